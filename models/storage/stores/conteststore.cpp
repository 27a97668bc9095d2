// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/conteststore.h"

#include "domain/contest/contestfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

const RecordSql<Contest> contestSql;
const RecordSql<ContestPart> partSql;
const RecordSql<ContestIndicator> indicatorSql;
const RecordSql<ContestJudge> judgeSql;
const RecordSql<ContestEntry> entrySql;
const RecordSql<ContestScore> scoreSql;
const RecordSql<ContestAdjustment> adjustmentSql;
const RecordSql<ContestComment> commentSql;
const RecordSql<Appraisal> appraisalSql;

// What a row belongs to; the reading fails where that is gone.
template <class Owner> Owner* ownerOf(const QHash<RowId, Owner*>& owners, const Statement& row, int column)
{
    Owner* owner = owners.value(row.integer(column));
    if (!owner)
        row.unknown(column);
    return owner;
}

template <class List> QSet<RowId> idsOf(const List& list)
{
    QSet<RowId> ids;
    for (const auto& entry : list)
        ids.insert(entry.id);
    return ids;
}

QSet<RowId> indicatorIds(const Contest& contest)
{
    QSet<RowId> ids;
    for (const ContestPart& part : contest.parts)
        ids.unite(idsOf(part.indicators));
    return ids;
}

QSet<RowId> scoreIds(const Contest& contest)
{
    QSet<RowId> ids;
    for (const ContestScore& score : contest.scores)
        ids.insert(scoreSql.rowOf(score));
    return ids;
}

} // namespace

ContestStore::ContestStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("contest"))
{
}

Result<std::vector<Contest>> ContestStore::contests() const
{
    auto contests = readRows<Contest>(
        m_connection, m_sql["contests"], {}, [](const Statement& row) { return contestSql.read(row); });
    if (!contests)
        return contests;
    QHash<RowId, Contest*> byId;
    for (Contest& contest : *contests)
        byId.insert(contest.id, &contest);
    Status read;
    const auto each = [&](const char* name, const auto& add) {
        if (read)
            read = readEach(m_connection, m_sql[name], {}, add);
    };
    const auto list = [&](const char* name, const auto& columns, auto Contest::*records, int owner) {
        each(name, [&](const Statement& row) {
            if (Contest* contest = ownerOf(byId, row, owner))
                (contest->*records).push_back(columns.read(row));
        });
    };
    list("parts", partSql, &Contest::parts, partSql.column("contest"));
    QHash<RowId, ContestPart*> parts;
    for (Contest& contest : *contests) {
        for (ContestPart& part : contest.parts)
            parts.insert(part.id, &part);
    }
    each("indicators", [&](const Statement& row) {
        if (ContestPart* owner = ownerOf(parts, row, indicatorSql.column("part")))
            owner->indicators.push_back(indicatorSql.read(row));
    });
    list("judges", judgeSql, &Contest::judges, judgeSql.column("contest"));
    each("entries", [&](const Statement& row) {
        if (Contest* owner = ownerOf(byId, row, entrySql.column("contest"))) {
            owner->entries.push_back(entrySql.read(row));
            owner->entries.back().township = row.integer(entrySql.after());
        }
    });
    list("scores", scoreSql, &Contest::scores, scoreSql.after());
    list("adjustments", adjustmentSql, &Contest::adjustments, adjustmentSql.after());
    list("comments", commentSql, &Contest::comments, commentSql.after());
    if (!read)
        return read.error();
    return contests;
}

Status ContestStore::put(const Contest& contest)
{
    const auto known = contests();
    if (!known)
        return known.error();
    if (auto put = putFrame(contest); !put)
        return put;
    if (auto put = putPeople(contest); !put)
        return put;
    if (auto put = putResults(contest); !put)
        return put;
    for (const Contest& before : *known) {
        if (before.id == contest.id)
            return removeGone(before, contest);
    }
    return {};
}

Status ContestStore::putFrame(const Contest& contest)
{
    if (auto put = runOnce(m_connection, m_sql["put"], contestSql.values(contest)); !put)
        return put;
    Statement putPart(m_connection, m_sql["put_part"]);
    Statement putIndicator(m_connection, m_sql["put_indicator"]);
    int position = 0;
    for (const ContestPart& part : contest.parts) {
        auto put = putPart.run(partSql.values(part, {contest.id, position++}));
        if (put)
            put = runEach(putIndicator, part.indicators, [&](const ContestIndicator& indicator, int place) {
                return indicatorSql.values(indicator, {part.id, place});
            });
        if (!put)
            return put;
    }
    return {};
}

Status ContestStore::putPeople(const Contest& contest)
{
    Statement putJudge(m_connection, m_sql["put_judge"]);
    Statement putEntry(m_connection, m_sql["put_entry"]);
    auto put = runEach(
        putJudge, contest.judges, [&](const ContestJudge& judge, int) { return judgeSql.values(judge, {contest.id}); });
    if (put)
        put = runEach(putEntry, contest.entries,
            [&](const ContestEntry& entry, int) { return entrySql.values(entry, {contest.id}); });
    return put;
}

Status ContestStore::putResults(const Contest& contest)
{
    const auto putAll = [&](const char* name, const auto& columns, const auto& records) {
        Statement put(m_connection, m_sql[name]);
        return runEach(put, records, [&](const auto& record, int) { return columns.values(record); });
    };
    auto put = putAll("put_score", scoreSql, contest.scores);
    if (put)
        put = putAll("put_adjustment", adjustmentSql, contest.adjustments);
    if (put)
        put = putAll("put_comment", commentSql, contest.comments);
    return put;
}

// What hangs on others goes first.
Status ContestStore::removeGone(const Contest& before, const Contest& after)
{
    const auto gone = [&](const char* name, const QSet<RowId>& old, const QSet<RowId>& kept) {
        return removeMissing(m_connection, m_sql[name], old, kept);
    };
    if (auto done = gone("remove_score", scoreIds(before), scoreIds(after)); !done)
        return done;
    if (auto done = gone("remove_adjustment", idsOf(before.adjustments), idsOf(after.adjustments)); !done)
        return done;
    if (auto done = gone("remove_comment", idsOf(before.comments), idsOf(after.comments)); !done)
        return done;
    if (auto done = gone("remove_entry", idsOf(before.entries), idsOf(after.entries)); !done)
        return done;
    if (auto done = gone("remove_judge", idsOf(before.judges), idsOf(after.judges)); !done)
        return done;
    if (auto done = gone("remove_indicator", indicatorIds(before), indicatorIds(after)); !done)
        return done;
    return gone("remove_part", idsOf(before.parts), idsOf(after.parts));
}

Status ContestStore::putScore(const ContestScore& score)
{
    return runOnce(m_connection, m_sql["put_score"], scoreSql.values(score));
}

Status ContestStore::removeScore(const ContestScore& score)
{
    return runOnce(m_connection, m_sql["remove_score"], {scoreSql.rowOf(score)});
}

Status ContestStore::remove(const Contest& contest)
{
    if (auto done = removeGone(contest, {}); !done)
        return done;
    return runOnce(m_connection, m_sql["remove"], {contest.id});
}

Result<std::vector<Appraisal>> ContestStore::appraisals(int year) const
{
    return readRows<Appraisal>(
        m_connection, m_sql["appraisals"], {year}, [](const Statement& row) { return appraisalSql.read(row); });
}

Status ContestStore::putAppraisal(const Appraisal& appraisal)
{
    if (appraisal.isEmpty())
        return runOnce(m_connection, m_sql["clear_appraisal"], {appraisalSql.rowOf(appraisal)});
    return runOnce(m_connection, m_sql["put_appraisal"], appraisalSql.values(appraisal));
}

} // namespace wuxing
