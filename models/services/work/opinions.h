// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"
#include "domain/visits/visit.h"

#include <functional>

namespace wuxing {

class Database;
class LedgerService;
class SettingService;
class UnitService;
class VisitService;
class Workspace;
struct Action;

// What becomes of what households say on visits: grouped, handed over, put into the ledger, answered or refused.
// Opinions are kept with their visits, so VisitService tells of changes. Owned by Office.
class Opinions {
public:
    Opinions(Workspace& workspace, const SettingService& settings, const UnitService& units,
        const LedgerService& ledger, const VisitService& visits);

    // What was raised, in a scope and year, oldest first.
    struct Raised {
        Opinion opinion;
        Visit visit;
        LedgerState itemState = LedgerState::Open; //< of the ledger item, when it has one
    };
    std::vector<Raised> raised(RowId scope, int year) const;
    OpinionSums sums(RowId scope, int year) const;
    // Equal opinions share a topic from now on; what becomes of one becomes of all.
    Status group(const std::vector<RowId>& opinions, int year);
    // All opinions of these topics, whoever raised them.
    std::vector<Opinion> withTopics(const std::vector<RowId>& opinions, int year) const;
    Status handOver(const std::vector<RowId>& opinions, int year, const QString& department, const QString& measure,
        const QDate& due);
    Status answer(const std::vector<RowId>& opinions, int year, const QString& text, const QDate& date,
        std::optional<Satisfaction> satisfaction);
    Status refuse(const std::vector<RowId>& opinions, int year, const QString& reason, const QDate& date);
    // Those of the chosen opinions and their like that can go into the ledger; fails when one stands there already, or
    // none waits any more.
    Result<std::vector<Opinion>> forLedger(const std::vector<RowId>& opinions, int year) const;
    // One step from opinions to a ledger item, linked both ways; equal opinions go with them.
    Result<RowId> makeLedgerItem(const std::vector<RowId>& opinions, int year, LedgerItem item);

private:
    using Change = std::function<Status(Opinion& opinion)>;
    Status change(const std::vector<RowId>& opinions, int year, const Action& action, const Change& change,
        const std::function<Status(Database&)>& besides = {});

    Workspace& m_workspace;
    const SettingService& m_settings;
    const UnitService& m_units;
    const LedgerService& m_ledger;
    const VisitService& m_visits;
};

} // namespace wuxing
