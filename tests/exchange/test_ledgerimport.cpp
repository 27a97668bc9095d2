// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/tablecatalogue.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {
ImportPlan run(TableImport& import, const QString& text)
{
    const auto table = TextTable::parse(text, QStringLiteral("table.csv"));
    REQUIRE_OK(table);
    const auto plan = import.plan(*table);
    REQUIRE_OK(plan);
    if (plan->canApply())
        REQUIRE_OK(import.apply(*plan));
    return *plan;
}
const QString header = QStringLiteral(
    "村（社区）,问题描述,整改措施,责任人,开始时间,完成时限,进展,状态,销号日期,成果名称,成果数量,成果单位\n");
} // namespace

TEST_CASE("a ledger list is imported with outcomes, and again without a change", "[exchange]")
{
    OfficeFixture fixture;
    const auto import = TableImport::make(TableImport::Kind::Ledger, fixture.office(), {});
    const QString list = header
        + QStringLiteral("宋庄村,道路破损,新修,张某,2023/3/"
                         "1,2023年6月30日,100%,已销号,2023-06-28,道路,\"4,900\",米\n李湾村,路灯不亮,维修,李某,2023-09-"
                         "01,2023-10-01,30,in_progress,,,,\n");
    // The state may come in the words of the program, too.
    const ImportPlan plan = run(*import, QString(list).replace(QStringLiteral("已销号"), QStringLiteral("closed")));
    CHECK(plan.count(ImportState::Added) == 2);
    const LedgerItem& closed = fixture.office().ledger().items()->front();
    CHECK(closed.outcomes.front().quantity == Quantity::fromWhole(4900));
    CHECK(closed.outcomes.front().measure == Measure::Length);
    const int before = fixture.operationCount();
    const ImportPlan again =
        run(*import, QString::fromUtf8(*exportTable(fixture.office(), {TableImport::Kind::Ledger})).mid(1));
    CHECK(again.count(ImportState::Same) == 2);
    CHECK(fixture.operationCount() == before);
}

TEST_CASE("ledger rows with bad numbers and dates are refused with their column", "[exchange]")
{
    OfficeFixture fixture;
    const auto import = TableImport::make(TableImport::Kind::Ledger, fixture.office(), {});
    const auto issue = [&](const QString& row) { return run(*import, header + row).issues.at(0).text(); };
    CHECK(issue(QStringLiteral("宋庄村,a,b,c,2023-03-01,2023-06-01,10,,,道路,2000万,米\n"))
              .contains(QStringLiteral("成果数量")));
    CHECK(issue(QStringLiteral("宋庄村,a,b,c,明天,2023-06-01,10,,,,,\n")).contains(QStringLiteral("开始时间")));
    CHECK(issue(QStringLiteral("宋庄村,a,b,c,2023-06-02,2023-06-01,10,,,,,\n"))
              .contains(QStringLiteral("before the start")));
    CHECK(issue(QStringLiteral("宋庄村,a,b,c,2023-03-01,2023-06-01,120,,,,,\n")).contains(QStringLiteral("进展")));
    CHECK(issue(QStringLiteral("宋庄村,a,b,c,2023-03-01,2023-06-01,100,closed,,,,\n"))
              .contains(QStringLiteral("销号日期")));
    // Nobody has begun it, and it is half done.
    CHECK(issue(QStringLiteral("宋庄村,a,b,c,2023-03-01,2023-06-01,50,未开始,,,,\n")).contains(QStringLiteral("进展")));
    CHECK(fixture.office().ledger().items()->empty());
    CHECK(
        run(*import, header + QStringLiteral("宋庄村,a,b,c,2023-03-01,2023-06-01,50,,,,,\n")).count(ImportState::Added)
        == 1);
    CHECK(fixture.office().ledger().items()->front().state == LedgerState::InProgress);
}

TEST_CASE("secretaries and level targets come from tables too", "[exchange]")
{
    OfficeFixture fixture;
    const auto secretaries = TableImport::make(TableImport::Kind::Secretaries, fixture.office(), {});
    CHECK(run(*secretaries, QStringLiteral("名称,书记,任职时间\n宋庄村,某甲,2018年5月\n")).count(ImportState::Added)
        == 1);
    CHECK(fixture.office().units().tree()->find(fixture.unit(QStringLiteral("宋庄村")))->unit.secretarySince
        == QDate(2018, 5, 1));
    const auto targets = TableImport::make(TableImport::Kind::Targets, fixture.office(), {2023, {}});
    CHECK(run(*targets, QStringLiteral("星级,数量\n五星,5\n四星,13\n三星,58\n2,18\n")).count(ImportState::Added) == 4);
    CHECK(fixture.office().ratings().targets(2023) == LevelTargets{-1, -1, 18, 58, 13, 5});
}
