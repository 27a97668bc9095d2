// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/gatherers.h"

namespace wuxing {

// Every report the program can make, by its key: the list behind the page Reports and the command `export`.
struct ReportKind {
    enum class Period { None, Month, Quarter, Year };
    // The year a report speaks of unless one is asked for: stars stand for the last year that was rated, income for the
    // last that was entered, everything else for the working year.
    enum class Years { Rated, Income, Working };
    const char* key;
    const char* title; //< marked for translation
    Period period;
    Gatherer* gather;
    Years years = Years::Rated;
    QString label() const;
};

const std::vector<ReportKind>& reportKinds();
const ReportKind* reportKind(const QString& key); //< nullptr when there is none

// A report that is made from many getters, or the error when one of them could not read: zeros are never printed for
// what was not read.
Result<Report> watchedReport(Office& office, Gatherer& gather, const ReportRequest& request);
// The report of a request: the frozen copy when there is one, else built from what the file holds now.
Result<Report> buildReport(Office& office, const ReportKind& kind, const ReportRequest& request);
// Keeps the report as it is now; and lifts that again, with a reason. Reports without a period cannot be frozen.
Status freezeReport(Office& office, const ReportKind& kind, const ReportRequest& request);
Status liftFrozen(Office& office, const ReportKind& kind, const ReportRequest& request, const QString& reason);
bool isFrozen(Office& office, const ReportKind& kind, const ReportRequest& request);

int standardYear(const ReportKind& kind, const Office& office, int year); //< up to the year

// The request for a period as typed ("2023-09", "2023-Q3", "2023"), or for the present one when empty.
Result<ReportRequest> reportRequest(const ReportKind& kind, Office& office, RowId scope, const QString& period);

} // namespace wuxing
