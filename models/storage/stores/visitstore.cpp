// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/visitstore.h"

#include "domain/visits/visitfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"
#include "storage/file/sqlvalue.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace wuxing {

namespace {

const RecordSql<Household> householdSql;
const RecordSql<Visit> visitSql;
const RecordSql<Opinion> opinionSql;
const RecordSql<PersonalAccess> accessSql;

Visit readVisit(const Statement& row) { return visitSql.read(row); }

Opinion readOpinion(const Statement& row)
{
    Opinion opinion = opinionSql.read(row);
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
    return readRows<Household>(
        m_connection, m_sql["households"], {}, [](const Statement& row) { return householdSql.read(row); });
}

Status VisitStore::putHousehold(const Household& household)
{
    return runOnce(m_connection, m_sql["put_household"], householdSql.values(household));
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
            Opinion opinion = readOpinion(row);
            if (const auto place = places.constFind(opinion.visit); place != places.constEnd())
                (*visits)[*place].opinions.push_back(std::move(opinion));
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
    const auto done = runOnce(m_connection, m_sql["put_visit"], visitSql.values(visit));
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
    Opinion put = opinion;
    if (put.topic == 0)
        put.topic = put.id;
    return runOnce(m_connection, m_sql["put_opinion"], opinionSql.values(put, {position}));
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

Status VisitStore::addAccess(const PersonalAccess& access)
{
    return runOnce(m_connection, m_sql["add_access"], accessSql.values(access));
}

} // namespace wuxing
