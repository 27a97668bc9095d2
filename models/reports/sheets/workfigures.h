// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/casereport.h"
#include "domain/cases/rectcase.h"
#include "reports/sheets/incomesheet.h"
#include "reports/sheets/visitsheet.h"

namespace wuxing {

class FigureBuilder;

// The working year as the monthly report needs it: cases and their reports, visits, income. All of the scope only.
struct WorkInput {
    std::vector<RectCase> cases; //< listed in the year of the month
    std::vector<RectCase> owing; //< of any year, that owe a report of the month
    std::vector<CaseReport> reports; //< of the month
    VisitInput visits; //< of the year up to the report's day
    IncomeInput income; //< of the last year with entries
};

// The figures of cases, visits and income. Case figures come from the reports sent for the month.
void addWorkFigures(FigureBuilder& figures, const ReportContext& context, const Month& month, const WorkInput& input);

Chart stageChart(int year, const std::vector<RectCase>& cases); //< cases by stage

} // namespace wuxing
