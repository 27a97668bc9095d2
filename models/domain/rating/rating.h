// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/starset.h"

#include <QHash>

#include <map>

namespace wuxing {

// Unknown is not zero: a star nobody has judged is neither held nor not held.
enum class StarState { NotEntered, NotHeld, Held };

// The level of a branch: the number of stars held, once all five are judged (domain.md section 3).
struct Level {
    enum class Kind { NotRated, Incomplete, Rated };
    Kind kind = Kind::NotRated;
    int stars = 0; //< meaningful when rated

    bool isRated() const { return kind == Kind::Rated; }
    bool operator==(const Level&) const = default;
};

QString levelLabel(int stars); //< "five-star", 五星
QString levelLabel(const Level& level);

// What one branch holds in one year, in the order of its star set.
struct BranchRating {
    StarSetKind set = StarSetKind::Rural;
    std::array<StarState, starCount> stars{};

    StarState star(int index) const { return stars.at(static_cast<size_t>(index)); }
    bool operator==(const BranchRating&) const = default;
};

// Whether 支部过硬 counts only together with all the others. A local habit, so a setting of the file.
enum class CapstoneRule { Off, On };

// The stars as they count: with the capstone rule on, a capstone held without the others counts as not held.
BranchRating effectiveRating(const BranchRating& rating, const StarSet& set, CapstoneRule rule);
Level levelOf(const BranchRating& rating, const StarSet& set, CapstoneRule rule);

// The ratings of one year, with the sets they were judged by. Branches without an entry are not rated.
struct YearRatings {
    int year = 0;
    CapstoneRule capstone = CapstoneRule::Off;
    std::map<StarSetKind, StarSet> sets;
    QHash<RowId, BranchRating> entered;

    const StarSet& set(StarSetKind kind) const { return sets.at(kind); }
    // What was entered for a branch, or an empty rating on the branch's own set.
    BranchRating of(const Unit& branch) const;
    Level levelOf(const Unit& branch) const;
    bool isEmpty() const { return entered.isEmpty(); }
};

// How many branches of a level a year is to have.
struct LevelTarget {
    int year = 0;
    int level = 0; //< 0…5 stars
    int count = 0;
    bool operator==(const LevelTarget&) const = default;
};

// Level targets of a year, by number of stars 0…5. -1: not entered.
using LevelTargets = std::array<int, starCount + 1>;
inline constexpr LevelTargets noTargets{-1, -1, -1, -1, -1, -1};

} // namespace wuxing
