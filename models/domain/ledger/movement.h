// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"
#include "domain/units/unittree.h"

namespace wuxing {

// How the branches moved from the levels of one year to those of another. Holds the branches themselves, so that every
// figure can name the list behind it.
struct Movement {
    struct Step {
        const UnitNode* branch = nullptr;
        Level before;
        Level after;
        int change() const { return after.stars - before.stars; } //< meaningful when both are rated
        bool isComparable() const { return before.isRated() && after.isRated(); }
    };
    int yearBefore = 0;
    int year = 0;
    std::vector<Step> steps; //< every branch, in tree order

    // Rows and columns of the matrix: five stars … no star, then not rated (or incomplete).
    static constexpr int rowCount = starCount + 2;
    static int rowOf(const Level& level) { return level.isRated() ? starCount - level.stars : starCount + 1; }
    std::vector<RowId> at(int rowBefore, int rowAfter) const;
    std::vector<Step> risen() const; //< furthest first
    std::vector<Step> fallen() const;
};

Movement movementOf(const YearRatings& before, const YearRatings& after, const std::vector<const UnitNode*>& branches);

} // namespace wuxing
