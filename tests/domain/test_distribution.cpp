// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/distribution.h"
#include "support/catch.h"

using namespace wuxing;

TEST_CASE("rated and not rated branches add up to all branches", "[domain]")
{
    std::vector<Unit> units(5);
    for (size_t i = 0; i < units.size(); ++i) {
        units[i].id = static_cast<RowId>(i + 1);
        units[i].kind = i == 0 ? UnitKind::District : UnitKind::Village;
        units[i].parent = i == 0 ? 0 : 1;
        units[i].code = QString::number(i);
    }
    const auto tree = UnitTree::build(units);
    REQUIRE_OK(tree);
    YearRatings ratings;
    ratings.year = 2022;
    ratings.sets.emplace(StarSetKind::Rural, standardStarSet(StarSetKind::Rural, 2022));
    ratings.sets.emplace(StarSetKind::Urban, standardStarSet(StarSetKind::Urban, 2022));
    BranchRating all{StarSetKind::Rural, {}};
    all.stars.fill(StarState::Held);
    BranchRating some = all;
    some.stars[4] = StarState::NotEntered;
    ratings.entered.insert(2, all);
    ratings.entered.insert(3, some);

    const auto branches = tree->branches(0, QDate(2023, 1, 1));
    const LevelDistribution distribution = levelDistribution(ratings, branches);
    CHECK(distribution.count(5) == 1);
    CHECK(distribution.incomplete == std::vector<RowId>{3});
    CHECK(distribution.notRated == std::vector<RowId>{4, 5});
    CHECK(distribution.rated() + distribution.missing() == distribution.total());
    CHECK(distribution.total() == 4);

    const auto shares = starShares(ratings, branches);
    REQUIRE(shares.size() == 5); // no urban branch, no urban rows
    CHECK(shares.front().held == std::vector<RowId>{2, 3});
    CHECK(shares.back().judged == 1);
}
