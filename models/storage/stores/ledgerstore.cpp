// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/ledgerstore.h"

#include "domain/ledger/ledgerfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"
#include "storage/file/sqlvalue.h"
#include "storage/stores/ledgersql.h"

#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

const RecordSql<LedgerItem> itemSql;
const RecordSql<Outcome> outcomeSql;
const RecordSql<ProgressNote> noteSql;
const RecordSql<Extension> extensionSql;
const RecordSql<Verification> verificationSql;
const RecordSql<EscalationPaper> paperSql;
const RecordSql<CalendarDay> daySql;

LedgerItem readItem(const Statement& row)
{
    LedgerItem item = itemSql.read(row);
    // Rows older than the column say where they come from in words only.
    if (item.sourceKind == LedgerSource::Other && itemSql.cell<&LedgerItem::sourceKind>(row).toString().isEmpty())
        item.sourceKind = ledgerSourceFromText(item.source).value_or(LedgerSource::Other);
    return item;
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
                       : read(m_sql["some"], {ledgersql::array(ids)});
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

Result<QStringList> LedgerStore::categories() const
{
    const auto words =
        readRows<QString>(m_connection, m_sql["categories"], {}, [](const Statement& row) { return row.text(0); });
    return words ? Result<QStringList>(QStringList(words->begin(), words->end())) : words.error();
}

Result<std::vector<LedgerStore::LightRow>> LedgerStore::openLights(
    const QDate& today, const LightLimits& limits, const std::optional<std::vector<RowId>>& units) const
{
    const ledgersql::Statement statement = ledgersql::openLights(today, limits, units);
    return readRows<LightRow>(m_connection, statement.sql, statement.values, [](const wuxing::Statement& row) {
        return LightRow{row.integer(0), row.integer(1), row.choice<Light>(2, static_cast<int>(Light::Red) + 1)};
    });
}

Result<std::vector<LedgerStore::ClosedOutcome>> LedgerStore::closedOutcomes() const
{
    return readRows<ClosedOutcome>(m_connection, m_sql["closed_outcomes"], {}, [](const Statement& row) {
        return ClosedOutcome{outcomeSql.beside(row, "item"), row.integer(outcomeSql.after()), outcomeSql.read(row)};
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
        if (const auto place = places.constFind(outcomeSql.beside(row, "item")); place != places.constEnd())
            (*items)[*place].outcomes.push_back(outcomeSql.read(row));
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
    if (auto inserted = runOnce(m_connection, m_sql["insert"], itemSql.values(item)); !inserted)
        return inserted;
    const auto put = putOutcomes(item);
    return put ? Status() : Status(put.error());
}

Status LedgerStore::update(const LedgerItem& item)
{
    if (auto updated = runOnce(m_connection, m_sql["update"], itemSql.changes(item)); !updated)
        return updated;
    const auto put = putOutcomes(item);
    if (!put)
        return put.error();
    return removeOthers(m_connection, m_sql["outcome_ids"], {item.id}, m_sql["remove_outcome"], *put);
}

Result<QSet<RowId>> LedgerStore::putOutcomes(const LedgerItem& item)
{
    QSet<RowId> put;
    for (const Outcome& outcome : item.outcomes) {
        const QVariantList values = outcomeSql.values(outcome, {item.id});
        put.insert(values.front().toLongLong());
        if (auto done = runOnce(m_connection, m_sql["put_outcome"], values); !done)
            return done.error();
    }
    return put;
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
    return readRows<ProgressNote>(
        m_connection, m_sql["notes"], {item}, [](const Statement& row) { return noteSql.read(row); });
}

Result<QHash<RowId, std::vector<ProgressNote>>> LedgerStore::allNotes() const
{
    QHash<RowId, std::vector<ProgressNote>> notes;
    const auto read = readEach(m_connection, m_sql["all_notes"], {},
        [&](const Statement& row) { notes[noteSql.beside(row, "item")].push_back(noteSql.read(row)); });
    if (!read)
        return read.error();
    return notes;
}

Status LedgerStore::addNote(RowId item, const ProgressNote& note)
{
    const auto place =
        readRows<qint64>(m_connection, m_sql["next_note"], {item}, [](const Statement& row) { return row.integer(0); });
    if (!place)
        return place.error();
    return runOnce(m_connection, m_sql["add_note"], noteSql.values(note, {item, place->front()}));
}

Result<QHash<RowId, std::vector<Extension>>> LedgerStore::extensions() const
{
    QHash<RowId, std::vector<Extension>> all;
    const auto read = readEach(m_connection, m_sql["extensions"], {},
        [&](const Statement& row) { all[extensionSql.beside(row, "item")].push_back(extensionSql.read(row)); });
    if (!read)
        return read.error();
    return all;
}

Result<std::vector<Extension>> LedgerStore::extensionsOf(RowId item) const
{
    return readRows<Extension>(
        m_connection, m_sql["extensions_of"], {item}, [](const Statement& row) { return extensionSql.read(row); });
}

Status LedgerStore::addExtension(RowId item, const Extension& extension)
{
    return runOnce(m_connection, m_sql["add_extension"], extensionSql.values(extension, {item}));
}

Result<std::vector<Verification>> LedgerStore::verifications(RowId item, bool presentRoundOnly) const
{
    const auto rounds =
        readRows<int>(m_connection, m_sql["rounds"], {item}, [](const Statement& row) { return row.number(0); });
    if (!rounds)
        return rounds.error();
    std::vector<Verification> found;
    const auto read = readEach(m_connection, m_sql["verifications_of"], {item}, [&](const Statement& row) {
        if (!presentRoundOnly || verificationSql.beside(row, "round") == rounds->front())
            found.push_back(verificationSql.read(row));
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
    Verification added = verification;
    added.id = 0; // the same word in another round is another row
    return runOnce(m_connection, m_sql["add_verification"], verificationSql.values(added, {item, rounds->front()}));
}

Result<std::vector<EscalationPaper>> LedgerStore::papers() const
{
    return readRows<EscalationPaper>(
        m_connection, m_sql["papers"], {}, [](const Statement& row) { return paperSql.read(row); });
}

Status LedgerStore::addPaper(const EscalationPaper& paper)
{
    return runOnce(m_connection, m_sql["put_paper"], paperSql.values(paper));
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
    return readRows<CalendarDay>(
        m_connection, m_sql["calendar"], {}, [](const Statement& row) { return daySql.read(row); });
}

Status LedgerStore::putCalendarDay(const CalendarDay& day)
{
    return runOnce(m_connection, m_sql["put_calendar_day"], daySql.values(day));
}

Status LedgerStore::removeCalendarDay(const QDate& day)
{
    return runOnce(m_connection, m_sql["remove_calendar_day"], {daySql.rowOf({day, {}, {}})});
}

} // namespace wuxing
