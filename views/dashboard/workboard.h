// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QWidget>

#include <vector>

namespace wuxing {

class BarChart;
class Office;
struct Chart;

// The working year in charts, the same as the monthly report prints: ledger by month, cases by stage, opinions, income.
class WorkBoard : public QWidget {
    Q_OBJECT

public:
    explicit WorkBoard(Office& office, QWidget* parent = nullptr);
    void refresh(RowId scope, int year);

private:
    void show(BarChart& view, const Chart& chart);

    Office& m_office;
    std::vector<BarChart*> m_charts;
};

} // namespace wuxing
