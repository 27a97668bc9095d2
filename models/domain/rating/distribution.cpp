// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/distribution.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LevelDistribution)
};
} // namespace

int LevelDistribution::rated() const
{
    size_t sum = 0;
    for (const auto& branches : byLevel)
        sum += branches.size();
    return static_cast<int>(sum);
}

std::vector<RowId> LevelDistribution::missingBranches() const
{
    std::vector<RowId> all = notRated;
    all.insert(all.end(), incomplete.begin(), incomplete.end());
    return all;
}

LevelDistribution levelDistribution(const YearRatings& ratings, const std::vector<const UnitNode*>& branches)
{
    LevelDistribution distribution;
    distribution.year = ratings.year;
    for (const UnitNode* node : branches) {
        const Level level = ratings.levelOf(node->unit);
        if (level.isRated())
            distribution.byLevel.at(static_cast<size_t>(level.stars)).push_back(node->unit.id);
        else if (level.kind == Level::Kind::Incomplete)
            distribution.incomplete.push_back(node->unit.id);
        else
            distribution.notRated.push_back(node->unit.id);
    }
    return distribution;
}

std::vector<StarShare> starShares(const YearRatings& ratings, const std::vector<const UnitNode*>& branches)
{
    std::vector<StarShare> shares;
    for (const auto& [kind, set] : ratings.sets) {
        const size_t first = shares.size();
        for (const Star& star : set.stars)
            shares.push_back({kind, star, {}, 0, 0});
        for (const UnitNode* node : branches) {
            const BranchRating rating = ratings.of(node->unit);
            if (rating.set != kind)
                continue;
            const BranchRating effective = effectiveRating(rating, set, ratings.capstone);
            for (size_t i = 0; i < starCount; ++i) {
                StarShare& share = shares[first + i];
                ++share.branches;
                if (effective.stars.at(i) != StarState::NotEntered)
                    ++share.judged;
                if (effective.stars.at(i) == StarState::Held)
                    share.held.push_back(node->unit.id);
            }
        }
        if (shares[first].branches == 0)
            shares.resize(first);
    }
    return shares;
}

QString distributionInWords(const LevelDistribution& distribution)
{
    const auto notRated = static_cast<int>(distribution.notRated.size());
    const auto incomplete = static_cast<int>(distribution.incomplete.size());
    if (incomplete > 0)
        return Text::tr("%1 rated + %2 incomplete + %3 not rated = %4 branches")
            .arg(distribution.rated())
            .arg(incomplete)
            .arg(notRated)
            .arg(distribution.total());
    return Text::tr("%1 rated + %2 not rated = %3 branches")
        .arg(distribution.rated())
        .arg(notRated)
        .arg(distribution.total());
}

} // namespace wuxing
