// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/branchbox.h"

#include "services/office.h"

#include <QCompleter>
#include <QLineEdit>

namespace wuxing {

namespace {

constexpr int WordsRole = Qt::UserRole + 1; // by which a branch is found: its name and its initials

// Finds by the words and writes the name.
class Finder : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex& index) const override { return index.data().toString(); }
};

} // namespace

BranchBox::BranchBox(Office& office, RowId scope, QWidget* parent)
    : QComboBox(parent)
    , m_office(office)
{
    for (const UnitNode* node : office.units().tree()->branches(scope, office.today())) {
        addItem(tr("%1 (%2)", "branch, township").arg(node->unit.shortName, node->parent->unit.shortName),
            QVariant::fromValue(node->unit.id));
        setItemData(count() - 1, itemText(count() - 1) + QLatin1Char(' ') + node->unit.initials, WordsRole);
    }
    setEditable(true);
    setInsertPolicy(NoInsert);
    auto* finder = new Finder(this);
    finder->setModel(model());
    finder->setCompletionRole(WordsRole);
    finder->setCaseSensitivity(Qt::CaseInsensitive);
    finder->setCompletionMode(QCompleter::PopupCompletion);
    finder->setFilterMode(Qt::MatchContains);
    setCompleter(finder);
    // What was found by its initials is shown by its name.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const RowId found = unit(); found != 0)
            setUnit(found);
    });
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
    // A name without its township, its initials, or the first of them: when only one branch has them.
    QList<int> named;
    QList<int> initialled;
    QList<int> begun;
    for (int i = 0; place < 0 && !typed.isEmpty() && i < count(); ++i) {
        if (itemText(i).startsWith(typed))
            named << i;
        if (itemData(i, WordsRole).toString().endsWith(QLatin1Char(' ') + typed, Qt::CaseInsensitive))
            initialled << i;
        if (itemData(i, WordsRole).toString().contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive))
            begun << i;
    }
    const QList<int>& alike = !named.isEmpty() ? named : !initialled.isEmpty() ? initialled : begun;
    if (alike.size() == 1)
        place = alike.front();
    return place < 0 ? 0 : itemData(place).toLongLong();
}

QString BranchBox::branchName() const { return m_office.units().tree()->shortName(unit()); }

} // namespace wuxing
