// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/rating.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Level)
};
} // namespace

QString levelLabel(int stars)
{
    switch (stars) {
    case 0:
        return Text::tr("No star");
    case 1:
        return Text::tr("One-star");
    case 2:
        return Text::tr("Two-star");
    case 3:
        return Text::tr("Three-star");
    case 4:
        return Text::tr("Four-star");
    case 5:
        return Text::tr("Five-star");
    default:
        return {};
    }
}

QString levelLabel(const Level& level)
{
    switch (level.kind) {
    case Level::Kind::NotRated:
        return Text::tr("Not rated");
    case Level::Kind::Incomplete:
        return Text::tr("Incomplete");
    case Level::Kind::Rated:
        return levelLabel(level.stars);
    }
    return {};
}

BranchRating effectiveRating(const BranchRating& rating, const StarSet& set, CapstoneRule rule)
{
    const int capstone = set.capstoneIndex();
    if (rule == CapstoneRule::Off || capstone < 0)
        return rating;
    BranchRating effective = rating;
    const bool othersHeld = std::all_of(set.stars.begin(), set.stars.end(),
        [&](const Star& star) { return star.capstone || rating.star(set.indexOfKey(star.key)) == StarState::Held; });
    auto& state = effective.stars.at(static_cast<size_t>(capstone));
    if (state == StarState::Held && !othersHeld)
        state = StarState::NotHeld;
    return effective;
}

Level levelOf(const BranchRating& rating, const StarSet& set, CapstoneRule rule)
{
    const BranchRating effective = effectiveRating(rating, set, rule);
    const auto count = [&](StarState state) {
        return static_cast<int>(std::count(effective.stars.begin(), effective.stars.end(), state));
    };
    const int missing = count(StarState::NotEntered);
    if (missing == starCount)
        return {Level::Kind::NotRated, 0};
    if (missing > 0)
        return {Level::Kind::Incomplete, 0};
    return {Level::Kind::Rated, count(StarState::Held)};
}

BranchRating YearRatings::of(const Unit& branch) const
{
    const auto found = entered.constFind(branch.id);
    return found == entered.constEnd() ? BranchRating{branch.starSet, {}} : *found;
}

Level YearRatings::levelOf(const Unit& branch) const
{
    const BranchRating rating = of(branch);
    return wuxing::levelOf(rating, set(rating.set), capstone);
}

} // namespace wuxing
