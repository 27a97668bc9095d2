// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conteststore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

RowId scoreRow(const ContestScore& score)
{
    return derivedRowId(
        QStringLiteral("contest_score|%1|%2|%3").arg(score.entry).arg(score.judge).arg(score.indicator));
}

Contest contestOf(const Statement& row)
{
    Contest contest;
    contest.id = row.integer(0);
    contest.year = row.number(1);
    contest.name = row.text(2);
    contest.heldOn = row.date(3);
    contest.state = row.word<ContestState>(4);
    contest.dropExtremes = row.integer(5) != 0;
    contest.dropFromJudges = row.number(6);
    contest.ties = row.word<TieRule>(7);
    contest.decimals = row.number(8);
    contest.commended = row.number(9);
    return contest;
}

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
        ids.insert(scoreRow(score));
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
    auto contests = readRows<Contest>(m_connection, m_sql["contests"], {}, contestOf);
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
    each("parts", [&](const Statement& row) {
        if (Contest* owner = ownerOf(byId, row, 1))
            owner->parts.push_back({row.integer(0), row.text(2), Quantity::fromThousandths(row.integer(3)), {}});
    });
    QHash<RowId, ContestPart*> parts;
    for (Contest& contest : *contests) {
        for (ContestPart& part : contest.parts)
            parts.insert(part.id, &part);
    }
    each("indicators", [&](const Statement& row) {
        if (ContestPart* owner = ownerOf(parts, row, 1))
            owner->indicators.push_back({row.integer(0), row.text(2), Quantity::fromThousandths(row.integer(3))});
    });
    each("judges", [&](const Statement& row) {
        if (Contest* owner = ownerOf(byId, row, 1))
            owner->judges.push_back({row.integer(0), row.number(2), row.text(3), row.integer(4)});
    });
    each("entries", [&](const Statement& row) {
        if (Contest* owner = ownerOf(byId, row, 1))
            owner->entries.push_back({row.integer(0), row.integer(2), row.integer(3), row.number(4)});
    });
    each("scores", [&](const Statement& row) {
        if (Contest* owner = ownerOf(byId, row, 0))
            owner->scores.push_back(
                {row.integer(1), row.integer(2), row.integer(3), Quantity::fromThousandths(row.integer(4))});
    });
    each("adjustments", [&](const Statement& row) {
        if (Contest* owner = ownerOf(byId, row, 0))
            owner->adjustments.push_back(
                {row.integer(1), row.integer(2), Quantity::fromThousandths(row.integer(3)), row.text(4)});
    });
    each("comments", [&](const Statement& row) {
        if (Contest* owner = ownerOf(byId, row, 0))
            owner->comments.push_back({row.integer(1), row.integer(2), row.text(3)});
    });
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
    if (auto put = runOnce(m_connection, m_sql["put"],
            {contest.id, contest.year, contest.name, sqlDate(contest.heldOn), wordKey(contest.state),
                contest.dropExtremes ? 1 : 0, contest.dropFromJudges, wordKey(contest.ties), contest.decimals,
                contest.commended});
        !put)
        return put;
    for (size_t p = 0; p < contest.parts.size(); ++p) {
        const ContestPart& part = contest.parts[p];
        if (auto put = runOnce(m_connection, m_sql["put_part"],
                {part.id, contest.id, static_cast<int>(p), sqlText(part.name), part.weight.thousandths()});
            !put)
            return put;
        for (size_t i = 0; i < part.indicators.size(); ++i) {
            const ContestIndicator& indicator = part.indicators[i];
            if (auto put = runOnce(m_connection, m_sql["put_indicator"],
                    {indicator.id, part.id, static_cast<int>(i), sqlText(indicator.name),
                        indicator.fullMark.thousandths()});
                !put)
                return put;
        }
    }
    return {};
}

Status ContestStore::putPeople(const Contest& contest)
{
    for (const ContestJudge& judge : contest.judges) {
        if (auto put = runOnce(m_connection, m_sql["put_judge"],
                {judge.id, contest.id, judge.number, sqlText(judge.name), sqlId(judge.township)});
            !put)
            return put;
    }
    for (const ContestEntry& entry : contest.entries) {
        if (auto put = runOnce(m_connection, m_sql["put_entry"], {entry.id, contest.id, entry.unit, entry.number});
            !put)
            return put;
    }
    return {};
}

Status ContestStore::putResults(const Contest& contest)
{
    for (const ContestScore& score : contest.scores) {
        if (auto put = putScore(score); !put)
            return put;
    }
    for (const ContestAdjustment& adjustment : contest.adjustments) {
        if (auto put = runOnce(m_connection, m_sql["put_adjustment"],
                {adjustment.id, adjustment.entry, adjustment.points.thousandths(), adjustment.reason});
            !put)
            return put;
    }
    for (const ContestComment& comment : contest.comments) {
        if (auto put = runOnce(m_connection, m_sql["put_comment"], {comment.id, comment.entry, comment.text}); !put)
            return put;
    }
    return {};
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
    return runOnce(m_connection, m_sql["put_score"],
        {scoreRow(score), score.entry, score.judge, score.indicator, score.marks.thousandths()});
}

Status ContestStore::removeScore(const ContestScore& score)
{
    return runOnce(m_connection, m_sql["remove_score"], {scoreRow(score)});
}

Status ContestStore::remove(const Contest& contest)
{
    if (auto done = removeGone(contest, {}); !done)
        return done;
    return runOnce(m_connection, m_sql["remove"], {contest.id});
}

Result<std::vector<Appraisal>> ContestStore::appraisals(int year) const
{
    return readRows<Appraisal>(m_connection, m_sql["appraisals"], {year}, [](const Statement& row) {
        return Appraisal{row.integer(0), row.number(1), {row.number(2), row.number(3), row.number(4), row.number(5)},
            row.optionalWord<Grade>(6), row.text(7)};
    });
}

Status ContestStore::putAppraisal(const Appraisal& appraisal)
{
    const RowId id = derivedRowId(QStringLiteral("appraisal|%1|%2").arg(appraisal.unit).arg(appraisal.year));
    if (appraisal.isEmpty())
        return runOnce(m_connection, m_sql["clear_appraisal"], {id});
    return runOnce(m_connection, m_sql["put_appraisal"],
        {id, appraisal.unit, appraisal.year, appraisal.votes[0], appraisal.votes[1], appraisal.votes[2],
            appraisal.votes[3], appraisal.grade ? QVariant(wordKey(*appraisal.grade)) : QVariant(),
            sqlText(appraisal.comments)});
}

} // namespace wuxing
