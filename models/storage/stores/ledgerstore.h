// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/escalation.h"
#include "domain/ledger/ledgeritem.h"
#include "domain/ledger/ledgerquery.h"
#include "domain/result.h"
#include "domain/time/workcalendar.h"
#include "storage/file/sqltext.h"

#include <QHash>
#include <QSet>

namespace wuxing {

class Connection;

// Ledger items with their outcomes and progress notes. Used by LedgerService only; writes need an open operation.
class LedgerStore {
public:
    explicit LedgerStore(const Connection& connection);

    Result<std::vector<LedgerItem>> all() const; //< by start, due
    Result<std::vector<RowId>> find(const LedgerQuery& query) const;
    Result<int> count() const;
    Result<QStringList> categories() const; //< each once
    // Items by their ids, in no order; ids that are gone are left out.
    Result<std::vector<LedgerItem>> some(const std::vector<RowId>& ids) const;
    Result<std::vector<LedgerItem>> open() const; //< by start, due
    // By due; source 0: those that name none yet.
    Result<std::vector<LedgerItem>> fromSource(LedgerSource kind, RowId source) const;
    struct LightRow {
        RowId item = 0;
        RowId unit = 0;
        Light light = Light::Off;
    };
    Result<std::vector<LightRow>> openLights(
        const QDate& today, const LightLimits& limits, const std::optional<std::vector<RowId>>& units = {}) const;
    struct ClosedOutcome {
        RowId item = 0;
        RowId unit = 0;
        Outcome outcome;
    };
    Result<std::vector<ClosedOutcome>> closedOutcomes() const;
    Status insert(const LedgerItem& item);
    Status update(const LedgerItem& item); //< outcomes too
    Status remove(RowId item);
    Result<std::vector<ProgressNote>> notes(RowId item) const; //< oldest first
    Result<QHash<RowId, std::vector<ProgressNote>>> allNotes() const; //< by item, oldest first
    Status addNote(RowId item, const ProgressNote& note);
    Result<QHash<RowId, std::vector<Extension>>> extensions() const; //< by item, oldest first
    Result<std::vector<Extension>> extensionsOf(RowId item) const;
    Status addExtension(RowId item, const Extension& extension);
    // Of the present round when it asks so: what was said before the item was sent back does not count.
    Result<std::vector<Verification>> verifications(RowId item, bool presentRoundOnly) const;
    Status addVerification(RowId item, const Verification& verification);
    Result<std::vector<EscalationPaper>> papers() const; //< by date
    Status addPaper(const EscalationPaper& paper);
    Result<bool> isLinked(RowId item) const; //< an opinion of a visit hangs on it

    Result<std::vector<CalendarDay>> calendar() const;
    Status putCalendarDay(const CalendarDay& day);
    Status removeCalendarDay(const QDate& day);

private:
    Result<std::vector<LedgerItem>> read(const QString& sql, const QVariantList& values) const;
    Result<QSet<RowId>> putOutcomes(const LedgerItem& item); //< the rows they have

    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
