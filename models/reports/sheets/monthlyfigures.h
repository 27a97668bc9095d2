// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/itemhistory.h"
#include "domain/time/period.h"
#include "reports/report.h"
#include "reports/reportcontext.h"
#include "reports/sheets/workfigures.h"

#include <QHash>

#include <map>

namespace wuxing {

// The ledger in one month, each number with its list: what the report of the month said, or would have.
struct MonthTally {
    std::vector<RowId> open; //< at the end of the month
    std::vector<RowId> overdue;
    std::vector<RowId> started; //< in the month
    std::vector<RowId> closed;
};

// Something of a month whose report was sent that was entered after it: 补录.
struct LateEntry {
    Month month{2000, 1}; //< whose report did not know it
    RowId unit = 0;
    QString what;
    QDate date; //< when it happened
    QDate enteredOn;
};

// What the monthly report is computed from: the file as it stood at the end of the report's day; items and notes of the
// scope only.
struct MonthlyInput {
    Month month{2000, 1};
    YearRatings ratings; //< the last year with ratings, up to the month's year
    int planYear = 0;
    LevelTargets targets = noTargets;
    std::vector<LedgerItem> items;
    QHash<RowId, ItemHistory> histories;
    WorkInput work;
    std::map<Month, MonthTally> earlier; //< the month before, and those of the year
    std::vector<LateEntry> late; //< since the last report that was sent
    QStringList lateFigures; //< what that changed in it: “在办问题10项，现为12项”
};

// The day the report speaks of: the end of the month, or today while the month is running.
QDate reportDay(const Month& month, const QDate& today);

// Items as they stand on the report's day: what began later is not known yet.
std::vector<LedgerItem> itemsOn(const MonthlyInput& input, const QDate& day);
MonthTally tallyOf(
    const std::vector<LedgerItem>& items, const Month& month, const QDate& day, const LightLimits& limits);
MonthTally tallyOf(const Report& monthly); //< what a report says that was sent

// Every number of the monthly report, each with the list behind it. Pure; the texts are Chinese like the report.
std::vector<Figure> monthlyFigures(const ReportContext& context, const MonthlyInput& input);

} // namespace wuxing
