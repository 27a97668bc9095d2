// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/asof.h"
#include "reporting/gatherers.h"
#include "reporting/lateentries.h"
#include "reports/sheets/monthlyreport.h"

namespace wuxing::reporting {

namespace {

WorkInput workInput(Office& office, RowId scope, const Month& month)
{
    WorkInput input;
    for (const RectCase& rectCase : office.cases().casesIn(scope, 0)) {
        if (rectCase.year == month.year())
            input.cases.push_back(rectCase);
        if (rectCase.wasOpenIn(month))
            input.owing.push_back(rectCase);
    }
    for (const CaseReport& report : *office.caseReports().reports()) {
        if (report.month == month)
            input.reports.push_back(report);
    }
    input.visits = visitInput(office, scope, month.year(), month.lastDay());
    // Income is settled at the end of a year: the last year that is entered stands.
    int incomeYear = month.year();
    for (const int year : office.incomes().years()) {
        if (year <= month.year())
            incomeYear = year;
    }
    input.income = incomeInput(office, scope, incomeYear);
    return input;
}

// All of the month but what stands in the rating.
MonthlyInput workOf(Office& office, RowId scope, const Month& month)
{
    MonthlyInput input;
    input.month = month;
    input.items = itemsOf(office, scope);
    input.histories = office.ledger().histories();
    const RowId part = office.contexts().of(scope).scope;
    input.earlier.emplace(month.previous(), office.monthTallies().of(part, month.previous()));
    for (int number = 1; number < month.month(); ++number)
        input.earlier.emplace(Month(month.year(), number), office.monthTallies().of(part, Month(month.year(), number)));
    input.work = workInput(office, scope, month);
    return input;
}

MonthlyInput monthlyInput(Office& office, RowId scope, const Month& month)
{
    MonthlyInput input = workOf(office, scope, month);
    // Stars are judged at the end of a year and announced in the next one: until then last year's result stands.
    int rated = office.ratings().lastRatedYear(month.year() - 1);
    if (rated == 0)
        rated = office.ratings().lastRatedYear(month.year());
    input.ratings = *office.ratings().ratings(rated == 0 ? month.year() : rated);
    input.planYear = month.year();
    // The plan is one for the district; parts of it have none of their own.
    input.targets = office.contexts().of(scope).scope != 0 ? noTargets : office.ratings().targets(month.year());
    return input;
}

} // namespace

// Only the words a month that is over is told in are of today.
Result<Report> monthly(Office& office, const ReportRequest& request)
{
    const Month& month = request.month;
    const QString text = request.text.value_or(office.settings().reportTemplate(QStringLiteral("monthly")));
    return asOf(office, reportDay(month, office.today()), [&](Office& then) -> Result<Report> {
        MonthlyInput input = monthlyInput(then, request.scope, month);
        const ReportContext about = then.contexts().of(request.scope);
        auto late = lateentries::since(then, about.scope, month);
        if (!late)
            return late.error();
        input.late = std::move(late->entries);
        input.lateFigures = std::move(late->changes);
        return monthlyReport(about, input, text);
    });
}

std::vector<Figure> monthFigures(Office& office, RowId scope, const Month& month)
{
    return monthlyFigures(office.contexts().of(scope), monthlyInput(office, scope, month));
}

Result<std::vector<Chart>> workCharts(Office& office, RowId scope, int year)
{
    return asOf(office, QDate(year, 12, 31), [&](Office& then) -> Result<std::vector<Chart>> {
        const ReportContext about = then.contexts().of(scope);
        const MonthlyInput input =
            workOf(then, scope, Month(year, year == about.today.year() ? about.today.month() : 12));
        return std::vector<Chart>{ledgerMonthChart(about, input), stageChart(year, input.work.cases),
            opinionChart(input.work.visits), bandChart(about, input.work.income)};
    });
}

} // namespace wuxing::reporting
