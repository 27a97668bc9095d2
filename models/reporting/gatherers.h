// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/sheets/casesheet.h"
#include "reports/sheets/monthlyfigures.h"

#include <optional>

namespace wuxing {

class Office;

// What a report speaks about. Both front ends fill it in; a gatherer reads what it needs.
struct ReportRequest {
    RowId scope = 0;
    Month month{2000, 1};
    Quarter quarter{2000, 1};
    int year = 0;
    RowId row = 0; //< the case or the contest, where the report is of one
    std::optional<QString> text = {}; //< of the template editor, in place of the one that is kept
};

// Gathers from the open file what the builder of a report needs, and has it built. Pages call it through
// watchedReport(), the catalogue names all that are offered.
using Gatherer = Result<Report>(Office& office, const ReportRequest& request);

namespace reporting {

Gatherer monthly;
Gatherer ledger; //< everything but cancelled items
Gatherer villageLedgers; //< the same, one sheet per village
Gatherer visits;
Gatherer visitsUnmasked; //< for whoever said what for (VisitService::reveal)
Gatherer income;
Gatherer escalation; //< papers issued in the year, and those that are due as drafts
Gatherer dossier; //< 一村一档, of one branch or of all below
Gatherer evidence;

// The star year.
Gatherer reviewSheets;
Gatherer reviewSummary;
Gatherer gaps;
Gatherer distribution;
Gatherer movement; //< from the year before
Gatherer announcement;
Gatherer plans;
Gatherer rules; //< the published ones, else the drafts
Gatherer roster;
Gatherer contest; //< the one asked for, else the last of the year
Gatherer appraisals;

// The weak branches.
Gatherer cases;
Gatherer caseFile; //< everything of one case
Gatherer caseFiles;
Gatherer caseReports; //< of the month; frozen ones as they were sent
Gatherer monthBoard; //< who owes a report of which month

// What several of them need.
std::vector<LedgerItem> itemsOf(const Office& office, RowId scope);
IncomeInput incomeInput(const Office& office, RowId scope, int year);
// By the dates of the facts.
VisitInput visitInput(Office& office, RowId scope, int year, const QDate& until, bool unmasked = false);
CaseFile caseFileOf(Office& office, const RectCase& rectCase);
// The numbers of a month from the file as it stands, without what was entered late.
std::vector<Figure> monthFigures(Office& office, RowId scope, const Month& month);

// Ledger by month, cases by stage, opinions by category, income by band: the charts of the dashboard.
Result<std::vector<Chart>> workCharts(Office& office, RowId scope, int year);
// The evidence of a branch, or of all below a township, as a folder: copies with safe names and a list (docx, xlsx).
// The paths written.
Result<QStringList> writeEvidenceFolder(Office& office, RowId scope, const QString& folder);

} // namespace reporting

} // namespace wuxing
