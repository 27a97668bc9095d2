// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casereport.h"
#include "domain/ledgeritem.h"
#include "domain/rectcase.h"
#include "services/freezeservice.h"

#include <QObject>

#include <memory>

namespace wuxing {

class Database;
class Office;
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

// Cases of weak branches from listing to follow-up, their acceptance by delegates, and the monthly reports they owe.
// Owned by Office.
class CaseService : public QObject {
    Q_OBJECT

public:
    explicit CaseService(Office& office);

    std::vector<CaseCause> causes() const; //< the office's own list, or the national base
    QString causeNames(const QStringList& codes) const; //< in Chinese, for paper too
    Status saveCauses(const std::vector<CaseCause>& causes);

    std::shared_ptr<const std::vector<RectCase>> cases() const; //< never null; by year and date
    std::vector<RectCase> casesIn(RowId scope, int year) const; //< year 0: of all years
    std::optional<RectCase> find(RowId id) const;
    static RowId caseRow(RowId unit, int year); //< a branch is listed once a year
    // Lists a branch, or changes what is said of the case; stages are taken by step().
    Status save(RectCase rectCase);
    Status import(const std::vector<RectCase>& cases, const Action& action);
    // Takes a case a stage further. The plan needs items with measure and responsible ones, the application items that
    // are done, the acceptance ballots that pass, the end a follow-up that has run out, going back a reason.
    Status step(RowId id, CaseAction action, const QDate& date, const QString& note);
    // The round that is open for ballots: the last one until the case goes back.
    Acceptance currentAcceptance(const RectCase& rectCase) const;
    static Acceptance acceptanceOf(const RectCase& rectCase, int round); //< as kept, or a new one without ballots
    // While the case waits for its acceptance; afterwards only a round that has no ballots yet, for cases whose past is
    // brought in: what was judged does not change.
    bool takesBallots(const RectCase& rectCase, int round) const;
    Status saveAcceptance(RowId id, const Acceptance& acceptance);
    Status saveAcceptances(const std::vector<std::pair<RowId, Acceptance>>& acceptances, const Action& action);
    // The plan of a case: its ledger items, by due date.
    std::vector<LedgerItem> itemsOf(const RectCase& rectCase) const;

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

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const RectCase& rectCase);

signals:
    void casesChanged();

private:
    void onChanged(const ChangeEvent& event);
    // Items whose source is a case but that name none yet, as lists bring them, join the case of their branch.
    static Status linkItems(Database& database);
    Status checkStep(const RectCase& rectCase, CaseAction action, const QDate& date, const QString& note) const;
    Status putReports(Database& database, std::vector<CaseReport> reports) const;
    void prefill(CaseReport& report, const RectCase& rectCase) const;

    Office& m_office;
    mutable std::shared_ptr<const std::vector<RectCase>> m_cases;
    mutable std::shared_ptr<const std::vector<CaseReport>> m_reports;
};

} // namespace wuxing
