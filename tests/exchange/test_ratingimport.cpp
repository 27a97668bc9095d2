// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/tablecatalogue.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

Result<ImportPlan> planned(OfficeFixture& fixture, const QString& text, int year = 0)
{
    const auto table = TextTable::parse(text, QStringLiteral("ratings.csv"));
    REQUIRE_OK(table);
    const auto import = TableImport::make(TableImport::Kind::Ratings, fixture.office(), {year, {}});
    auto plan = import->plan(*table);
    if (plan && plan->canApply())
        REQUIRE_OK(import->apply(*plan));
    return plan;
}

StarState star(OfficeFixture& fixture, const char* branch, int place, int year = 2022)
{
    return fixture.office().ratings().ratings(year)->entered.value(fixture.unit(QString::fromUtf8(branch))).star(place);
}

} // namespace

TEST_CASE("ratings come by star name, with the marks people use", "[exchange]")
{
    OfficeFixture fixture;
    const auto plan = planned(fixture,
        QStringLiteral("2022年评定结果\n名称,年度,支部过硬,产业兴旺,生态宜居,平安法治,文明幸福,共建共享\n"
                       "宋庄村,2022年,1,是,★,否,,\n锦华社区,2022,√,,,×,,0\n"));
    REQUIRE_OK(plan);
    CHECK(plan->count(ImportState::Added) == 2);
    CHECK(star(fixture, "宋庄村", 0) == StarState::Held);
    CHECK(star(fixture, "宋庄村", 2) == StarState::Held);
    CHECK(star(fixture, "宋庄村", 3) == StarState::NotHeld);
    CHECK(star(fixture, "宋庄村", 4) == StarState::NotEntered);
    CHECK(star(fixture, "锦华社区", 1) == StarState::NotHeld); // 共建共享
    CHECK(star(fixture, "锦华社区", 2) == StarState::NotHeld); // 平安法治
}

TEST_CASE("what is exported can be imported again and changes nothing", "[exchange]")
{
    OfficeFixture fixture;
    REQUIRE_OK(planned(
        fixture, QStringLiteral("name,star1,star2,star3,star4,star5\n宋庄村,1,0,1,0,1\n锦华社区,0,0,0,0,0\n"), 2022));
    const QByteArray csv = *exportTable(fixture.office(), {TableImport::Kind::Ratings, 0, 2022});
    const int before = fixture.operationCount();
    const auto table = TextTable::fromBytes(csv, QStringLiteral("ratings.csv"));
    REQUIRE_OK(table);
    const auto import = TableImport::make(TableImport::Kind::Ratings, fixture.office(), {});
    const auto plan = import->plan(*table);
    REQUIRE_OK(plan);
    CHECK(plan->count(ImportState::Same) == 5);
    REQUIRE_OK(import->apply(*plan));
    CHECK(fixture.operationCount() == before);
}

TEST_CASE("refused ratings name row, column and reason", "[exchange]")
{
    OfficeFixture fixture;
    const auto reason = [&](const QString& row) {
        const auto plan = planned(fixture, QStringLiteral("代码,名称,支部过硬,产业兴旺,共建共享\n") + row, 2022);
        REQUIRE_OK(plan);
        REQUIRE(plan->count(ImportState::Refused) == 1);
        return plan->issues.front().text();
    };
    CHECK(reason(QStringLiteral(",宋庄村,2000万,,\n")).contains(QStringLiteral("支部过硬")));
    CHECK(reason(QStringLiteral(",宋庄村,,,1\n")).contains(QStringLiteral("other star set")));
    CHECK(reason(QStringLiteral(",无此村,1,,\n")).contains(QStringLiteral("no branch named")));
    CHECK(reason(QStringLiteral("9.901E+11,宋庄村,1,,\n")).contains(QStringLiteral("turned into a number")));
    CHECK(reason(QStringLiteral("990100100000,甲镇,1,,\n")).contains(QStringLiteral("no branch with the code")));
    CHECK(reason(QStringLiteral("990101001001,无此村,1,,\n")).contains(QStringLiteral("代码")));
    CHECK(fixture.office().ratings().ratings(2022)->isEmpty());
    // A column that the table does not have is named as a table would name it.
    const auto plan = planned(fixture, QStringLiteral("代码,支部过硬\n,1\n"), 2022);
    REQUIRE_OK(plan);
    REQUIRE(plan->issues.size() == 1);
    CHECK(plan->issues.front().text().contains(QStringLiteral("column “村(社区)”")));
}

TEST_CASE("a table without year or stars is refused as a whole", "[exchange]")
{
    OfficeFixture fixture;
    CHECK_FALSE(planned(fixture, QStringLiteral("名称,支部过硬\n宋庄村,1\n")));
    CHECK_FALSE(planned(fixture, QStringLiteral("名称,人口\n宋庄村,1\n"), 2022));
}
