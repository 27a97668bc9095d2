// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

TEST_CASE("renaming, moving and deactivating keep the history", "[services]")
{
    OfficeFixture fixture;
    UnitService& units = fixture.office().units();
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(fixture.office().ratings().set(2022, {village, 0, StarState::Held}));

    Unit renamed = units.tree()->find(village)->unit;
    renamed.name = renamed.shortName = QStringLiteral("宋新村");
    REQUIRE_OK(units.edit({units.tree()->find(renamed.id)->unit, renamed}));
    REQUIRE_OK(units.move(village, fixture.unit(QStringLiteral("乙乡"))));
    REQUIRE_OK(units.deactivate(village, {2023, 6, 30}));

    const UnitNode* node = units.tree()->find(village);
    CHECK(node->unit.shortName == QStringLiteral("宋新村"));
    CHECK(node->parent->unit.shortName == QStringLiteral("乙乡"));
    CHECK_FALSE(node->unit.isActiveOn({2023, 7, 1}));
    CHECK(fixture.office().ratings().ratings(2022)->entered.contains(village));
    CHECK(fixture.office().history().operations(village, 10)->size() == 5);
    REQUIRE_OK(units.reactivate(village));
    CHECK(units.tree()->find(village)->unit.isActiveOn({2030, 1, 1}));
}

TEST_CASE("a unit cannot take another's code or a place it does not belong to", "[services]")
{
    OfficeFixture fixture;
    UnitService& units = fixture.office().units();
    Unit copy = units.tree()->find(fixture.unit(QStringLiteral("宋庄村")))->unit;
    copy.code = units.tree()->find(fixture.unit(QStringLiteral("李湾村")))->unit.code;
    CHECK_FALSE(units.edit({units.tree()->find(copy.id)->unit, copy}));
    CHECK_FALSE(units.move(fixture.unit(QStringLiteral("宋庄村")), fixture.unit(QStringLiteral("李湾村"))));
    CHECK_FALSE(units.deactivate(units.tree()->root()->unit.id, {2023, 1, 1}));
    CHECK(fixture.operationCount() == 2);
}

TEST_CASE("a new secretary cannot start before the present one", "[services]")
{
    OfficeFixture fixture;
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(fixture.office().units().setSecretary(village, QStringLiteral("甲"), {2018, 5, 1}));
    CHECK_FALSE(fixture.office().units().setSecretary(village, QStringLiteral("乙"), {2017, 5, 1}));
    CHECK(fixture.office().units().tree()->find(village)->unit.secretary == QStringLiteral("甲"));
}
