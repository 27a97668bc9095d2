// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/rating.h"
#include "support/catch.h"

using namespace wuxing;

namespace {

const StarSet rural = standardStarSet(StarSetKind::Rural, 2023);

// "++--?" : held, held, not held, not held, not entered
BranchRating rating(const char* stars)
{
    BranchRating made{StarSetKind::Rural, {}};
    for (size_t i = 0; i < starCount; ++i)
        made.stars.at(i) = stars[i] == '+' ? StarState::Held
            : stars[i] == '-'              ? StarState::NotHeld
                                           : StarState::NotEntered;
    return made;
}

Level level(const char* stars, CapstoneRule rule = CapstoneRule::Off) { return levelOf(rating(stars), rural, rule); }

} // namespace

TEST_CASE("the level is the number of stars held", "[domain]")
{
    CHECK(level("+++++") == Level{Level::Kind::Rated, 5});
    CHECK(level("+-+--") == Level{Level::Kind::Rated, 2});
    CHECK(level("-----") == Level{Level::Kind::Rated, 0});
}

TEST_CASE("not entered is neither zero stars nor a level", "[domain]")
{
    CHECK(level("?????").kind == Level::Kind::NotRated);
    CHECK(level("++?++").kind == Level::Kind::Incomplete);
    CHECK(level("-----").isRated());
}

TEST_CASE("with the capstone rule the capstone counts only together with all the others", "[domain]")
{
    CHECK(level("+++++", CapstoneRule::On).stars == 5);
    CHECK(level("+++-+", CapstoneRule::On).stars == 3);
    CHECK(level("+++-+", CapstoneRule::Off).stars == 4);
    CHECK(level("-++++", CapstoneRule::On).stars == 4);
}

TEST_CASE("the capstone moves to the end when a place wants it there, and the rule moves with it", "[domain]")
{
    const StarSet last = ordered(rural, StarOrder::PartyLast);
    CHECK(last.stars.back().name == QStringLiteral("支部过硬"));
    CHECK(last.capstoneIndex() == 4);
    CHECK(levelOf(rating("-++++"), last, CapstoneRule::On).stars == 3);
    CHECK(ordered(last, StarOrder::PartyFirst).stars == rural.stars);
}
