// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/movedvalues.h"

#include "services/office.h"
#include "views/dialogs/dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wuxing::movedvalues {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::MovedValues)
};

enum Column { What, Stands, WrittenBy, Own, Columns };

// Children come in words; a column as the journal keeps it.
QString shown(const Office& office, const MovedValue& value, const QString& stored)
{
    if (stored.isEmpty())
        return Text::tr("(nothing)");
    if (value.column.isEmpty())
        return stored;
    const auto words = office.history().shownValue(value.table, value.column, stored);
    return words ? *words : stored;
}

QString writtenBy(const Office& office, const MovedValue& value)
{
    const auto written = office.history().lastWritten(value.table, value.row, value.column);
    if (!written || !*written)
        return Text::tr("unknown");
    return Text::tr("%1, %2", "who, when")
        .arg(office.persons().authorOf(**written),
            QLocale().toString((*written)->at.toLocalTime(), QLocale::ShortFormat));
}

QTableWidget* makeTable(const Office& office, const std::vector<MovedValue>& moved)
{
    auto* table = new QTableWidget(static_cast<int>(moved.size()), Columns);
    table->setAccessibleName(Text::tr("Values that others changed"));
    table->setHorizontalHeaderLabels(
        {Text::tr("What"), Text::tr("Stands there now"), Text::tr("Written by"), Text::tr("Yours")});
    table->verticalHeader()->hide();
    table->setWordWrap(true);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (const MovedValue& value : moved) {
        const QString texts[Columns]{value.label, shown(office, value, value.stands), writtenBy(office, value),
            shown(office, value, value.wanted)};
        for (int column = 0; column < Columns; ++column) {
            auto* cell = new QTableWidgetItem(texts[column]);
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            cell->setToolTip(texts[column]);
            table->setItem(row, column, cell);
        }
        QTableWidgetItem* own = table->item(row, Own);
        own->setFlags(own->flags() | Qt::ItemIsUserCheckable);
        own->setCheckState(Qt::Unchecked);
        ++row;
    }
    table->setCurrentCell(0, Own);
    table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    for (const Column column : {Stands, WrittenBy, Own})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

std::optional<std::vector<bool>> ask(QWidget* parent, const Office& office, const std::vector<MovedValue>& moved)
{
    Dialog dialog(parent);
    dialog.setWindowTitle(Text::tr("Changed meanwhile"));
    auto* hint = new QLabel(Text::tr("While this form was open, somebody else changed the same. What stands there now "
                                     "stays, except where you tick your own value."));
    hint->setWordWrap(true);
    auto* table = makeTable(office, moved);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(Text::tr("&Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(Text::tr("&Back to the form"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(hint);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    const int line = dialog.fontMetrics().height();
    dialog.resize(line * 46, line * 18);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    std::vector<bool> keepsOwn;
    keepsOwn.reserve(moved.size());
    for (int row = 0; row < table->rowCount(); ++row)
        keepsOwn.push_back(table->item(row, Own)->checkState() == Qt::Checked);
    return keepsOwn;
}

} // namespace wuxing::movedvalues
