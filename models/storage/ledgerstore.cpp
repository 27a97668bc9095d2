// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgerstore.h"

#include "storage/connection.h"
#include "storage/sqlvalue.h"
#include "storage/statement.h"

#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

QVariantList valuesOf(const LedgerItem& item)
{
    return {item.unit, sqlText(item.source), sqlText(item.problem), sqlText(item.measure), sqlText(item.leader),
        sqlText(item.department), sqlText(item.person), sqlDate(item.start), sqlDate(item.due), sqlDate(item.firstDue),
        ledgerStateKey(item.state), item.progress, sqlText(item.result), sqlText(item.evidence),
        sqlText(item.closingOpinion), sqlText(item.remark), sqlText(item.cancelReason), sqlDate(item.closedOn),
        item.id};
}

LedgerItem readItem(const Statement& row)
{
    LedgerItem item;
    item.id = row.integer(0);
    item.unit = row.integer(1);
    item.source = row.text(2);
    item.problem = row.text(3);
    item.measure = row.text(4);
    item.leader = row.text(5);
    item.department = row.text(6);
    item.person = row.text(7);
    item.start = row.date(8);
    item.due = row.date(9);
    item.firstDue = row.date(10);
    item.state = ledgerStateFromKey(row.text(11)).value_or(LedgerState::Open);
    item.progress = row.number(12);
    item.result = row.text(13);
    item.evidence = row.text(14);
    item.closingOpinion = row.text(15);
    item.remark = row.text(16);
    item.cancelReason = row.text(17);
    item.closedOn = row.date(18);
    return item;
}

Outcome readOutcome(const Statement& row)
{
    return {row.integer(1), row.text(2), measureFromKey(row.text(3)).value_or(Measure::Pieces), row.text(4),
        Quantity::fromThousandths(row.integer(5))};
}

ProgressNote readNote(const Statement& row)
{
    return {row.integer(0), row.date(1), row.number(2), ledgerStateFromKey(row.text(3)).value_or(LedgerState::Open),
        row.text(4)};
}

} // namespace

LedgerStore::LedgerStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("ledger"))
{
}

Result<std::vector<LedgerItem>> LedgerStore::all() const
{
    Statement select(m_connection, m_sql["all"]);
    if (auto ran = select.run(); !ran)
        return ran.error();
    std::vector<LedgerItem> items;
    QHash<RowId, size_t> places;
    while (select.next()) {
        items.push_back(readItem(select));
        places.insert(items.back().id, items.size() - 1);
    }
    if (auto finished = select.finished(); !finished)
        return finished.error();
    Statement outcomes(m_connection, m_sql["outcomes"]);
    if (auto ran = outcomes.run(); !ran)
        return ran.error();
    while (outcomes.next()) {
        const auto place = places.constFind(outcomes.integer(0));
        if (place != places.constEnd())
            items[*place].outcomes.push_back(readOutcome(outcomes));
    }
    return items;
}

Status LedgerStore::insert(const LedgerItem& item)
{
    Statement insert(m_connection, m_sql["insert"]);
    if (auto inserted = insert.run(valuesOf(item)); !inserted)
        return inserted;
    return putOutcomes(item);
}

Status LedgerStore::update(const LedgerItem& item)
{
    Statement update(m_connection, m_sql["update"]);
    if (auto updated = update.run(valuesOf(item)); !updated)
        return updated;
    return putOutcomes(item);
}

Status LedgerStore::putOutcomes(const LedgerItem& item)
{
    QSet<RowId> kept;
    Statement put(m_connection, m_sql["put_outcome"]);
    for (const Outcome& outcome : item.outcomes) {
        const RowId id = outcome.id != 0 ? outcome.id : makeRowId();
        kept.insert(id);
        if (auto done = put.run({id, item.id, outcome.label, measureKey(outcome.measure), outcome.unit,
                outcome.quantity.thousandths()});
            !done)
            return done;
    }
    std::vector<RowId> gone;
    {
        Statement existing(m_connection, m_sql["outcomes_of"]);
        if (auto ran = existing.run({item.id}); !ran)
            return ran;
        while (existing.next()) {
            if (!kept.contains(existing.integer(1)))
                gone.push_back(existing.integer(1));
        }
    }
    Statement remove(m_connection, m_sql["remove_outcome"]);
    for (const RowId id : gone) {
        if (auto done = remove.run({id}); !done)
            return done;
    }
    return {};
}

Status LedgerStore::remove(RowId item)
{
    for (const char* statement : {"remove_outcomes_of", "remove_notes_of", "remove"}) {
        Statement remove(m_connection, m_sql[statement]);
        if (auto done = remove.run({item}); !done)
            return done;
    }
    return {};
}

Result<std::vector<ProgressNote>> LedgerStore::notes(RowId item) const
{
    Statement select(m_connection, m_sql["notes"]);
    if (auto ran = select.run({item}); !ran)
        return ran.error();
    std::vector<ProgressNote> notes;
    while (select.next())
        notes.push_back(readNote(select));
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return notes;
}

Result<QHash<RowId, std::vector<ProgressNote>>> LedgerStore::allNotes() const
{
    Statement select(m_connection, m_sql["all_notes"]);
    if (auto ran = select.run(); !ran)
        return ran.error();
    QHash<RowId, std::vector<ProgressNote>> notes;
    while (select.next())
        notes[select.integer(5)].push_back(readNote(select));
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return notes;
}

Status LedgerStore::addNote(RowId item, const ProgressNote& note)
{
    Statement add(m_connection, m_sql["add_note"]);
    return add.run({note.id != 0 ? note.id : makeRowId(), item, sqlDate(note.date), note.percent,
        ledgerStateKey(note.state), sqlText(note.text), item});
}

} // namespace wuxing
