// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/casereport.h"
#include "domain/cases/rectcase.h"
#include "services/file/freezeservice.h"

#include <QObject>

#include <memory>

namespace wuxing {

class CaseService;
class Database;
class LedgerService;
class ReportContexts;
class SettingService;
class UnitService;
class Workspace;
struct Action;
struct ChangeEvent;

// Whether a case owes, has sent, or does not owe the report of a month.
enum class ReportDuty { None, Later, Draft, Owed, Sent };
QString reportDutyLabel(ReportDuty duty);
// A month that has passed without a report that was sent.
inline bool isOwed(ReportDuty duty) { return duty == ReportDuty::Owed || duty == ReportDuty::Draft; }

struct CaseBoardRow {
    RowId rectCase = 0;
    RowId unit = 0;
    std::array<ReportDuty, 12> months{};
};

// The monthly reports that open cases owe: what one begins with, sending it, and who has not. Owned by Office.
class CaseReports : public QObject {
    Q_OBJECT

public:
    CaseReports(Workspace& workspace, const SettingService& settings, const UnitService& units,
        const LedgerService& ledger, const CaseService& cases, const FreezeService& freezes,
        const ReportContexts& contexts);

    std::shared_ptr<const std::vector<CaseReport>> reports() const; //< never null; by month
    std::optional<CaseReport> report(RowId rectCase, const Month& month) const;
    std::optional<CaseReport> reportBefore(RowId rectCase, const Month& month) const; //< the last sent one
    // What is kept of the month, or a draft filled from the ledger as it stood at the end of the month.
    CaseReport draft(const RectCase& rectCase, const Month& month) const;
    Status saveReport(const CaseReport& report);
    // Sends a report: its month is frozen with the items as they stand in it, and its paper.
    Status send(CaseReport report, const QDate& date);
    // The paper of a report of this case that was sent; none while it is a draft.
    Result<std::optional<FreezeService::Frozen>> sentPaper(const RectCase& rectCase, const Month& month) const;
    Status checkReport(const CaseReport& report) const; //< whether it can be saved or sent
    Status importReports(const std::vector<CaseReport>& reports, const Action& action);
    ReportDuty duty(const RectCase& rectCase, const Month& month) const;
    std::vector<CaseBoardRow> board(RowId scope, int year) const; //< cases that owe something in the year

signals:
    void reportsChanged();

private:
    void onChanged(const ChangeEvent& event);
    Status putReports(Database& database, std::vector<CaseReport> reports) const;
    void prefill(CaseReport& report, const RectCase& rectCase) const;

    Workspace& m_workspace;
    const SettingService& m_settings;
    const UnitService& m_units;
    const LedgerService& m_ledger;
    const CaseService& m_cases;
    const FreezeService& m_freezes;
    const ReportContexts& m_contexts;
    mutable std::shared_ptr<const std::vector<CaseReport>> m_reports;
};

} // namespace wuxing
