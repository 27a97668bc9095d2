// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgerstore.h"

#include "storage/connection.h"
#include "storage/ledgersql.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

QVariantList valuesOf(const LedgerItem& item)
{
    return {item.unit, sqlText(item.source), sqlText(item.problem), sqlText(item.measure), sqlText(item.leader),
        sqlText(item.department), sqlText(item.person), sqlDate(item.start), sqlDate(item.due), sqlDate(item.firstDue),
        wordKey(item.state), item.progress, sqlText(item.result), sqlText(item.evidence), sqlText(item.closingOpinion),
        sqlText(item.remark), sqlText(item.cancelReason), sqlDate(item.closedOn), wordKey(item.sourceKind),
        sqlId(item.sourceId), sqlText(item.category), sqlText(item.verifier), item.id};
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
    item.state = row.word<LedgerState>(11);
    item.progress = row.number(12);
    item.result = row.text(13);
    item.evidence = row.text(14);
    item.closingOpinion = row.text(15);
    item.remark = row.text(16);
    item.cancelReason = row.text(17);
    item.closedOn = row.date(18);
    // Rows older than the column say where they come from in words only.
    const QString kind = row.text(19);
    item.sourceKind =
        kind.isEmpty() ? ledgerSourceFromText(item.source).value_or(LedgerSource::Other) : row.word<LedgerSource>(19);
    item.sourceId = row.integer(20);
    item.category = row.text(21);
    item.verifier = row.text(22);
    return item;
}

Extension readExtension(const Statement& row)
{
    return {row.integer(0), row.date(1), row.date(2), row.text(3), row.text(4), row.date(5)};
}

Outcome readOutcome(const Statement& row)
{
    return {row.integer(1), row.text(2), row.word<Measure>(3), row.text(4), Quantity::fromThousandths(row.integer(5))};
}

ProgressNote readNote(const Statement& row)
{
    return {row.integer(0), row.date(1), row.number(2), row.word<LedgerState>(3), row.text(4),
        QDateTime::fromString(row.text(5), Qt::ISODateWithMs)};
}

} // namespace

LedgerStore::LedgerStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("ledger"))
{
}

Result<std::vector<LedgerItem>> LedgerStore::all() const { return read(m_sql["all"], {}); }

Result<std::vector<LedgerItem>> LedgerStore::open() const { return read(m_sql["open"], {}); }

Result<std::vector<LedgerItem>> LedgerStore::fromSource(LedgerSource kind, RowId source) const
{
    return read(m_sql["from_source"], {sqlId(source), wordKey(kind)});
}

Result<std::vector<LedgerItem>> LedgerStore::some(const std::vector<RowId>& ids) const
{
    return ids.empty() ? Result<std::vector<LedgerItem>>(std::vector<LedgerItem>())
                       : read(m_sql["some"].arg(ledgersql::list(ids)), {});
}

Result<std::vector<RowId>> LedgerStore::find(const LedgerQuery& query) const
{
    const ledgersql::Statement statement = ledgersql::find(query);
    return readRows<RowId>(
        m_connection, statement.sql, statement.values, [](const wuxing::Statement& row) { return row.integer(0); });
}

Result<int> LedgerStore::count() const
{
    const auto counts =
        readRows<int>(m_connection, m_sql["count"], {}, [](const Statement& row) { return row.number(0); });
    if (!counts)
        return counts.error();
    return counts->front();
}

Result<std::vector<LedgerStore::LightRow>> LedgerStore::openLights(const QDate& today, const LightLimits& limits) const
{
    const ledgersql::Statement statement = ledgersql::openLights(today, limits);
    return readRows<LightRow>(m_connection, statement.sql, statement.values, [](const wuxing::Statement& row) {
        return LightRow{row.integer(0), row.integer(1), row.choice<Light>(2, static_cast<int>(Light::Red) + 1)};
    });
}

Result<std::vector<LedgerStore::ClosedOutcome>> LedgerStore::closedOutcomes() const
{
    return readRows<ClosedOutcome>(m_connection, m_sql["closed_outcomes"], {}, [](const Statement& row) {
        return ClosedOutcome{row.integer(0), row.integer(6), readOutcome(row)};
    });
}

// Items with their outcomes and what they remember of reds. Small lists ask for their own, large ones for all at once.
Result<std::vector<LedgerItem>> LedgerStore::read(const QString& sql, const QVariantList& values) const
{
    auto items = readRows<LedgerItem>(m_connection, sql, values, readItem);
    if (!items)
        return items;
    QHash<RowId, size_t> places;
    std::vector<RowId> ids;
    for (size_t i = 0; i < items->size(); ++i) {
        places.insert((*items)[i].id, i);
        ids.push_back((*items)[i].id);
    }
    constexpr size_t many = 1000;
    const QString among =
        ids.size() > many ? QString() : QStringLiteral(" WHERE item IN (%1)").arg(ledgersql::list(ids));
    auto done = readEach(m_connection, m_sql["outcomes"].arg(among), {}, [&](const Statement& row) {
        if (const auto place = places.constFind(row.integer(0)); place != places.constEnd())
            (*items)[*place].outcomes.push_back(readOutcome(row));
    });
    if (!done)
        return done.error();
    done = readEach(m_connection, m_sql["past_reds"].arg(among), {}, [&](const Statement& row) {
        if (const auto place = places.constFind(row.integer(0)); place != places.constEnd())
            (*items)[*place].pastReds = row.number(1);
    });
    if (!done)
        return done.error();
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
        if (auto done = put.run(
                {id, item.id, outcome.label, wordKey(outcome.measure), outcome.unit, outcome.quantity.thousandths()});
            !done)
            return done;
    }
    std::vector<RowId> gone;
    const auto read = readEach(m_connection, m_sql["outcomes_of"], {item.id}, [&](const Statement& row) {
        if (!kept.contains(row.integer(1)))
            gone.push_back(row.integer(1));
    });
    if (!read)
        return read;
    Statement remove(m_connection, m_sql["remove_outcome"]);
    for (const RowId id : gone) {
        if (auto done = remove.run({id}); !done)
            return done;
    }
    return {};
}

Status LedgerStore::remove(RowId item)
{
    for (const char* statement : {"remove_outcomes_of", "remove_notes_of", "remove_extensions_of",
             "remove_verifications_of", "remove_papers_of", "remove"}) {
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
        notes[select.integer(6)].push_back(readNote(select));
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return notes;
}

Status LedgerStore::addNote(RowId item, const ProgressNote& note)
{
    Statement add(m_connection, m_sql["add_note"]);
    return add.run({note.id != 0 ? note.id : makeRowId(), item, sqlDate(note.date), note.percent, wordKey(note.state),
        sqlText(note.text), sqlText(note.writtenAt.toUTC().toString(Qt::ISODateWithMs)), item});
}

Result<QHash<RowId, std::vector<Extension>>> LedgerStore::extensions() const
{
    QHash<RowId, std::vector<Extension>> all;
    const auto read = readEach(m_connection, m_sql["extensions"], {},
        [&](const Statement& row) { all[row.integer(6)].push_back(readExtension(row)); });
    if (!read)
        return read.error();
    return all;
}

Result<std::vector<Extension>> LedgerStore::extensionsOf(RowId item) const
{
    return readRows<Extension>(m_connection, m_sql["extensions_of"], {item}, readExtension);
}

Status LedgerStore::addExtension(RowId item, const Extension& extension)
{
    return runOnce(m_connection, m_sql["add_extension"],
        {extension.id != 0 ? extension.id : makeRowId(), item, sqlDate(extension.from), sqlDate(extension.to),
            sqlText(extension.reason), sqlText(extension.approver), sqlDate(extension.approvedOn)});
}

Result<std::vector<Verification>> LedgerStore::verifications(RowId item, bool presentRoundOnly) const
{
    const auto rounds =
        readRows<int>(m_connection, m_sql["rounds"], {item}, [](const Statement& row) { return row.number(0); });
    if (!rounds)
        return rounds.error();
    std::vector<Verification> found;
    const auto read = readEach(m_connection, m_sql["verifications_of"], {item}, [&](const Statement& row) {
        if (presentRoundOnly && row.number(6) != rounds->front())
            return;
        found.push_back({row.integer(0), row.text(1), row.text(2), row.integer(3) != 0, row.date(4), row.text(5)});
    });
    if (!read)
        return read.error();
    return found;
}

Status LedgerStore::addVerification(RowId item, const Verification& verification)
{
    const auto rounds =
        readRows<int>(m_connection, m_sql["rounds"], {item}, [](const Statement& row) { return row.number(0); });
    if (!rounds)
        return rounds.error();
    return runOnce(m_connection, m_sql["add_verification"],
        {makeRowId(), item, sqlText(verification.party), sqlText(verification.verifier), verification.agreed ? 1 : 0,
            sqlDate(verification.date), sqlText(verification.note), rounds->front()});
}

Result<std::vector<EscalationPaper>> LedgerStore::papers() const
{
    return readRows<EscalationPaper>(m_connection, m_sql["papers"], {}, [](const Statement& row) {
        return EscalationPaper{row.integer(0), row.integer(1), row.word<EscalationStep>(2), row.text(3), row.date(4),
            row.text(5), row.date(6), row.text(7)};
    });
}

Status LedgerStore::addPaper(const EscalationPaper& paper)
{
    return runOnce(m_connection, m_sql["put_paper"],
        {paper.id != 0 ? paper.id : makeRowId(), paper.item, wordKey(paper.step), sqlText(paper.number),
            sqlDate(paper.issuedOn), sqlText(paper.addressee), sqlDate(paper.replyBy), sqlText(paper.text)});
}

Result<bool> LedgerStore::isLinked(RowId item) const
{
    const auto count = readRows<int>(
        m_connection, m_sql["linked_opinions"], {item}, [](const Statement& row) { return row.number(0); });
    if (!count)
        return count.error();
    return count->front() > 0;
}

Result<std::vector<CalendarDay>> LedgerStore::calendar() const
{
    return readRows<CalendarDay>(m_connection, m_sql["calendar"], {}, [](const Statement& row) {
        return CalendarDay{row.date(0), row.word<DayKind>(1), row.text(2)};
    });
}

Status LedgerStore::putCalendarDay(const CalendarDay& day)
{
    return runOnce(m_connection, m_sql["put_calendar_day"],
        {derivedRowId(QStringLiteral("calendar_day|") + day.day.toString(Qt::ISODate)), sqlDate(day.day),
            wordKey(day.kind), sqlText(day.name)});
}

Status LedgerStore::removeCalendarDay(const QDate& day)
{
    return runOnce(m_connection, m_sql["remove_calendar_day"],
        {derivedRowId(QStringLiteral("calendar_day|") + day.toString(Qt::ISODate))});
}

} // namespace wuxing
