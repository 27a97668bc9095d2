// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the ledger hold for tables as they hold on the screen.
#include "exchange/sheets/tablecatalogue.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

const QString header = QStringLiteral("村（社区）,问题描述,责任人,核实人,开始时间,完成时限,进展,状态,销号日期\n");

QString refusal(OfficeFixture& fixture, const QString& row)
{
    const auto import = TableImport::make(TableImport::Kind::Ledger, fixture.office(), {});
    const auto table = TextTable::parse(header + row, QStringLiteral("table.csv"));
    REQUIRE_OK(table);
    const auto plan = import->plan(*table);
    REQUIRE_OK(plan);
    if (!plan->issues.empty())
        return plan->issues.front().text();
    REQUIRE_OK(import->apply(*plan));
    return {};
}

LedgerItem present(OfficeFixture& fixture) { return fixture.office().ledger().items()->front(); }

} // namespace

TEST_CASE("a table closes no item at 0 percent, without a verifier, or verified by who did the work", "[exchange]")
{
    OfficeFixture fixture;
    REQUIRE(refusal(fixture, QStringLiteral("宋庄村,路灯不亮,甲,,2023-08-01,2023-10-01,0,,\n")).isEmpty());
    for (const char* row : {"宋庄村,路灯不亮,甲,乙,2023-08-01,2023-10-01,0,已销号,2023-09-01\n",
             "宋庄村,路灯不亮,甲,,2023-08-01,2023-10-01,100,已销号,2023-09-01\n",
             "宋庄村,路灯不亮,甲,甲,2023-08-01,2023-10-01,100,已销号,2023-09-01\n",
             "宋庄村,路灯不亮,甲,乙,2023-08-01,2023-10-01,,已销号,2023-09-01\n"}) {
        CAPTURE(row);
        CHECK_FALSE(refusal(fixture, QString::fromUtf8(row)).isEmpty());
        CHECK(present(fixture).state == LedgerState::Open);
    }
    REQUIRE(refusal(fixture, QStringLiteral("宋庄村,路灯不亮,甲,乙,2023-08-01,2023-10-01,100,已销号,2023-09-01\n"))
                .isEmpty());
    CHECK(present(fixture).state == LedgerState::Closed);
    // It leaves the notes a step would have left, with their days.
    const auto notes = fixture.office().ledger().notes(present(fixture).id);
    REQUIRE(notes.size() == 2);
    CHECK(notes.front().state == LedgerState::ReportedDone);
    CHECK(notes.back().state == LedgerState::Closed);
    CHECK(notes.back().date == QDate(2023, 9, 1));
}

TEST_CASE("a table that is older than the file reopens nothing", "[exchange]")
{
    OfficeFixture fixture;
    REQUIRE(refusal(fixture, QStringLiteral("宋庄村,路灯不亮,甲,乙,2023-08-01,2023-10-01,100,已销号,2023-09-01\n"))
                .isEmpty());
    CHECK_FALSE(refusal(fixture, QStringLiteral("宋庄村,路灯不亮,甲,乙,2023-08-01,2023-10-01,40,整改中,\n")).isEmpty());
    CHECK(present(fixture).state == LedgerState::Closed);
}

TEST_CASE("a table does not stand for several parties, and does not cut an item from its case", "[exchange]")
{
    OfficeFixture fixture;
    FileSettings settings = fixture.office().settings().settings();
    settings.work.closingParties = 2;
    REQUIRE_OK(fixture.office().settings().save(settings));
    LedgerItem item = fixture.item(QStringLiteral("宋庄村"), QStringLiteral("路灯不亮"), {2023, 8, 1}, {2023, 10, 1});
    item.sourceKind = LedgerSource::Case;
    item.sourceId = 77;
    item.source = QStringLiteral("软弱涣散整顿");
    REQUIRE_OK(fixture.office().ledger().add(item, {}));
    CHECK_FALSE(refusal(fixture, QStringLiteral("宋庄村,路灯不亮,甲,乙,2023-08-01,2023-10-01,100,已销号,2023-09-01\n"))
                    .isEmpty());
    CHECK(present(fixture).state == LedgerState::Open);
    const auto import = TableImport::make(TableImport::Kind::Ledger, fixture.office(), {});
    const auto table = TextTable::parse(
        QStringLiteral(
            "村（社区）,问题来源,问题描述,开始时间,完成时限\n宋庄村,区里交办,路灯不亮,2023-08-01,2023-10-01\n"),
        QStringLiteral("table.csv"));
    REQUIRE_OK(table);
    const auto plan = import->plan(*table);
    REQUIRE_OK(plan);
    REQUIRE_OK(import->apply(*plan));
    CHECK(present(fixture).sourceKind == LedgerSource::Case);
    CHECK(present(fixture).sourceId == 77);
}
