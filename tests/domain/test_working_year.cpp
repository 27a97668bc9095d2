// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/acceptance.h"
#include "domain/cases/rectcase.h"
#include "domain/income/income.h"
#include "domain/income/project.h"
#include "domain/ledger/escalation.h"
#include "domain/papers/evidence.h"
#include "domain/time/workcalendar.h"
#include "domain/values/money.h"
#include "domain/values/percent.h"
#include "domain/visits/visit.h"
#include "support/catch.h"

using namespace wuxing;

TEST_CASE("money as offices type it is exact to the fen or refused", "[domain]")
{
    const auto fen = [](const char* text) {
        const auto money = Money::parse(QString::fromUtf8(text));
        REQUIRE_OK(money);
        return money->fen();
    };
    CHECK(fen("1,234.50") == 123'450);
    CHECK(fen("2000万") == 2'000'000'000);
    CHECK(fen("0.000001亿") == 10'000);
    CHECK(fen("５万元") == 5'000'000);
    CHECK(fen("￥300元") == 30'000);
    CHECK(fen("-0.01") == -1);
    CHECK(fen("0") == 0);
    for (const char* text : {"约5万元", "5万余元", "", "无", "1.234", "12,34", "五万", "1e6"}) {
        CAPTURE(text);
        CHECK_FALSE(Money::parse(QString::fromUtf8(text)));
    }
    CHECK(Money::fromFen(123'456'789).toString() == QStringLiteral("1,234,567.89"));
    CHECK(Money::fromYuan(1'036'800).inTenThousand() == QStringLiteral("103.68"));
}

TEST_CASE("working days leave out holidays and count make-up days", "[domain]")
{
    const WorkCalendar calendar({{{2023, 10, 2}, DayKind::Holiday, {}}, {{2023, 10, 3}, DayKind::Holiday, {}},
        {{2023, 10, 7}, DayKind::Workday, {}}});
    CHECK_FALSE(calendar.isWorkday({2023, 10, 2}));
    CHECK(calendar.isWorkday({2023, 10, 7})); // a Saturday
    CHECK_FALSE(calendar.isWorkday({2023, 10, 8}));
    CHECK(calendar.addWorkdays({2023, 9, 29}, 1) == QDate(2023, 10, 4));
    CHECK(calendar.addWorkdays({2023, 10, 6}, 2) == QDate(2023, 10, 9));
    CHECK(calendar.workdaysBetween({2023, 9, 29}, {2023, 10, 9}) == 5);
}

TEST_CASE("an acceptance passes by its marks unless more than half are dissatisfied", "[domain]")
{
    const AcceptanceRules rules;
    Acceptance acceptance;
    const auto fill = [&](int mark, int dissatisfied) {
        acceptance.ballots.clear();
        for (int delegate = 1; delegate <= 15; ++delegate) {
            Ballot ballot;
            ballot.delegate = delegate;
            ballot.marks.fill(Quantity::fromWhole(mark));
            ballot.verdict = delegate <= dissatisfied ? Satisfaction::Dissatisfied : Satisfaction::Satisfied;
            acceptance.ballots.push_back(ballot);
        }
        return judge(acceptance, rules);
    };
    CHECK(fill(14, 0).grade == AcceptanceGrade::Passed);
    CHECK(fill(14, 0).score == Quantity::fromWhole(70));
    CHECK(fill(13, 0).grade == AcceptanceGrade::Failed);
    CHECK(fill(20, 7).grade == AcceptanceGrade::Passed);
    CHECK(fill(20, 8).grade == AcceptanceGrade::Failed);
    acceptance.ballots.pop_back();
    CHECK(judge(acceptance, rules).grade == AcceptanceGrade::Incomplete);
}

TEST_CASE("a case listed again within five years is known", "[domain]")
{
    std::vector<RectCase> cases(3);
    for (size_t i = 0; i < cases.size(); ++i) {
        cases[i].unit = 7;
        cases[i].year = std::array{2018, 2019, 2023}.at(i);
    }
    const auto earlier = earlierListings(cases, 7, 2023);
    REQUIRE(earlier.size() == 1);
    CHECK(earlier.front()->year == 2019);
    CHECK(caseworkflow::next(CaseState::AcceptanceApplied, CaseAction::SendBack) == CaseState::Rectifying);
    CHECK_FALSE(caseworkflow::next(CaseState::Listed, CaseAction::Accept));
}

TEST_CASE("income falls into its band, and a limit belongs to the band above", "[domain]")
{
    const IncomeRules rules;
    CHECK(bandNames(rules).size() == 6);
    CHECK(bandOf(Money(), rules) == 0);
    CHECK(bandOf(Money::fromFen(4'999'999), rules) == 1);
    CHECK(bandOf(Money::fromYuan(50'000), rules) == 2);
    CHECK(bandOf(Money::fromYuan(1'000'000), rules) == 5);
    CHECK_FALSE((IncomeYear{1, {}, {}, 0}).isBelow(rules)); // not entered is not zero
}

TEST_CASE("shares of a project leave the rest to the host, to the fen", "[domain]")
{
    Project project;
    project.unit = 1;
    project.name = QStringLiteral("飞地");
    project.partners = {{2, Quantity::fromWhole(30)}, {3, Quantity::fromThousandths(33'333)}};
    const Money income = Money::fromFen(10'000'001);
    Money sum;
    for (const RowId unit : {1, 2, 3})
        sum += shareOf(project, unit, income);
    CHECK(sum == income);
    project.partners.push_back({4, Quantity::fromWhole(40)});
    CHECK_FALSE(validate(project));
}

TEST_CASE("shares are rounded half up, and several rounded up do not give away more than there is", "[domain]")
{
    Project project;
    project.unit = 1;
    project.partners = {{2, Quantity::fromWhole(30)}, {3, Quantity::fromWhole(25)}};
    // 30 % of 10.05 are 3.015, 25 % are 2.5125.
    CHECK(shareOf(project, 2, Money::fromFen(1005)) == Money::fromFen(302));
    CHECK(shareOf(project, 3, Money::fromFen(1005)) == Money::fromFen(251));
    CHECK(shareOf(project, 1, Money::fromFen(1005)) == Money::fromFen(452));
    CHECK(shareOf(project, 2, Money::fromFen(-1005)) == Money::fromFen(-302));
    CHECK(isRounded(project, Money::fromFen(1005)));
    CHECK_FALSE(isRounded(project, Money::fromYuan(100)));
    // Two halves of a fen: one of them gets it, the host owes nothing.
    project.partners = {{2, Quantity::fromWhole(50)}, {3, Quantity::fromWhole(50)}};
    CHECK(shareOf(project, 2, Money::fromFen(1)) == Money::fromFen(1));
    CHECK(shareOf(project, 3, Money::fromFen(1)) == Money());
    CHECK(shareOf(project, 1, Money::fromFen(1)) == Money());
}

TEST_CASE("a share in percent is rounded half up, and some is never nothing nor all", "[domain]")
{
    CHECK(percentOf(2, 277).toString() == QStringLiteral("0.7"));
    CHECK(percentOf(1, 15).toString() == QStringLiteral("6.7"));
    CHECK(percentOf(1, 100'000).toString() == QStringLiteral("0.1"));
    CHECK(percentOf(2769, 2770).toString() == QStringLiteral("99.9"));
    CHECK(percentOf(0, 277) == Quantity());
    CHECK(percentOf(277, 277) == Quantity::fromWhole(100));
    CHECK(percentOf(1, 8).toString() == QStringLiteral("12.5"));
    CHECK(percentOf(5, 4) == Quantity::fromWhole(125)); // more households visited than there are: shown, not hidden
    Coverage coverage;
    coverage.visited = 2;
    CHECK_FALSE(coverage.percent());
    coverage.households = 277;
    CHECK(coverage.percent()->toString() == QStringLiteral("0.7"));
}

TEST_CASE("villages below, in bands and not entered add up; a community counts once it has entered some", "[domain]")
{
    IncomeSummary sum{IncomeRules()};
    const auto year = [](int yuan) { return IncomeYear{1, Money::fromYuan(yuan), {}, 1}; };
    sum.add(UnitKind::Village, year(60'000));
    sum.add(UnitKind::Village, year(10'000));
    sum.add(UnitKind::Village, IncomeYear());
    sum.add(UnitKind::Community, year(20'000));
    sum.add(UnitKind::Community, IncomeYear());
    CHECK(sum.villages == 4);
    CHECK(sum.entered == 3);
    CHECK(sum.below == 2);
    CHECK(sum.notEntered() == 1);
    int banded = 0;
    for (const int count : sum.bands)
        banded += count;
    CHECK(banded + sum.notEntered() == sum.villages);
    CHECK(sum.total == Money::fromYuan(90'000));
}

TEST_CASE("opinions are waiting, in work, answered or refused, and the sums agree", "[domain]")
{
    OpinionSums sums;
    Opinion opinion;
    opinion.body = QStringLiteral("路灯");
    sums.add(opinion, {2023, 9, 1});
    opinion.department = QStringLiteral("乡镇");
    sums.add(opinion, {2023, 9, 1});
    opinion.answeredOn = {2023, 9, 1};
    sums.add(opinion, {2023, 9, 1});
    opinion.refusal = QStringLiteral("政策不允许");
    sums.add(opinion, {2023, 9, 1});
    CHECK((sums.waiting == 1 && sums.inWork == 1 && sums.answered == 1 && sums.refused == 1));
    CHECK(sums.total() == 4);
    CHECK(maskedName(QStringLiteral("张三丰")) == QStringLiteral("张**"));
    CHECK(maskedPhone(QStringLiteral("13812345678")) == QStringLiteral("138****5678"));
}

TEST_CASE("a file is what its first bytes say, and programs are no evidence", "[domain]")
{
    const QByteArray jpeg = QByteArrayLiteral("\xff\xd8\xff\xe0");
    CHECK(mediaTypeOf(QStringLiteral("照片.JPG"), jpeg));
    CHECK_FALSE(mediaTypeOf(QStringLiteral("a.png"), jpeg));
    CHECK_FALSE(mediaTypeOf(QStringLiteral("a.jpg"), QByteArrayLiteral("MZ\x90")));
    CHECK_FALSE(mediaTypeOf(QStringLiteral("a.jpg"), {}));
    CHECK_FALSE(mediaTypeOf(QStringLiteral("a.bat"), "echo"));
    CHECK(suffixOf(QStringLiteral("image/jpeg"), QStringLiteral("CON.exe")) == QStringLiteral("jpg"));
}

TEST_CASE("the next paper waits until the time to answer the last one has passed", "[domain]")
{
    LedgerItem item;
    item.start = {2023, 1, 1};
    item.due = {2023, 2, 1};
    item.state = LedgerState::InProgress;
    const LightLimits limits;
    std::vector<EscalationPaper> papers;
    CHECK(nextEscalation(item, papers, {2023, 2, 1}, limits) == std::nullopt); // due today is not overdue
    CHECK(nextEscalation(item, papers, {2023, 2, 2}, limits) == EscalationStep::Supervise);
    papers.push_back({1, 0, EscalationStep::Supervise, {}, {2023, 2, 2}, {}, {2023, 2, 9}, {}});
    CHECK(nextEscalation(item, papers, {2023, 2, 2}, limits) == std::nullopt);
    CHECK(nextEscalation(item, papers, {2023, 2, 9}, limits) == std::nullopt);
    CHECK(nextEscalation(item, papers, {2023, 2, 10}, limits) == EscalationStep::Inspect);
    // The third red asks for a talk whatever runs.
    item.pastReds = 2;
    CHECK(nextEscalation(item, papers, {2023, 2, 3}, limits) == EscalationStep::Talk);
}
