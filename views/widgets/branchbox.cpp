// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/branchbox.h"

#include "services/office.h"

#include <QCompleter>

namespace wuxing {

BranchBox::BranchBox(Office& office, RowId scope, QWidget* parent)
    : QComboBox(parent)
    , m_office(office)
{
    for (const UnitNode* node : office.units().tree()->branches(scope, office.today()))
        addItem(tr("%1 (%2)", "branch, township").arg(node->unit.shortName, node->parent->unit.shortName),
            QVariant::fromValue(node->unit.id));
    setEditable(true);
    setInsertPolicy(NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    setCurrentIndex(count() == 1 ? 0 : -1);
}

void BranchBox::setUnit(RowId unit)
{
    const int place = findData(QVariant::fromValue(unit));
    setCurrentIndex(place >= 0 ? place : (count() == 1 ? 0 : -1));
}

RowId BranchBox::unit() const
{
    const QString typed = currentText().trimmed();
    int place = findText(typed, Qt::MatchFixedString);
    if (place < 0 && !typed.isEmpty()) {
        // A name without its township, when only one branch has it.
        QList<int> alike;
        for (int i = 0; i < count(); ++i) {
            if (itemText(i).startsWith(typed))
                alike << i;
        }
        place = alike.size() == 1 ? alike.front() : -1;
    }
    return place < 0 ? 0 : itemData(place).toLongLong();
}

QString BranchBox::branchName() const { return m_office.units().tree()->shortName(unit()); }

} // namespace wuxing
