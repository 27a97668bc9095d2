// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"
#include "storage/file/statement.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace wuxing {

class Connection;

// One judged star as the file holds it.
struct AwardRow {
    RowId unit = 0;
    RowId star = 0;
    StarSetKind set = StarSetKind::Rural;
    bool held = false;
};

// Stars of a year, what was awarded, and level targets. Used by RatingService only; writes need an open operation.
class RatingStore {
public:
    explicit RatingStore(const Connection& connection);

    Result<std::vector<int>> years() const; //< every year something is known of
    Result<std::vector<int>> ratedYears() const;
    // Empty sets for a year that was never opened.
    Result<std::map<StarSetKind, StarSet>> stars(int year) const;
    // What other tables store of a star (its id or its key), with its name.
    Result<QHash<QString, QString>> starNames() const;
    Status addStars(const StarSet& set);
    Status setStar(const Star& star, int position);

    Result<std::vector<AwardRow>> awards(int year) const;
    Result<std::vector<AwardRow>> awardsOfUnit(RowId unit, int year) const;
    Status put(RowId unit, RowId star, int year, StarState state);

    Result<LevelTargets> targets(int year) const;
    Status putTarget(int year, int level, int count); //< -1 clears it

private:
    Result<std::vector<AwardRow>> readAwards(const QString& sql, const QVariantList& values) const;

    const Connection& m_connection;
    SqlText m_sql;
    std::unique_ptr<Statement> m_put; //< kept: ratings come by the hundreds
};

} // namespace wuxing
