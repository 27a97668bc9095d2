// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger/ledgerservice.h"

#include "domain/ledger/ledgerfields.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/ledger/ledgerwriter.h"
#include "storage/database.h"

#include <algorithm>

namespace wuxing {

LedgerService::LedgerService(Workspace& workspace, const SettingService& settings)
    : m_workspace(workspace)
    , m_settings(settings)
{
    connect(&m_workspace, &Workspace::changed, this, &LedgerService::onChanged);
}

Status LedgerService::load()
{
    m_items.reset();
    m_found.clear();
    // A ledger that cannot be read is told now, not when a page needs it.
    const auto counted = m_workspace.database().ledger().count();
    m_count = counted ? *counted : 0;
    return counted ? Status() : Status(counted.error());
}

std::shared_ptr<const std::vector<LedgerItem>> LedgerService::items() const
{
    return m_workspace.kept(m_items, [&] { return m_workspace.database().ledger().all(); });
}

std::shared_ptr<const QStringList> LedgerService::categories() const
{
    return m_workspace.kept(m_categories, [&] { return m_workspace.database().ledger().categories(); });
}

std::vector<LedgerItem> LedgerService::openItems() const
{
    return m_workspace.valueOr(m_workspace.database().ledger().open());
}

const LedgerItem* LedgerService::find(RowId id) const
{
    if (id == 0)
        return nullptr;
    auto known = m_found.find(id);
    if (known == m_found.end()) {
        auto read = m_workspace.database().ledger().some({id});
        if (!read) {
            m_workspace.report(read.error());
            return nullptr;
        }
        known = m_found.emplace(id, read->empty() ? std::nullopt : std::optional(std::move(read->front()))).first;
    }
    return known->second ? &*known->second : nullptr;
}

std::vector<RowId> LedgerService::query(const LedgerQuery& query) const
{
    return m_workspace.valueOr(m_workspace.database().ledger().find(query));
}

std::vector<LedgerItem> LedgerService::some(const std::vector<RowId>& ids) const
{
    QHash<RowId, size_t> places;
    for (const RowId id : ids)
        places.insert(id, static_cast<size_t>(places.size()));
    auto items = m_workspace.valueOr(m_workspace.database().ledger().some(ids));
    std::sort(items.begin(), items.end(),
        [&](const LedgerItem& a, const LedgerItem& b) { return places.value(a.id) < places.value(b.id); });
    return items;
}

LightSummary LedgerService::lights(
    const std::function<bool(RowId unit)>& inScope, const QDate& today, const LightLimits& limits) const
{
    LightSummary summary;
    for (const auto& row : m_workspace.valueOr(m_workspace.database().ledger().openLights(today, limits))) {
        if (inScope(row.unit))
            summary.byLight[row.light].push_back(row.item);
    }
    return summary;
}

QHash<RowId, LedgerBadge> LedgerService::badges(
    const QDate& today, const LightLimits& limits, const std::optional<std::vector<RowId>>& units) const
{
    QHash<RowId, LedgerBadge> badges;
    for (const auto& row : m_workspace.valueOr(m_workspace.database().ledger().openLights(today, limits, units)))
        badges[row.unit].add(row.light);
    return badges;
}

std::vector<OutcomeTotal> LedgerService::closedOutcomes(const std::function<bool(RowId unit)>& inScope) const
{
    std::vector<LedgerItem> closed;
    for (const auto& row : m_workspace.valueOr(m_workspace.database().ledger().closedOutcomes())) {
        if (!inScope(row.unit))
            continue;
        if (closed.empty() || closed.back().id != row.item) {
            closed.emplace_back();
            closed.back().id = row.item;
            closed.back().state = LedgerState::Closed;
        }
        closed.back().outcomes.push_back(row.outcome);
    }
    return outcomeTotals(closed);
}

std::vector<ProgressNote> LedgerService::notes(RowId item) const
{
    auto notes = m_workspace.database().ledger().notes(item);
    if (notes)
        return std::move(*notes);
    m_workspace.report(notes.error());
    return {};
}

QHash<RowId, std::vector<ProgressNote>> LedgerService::allNotes() const
{
    auto notes = m_workspace.database().ledger().allNotes();
    if (notes)
        return std::move(*notes);
    m_workspace.report(notes.error());
    return {};
}

std::vector<Extension> LedgerService::extensions(RowId item) const
{
    return m_workspace.valueOr(m_workspace.database().ledger().extensionsOf(item));
}

QHash<RowId, std::vector<Extension>> LedgerService::allExtensions() const
{
    return m_workspace.valueOr(m_workspace.database().ledger().extensions());
}

std::vector<Verification> LedgerService::verifications(RowId item, bool presentRoundOnly) const
{
    return m_workspace.valueOr(m_workspace.database().ledger().verifications(item, presentRoundOnly));
}

QHash<RowId, ItemHistory> LedgerService::histories() const
{
    QHash<RowId, ItemHistory> all;
    auto notes = allNotes();
    for (auto item = notes.begin(); item != notes.end(); ++item)
        all[item.key()].notes = std::move(*item);
    auto extensions = allExtensions();
    for (auto item = extensions.begin(); item != extensions.end(); ++item)
        all[item.key()].extensions = std::move(*item);
    return all;
}

ItemHistory LedgerService::history(RowId item) const { return {notes(item), extensions(item)}; }

std::vector<LedgerItem> LedgerService::itemsFrom(LedgerSource kind, RowId sourceId) const
{
    return m_workspace.valueOr(m_workspace.database().ledger().fromSource(kind, sourceId));
}

std::shared_ptr<const std::vector<EscalationPaper>> LedgerService::papers() const
{
    return m_workspace.kept(m_papers, [&] { return m_workspace.database().ledger().papers(); });
}

std::vector<EscalationPaper> LedgerService::papersOf(RowId item) const
{
    std::vector<EscalationPaper> own;
    const auto all = papers();
    std::copy_if(all->begin(), all->end(), std::back_inserter(own),
        [&](const EscalationPaper& paper) { return paper.item == item; });
    return own;
}

Status LedgerService::issue(const std::vector<EscalationPaper>& papers)
{
    return m_workspace.write(
        {Action::Code::IssuePapers, {QString::number(papers.size())}}, [&](Database& database) -> Status {
            for (const EscalationPaper& paper : papers) {
                if (auto put = database.ledger().addPaper(paper); !put)
                    return put;
            }
            return {};
        });
}

std::vector<CalendarDay> LedgerService::calendarDays() const
{
    return m_workspace.valueOr(m_workspace.database().ledger().calendar());
}

const WorkCalendar& LedgerService::calendar() const
{
    if (m_calendar)
        return *m_calendar;
    const auto days = m_workspace.database().ledger().calendar();
    if (!days) {
        m_workspace.report(days.error());
        static const WorkCalendar none{{}};
        return none;
    }
    return m_calendar.emplace(*days);
}

Status LedgerService::saveCalendar(const std::vector<CalendarDay>& days, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const CalendarDay& day : days) {
            if (auto put = database.ledger().putCalendarDay(day); !put)
                return put;
        }
        return {};
    });
}

Status LedgerService::removeCalendarDay(const QDate& day)
{
    return m_workspace.write({Action::Code::EditCalendar, {QString::number(1)}},
        [&](Database& database) { return database.ledger().removeCalendarDay(day); });
}

std::vector<LedgerChange> LedgerService::planSteps(const std::vector<LedgerItem>& items, const LedgerStep& step) const
{
    std::vector<LedgerChange> changes;
    changes.reserve(items.size());
    const bool returns = step.action == LedgerAction::SendBack || step.action == LedgerAction::Reopen;
    for (const LedgerItem& item : items) {
        LedgerStep own = step;
        own.percentAfterReturn = returns ? percentBeforeDone(item.id) : 0;
        VerificationRule rule;
        if (step.action == LedgerAction::Verify)
            rule = {m_settings.settings().work.closingParties, verifications(item.id, true)};
        changes.push_back(planStep(item, own, rule));
    }
    return changes;
}

int LedgerService::percentBeforeDone(RowId item) const
{
    const auto all = notes(item);
    const auto working = std::find_if(
        all.rbegin(), all.rend(), [](const ProgressNote& note) { return note.state == LedgerState::InProgress; });
    return working == all.rend() ? 0 : working->percent;
}

Status LedgerService::add(LedgerItem item, const QString& branch)
{
    if (item.id == 0)
        item.id = makeRowId();
    if (!item.firstDue.isValid())
        item.firstDue = item.due;
    return import({Action::Code::AddLedgerItem, {branch}}, {std::move(item)}, {});
}

Status LedgerService::import(const Action& action, const std::vector<LedgerItem>& added,
    const std::vector<LedgerItem>& changed, const QHash<RowId, Extension>& extensions)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const LedgerItem& item : added) {
            if (auto valid = validate(item); !valid)
                return valid;
            if (auto inserted = database.ledger().insert(item); !inserted)
                return inserted;
        }
        std::vector<RowId> ids;
        ids.reserve(changed.size());
        for (const LedgerItem& item : changed)
            ids.push_back(item.id);
        const auto known = database.ledger().some(ids);
        if (!known)
            return known.error();
        QHash<RowId, const LedgerItem*> before;
        for (const LedgerItem& item : *known)
            before.insert(item.id, &item);
        const LedgerWriter writer(database.ledger(), m_settings.today(), m_workspace.clock().now());
        for (const LedgerItem& item : changed) {
            if (!before.contains(item.id))
                return goneError();
            if (auto put = writer.putEdited(*before.value(item.id), item); !put)
                return put;
        }
        for (auto extension = extensions.begin(); extension != extensions.end(); ++extension) {
            if (auto kept = database.ledger().addExtension(extension.key(), *extension); !kept)
                return kept;
        }
        return {};
    });
}

Status LedgerService::edit(const RecordEdit<LedgerItem>& edit, const QString& branch)
{
    if (edit.from.due != edit.to.due)
        return Error{ErrorCode::InvalidInput,
            tr("The time limit is moved by an extension, with its reason and who approved it."), {}};
    return m_workspace.write({Action::Code::EditLedgerItem, {branch}}, [&](Database& database) -> Status {
        const auto stands = database.ledger().some({edit.to.id});
        const auto item = editedAmong(edit, stands);
        if (!item)
            return item.error();
        return LedgerWriter(database.ledger(), m_settings.today(), m_workspace.clock().now())
            .putEdited(stands->front(), *item);
    });
}

Status LedgerService::remove(const std::vector<RowId>& items, const QString& firstBranch)
{
    const QStringList arguments = items.size() == 1
        ? QStringList{firstBranch}
        : QStringList{tr("%1 and others, %2 items").arg(firstBranch, QString::number(items.size()))};
    return m_workspace.write({Action::Code::RemoveLedgerItem, arguments}, [&](Database& database) -> Status {
        for (const RowId item : items) {
            const auto linked = database.ledger().isLinked(item);
            if (!linked)
                return linked.error();
            if (*linked)
                return Error{ErrorCode::Conflict,
                    tr("An opinion of a visit hangs on this item. Cancel the item with a reason instead."), {}};
            if (auto removed = database.ledger().remove(item); !removed)
                return removed;
        }
        return {};
    });
}

Status LedgerService::apply(const Action& action, const std::vector<LedgerChange>& changes)
{
    if (std::none_of(changes.begin(), changes.end(), [](const LedgerChange& change) { return change.isPossible(); }))
        return Error{ErrorCode::InvalidInput,
            changes.empty() ? tr("No item is chosen.") : tr("Nothing can be changed: %1").arg(changes.front().refusal),
            {}};
    return m_workspace.write(action, [&](Database& database) -> Status {
        const LedgerWriter writer(database.ledger(), m_settings.today(), m_workspace.clock().now());
        for (const LedgerChange& change : changes) {
            if (!change.isPossible())
                continue;
            if (auto put = writer.put(change); !put)
                return put;
        }
        return {};
    });
}

Status LedgerService::put(Database& database, const LedgerItem& item, const std::vector<ProgressNote>& notes)
{
    if (auto inserted = database.ledger().insert(item); !inserted)
        return inserted;
    for (const ProgressNote& note : notes) {
        if (auto noted = database.ledger().addNote(item.id, note); !noted)
            return noted;
    }
    return {};
}

void LedgerService::onChanged(const ChangeEvent& event)
{
    if (event.touches("escalation_paper"))
        m_papers.reset();
    if (event.touches("calendar_day"))
        m_calendar.reset();
    if (!event.touches("ledger_item") && !event.touches("ledger_progress") && !event.touches("outcome")
        && !event.touches("ledger_extension") && !event.touches("ledger_verification")
        && !event.touches("escalation_paper"))
        return;
    // A correction that is told row by row leaves the number of items as it is, and mostly their categories.
    const auto each = [&event](const auto& keeps) {
        return !event.rows.empty() && std::all_of(event.rows.begin(), event.rows.end(), [&](const ChangedRow& row) {
            return row.table != QLatin1String("ledger_item") || (row.kind == QLatin1Char('U') && keeps(row));
        });
    };
    if (!each([](const ChangedRow& row) { return !row.columns.contains(QStringLiteral("category")); }))
        m_categories.reset();
    m_items.reset();
    m_found.clear();
    if (!each([](const ChangedRow&) { return true; })) {
        if (auto loaded = load(); !loaded)
            m_workspace.report(loaded.error());
    }
    emit ledgerChanged(event);
}

} // namespace wuxing
