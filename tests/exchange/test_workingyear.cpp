// SPDX-License-Identifier: GPL-3.0-or-later
// A year of work replayed from tables that were kept apart (tests/data/working-year), against totals worked out by
// hand.
#include "exchange/sheets/tablecatalogue.h"
#include "reporting/escalations.h"
#include "reporting/reportcatalogue.h"
#include "reporting/todolist.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

Result<ImportPlan> bring(Office& office, const QString& kind, const TextTable& table)
{
    const auto import = TableImport::make(tableKind(kind)->kind, office, {});
    const auto plan = import->plan(table);
    if (!plan || !plan->canApply())
        return plan;
    if (auto applied = import->apply(*plan); !applied)
        return applied.error();
    return plan;
}

ImportPlan bringAll(Office& office, const QString& kind, const Result<TextTable>& table)
{
    REQUIRE_OK(table);
    const auto plan = bring(office, kind, *table);
    REQUIRE_OK(plan);
    for (const Issue& issue : plan->issues)
        FAIL_CHECK(kind.toStdString() + ": " + issue.text().toStdString());
    return *plan;
}

ImportPlan bringFile(Office& office, const char* kind)
{
    return bringAll(office, QLatin1String(kind),
        TextTable::fromFile(QStringLiteral(WUXING_TEST_DATA "/working-year/%1.csv").arg(QLatin1String(kind))));
}

QString refusal(Office& office, const char* kind, const QString& text)
{
    const auto plan = bring(office, QLatin1String(kind), *TextTable::parse(text, QStringLiteral("table.csv")));
    if (!plan)
        return plan.error().message;
    return plan->issues.empty() ? QString() : plan->issues.front().text();
}

RectCase caseOf(OfficeFixture& fixture, const char16_t* village, int year = 2023)
{
    return *fixture.office().cases().find(CaseService::caseRow(fixture.unit(QString::fromUtf16(village)), year));
}

LedgerItem itemOf(OfficeFixture& fixture, const char16_t* problem)
{
    for (const LedgerItem& item : *fixture.office().ledger().items()) {
        if (item.problem == QString::fromUtf16(problem))
            return item;
    }
    FAIL("no such item");
    return {};
}

void step(OfficeFixture& fixture, const RectCase& rectCase, CaseAction action, const QDate& date)
{
    REQUIRE_OK(fixture.office().cases().step(rectCase.id, action, date, QStringLiteral("组织部")));
}

// The whole year, in the order in which an office would enter it.
std::unique_ptr<OfficeFixture> replayed()
{
    auto fixture = std::make_unique<OfficeFixture>();
    fixture->clock().set(QDateTime(QDate(2023, 12, 20), QTime(9, 0)));
    Office& office = fixture->office();
    for (const char* kind : {"metrics", "calendar", "cases", "ledger", "progress", "extensions"})
        bringFile(office, kind);
    const RectCase song = caseOf(*fixture, u"宋庄村");
    step(*fixture, song, CaseAction::ApprovePlan, {2023, 2, 25});
    step(*fixture, song, CaseAction::Start, {2023, 3, 1});
    step(*fixture, song, CaseAction::Apply, {2023, 7, 5});
    bringFile(office, "ballots");
    step(*fixture, song, CaseAction::Accept, {2023, 7, 10});
    for (const char* kind : {"case-reports", "visits", "income", "projects", "pairings"})
        bringFile(office, kind);
    return fixture;
}

QString figure(OfficeFixture& fixture, const Month& month, const char* key)
{
    const auto report = reporting::monthly(fixture.office(), {0, month});
    REQUIRE_OK(report);
    const Figure* found = report->figure(QLatin1String(key));
    return found ? found->text : QStringLiteral("none");
}

} // namespace

TEST_CASE("the ledger of a replayed year counts as worked out by hand", "[exchange]")
{
    const auto fixture = replayed();
    Office& office = fixture->office();
    const QDate today = office.today();
    const LightLimits limits = office.settings().settings().lights;
    int open = 0;
    int closed = 0;
    int cancelled = 0;
    for (const LedgerItem& item : *office.ledger().items()) {
        open += item.isOpen() ? 1 : 0;
        closed += item.state == LedgerState::Closed ? 1 : 0;
        cancelled += item.state == LedgerState::Cancelled ? 1 : 0;
    }
    CHECK(open == 3);
    CHECK(closed == 4);
    CHECK(cancelled == 1);
    // Overdue on 1 May, moved on 10 May; overdue on 1 July, moved on 10 July; overdue since 1 September: the third red.
    const LedgerItem accounts = itemOf(*fixture, u"账目公开不及时");
    CHECK(accounts.firstDue == QDate(2023, 4, 30));
    CHECK(accounts.due == QDate(2023, 8, 31));
    CHECK(redCount(accounts, today, limits) == 3);
    CHECK(needsTalk(accounts, today, limits));
    // Moved ten days before it was due: this is its first red.
    CHECK(redCount(itemOf(*fixture, u"无活动场所"), today, limits) == 1);
    // 202 of 213 days have passed and nothing was done.
    CHECK(expectedProgress(itemOf(*fixture, u"制度未上墙"), today) == 94);
    CHECK(lightOf(itemOf(*fixture, u"制度未上墙"), today, limits) == Light::Yellow);
    // Done ten days late, closed since.
    CHECK(itemOf(*fixture, u"档案不全").pastReds == 1);
    CHECK(figure(*fixture, Month(2023, 12), "outcomes_total").contains(QStringLiteral("1,200.5")));
    const auto papers = duePapers(office, 0);
    REQUIRE_OK(papers);
    QStringList steps;
    for (const EscalationPaper& paper : *papers)
        steps << office.units().tree()->shortName(office.ledger().find(paper.item)->unit) + wordOnPaper(paper.step);
    steps.sort();
    QStringList expected{QStringLiteral("李湾村约谈"), QStringLiteral("赵坡村督办通知")};
    expected.sort();
    CHECK(steps == expected);
}

TEST_CASE("the cases of a replayed year go through their stages with their reports", "[exchange]")
{
    const auto fixture = replayed();
    CaseService& cases = fixture->office().cases();
    const RectCase song = caseOf(*fixture, u"宋庄村");
    CHECK(song.state == CaseState::Accepted);
    CHECK(song.causes == QStringList{QStringLiteral("01"), QStringLiteral("03")});
    CHECK(song.followUntil == QDate(2024, 7, 10));
    // Items whose source is a case joined the case of their branch.
    CHECK(cases.itemsOf(song).size() == 2);
    CHECK(cases.itemsOf(caseOf(*fixture, u"赵坡村")).size() == 1);
    // Listed in 2019: within five years. Listed in 2017: not.
    const auto all = cases.cases();
    CHECK(earlierListings(*all, song.unit, 2023).size() == 1);
    CHECK(earlierListings(*all, fixture->unit(QStringLiteral("赵坡村")), 2023).empty());
    // 10 x 80, 3 x 60, 2 x 40: 1060 / 15. Ability: (160 + 36 + 16) / 15. Two of fifteen are dissatisfied.
    const AcceptanceResult result =
        judge(song.acceptances.back(), fixture->office().settings().settings().work.acceptance);
    CHECK(result.grade == AcceptanceGrade::Passed);
    CHECK(result.score == Quantity::fromThousandths(70'670));
    CHECK(result.aspects.front() == Quantity::fromThousandths(14'130));
    CHECK(result.dissatisfied == 2);
    CHECK(result.dissatisfiedPercent.toString() == QStringLiteral("13.3"));
    // Owed by 宋庄: February, June, July. By 赵坡: March, May, June, August to November; December is not over.
    QHash<RowId, int> owed;
    for (const CaseBoardRow& row : fixture->office().caseReports().board(0, 2023)) {
        for (const ReportDuty duty : row.months)
            owed[row.unit] += isOwed(duty) ? 1 : 0;
    }
    CHECK(owed.value(song.unit) == 3);
    CHECK(owed.value(fixture->unit(QStringLiteral("赵坡村"))) == 7);
    const CaseReport may = *fixture->office().caseReports().report(song.id, Month(2023, 5));
    CHECK(may.closed() == 1);
    CHECK(may.open() == 1);
    QStringList moved;
    for (const ItemMovement& movement :
        movements(*fixture->office().caseReports().report(song.id, Month(2023, 4)), may))
        moved << movementText(movement);
    moved.sort();
    INFO(moved.join(QStringLiteral(" | ")).toStdString());
    REQUIRE(moved.size() == 2);
    CHECK(moved.join(QString()).contains(QStringLiteral("路基完成")));
    CHECK(figure(*fixture, Month(2023, 5), "case_reports_due") == QStringLiteral("2"));
    CHECK(figure(*fixture, Month(2023, 5), "case_reports_sent") == QStringLiteral("1"));
    CHECK(figure(*fixture, Month(2023, 5), "case_items_closed") == QStringLiteral("1"));
    CHECK(figure(*fixture, Month(2023, 5), "case_items_open") == QStringLiteral("1"));
    CHECK(figure(*fixture, Month(2023, 8), "case_reports_due") == QStringLiteral("1"));
}

TEST_CASE("the visits of a replayed year add up by household, village and opinion", "[exchange]")
{
    const auto fixture = replayed();
    Office& office = fixture->office();
    CHECK(office.visits().visitsIn(0, 2023).size() == 9);
    QHash<RowId, Coverage> coverage;
    for (const Coverage& row : office.visits().coverage(0, 2023))
        coverage.insert(row.unit, row);
    const Coverage song = coverage.value(fixture->unit(QStringLiteral("宋庄村")));
    CHECK(song.visited == 3);
    CHECK(song.percent() == Quantity::fromWhole(75));
    const Coverage bend = coverage.value(fixture->unit(QStringLiteral("李湾村")));
    CHECK(bend.visited == 1);
    CHECK(bend.absent == 1);
    CHECK(bend.percent() == Quantity::fromWhole(10));
    CHECK(coverage.value(fixture->unit(QStringLiteral("王岗村"))).percent() == Quantity::fromWhole(25));
    // The lamps twice and the ditch; the power and the refuse; the courses and the water; the building plot.
    const OpinionSums sums = office.opinions().sums(0, 2023);
    CHECK(sums.answered == 3);
    CHECK(sums.satisfied == 2);
    CHECK(sums.inWork == 2);
    CHECK(sums.waiting == 2);
    CHECK(sums.refused == 1);
    CHECK(sums.overdue == 1);
    CHECK(sums.total() == 8);
    // Linked both ways.
    for (const Opinions::Raised& raised : office.opinions().raised(0, 2023)) {
        if (raised.opinion.body == QStringLiteral("垃圾没人运")) {
            CHECK(raised.opinion.item == itemOf(*fixture, u"垃圾清运不及时").id);
            CHECK(itemOf(*fixture, u"垃圾清运不及时").sourceId == raised.opinion.topic);
        }
    }
}

TEST_CASE("the income of a replayed year is exact to the fen", "[exchange]")
{
    const auto fixture = replayed();
    Office& office = fixture->office();
    const auto yearOf = [&](const char16_t* village) {
        return office.incomes().yearOf(fixture->unit(QString::fromUtf16(village)), 2022);
    };
    CHECK(yearOf(u"宋庄村").total.fen() == 138'450'005);
    CHECK(yearOf(u"宋庄村").operating.fen() == 108'450'005);
    // One fen below the threshold, and exactly on it.
    const IncomeRules rules = office.settings().settings().work.income;
    CHECK(yearOf(u"李湾村").isBelow(rules));
    CHECK(yearOf(u"李湾村").missing(rules).fen() == 1);
    CHECK_FALSE(yearOf(u"王岗村").isBelow(rules));
    CHECK_FALSE(yearOf(u"赵坡村").isEntered());
    const auto projects = office.incomes().projectsOf(fixture->unit(QStringLiteral("李湾村")));
    REQUIRE(projects.size() == 1);
    const Project& greenhouses = projects.front();
    CHECK(greenhouses.fundTotal() == Money::fromYuan(4'300'000));
    CHECK(greenhouses.hostPercent() == Quantity::fromThousandths(67'500));
    CHECK(greenhouses.incomes.size() == 2);
    // A fifth of 1,000,000.05 is 200,000.01; an eighth is 125,000.00625, half up to the fen; the host has the rest.
    const Money income = *greenhouses.incomeOf(2022);
    CHECK(shareOf(greenhouses, fixture->unit(QStringLiteral("李湾村")), income).fen() == 20'000'001);
    CHECK(shareOf(greenhouses, fixture->unit(QStringLiteral("王岗村")), income).fen() == 12'500'001);
    CHECK(shareOf(greenhouses, greenhouses.unit, income).fen() == 67'500'003);
    CHECK(office.incomes().pairings().size() == 1);
}

TEST_CASE("the tables of the working year come back as they were written", "[exchange]")
{
    const auto fixture = replayed();
    Office& office = fixture->office();
    OfficeFixture copy;
    copy.clock().set(fixture->clock().now());
    const auto written = [](Office& from, const QString& kind) -> QByteArray {
        const auto table = exportTable(from, {tableKind(kind)->kind, 0, 0, {}, QStringLiteral("test")});
        REQUIRE_OK(table);
        return *table;
    };
    for (const char* key : {"calendar", "cases", "ledger", "extensions", "progress", "ballots", "case-reports",
             "visits", "income", "projects", "pairings"}) {
        const QString kind = QLatin1String(key);
        INFO(key);
        const QByteArray first = written(office, kind);
        const auto table = TextTable::parse(QString::fromUtf8(first), QStringLiteral("table.csv"));
        // The file it came from takes it as nothing new; an empty one gets all of it.
        const ImportPlan again = bringAll(office, kind, table);
        CHECK(again.count(ImportState::Same) == static_cast<int>(again.rows.size()));
        bringAll(copy.office(), kind, table);
        CHECK(QString::fromUtf8(written(copy.office(), kind)) == QString::fromUtf8(first));
    }
    CHECK(copy.office().opinions().sums(0, 2023).total() == 8);
}

TEST_CASE("bad rows of the working year are refused with row, column and what to do", "[exchange]")
{
    const auto fixture = replayed();
    Office& office = fixture->office();
    const int before = fixture->operationCount();
    const auto says = [&](const char* kind, const char16_t* text, const char16_t* word) {
        const QString said = refusal(office, kind, QString::fromUtf16(text));
        INFO(said.toStdString());
        CHECK(said.contains(QString::fromUtf16(word)));
        CHECK(said.startsWith(QStringLiteral("table.csv, row 2, column ")));
    };
    says("income", u"名称,年度,收入类别,金额\n宋庄村,2023,经营收入,约5万元\n", u"金额");
    says("income", u"名称,年度,收入类别,金额\n宋庄村,2023,经营收入,\n", u"金额");
    says("projects", u"名称,项目名称,资金来源\n宋庄村,大棚,债券若干\n", u"资金来源");
    says("projects", u"名称,项目名称,合作方\n宋庄村,大棚,李湾村60%；王岗村50%\n", u"100 %");
    says("projects", u"名称,项目名称,类型\n宋庄村,大棚,山地\n", u"飞地项目");
    says("visits", u"名称,日期,走访人,户主\n宋庄村,2023-13-01,某丙,谷安\n", u"日期");
    says("visits", u"名称,日期,走访人,户主\n宋庄村,2023-03-06,某丙,谷*\n", u"户主");
    says("visits", u"名称,日期,走访人,户主,反映问题,台账问题\n宋庄村,2023-03-06,某丙,谷安,桥,没有此事\n", u"台账问题");
    says("cases", u"名称,年度,列入时间,原因\n宋庄村,2023,2023-02-10,不知道\n", u"原因");
    says("case-reports", u"名称,月份,本月工作\n李湾村,2023-03,走访\n", u"月份");
    says("case-reports", u"名称,月份,本月工作\n宋庄村,2023-03,改写\n", u"月份");
    says("ballots", u"名称,代表,工作能力\n赵坡村,1,10\n", u"名称");
    says("ballots", u"名称,年度,代表,工作能力\n宋庄村,2023,1,10\n", u"名称");
    says("extensions", u"名称,问题描述,新时限,延期原因,批准人\n李湾村,账目公开不及时,2023-01-31,a,b\n", u"问题描述");
    says("extensions", u"名称,问题描述,新时限,延期原因,批准人\n李湾村,账目公开不及时,2024-01-31,,b\n", u"延期原因");
    says("progress", u"名称,问题描述,日期,动作\n宋庄村,班子不团结,2023-09-01,销号\n", u"问题描述");
    says("progress", u"名称,问题描述,日期,动作\n宋庄村,班子不团结,2023-09-01,做完啦\n", u"动作");
    says("calendar", u"日期,类型\n2023-10-01,加班\n", u"放假");
    says("pairings", u"街道,乡镇\n甲镇,丙乡\n", u"乡镇");
    CHECK(fixture->operationCount() == before);
}

TEST_CASE("columns that mean nothing to an import are named", "[exchange]")
{
    OfficeFixture fixture;
    const ImportPlan plan = bringAll(fixture.office(), QStringLiteral("income"),
        TextTable::parse(QStringLiteral("序号,名称,年度,收入类别,金额,去年金额\n1,宋庄村,2022,经营收入,5,4\n"),
            QStringLiteral("table.csv")));
    CHECK(plan.unread == QStringList{QStringLiteral("去年金额")});
    CHECK(plan.summary().contains(QStringLiteral("去年金额")));
}

TEST_CASE("a list of visits without answers takes none away", "[exchange]")
{
    const auto fixture = replayed();
    Office& office = fixture->office();
    const ImportPlan plan = bringAll(office, QStringLiteral("visits"),
        TextTable::parse(
            QStringLiteral("名称,组,户主,日期,走访人,反映问题\n宋庄村,1组,谷安,2023-03-06,某丙,路灯太少\n"),
            QStringLiteral("table.csv")));
    CHECK(plan.count(ImportState::Same) == 1);
    CHECK(office.opinions().sums(0, 2023).answered == 3);
    for (const Visit& visit : office.visits().visitsIn(fixture->unit(QStringLiteral("宋庄村")), 2023)) {
        if (const auto household = office.visits().household(visit.household);
            household && household->head == QStringLiteral("谷安"))
            CHECK(household->phone == QStringLiteral("13800001111"));
    }
}

TEST_CASE("the to-do list names what a replayed year left to do", "[exchange]")
{
    const auto fixture = replayed();
    QHash<TodoEntry::Kind, int> count;
    for (const TodoEntry& entry : todoList(fixture->office(), 0))
        ++count[entry.kind];
    CHECK(count.value(TodoEntry::Kind::Item) == 2); // the two overdue items; the third is due in eleven days
    CHECK(count.value(TodoEntry::Kind::Escalate) == 2);
    CHECK(count.value(TodoEntry::Kind::Opinion) == 3); // the power, due on 10 November, and two nobody deals with yet
}

TEST_CASE("working days keep the holidays and the make-up days of the file", "[exchange]")
{
    const auto fixture = replayed();
    const WorkCalendar calendar(fixture->office().ledger().calendarDays());
    // Thursday 28 September, then the holiday on Friday and the weekend: Monday 2 October.
    CHECK(calendar.addWorkdays({2023, 9, 28}, 1) == QDate(2023, 10, 2));
    CHECK(calendar.isWorkday({2023, 10, 7})); // a Saturday
}
