// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/ratingstore.h"

#include "domain/rating/ratingfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"
#include "storage/stores/awardstore.h"

namespace wuxing {

namespace {

const RecordSql<Star> starSql;
const RecordSql<LevelTarget> targetSql;

Result<std::vector<int>> readYears(const Connection& connection, const QString& sql)
{
    Statement select(connection, sql);
    if (auto ran = select.run(); !ran)
        return ran.error();
    std::vector<int> years;
    while (select.next())
        years.push_back(select.number(0));
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return years;
}

} // namespace

RatingStore::RatingStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("rating"))
{
}

Result<std::vector<int>> RatingStore::years() const { return readYears(m_connection, m_sql["years"]); }

Result<std::vector<int>> RatingStore::ratedYears() const { return readYears(m_connection, m_sql["rated_years"]); }

Result<std::map<StarSetKind, StarSet>> RatingStore::stars(int year) const
{
    std::map<StarSetKind, StarSet> sets;
    std::map<StarSetKind, size_t> filled;
    const auto read = readEach(m_connection, m_sql["stars"], {year}, [&](const Statement& row) {
        const auto kind = row.word<StarSetKind>(starSql.column("star_set"));
        StarSet& set = sets[kind];
        set.year = year;
        set.kind = kind;
        const size_t at = filled[kind]++;
        if (at < starCount)
            set.stars.at(at) = starSql.read(row);
    });
    if (!read)
        return read.error();
    return sets;
}

Result<QHash<QString, QString>> RatingStore::starNames() const
{
    QHash<QString, QString> names;
    const auto read = readEach(m_connection, m_sql["star_names"], {}, [&](const Statement& row) {
        names.insert(QString::number(row.integer(0)), row.text(2));
        names.insert(row.text(1), row.text(2));
    });
    if (!read)
        return read.error();
    return names;
}

Status RatingStore::addStars(const StarSet& set)
{
    Statement add(m_connection, m_sql["add_star"]);
    for (size_t i = 0; i < set.stars.size(); ++i) {
        const QVariantList place{set.year, wordKey(set.kind), static_cast<int>(i)};
        if (auto added = add.run(starSql.values(set.stars.at(i), place)); !added)
            return added;
    }
    return {};
}

Status RatingStore::setStar(const Star& star, int position)
{
    Statement set(m_connection, m_sql["set_star"]);
    return set.run({star.name.trimmed(), position, star.capstone ? 1 : 0, star.id});
}

Result<std::vector<AwardRow>> RatingStore::awards(int year) const { return readAwards(m_sql["awards"], {year}); }

Result<std::vector<AwardRow>> RatingStore::awardsOfUnit(RowId unit, int year) const
{
    return readAwards(m_sql["awards_of_unit"], {unit, year});
}

Result<std::vector<AwardRow>> RatingStore::readAwards(const QString& sql, const QVariantList& values) const
{
    Statement select(m_connection, sql);
    if (auto ran = select.run(values); !ran)
        return ran.error();
    std::vector<AwardRow> rows;
    while (select.next())
        rows.push_back({select.integer(0), select.integer(1), select.word<StarSetKind>(2), select.integer(3) != 0});
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return rows;
}

Status RatingStore::put(RowId unit, RowId star, int year, StarState state)
{
    if (state == StarState::NotEntered) {
        Statement clear(m_connection, m_sql["clear"]);
        return clear.run({AwardStore::rowOf(unit, star)});
    }
    if (!m_put)
        m_put = std::make_unique<Statement>(m_connection, m_sql["put"]);
    return m_put->run({AwardStore::rowOf(unit, star), unit, star, year, state == StarState::Held ? 1 : 0});
}

Result<LevelTargets> RatingStore::targets(int year) const
{
    LevelTargets targets = noTargets;
    const auto read = readEach(m_connection, m_sql["targets"], {year}, [&](const Statement& row) {
        const LevelTarget target = targetSql.read(row);
        if (target.level >= 0 && target.level <= starCount)
            targets.at(static_cast<size_t>(target.level)) = target.count;
        else
            row.unknown(targetSql.column<&LevelTarget::level>());
    });
    if (!read)
        return read.error();
    return targets;
}

Status RatingStore::putTarget(int year, int level, int count)
{
    const LevelTarget target{year, level, count};
    if (count < 0)
        return runOnce(m_connection, m_sql["clear_target"], {targetSql.rowOf(target)});
    return runOnce(m_connection, m_sql["put_target"], targetSql.values(target));
}

} // namespace wuxing
