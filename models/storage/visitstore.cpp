// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visitstore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace wuxing {

namespace {

Visit readVisit(const Statement& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.date(3), row.text(4), row.word<VisitWay>(5),
        row.text(6), row.text(7), {}};
}

Opinion readOpinion(const Statement& row)
{
    Opinion opinion;
    opinion.visit = row.integer(0);
    opinion.id = row.integer(1);
    opinion.topic = row.integer(2);
    opinion.body = row.text(3);
    opinion.category = row.text(4);
    opinion.urgency = row.word<Urgency>(5);
    opinion.department = row.text(6);
    opinion.measure = row.text(7);
    opinion.due = row.date(8);
    opinion.item = row.integer(9);
    opinion.answer = row.text(10);
    opinion.answeredOn = row.date(11);
    opinion.satisfaction = row.optionalWord<Satisfaction>(12);
    opinion.refusal = row.text(13);
    opinion.refusedOn = row.date(14);
    // Rows older than the column keep the day of the refusal where an answer has its own.
    if (!opinion.refusal.isEmpty() && opinion.refusedOn.isNull())
        opinion.refusedOn = std::exchange(opinion.answeredOn, QDate());
    return opinion;
}

} // namespace

VisitStore::VisitStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("visit"))
{
}

Result<std::vector<Household>> VisitStore::households() const
{
    return readRows<Household>(m_connection, m_sql["households"], {}, [](const Statement& row) {
        return Household{row.integer(0), row.integer(1), row.text(2), row.text(3), row.number(4), row.text(5)};
    });
}

Status VisitStore::putHousehold(const Household& household)
{
    return runOnce(m_connection, m_sql["put_household"],
        {household.id, household.unit, sqlText(household.group), sqlText(household.head), household.people,
            sqlText(household.phone)});
}

Result<std::vector<Visit>> VisitStore::visits(const QDate& from, const QDate& to) const
{
    auto visits = readRows<Visit>(m_connection, m_sql["visits"], {sqlDate(from), sqlDate(to)}, readVisit);
    if (!visits)
        return visits;
    QHash<RowId, size_t> places;
    for (size_t i = 0; i < visits->size(); ++i)
        places.insert((*visits)[i].id, i);
    const auto read =
        readEach(m_connection, m_sql["opinions"], {sqlDate(from), sqlDate(to)}, [&](const Statement& row) {
            if (const auto place = places.constFind(row.integer(0)); place != places.constEnd())
                (*visits)[*place].opinions.push_back(readOpinion(row));
        });
    if (!read)
        return read.error();
    return visits;
}

Result<std::optional<Visit>> VisitStore::visit(RowId id) const
{
    auto found = readRows<Visit>(m_connection, m_sql["visit"], {id}, readVisit);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<Visit>();
    auto opinions = readRows<Opinion>(m_connection, m_sql["opinions_of"], {id}, readOpinion);
    if (!opinions)
        return opinions.error();
    found->front().opinions = std::move(*opinions);
    return std::optional<Visit>(std::move(found->front()));
}

Status VisitStore::put(const Visit& visit)
{
    auto done = runOnce(m_connection, m_sql["put_visit"],
        {visit.id, visit.unit, sqlId(visit.household), sqlDate(visit.date), sqlText(visit.visitor), wordKey(visit.way),
            sqlText(visit.absentReason), sqlText(visit.remark)});
    if (!done)
        return done;
    const auto before = readRows<RowId>(
        m_connection, m_sql["opinion_ids"], {visit.id}, [](const Statement& row) { return row.integer(0); });
    if (!before)
        return before.error();
    QSet<RowId> kept;
    int position = 0;
    for (const Opinion& opinion : visit.opinions) {
        kept.insert(opinion.id);
        if (auto put = putOpinion(opinion, position++); !put)
            return put;
    }
    return removeMissing(m_connection, m_sql["remove_opinion"], *before, kept);
}

Status VisitStore::putOpinion(const Opinion& opinion, int position)
{
    return runOnce(m_connection, m_sql["put_opinion"],
        {opinion.id, opinion.visit, opinion.topic != 0 ? opinion.topic : opinion.id, sqlText(opinion.body),
            sqlText(opinion.category), wordKey(opinion.urgency), sqlText(opinion.department), sqlText(opinion.measure),
            sqlDate(opinion.due), sqlId(opinion.item), sqlText(opinion.answer), sqlDate(opinion.answeredOn),
            opinion.satisfaction ? QVariant(wordKey(*opinion.satisfaction)) : QVariant(), sqlText(opinion.refusal),
            sqlDate(opinion.refusedOn), position});
}

Status VisitStore::remove(RowId visit)
{
    const auto opinions = readRows<RowId>(
        m_connection, m_sql["opinion_ids"], {visit}, [](const Statement& row) { return row.integer(0); });
    if (!opinions)
        return opinions.error();
    if (auto removed = removeMissing(m_connection, m_sql["remove_opinion"], *opinions, QSet<RowId>()); !removed)
        return removed;
    return runOnce(m_connection, m_sql["remove_visit"], {visit});
}

Status VisitStore::addAccess(const QString& at, const QString& what, const QString& purpose, int households)
{
    return runOnce(m_connection, m_sql["add_access"], {makeRowId(), at, what, purpose, households});
}

} // namespace wuxing
