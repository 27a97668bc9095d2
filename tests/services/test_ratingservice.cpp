// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

TEST_CASE("villages are rated on the rural set and communities on the urban one", "[services]")
{
    OfficeFixture fixture;
    const auto& tree = *fixture.office().units().tree();
    CHECK(tree.find(fixture.unit(QStringLiteral("宋庄村")))->unit.starSet == StarSetKind::Rural);
    CHECK(tree.find(fixture.unit(QStringLiteral("锦华社区")))->unit.starSet == StarSetKind::Urban);
}

TEST_CASE("a cleared star is not entered again, not zero", "[services]")
{
    OfficeFixture fixture;
    RatingService& ratings = fixture.office().ratings();
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(ratings.set(2023, {village, 0, StarState::NotHeld}));
    CHECK(ratings.ratings(2023)->entered.value(village).star(0) == StarState::NotHeld);
    REQUIRE_OK(ratings.set(2023, {village, 0, StarState::NotEntered}));
    CHECK_FALSE(ratings.ratings(2023)->entered.contains(village));
}

TEST_CASE("a branch that changes its star set keeps the stars of past years", "[services]")
{
    OfficeFixture fixture;
    const RowId community = fixture.unit(QStringLiteral("锦华社区"));
    REQUIRE_OK(fixture.office().ratings().set(2022, {community, 1, StarState::Held}));
    Unit unit = fixture.office().units().tree()->find(community)->unit;
    unit.starSet = StarSetKind::Rural;
    REQUIRE_OK(fixture.office().units().edit({fixture.office().units().tree()->find(unit.id)->unit, unit}));
    CHECK(fixture.office().ratings().ratings(2022)->of(unit).set == StarSetKind::Urban);
    CHECK(fixture.office().ratings().ratings(2023)->of(unit).set == StarSetKind::Rural);
    REQUIRE_OK(fixture.office().ratings().set(2023, {community, 1, StarState::Held}));
    CHECK(fixture.office().ratings().ratings(2023)->of(unit).star(1) == StarState::Held);
}

TEST_CASE("the order of the stars is a setting and does not move entries", "[services]")
{
    OfficeFixture fixture;
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(fixture.office().ratings().set(2023, {village, 0, StarState::Held})); // 支部过硬, first
    FileSettings settings = fixture.office().settings().settings();
    settings.starOrder = StarOrder::PartyLast;
    REQUIRE_OK(fixture.office().settings().save(settings));
    const auto ratings = fixture.office().ratings().ratings(2023);
    CHECK(ratings->set(StarSetKind::Rural).stars.back().name == QStringLiteral("支部过硬"));
    CHECK(ratings->entered.value(village).star(4) == StarState::Held);
}

TEST_CASE("a renamed star is renamed for its year only", "[services]")
{
    OfficeFixture fixture;
    StarSet set = fixture.office().ratings().ratings(2023)->set(StarSetKind::Rural);
    set.stars[1].name = QStringLiteral("产业强村");
    REQUIRE_OK(fixture.office().ratings().renameStars({set}, fixture.office().settings().settings()));
    CHECK(
        fixture.office().ratings().ratings(2023)->set(StarSetKind::Rural).stars[1].name == QStringLiteral("产业强村"));
    CHECK(
        fixture.office().ratings().ratings(2022)->set(StarSetKind::Rural).stars[1].name == QStringLiteral("产业兴旺"));
}

TEST_CASE("targets are kept by year, and an empty one is not zero", "[services]")
{
    OfficeFixture fixture;
    REQUIRE_OK(fixture.office().ratings().saveTargets(2023, {0, -1, 18, 58, 13, 5}));
    CHECK(fixture.office().ratings().targets(2023) == LevelTargets{0, -1, 18, 58, 13, 5});
    CHECK(fixture.office().ratings().targets(2022) == noTargets);
}
