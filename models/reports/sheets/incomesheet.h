// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income/income.h"
#include "domain/income/project.h"
#include "reports/reportcontext.h"

#include <QHash>

#include <map>

namespace wuxing {

// Collective income of a year as the report needs it: sums by branch, the years before, projects and pairings.
struct IncomeInput {
    int year = 0;
    IncomeRules rules;
    QHash<RowId, IncomeYear> sums;
    std::map<int, Money> totals; //< of the scope by year, for the trend
    std::map<int, Money> operating;
    std::vector<Project> projects; //< of the scope, as host or partner
    std::vector<Pairing> pairings;
};

// Bands, villages below the threshold and by how much, the whole list, projects, pairings; with charts.
Report incomeReport(const ReportContext& context, const IncomeInput& input);
Chart bandChart(const ReportContext& context, const IncomeInput& input);
Chart trendChart(const IncomeInput& input);
Table projectTable(const ReportContext& context, const std::vector<Project>& projects, int year);
double wanOf(Money money); //< 万元 as a number of a chart or a spreadsheet

} // namespace wuxing
