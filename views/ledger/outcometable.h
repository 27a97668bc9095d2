// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"

#include <QTableWidget>

namespace wuxing {

// Outcomes of one ledger item, edited in place: what was made, kind, quantity, unit. An empty row stands ready.
class OutcomeTable : public QTableWidget {
    Q_OBJECT

public:
    explicit OutcomeTable(QWidget* parent = nullptr);
    void setOutcomes(const std::vector<Outcome>& outcomes);
    // Fails and names the row when a quantity is not understood.
    Result<std::vector<Outcome>> outcomes() const;

private:
    enum Column { LabelColumn, MeasureColumn, QuantityColumn, UnitColumn, ColumnCount };
    void addRow(const Outcome& outcome);
    void keepEmptyRow();
};

} // namespace wuxing
