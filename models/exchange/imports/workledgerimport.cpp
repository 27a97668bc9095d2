// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/workledgerimport.h"

#include "domain/ledger/ledgerfields.h"
#include "exchange/reading/recordtable.h"
#include "exchange/sheets/ledgertable.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerRowImport)
};
} // namespace

bool LedgerRowImport::Replay::claim(size_t place)
{
    if (std::find(matched.begin(), matched.end(), place) != matched.end())
        return false;
    matched.push_back(place);
    return true;
}

Status LedgerRowImport::begin(ColumnMap& map, const TextTable&)
{
    m_rows.clear();
    m_order.clear();
    m_changes.clear();
    m_known.clear();
    m_problemHeading = map.heading(QStringLiteral("problem"));
    m_ledger = office().ledger().items();
    m_twins = ledgertable::twinsOf(*m_ledger);
    for (const LedgerItem& item : *m_ledger)
        m_known.insert({item.unit, item.problem.simplified()}, &item);
    return {};
}

const LedgerItem* LedgerRowImport::findItem(RowReader& cells, const UnitNode& branch) const
{
    const QString problem = cells.needed("problem").simplified();
    const QDate start = cells.date("start", DateUse::Start);
    const int twin = cells.twin();
    if (!cells.isOk())
        return nullptr;
    const QString none = Text::tr("the branch has no ledger item “%1”").arg(problem);
    if (start.isValid() && cells.isFilled("twin")) {
        const LedgerItem* found = m_twins.find(ledgertable::keyOf(branch.unit.id, problem, start), twin);
        if (!found)
            cells.fail("problem", none);
        return found;
    }
    const LedgerItem* found = nullptr;
    const LedgerItem* first =
        start.isValid() ? m_twins.find(ledgertable::keyOf(branch.unit.id, problem, start), 1) : nullptr;
    const auto alike = m_known.equal_range({branch.unit.id, problem});
    for (auto known = alike.first; known != alike.second; ++known) {
        if (start.isValid() && (*known)->start != start)
            continue;
        if (found && !cells.has("twin")) {
            cells.fail("problem",
                start.isValid() ? Text::tr("several items say this. Add the column %1").arg(cells.heading("twin"))
                                : Text::tr("several items say this. Add the column 开始时间"));
            return nullptr;
        }
        found = *known;
    }
    if (!found)
        cells.fail("problem", none);
    return first ? first : found;
}

void LedgerRowImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const LedgerItem* item = findItem(cells, branch);
    Step step;
    if (cells.isOk())
        step = stepOf(cells, *item);
    if (!cells.isOk())
        return cells.refuse(plan, branch.unit.shortName);
    auto& rows = m_rows[item->id];
    if (rows.empty())
        m_order.push_back(item);
    rows.push_back({cells.number(), branch.unit.shortName, std::move(step)});
}

LedgerRowImport::Changes LedgerRowImport::replay(Replay& from, const std::vector<Row>& rows)
{
    Changes changes;
    for (const Row& row : rows) {
        changes.push_back(row.step(from));
        if (changes.back() && changes.back()->isPossible())
            from.item = changes.back()->after;
    }
    return changes;
}

LedgerRowImport::Changes LedgerRowImport::planned(const LedgerItem& item, const std::vector<Row>& rows) const
{
    const auto isRefused = [](const std::optional<LedgerChange>& change) { return change && !change->isPossible(); };
    Replay now = present(item);
    Changes changes = replay(now, rows);
    if (std::none_of(changes.begin(), changes.end(), isRefused))
        return changes;
    auto then = past(item);
    if (!then)
        return changes;
    then->isPast = true;
    Changes before = replay(*then, rows);
    if (std::any_of(before.begin(), before.end(), isRefused) || !endsAt(then->item, item))
        return changes;
    // The item stands where it stands: its rows only say how it came there.
    for (auto& change : before) {
        if (!change)
            continue;
        change->after = item;
        change->isHistory = true;
    }
    return before;
}

void LedgerRowImport::end(ImportPlan& plan)
{
    for (const LedgerItem* item : m_order) {
        const std::vector<Row>& rows = m_rows[item->id];
        const Changes changes = planned(*item, rows);
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto& change = changes[i];
            if (!change) {
                plan.add(rows[i].number, ImportState::Same, rows[i].subject, item->problem);
            } else if (!change->isPossible()) {
                plan.refuse(rows[i].number, m_problemHeading, rows[i].subject, change->refusal);
            } else {
                plan.add(rows[i].number, ImportState::Added, rows[i].subject, change->text());
                m_changes.push_back(*change);
            }
        }
    }
    plan.sort();
}

Status LedgerRowImport::write(const Action& action, const Progress&)
{
    return office().ledger().apply(action, m_changes);
}

Status ExtensionImport::begin(ColumnMap& map, const TextTable& table)
{
    m_extensions = office().ledger().allExtensions();
    return LedgerRowImport::begin(map, table);
}

LedgerRowImport::Replay ExtensionImport::present(const LedgerItem& item) const { return {item}; }

std::optional<LedgerRowImport::Replay> ExtensionImport::past(const LedgerItem& item) const
{
    if (m_extensions.contains(item.id) || item.firstDue >= item.due)
        return std::nullopt;
    Replay replay{item};
    replay.item.due = item.firstDue;
    replay.item.state = LedgerState::Open;
    replay.item.closedOn = {};
    return replay;
}

bool ExtensionImport::endsAt(const LedgerItem& replayed, const LedgerItem& item) const
{
    return replayed.due == item.due;
}

LedgerRowImport::Step ExtensionImport::stepOf(RowReader& cells, const LedgerItem& item)
{
    Extension extension;
    recordtable::take(cells, extension);
    return [this, extension, today = office().today(), id = item.id](Replay& replay) -> std::optional<LedgerChange> {
        const auto known = m_extensions.value(id);
        for (size_t i = 0; i < known.size(); ++i) {
            if (known[i].to == extension.to && known[i].approver == extension.approver
                && known[i].reason == extension.reason
                && (!extension.approvedOn.isValid() || known[i].approvedOn == extension.approvedOn) && replay.claim(i))
                return std::nullopt;
        }
        Extension dated = extension;
        if (!dated.approvedOn.isValid())
            dated.approvedOn = today;
        LedgerChange change = planExtension(replay.item, dated);
        if (change.isPossible() && extension.from.isValid() && extension.from != replay.item.due)
            change.refusal = Text::tr("the time limit is %1, not %2 (column 原时限)")
                                 .arg(replay.item.due.toString(Qt::ISODate), extension.from.toString(Qt::ISODate));
        return change;
    };
}

} // namespace wuxing
