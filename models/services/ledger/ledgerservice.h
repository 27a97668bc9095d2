// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeevent.h"
#include "domain/ledger/escalation.h"
#include "domain/ledger/itemhistory.h"
#include "domain/ledger/ledgerquery.h"
#include "domain/ledger/ledgersummary.h"
#include "domain/records/recordedit.h"
#include "domain/time/workcalendar.h"
#include "services/ledger/ledgerplan.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace wuxing {

class Database;
class SettingService;
class Workspace;
struct Action;

// The rectification ledger of the file. Nothing of it is held that nobody asked for. Owned by Office.
class LedgerService : public QObject {
    Q_OBJECT

public:
    LedgerService(Workspace& workspace, const SettingService& settings);

    Status load();
    // The whole ledger, for papers and exports: read when it is first asked for. Never null.
    std::shared_ptr<const std::vector<LedgerItem>> items() const;
    std::vector<LedgerItem> openItems() const; //< by start, due
    // Valid until the ledger changes; null when there is none.
    const LedgerItem* find(RowId id) const;
    // Pages ask for ids in their order and read what is on the screen.
    std::vector<RowId> query(const LedgerQuery& query) const;
    std::vector<LedgerItem> some(const std::vector<RowId>& ids) const; //< in the order of the ids
    int count() const { return m_count; }
    std::shared_ptr<const QStringList> categories() const; //< never null; those that items have, by the alphabet
    LightSummary lights(
        const std::function<bool(RowId unit)>& inScope, const QDate& today, const LightLimits& limits) const;
    // By unit; of all that have open items, or of these.
    QHash<RowId, LedgerBadge> badges(
        const QDate& today, const LightLimits& limits, const std::optional<std::vector<RowId>>& units = {}) const;
    std::vector<OutcomeTotal> closedOutcomes(const std::function<bool(RowId unit)>& inScope) const;
    std::vector<ProgressNote> notes(RowId item) const; //< oldest first
    QHash<RowId, std::vector<ProgressNote>> allNotes() const;
    QHash<RowId, ItemHistory> histories() const; //< notes and extensions of all items
    ItemHistory history(RowId item) const;
    // Progress the item had before it was reported done: what sending back returns it to.
    int percentBeforeDone(RowId item) const;
    // One step for each of these items, with what each needs of its past; nothing is written.
    std::vector<LedgerChange> planSteps(const std::vector<LedgerItem>& items, const LedgerStep& step) const;

    std::vector<Extension> extensions(RowId item) const; //< oldest first
    QHash<RowId, std::vector<Extension>> allExtensions() const;
    // Who agreed to close it since it was last reported done, or ever.
    std::vector<Verification> verifications(RowId item, bool presentRoundOnly) const;
    // Items that come from a case or an opinion.
    std::vector<LedgerItem> itemsFrom(LedgerSource kind, RowId sourceId) const;

    // The papers issued about overdue items, oldest first.
    std::shared_ptr<const std::vector<EscalationPaper>> papers() const; //< never null
    std::vector<EscalationPaper> papersOf(RowId item) const;
    Status issue(const std::vector<EscalationPaper>& papers); //< in one operation

    // Holidays and make-up days of the file.
    std::vector<CalendarDay> calendarDays() const;
    const WorkCalendar& calendar() const;
    Status saveCalendar(const std::vector<CalendarDay>& days, const Action& action); //< days left out stay
    Status removeCalendarDay(const QDate& day);

    Status add(LedgerItem item, const QString& branch);
    // Added and changed items in one operation: the applier of imports. Extensions are those of the changed ones. What
    // changes state or progress leaves a note, as a step does, and keeps the rules of the workflow.
    Status import(const Action& action, const std::vector<LedgerItem>& added, const std::vector<LedgerItem>& changed,
        const QHash<RowId, Extension>& extensions = {});
    // The time limit is moved by an extension, not by an edit.
    Status edit(const RecordEdit<LedgerItem>& edit, const QString& branch);
    // One operation, so that one undo brings all back. Nothing is removed while one of them is held by an opinion.
    Status remove(const std::vector<RowId>& items, const QString& firstBranch);
    // Writes the possible ones of the planned changes in one operation; refuses when none is possible.
    Status apply(const Action& action, const std::vector<LedgerChange>& changes);

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const LedgerItem& item, const std::vector<ProgressNote>& notes);

signals:
    void ledgerChanged(const wuxing::ChangeEvent& event);

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    const SettingService& m_settings;
    int m_count = 0;
    mutable std::shared_ptr<const std::vector<LedgerItem>> m_items; //< null: not read, or changed since
    mutable std::map<RowId, std::optional<LedgerItem>> m_found; //< looked at one by one since the last change
    mutable std::shared_ptr<const QStringList> m_categories;
    mutable std::shared_ptr<const std::vector<EscalationPaper>> m_papers;
    mutable std::optional<WorkCalendar> m_calendar;
};

} // namespace wuxing
