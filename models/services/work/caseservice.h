// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/rectcase.h"
#include "domain/ledger/ledgeritem.h"
#include "domain/records/recordedit.h"
#include "domain/result.h"

#include <QObject>

#include <memory>

namespace wuxing {

class Database;
class LedgerService;
class SettingService;
class UnitService;
class Workspace;
struct Action;
struct ChangeEvent;

// Cases of weak branches from listing to follow-up, and their acceptance by delegates. Owned by Office.
class CaseService : public QObject {
    Q_OBJECT

public:
    CaseService(
        Workspace& workspace, const SettingService& settings, const UnitService& units, const LedgerService& ledger);

    std::vector<CaseCause> causes() const; //< the office's own list, or the national base
    QString causeNames(const QStringList& codes) const; //< in Chinese, for paper too
    Status saveCauses(const std::vector<CaseCause>& causes);

    std::shared_ptr<const std::vector<RectCase>> cases() const; //< never null; by year and date
    std::vector<RectCase> casesIn(RowId scope, int year) const; //< year 0: of all years
    std::optional<RectCase> find(RowId id) const;
    static RowId caseRow(RowId unit, int year); //< a branch is listed once a year
    Status list(RectCase rectCase);
    Status edit(const RecordEdit<RectCase>& edit); //< what is said of it; stages are taken by step()
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

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const RectCase& rectCase);

signals:
    void casesChanged();

private:
    void onChanged(const ChangeEvent& event);
    // Items whose source is a case but that name none yet, as lists bring them, join the case of their branch.
    static Status linkItems(Database& database);
    Status checkStep(const RectCase& rectCase, CaseAction action, const QDate& date, const QString& note) const;

    Workspace& m_workspace;
    const SettingService& m_settings;
    const UnitService& m_units;
    const LedgerService& m_ledger;
    mutable std::shared_ptr<const std::vector<RectCase>> m_cases;
};

} // namespace wuxing
