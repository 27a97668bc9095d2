// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"
#include "domain/units/unittree.h"

namespace wuxing {

// How the branches of a scope spread over the levels. Holds the branches themselves, so that every
// figure can name the list behind it; counts are derived.
struct LevelDistribution {
    int year = 0;
    std::array<std::vector<RowId>, starCount + 1> byLevel;
    std::vector<RowId> notRated;
    std::vector<RowId> incomplete;

    int count(int stars) const { return static_cast<int>(byLevel.at(static_cast<size_t>(stars)).size()); }
    int rated() const;
    int missing() const { return static_cast<int>(notRated.size() + incomplete.size()); }
    int total() const { return rated() + missing(); }
    std::vector<RowId> missingBranches() const;
};

// The branches holding one star, by its place in the set.
struct StarShare {
    StarSetKind set = StarSetKind::Rural;
    Star star;
    std::vector<RowId> held;
    int judged = 0; //< branches of the set for which this star is entered
    int branches = 0; //< all branches of the set in the scope
};

LevelDistribution levelDistribution(const YearRatings& ratings, const std::vector<const UnitNode*>& branches);
// One row per star of each set that has branches in the scope, rural first.
std::vector<StarShare> starShares(const YearRatings& ratings, const std::vector<const UnitNode*>& branches);
// "94 rated + 4 not rated = 98 branches", naming incomplete ones apart.
QString distributionInWords(const LevelDistribution& distribution);

} // namespace wuxing
