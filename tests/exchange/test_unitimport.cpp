// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/tableimport.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

const QString header = QStringLiteral("code,name,township_code,township\n");

struct Run {
    ImportPlan plan;
    Status applied;
};

Run import(OfficeFixture& fixture, const QString& text)
{
    const auto table = TextTable::parse(text, QStringLiteral("list.csv"));
    REQUIRE_OK(table);
    const auto import = TableImport::make(TableImport::Kind::Units, fixture.office(), {});
    auto plan = import->plan(*table);
    REQUIRE_OK(plan);
    const Status applied = import->apply(*plan);
    return {std::move(*plan), applied};
}

QString refusal(OfficeFixture& fixture, const QString& row)
{
    const int before = fixture.operationCount();
    const Run run = import(fixture, header + QStringLiteral("990100100201,李湾村,990100100,甲镇\n") + row);
    CHECK_FALSE(run.applied);
    CHECK(fixture.operationCount() == before);
    REQUIRE(run.plan.issues.size() == 1);
    CHECK(run.plan.issues.front().row == 3);
    return run.plan.issues.front().text();
}

} // namespace

TEST_CASE("importing a list twice changes nothing the second time", "[exchange]")
{
    OfficeFixture fixture;
    const QString list = header
        + QStringLiteral(
            "990100100200,宋庄新村村民委员会,990100100,甲镇\n990100102001,东街社区居民委员会,990100102,丙街道\n");
    const Run first = import(fixture, list);
    REQUIRE_OK(first.applied);
    CHECK(first.plan.count(ImportState::Added) == 1);
    CHECK(first.plan.count(ImportState::Changed) == 1);
    CHECK(fixture.office().units().tree()->findByCode(QStringLiteral("990100102000"))->unit.kind == UnitKind::Street);
    CHECK(fixture.unit(QStringLiteral("宋庄新村")) != 0);
    const int before = fixture.operationCount();
    const Run second = import(fixture, list);
    REQUIRE_OK(second.applied);
    CHECK(second.plan.count(ImportState::Same) == 2);
    CHECK(fixture.operationCount() == before);
}

TEST_CASE("a refused row names row and column, and nothing is applied", "[exchange]")
{
    OfficeFixture fixture;
    CHECK(refusal(fixture, QStringLiteral("990100100201,另村,990100100,甲镇\n")).contains(QStringLiteral("row 2")));
    CHECK(refusal(fixture, QStringLiteral("990100999201,另村,990100999,\n"))
              .contains(QStringLiteral("unknown township")));
    CHECK(refusal(fixture, QStringLiteral("350527000000,金门县,350527000,金门县\n")).contains(QStringLiteral("000")));
    CHECK_FALSE(
        refusal(fixture, QStringLiteral("990100100000,甲镇,990100100,甲镇\n")).contains(QStringLiteral("12 digits")));
    CHECK(refusal(fixture, QStringLiteral("9.901E+11,另村,990100100,甲镇\n")).contains(QStringLiteral("12 digits")));
    CHECK(refusal(fixture, QStringLiteral("990100100202,,990100100,甲镇\n")).contains(QStringLiteral("name")));
    CHECK(refusal(fixture, QStringLiteral("990100100202,另村,990100101,乙乡\n"))
              .contains(QStringLiteral("does not belong")));
    CHECK(refusal(fixture, QStringLiteral("990100100202,另")).contains(QStringLiteral("cut off")));
}

TEST_CASE("a list without a needed column is refused and names it", "[exchange]")
{
    OfficeFixture fixture;
    const auto table = TextTable::parse(QStringLiteral("name,township_code\nx,1\n"), QStringLiteral("list.csv"));
    const auto import = TableImport::make(TableImport::Kind::Units, fixture.office(), {});
    const auto plan = import->plan(*table);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().message.contains(QStringLiteral("代码")));
    CHECK(plan.error().message.contains(QStringLiteral("list.csv")));
}

TEST_CASE("the star set of a branch stays as chosen when the list comes again", "[exchange]")
{
    OfficeFixture fixture;
    const RowId community = fixture.unit(QStringLiteral("锦华社区"));
    Unit unit = fixture.office().units().tree()->find(community)->unit;
    unit.starSet = StarSetKind::Rural;
    REQUIRE_OK(fixture.office().units().edit({fixture.office().units().tree()->find(unit.id)->unit, unit}));
    REQUIRE_OK(import(fixture, header + unit.code + QStringLiteral(",锦华社区,990100100,甲镇\n")).applied);
    CHECK(fixture.office().units().tree()->find(community)->unit.starSet == StarSetKind::Rural);
}

TEST_CASE("a cancelled import leaves nothing behind", "[exchange]")
{
    OfficeFixture fixture;
    QString list = header;
    for (int i = 0; i < 700; ++i)
        list += QStringLiteral("990100%1%2,村%3,990100%1,某镇\n").arg(300 + i / 90).arg(300 + i % 90).arg(i);
    const auto table = TextTable::parse(list, QStringLiteral("list.csv"));
    const auto import = TableImport::make(TableImport::Kind::Units, fixture.office(), {});
    const auto plan = import->plan(*table);
    REQUIRE_OK(plan);
    const auto applied = import->apply(*plan, [](int, int) { return false; });
    REQUIRE_FALSE(applied);
    CHECK(applied.error().code == ErrorCode::Cancelled);
    CHECK(fixture.office().units().tree()->nodes().size() == 8);
}
