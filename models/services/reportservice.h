// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "reports/branchdossier.h"
#include "reports/monthlyfigures.h"
#include "reports/report.h"
#include "reports/reportcontext.h"
#include "reports/workfigures.h"
#include "services/paperlanguage.h"

namespace wuxing {

class MonthTallies;
class Office;

// Builds the reports of a file for a scope: gathers what the pure builders need. Owned by Office.
class ReportService {
public:
    explicit ReportService(Office& office);
    ~ReportService();

    Result<Report> monthly(RowId scope, const Month& month) const;
    // The same with a text that is not kept yet: the preview of the template editor.
    Result<Report> monthlyFrom(RowId scope, const Month& month, const QString& templateText) const;
    // The numbers of a month from the file as it stands, without what was entered late.
    std::vector<Figure> monthFigures(RowId scope, const Month& month) const;
    Report distribution(RowId scope, int year) const;
    Report ledger(RowId scope) const; //< everything but cancelled items
    Report roster(RowId scope, int year) const;

    // The star year on paper.
    Result<Report> reviewSheets(RowId scope, const Quarter& quarter) const;
    Result<Report> reviewSummary(RowId scope, const Quarter& quarter) const;
    Result<Report> gaps(RowId scope, const Quarter& quarter) const;
    Result<Report> rules(int year, StarSetKind set) const; //< the published ones, else the draft
    Result<Report> rules(RowId ruleSet) const;
    Result<Report> contest(RowId contest) const;
    Result<Report> contestOf(int year) const; //< the last one of a year
    Report movement(RowId scope, int yearBefore, int year) const;
    Report announcement(RowId scope, int year) const;
    Report plans(RowId scope, int year) const;
    Report appraisals(RowId scope, int year) const;

    // The working year on paper.
    Report villageLedgers(RowId scope) const; //< one sheet per village
    Report cases(RowId scope, int year) const;
    Result<Report> caseFile(RowId rectCase) const; //< everything of one case
    Report caseFiles(RowId scope, int year) const;
    Result<Report> caseReports(RowId scope, const Month& month) const; //< frozen ones as they were sent
    Report monthBoard(RowId scope, int year) const;
    Report income(RowId scope, int year) const;
    Report visits(RowId scope, int year, bool unmasked = false) const;
    Report dossier(RowId scope, int year) const; //< 一村一档, of one branch or of all below
    // Ledger by month, cases by stage, opinions by category, income by band: the charts of the dashboard.
    std::vector<Chart> workCharts(RowId scope, int year) const;
    Report escalation(RowId scope, int year) const; //< papers issued in the year, and those that are due as drafts
    Report evidence(RowId scope, const QStringList& files = {}) const;

    // What every report needs to know of the office and the scope.
    ReportContext context(RowId scope) const;

private:
    // What is computed from the file as it stands; past periods are asked of the office as it stood.
    Result<Report> monthlyNow(RowId scope, const Month& month, const QString& templateText) const;
    MonthlyInput monthlyInput(RowId scope, const Month& month) const;
    MonthlyInput ledgerInput(RowId scope, const Month& month) const;
    WorkInput workInput(RowId scope, const Month& month) const;
    VisitInput visitInput(RowId scope, int year, const QDate& until, bool unmasked) const; //< by the dates of the facts
    IncomeInput incomeInput(RowId scope, int year) const;
    CaseFile fileOf(const RectCase& rectCase) const;
    BranchFile branchFile(const UnitNode& node, int year) const;

    Office& m_office;
    std::unique_ptr<MonthTallies> m_tallies;
    PaperLanguage m_words; //< for what the journal says
};

} // namespace wuxing
