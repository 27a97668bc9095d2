// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "reports/report.h"
#include "reports/reportcontext.h"
#include "reports/workfigures.h"

#include <QHash>

namespace wuxing {

// What the monthly report is computed from; items and notes of the scope only.
struct MonthlyInput {
    Month month{2000, 1};
    YearRatings ratings; //< the last year with ratings, up to the month's year
    int planYear = 0;
    LevelTargets targets = noTargets;
    std::vector<LedgerItem> items;
    QHash<RowId, std::vector<ProgressNote>> notes;
    WorkInput work;
};

// The item as it stood at the end of a day, from its dates and progress notes.
LedgerItem itemAsOf(const LedgerItem& item, const std::vector<ProgressNote>& notes, const QDate& day);

// The day the report speaks of: the end of the month, or today while the month is running.
QDate reportDay(const Month& month, const QDate& today);

// Every number of the monthly report, each with the list behind it. Pure; the texts are Chinese like the report.
std::vector<Figure> monthlyFigures(const ReportContext& context, const MonthlyInput& input);

} // namespace wuxing
