// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/outcometable.h"

#include <QComboBox>
#include <QHeaderView>

namespace wuxing {

OutcomeTable::OutcomeTable(QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({tr("What was made"), tr("Kind"), tr("Quantity"), tr("Unit of measure")});
    horizontalHeader()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    verticalHeader()->hide();
    setAccessibleName(tr("Outcomes"));
    setMinimumHeight(fontMetrics().height() * 6);
    connect(this, &QTableWidget::cellChanged, this, &OutcomeTable::keepEmptyRow);
}

void OutcomeTable::addRow(const Outcome& outcome)
{
    const int row = rowCount();
    insertRow(row);
    auto* kind = new QComboBox;
    for (const Measure measure : {Measure::Length, Measure::Area, Measure::Pieces})
        kind->addItem(wordLabel(measure), static_cast<int>(measure));
    kind->setCurrentIndex(kind->findData(static_cast<int>(outcome.measure)));
    setCellWidget(row, MeasureColumn, kind);
    auto* label = new QTableWidgetItem(outcome.label);
    label->setData(Qt::UserRole, outcome.id);
    setItem(row, LabelColumn, label);
    setItem(
        row, QuantityColumn, new QTableWidgetItem(outcome.label.isEmpty() ? QString() : outcome.quantity.toString()));
    setItem(row, UnitColumn, new QTableWidgetItem(outcome.unit));
}

void OutcomeTable::setOutcomes(const std::vector<Outcome>& outcomes)
{
    const QSignalBlocker blocker(this);
    setRowCount(0);
    for (const Outcome& outcome : outcomes)
        addRow(outcome);
    addRow({});
}

void OutcomeTable::keepEmptyRow()
{
    const QTableWidgetItem* last = item(rowCount() - 1, LabelColumn);
    if (!last || last->text().trimmed().isEmpty())
        return;
    const QSignalBlocker blocker(this);
    addRow({});
}

Result<std::vector<Outcome>> OutcomeTable::outcomes() const
{
    std::vector<Outcome> outcomes;
    for (int row = 0; row < rowCount(); ++row) {
        const QString label = item(row, LabelColumn)->text().trimmed();
        const QString quantityText = item(row, QuantityColumn)->text().trimmed();
        if (label.isEmpty() && quantityText.isEmpty())
            continue;
        const auto quantity = Quantity::parse(quantityText);
        if (!quantity)
            return Error{
                ErrorCode::InvalidInput, tr("Outcome in row %1: %2").arg(row + 1).arg(quantity.error().message), {}};
        const auto* kind = static_cast<QComboBox*>(cellWidget(row, MeasureColumn));
        outcomes.push_back({item(row, LabelColumn)->data(Qt::UserRole).toLongLong(), label,
            static_cast<Measure>(kind->currentData().toInt()), item(row, UnitColumn)->text().trimmed(), *quantity});
    }
    return outcomes;
}

} // namespace wuxing
