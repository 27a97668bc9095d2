// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell, a heading or a note above a table may mean: right, asked for, or refused, and never guessed.
#include "exchange/reading/datetext.h"
#include "exchange/reading/moneyunit.h"
#include "exchange/reading/rowreader.h"
#include "exchange/sheets/tablecatalogue.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <QElapsedTimer>

using namespace wuxing;

namespace {

struct Run {
    ImportPlan plan;
    QString error; //< why there is no plan
    QString said() const
    {
        QStringList texts{error};
        for (const Issue& issue : plan.issues)
            texts << issue.text();
        texts << plan.summary();
        return texts.join(QLatin1Char('\n'));
    }
};

Run bring(Office& office, const char* kind, const QString& text, const ImportOptions& options = {})
{
    const auto table = TextTable::parse(text, QStringLiteral("table.csv"));
    REQUIRE_OK(table);
    const auto import = TableImport::make(tableKind(QLatin1String(kind))->kind, office, options);
    auto plan = import->plan(*table);
    if (!plan)
        return {{}, plan.error().message};
    if (plan->canApply())
        REQUIRE_OK(import->apply(*plan));
    return {std::move(*plan), {}};
}

Run bring(Office& office, const char* kind, const char16_t* text, const ImportOptions& options = {})
{
    return bring(office, kind, QString::fromUtf16(text), options);
}

// The table is read and changes nothing but what it must.
void brings(OfficeFixture& fixture, const char* kind, const char16_t* text)
{
    const Run run = bring(fixture.office(), kind, text);
    INFO(run.said().toStdString());
    CHECK(run.error.isEmpty());
    CHECK(run.plan.canApply());
}

// The table is refused with these words, and the file stays as it is.
void refuses(OfficeFixture& fixture, const char* kind, const char16_t* text, const char16_t* words)
{
    const int before = fixture.operationCount();
    const Run run = bring(fixture.office(), kind, text);
    INFO(QString::fromUtf16(text).toStdString());
    INFO(run.said().toStdString());
    CHECK((!run.error.isEmpty() || !run.plan.canApply()));
    CHECK(run.said().contains(QString::fromUtf16(words)));
    CHECK(fixture.operationCount() == before);
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

qint64 incomeOf(OfficeFixture& fixture, const char16_t* village)
{
    return fixture.office().incomes().yearOf(fixture.unit(QString::fromUtf16(village)), 2022).total.fen();
}

} // namespace

TEST_CASE("the unit of money is read wherever a table says it", "[exchange][T1]")
{
    const std::vector<const char16_t*> tables{u"名称,年度,收入类别,金额\n宋庄村,2022,经营收入,12.5万\n",
        u"名称,年度,收入类别,金额（万元）\n宋庄村,2022,经营收入,12.5\n",
        u"名称,年度,收入类别,\"金额\n(单位:万元)\"\n宋庄村,2022,经营收入,12.5\n",
        u"名称,年度,收入类别,收入/万元\n宋庄村,2022,经营收入,12.5\n",
        u"2022年集体经济收入表,,,\n,,,单位：万元\n名称,年度,收入类别,金额\n宋庄村,2022,经营收入,12.5\n",
        u"2022年集体经济收入表（万元）,,,\n名称,年度,收入类别,金额\n宋庄村,2022,经营收入,12.5\n",
        u"名称,年度,收入类别,金额,单位\n宋庄村,2022,经营收入,12.5,万元\n",
        u"单位：万元,,,\n名称,年度,收入类别,金额\n宋庄村,2022,经营收入,125000元\n"};
    for (const char16_t* table : tables) {
        INFO(QString::fromUtf16(table).toStdString());
        OfficeFixture fixture;
        brings(fixture, "income", table);
        CHECK(incomeOf(fixture, u"宋庄村") == 12'500'000);
    }
    OfficeFixture fixture;
    brings(fixture, "income", u"填报单位：元庄镇,,,\n名称,年度,收入类别,金额\n宋庄村,2022,经营收入,12.5\n");
    CHECK(incomeOf(fixture, u"宋庄村") == 1250);
    brings(fixture, "projects",
        u"单位：万元,,,,,\n名称,项目名称,资金来源,预计年收益,年度,年收益\n宋庄村,大棚,专项债券300；自筹5000元,10,2022,"
        u"1.5\n");
    const Project project = fixture.office().incomes().projects()->front();
    CHECK(project.fundTotal() == Money::fromYuan(3'005'000));
    CHECK(project.expected == Money::fromYuan(100'000));
    CHECK(project.incomes.front().amount == Money::fromYuan(15'000));
}

TEST_CASE("units that contradict each other or that nobody reads are refused", "[exchange][T1]")
{
    OfficeFixture fixture;
    refuses(fixture, "income", u"单位：万元,,,\n名称,年度,收入类别,金额（元）\n宋庄村,2022,经营收入,12.5\n", u"万元");
    refuses(fixture, "income", u"名称,年度,收入类别,金额（元）,单位\n宋庄村,2022,经营收入,12.5,万元\n", u"单位");
    refuses(fixture, "income", u"名称,年度,收入类别,金额,单位\n宋庄村,2022,经营收入,12.5,斤\n", u"斤");
    refuses(fixture, "income", u"名称,年度,收入类别,金额（千元）\n宋庄村,2022,经营收入,12.5\n", u"千元");
    refuses(
        fixture, "income", u"名称,年度,收入类别,金额（元）,金额（万元）\n宋庄村,2022,经营收入,125000,12.5\n", u"万元");
    refuses(fixture, "metrics", u"单位：万元,,\n名称,年度,指标,数值\n宋庄村,2022,集体经济收入,12.5\n", u"万元");
    refuses(fixture, "metrics", u"名称,年度,指标,数值,单位\n宋庄村,2022,集体经济收入,12.5,万元\n", u"万元");
    brings(fixture, "metrics", u"名称,年度,指标,数值,单位\n宋庄村,2022,总户数,200,户\n");
}

TEST_CASE("a code that contradicts the name or the township beside it is refused", "[exchange][T2]")
{
    OfficeFixture fixture;
    const char16_t* const code = u"李湾村";
    refuses(fixture, "awards", u"代码,名称,年度,支部过硬\n990100100200,李湾村,2022,1\n", code);
    refuses(fixture, "awards", u"代码,乡镇,年度,支部过硬\n990100100200,乙乡,2022,1\n", u"甲镇");
    refuses(fixture, "ledger", u"代码,名称,问题描述,开始时间,完成时限\n990100100200,李湾村,a,2023-01-01,2023-02-01\n",
        code);
    refuses(fixture, "secretaries", u"代码,名称,书记\n990100100200,李湾村,某甲\n", code);
    refuses(fixture, "visits", u"代码,名称,日期,走访人,户主\n990100100200,李湾村,2023-01-01,甲,乙\n", code);
    refuses(fixture, "awards", u"名称,乡镇,年度,支部过硬\n宋庄村,乙乡,2022,1\n", u"甲镇");
    // A row that slipped, an old code, a township under another name.
    refuses(fixture, "units", u"代码,名称,乡镇代码,乡镇\n990100100200,李湾村,990100100,甲镇\n", u"990100100201");
    refuses(fixture, "units", u"代码,名称,乡镇代码,乡镇\n990100100299,宋庄村,990100100,甲镇\n", u"990100100200");
    refuses(fixture, "units", u"代码,名称,乡镇代码,乡镇\n990100100299,新庄村,990100100,丙镇\n", u"丙镇");
    refuses(fixture, "metrics", u"名称,年度,季度,指标,数值\n宋庄村,2022,2023-Q1,总户数,5\n", u"季度");
    // Other spellings of the same are no contradiction.
    for (const char16_t* name :
        {u"宋庄村", u"宋庄", u"宋庄村党支部", u"甲镇宋庄村", u"宋庄村村民委员会", u"宋庄 村党总支"})
        brings(fixture, "secretaries",
            (QStringLiteral("代码,乡镇,名称,书记\n990100100200,甲,") + QString::fromUtf16(name)
                + QStringLiteral(",某甲\n"))
                .toStdU16String()
                .c_str());
}

TEST_CASE("an empty cell says nothing, in every table", "[exchange][T3]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const RowId song = fixture.unit(QStringLiteral("宋庄村"));
    brings(fixture, "ledger",
        u"名称,问题描述,开始时间,完成时限,问题来源,整改措施,责任领导,责任单位,责任人,成果名称,成果数量,成果单位\n"
        u"宋庄村,路灯,2023-03-01,2023-06-01,信访,维修,甲,镇政府,乙,路灯,20,盏\n");
    const LedgerItem before = itemOf(fixture, u"路灯");
    // Empty cells, and a row that was cut off.
    const Run again = bring(office, "ledger",
        u"名称,问题描述,开始时间,完成时限,问题来源,整改措施,责任领导,责任单位,责任人,成果名称,成果数量,成果单位\n"
        u"宋庄村,路灯,2023-03-01,2023-06-01,,,—,,,,,\n");
    CHECK(again.plan.count(ImportState::Same) == 1);
    CHECK(bring(office, "ledger", u"名称,问题描述,开始时间,完成时限,整改措施\n宋庄村,路灯,2023-03-01\n")
              .plan.count(ImportState::Same)
        == 1);
    CHECK(itemOf(fixture, u"路灯") == before);

    brings(fixture, "cases", u"名称,年度,列入时间,原因,第一书记,整顿目标\n宋庄村,2023,2023-02-10,03,某丁,配强\n");
    CHECK(bring(office, "cases", u"名称,年度,列入时间,原因,第一书记,整顿目标\n宋庄村,2023,2023-02-10,03,,\n")
              .plan.count(ImportState::Same)
        == 1);
    brings(fixture, "plans", u"名称,年度,申报星,自身优势\n宋庄村,2023,支部过硬,区位好\n");
    CHECK(bring(office, "plans", u"名称,年度,申报星,自身优势\n宋庄村,2023,,\n").plan.count(ImportState::Same) == 1);
    brings(fixture, "appraisals", u"名称,年度,好,较好,一般,差,综合评定,评议意见\n宋庄村,2023,9,1,0,0,好,实干\n");
    CHECK(bring(office, "appraisals", u"名称,年度,好,较好,一般,差,综合评定,评议意见\n宋庄村,2023,,,,,,\n")
              .plan.count(ImportState::Same)
        == 1);
    brings(fixture, "income", u"名称,年度,收入类别,金额,备注\n宋庄村,2022,经营收入,5,已审计\n");
    CHECK(bring(office, "income", u"名称,年度,收入类别,金额,备注\n宋庄村,2022,经营收入,5,\n")
              .plan.count(ImportState::Same)
        == 1);
    brings(fixture, "projects", u"名称,项目名称,建设内容,备注\n宋庄村,大棚,十八座,示范\n");
    CHECK(
        bring(office, "projects", u"名称,项目名称,建设内容,备注\n宋庄村,大棚,,\n").plan.count(ImportState::Same) == 1);
    brings(fixture, "pairings", u"街道,乡镇,开始时间,结束时间,共建内容\n甲镇,乙乡,2023-02,2023-12,共建\n");
    CHECK(bring(office, "pairings", u"街道,乡镇,开始时间,结束时间,共建内容\n甲镇,乙乡,2023-02,,\n")
              .plan.count(ImportState::Same)
        == 1);
    brings(fixture, "calendar", u"日期,类型,名称\n2023-10-01,放假,国庆节\n");
    CHECK(bring(office, "calendar", u"日期,类型,名称\n2023-10-01,放假,\n").plan.count(ImportState::Same) == 1);
    brings(fixture, "visits", u"名称,日期,走访人,户主,未入户原因,备注\n宋庄村,2023-03-01,甲,王强,外出,再访\n");
    CHECK(bring(office, "visits", u"名称,日期,走访人,户主,未入户原因,备注\n宋庄村,2023-03-01,甲,王强,,\n")
              .plan.count(ImportState::Same)
        == 1);
    brings(fixture, "secretaries", u"名称,书记,任职时间\n宋庄村,某甲,2018-05\n");
    CHECK(bring(office, "secretaries", u"名称,书记,任职时间\n宋庄村,,\n").plan.count(ImportState::Same) == 1);
    CHECK(office.plans().plan(song, 2023).answers.front() == QStringLiteral("区位好"));
    CHECK(office.incomes().pairings().front().until == QDate(2023, 12, 31));
}

TEST_CASE("the word 清空 empties a cell, and the plan lists it", "[exchange][T3]")
{
    OfficeFixture fixture;
    brings(fixture, "ledger",
        u"名称,问题描述,开始时间,完成时限,整改措施,责任人,成果名称,成果数量,成果单位\n"
        u"宋庄村,路灯,2023-03-01,2023-06-01,维修,乙,路灯,20,盏\n");
    const Run run = bring(fixture.office(), "ledger",
        u"名称,问题描述,开始时间,完成时限,整改措施,责任人,成果名称\n宋庄村,路灯,2023-03-01,2023-06-01,清空,（清空）,"
        u"清空\n");
    const LedgerItem item = itemOf(fixture, u"路灯");
    CHECK(item.measure.isEmpty());
    CHECK(item.person.isEmpty());
    CHECK(item.outcomes.empty());
    for (const char16_t* heading : {u"整改措施", u"责任人", u"成果名称"}) {
        CHECK(run.plan.rows.front().text.contains(QString::fromUtf16(heading)));
        CHECK(run.said().contains(QString::fromUtf16(heading)));
    }
    REQUIRE(run.plan.rows.front().state == ImportState::Changed);
    brings(fixture, "awards", u"名称,年度,支部过硬,产业兴旺\n宋庄村,2022,1,1\n");
    brings(fixture, "awards", u"名称,年度,支部过硬,产业兴旺\n宋庄村,2022,清空,\n");
    const Unit& unit = fixture.office().units().tree()->find(fixture.unit(QStringLiteral("宋庄村")))->unit;
    CHECK(fixture.office().ratings().ratings(2022)->of(unit).star(0) == StarState::NotEntered);
    CHECK(fixture.office().ratings().ratings(2022)->of(unit).star(1) == StarState::Held);
}

TEST_CASE("every column that is not read is named, whatever the table", "[exchange][T4]")
{
    struct Case {
        const char* kind;
        const char16_t* table;
    };
    const std::vector<Case> cases{{"awards", u"名称,年度,支部过硬,民意,\n宋庄村,2022,1,好,字\n"},
        {"units", u"代码,名称,乡镇代码,乡镇,民意,\n990100100200,宋庄村,990100100,甲镇,好,字\n"},
        {"secretaries", u"名称,书记,民意,\n宋庄村,某甲,好,字\n"},
        {"targets", u"年度,星级,数量,民意,\n2023,五星,5,好,字\n"},
        {"rules", u"年度,星套,星,编号,条款,民意,\n2023,农村,支部过硬,1.1,a,好,字\n"},
        {"pairings", u"街道,乡镇,民意,\n甲镇,乙乡,好,字\n"}, {"calendar", u"日期,类型,民意,\n2023-10-01,放假,好,字\n"},
        {"ledger", u"名称,问题描述,开始时间,完成时限,民意,\n宋庄村,a,2023-01-01,2023-02-01,好,字\n"},
        {"income", u"名称,年度,收入类别,金额,民意,\n宋庄村,2022,经营收入,5,好,字\n"}};
    for (const Case& c : cases) {
        INFO(c.kind);
        OfficeFixture fixture;
        const Run run = bring(fixture.office(), c.kind, c.table);
        INFO(run.said().toStdString());
        REQUIRE(run.plan.unread.size() == 2);
        CHECK(run.plan.unread.front() == QStringLiteral("民意"));
        CHECK(run.said().contains(QStringLiteral("民意")));
    }
    OfficeFixture fixture;
    // An empty column needs no word; what stands above the header is said to be no data.
    const Run run = bring(fixture.office(), "awards", u"2022年评定表,,,\n名称,年度,支部过硬,民意\n宋庄村,2022,1,\n");
    CHECK(run.plan.unread.isEmpty());
    CHECK(run.plan.notes.join(QString()).contains(QStringLiteral("2022年评定表")));
}

TEST_CASE("a heading that stands twice is asked for", "[exchange][T4]")
{
    OfficeFixture fixture;
    refuses(fixture, "ledger", u"名称,问题描述,开始时间,完成时限,责任人,责任人\n宋庄村,a,2023-01-01,2023-02-01,甲,乙\n",
        u"E");
    refuses(fixture, "awards", u"名称,年度,支部过硬,支部过硬\n宋庄村,2022,1,0\n", u"支部过硬");
    refuses(fixture, "targets", u"年度,星级,数量,数量\n2023,五星,5,6\n", u"数量");
    // Where one of them is empty there is nothing to ask.
    brings(fixture, "ledger", u"名称,问题描述,开始时间,完成时限,责任人,责任人\n宋庄村,a,2023-01-01,2023-02-01,,乙\n");
    CHECK(itemOf(fixture, u"a").person == QStringLiteral("乙"));
    // A mark in a column of the other star set, or of clauses the branch does not have, is not dropped either.
    refuses(fixture, "awards", u"名称,年度,支部过硬,共建共享\n宋庄村,2022,1,1\n", u"共建共享");
}

TEST_CASE("lists come again after their words were corrected in the program", "[exchange][T5]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const char16_t* const ledger =
        u"名称,问题描述,开始时间,完成时限,成果名称,成果数量,成果单位\n宋庄村,路灯坏,2023-03-01,2023-06-01,灯,2,盏\n";
    brings(fixture, "ledger", ledger);
    LedgerItem item = itemOf(fixture, u"路灯坏");
    item.problem = QStringLiteral("路灯损坏");
    item.outcomes.front().label = QStringLiteral("路灯");
    REQUIRE_OK(office.ledger().edit({*office.ledger().find(item.id), item}, {}));
    brings(fixture, "ledger", ledger);
    CHECK(itemOf(fixture, u"路灯损坏").outcomes.size() == 1);
    CHECK(itemOf(fixture, u"路灯损坏").outcomes.front().label == QStringLiteral("路灯"));

    const char16_t* const projects = u"名称,项目名称,年度,年收益\n宋庄村,大鹏,2022,5\n";
    brings(fixture, "projects", projects);
    Project project = office.incomes().projects()->front();
    project.name = QStringLiteral("大棚");
    REQUIRE_OK(office.incomes().add(project));
    brings(fixture, "projects", projects);
    CHECK(office.incomes().projects()->size() == 2);

    const char16_t* const pairings = u"街道,乡镇,开始时间\n甲镇,乙乡,2023-02-01\n";
    brings(fixture, "pairings", pairings);
    Pairing pairing = office.incomes().pairings().front();
    pairing.since = {2023, 3, 1};
    REQUIRE_OK(office.incomes().add(pairing, {}, {}));
    brings(fixture, "pairings", pairings);

    const char16_t* const visits = u"名称,日期,走访人,户主,反映问题\n宋庄村,2023-03-01,甲,王强,路\n";
    brings(fixture, "visits", visits);
    Visit visit = office.visits().visitsIn(0, 2023).front();
    Household household = *office.visits().household(visit.household);
    household.head = QStringLiteral("王刚");
    visit.visitor = QStringLiteral("乙");
    visit.opinions.front().body = QStringLiteral("修路");
    REQUIRE_OK(office.visits().save({visit, household}));
    brings(fixture, "visits", visits);
    CHECK(office.visits().find(visit.id)->visitor == QStringLiteral("乙"));
    CHECK(office.visits().find(visit.id)->opinions.front().body == QStringLiteral("修路"));
    CHECK(office.visits().household(household.id)->head == QStringLiteral("王刚"));

    brings(fixture, "units", u"代码,名称,乡镇代码,乡镇\n990100100250,新庄村,990100100,甲镇\n");
    Unit unit = office.units().tree()->findByCode(QStringLiteral("990100100250"))->unit;
    unit.code = QStringLiteral("990100100251");
    REQUIRE_OK(office.units().edit({office.units().tree()->find(unit.id)->unit, unit}));
    refuses(fixture, "units", u"代码,名称,乡镇代码,乡镇\n990100100250,新庄村,990100100,甲镇\n", u"990100100251");
    brings(fixture, "units", u"代码,名称,乡镇代码,乡镇\n990100100250,老庄村,990100100,甲镇\n");

    brings(fixture, "rules", u"年度,星套,星,编号,条款\n2023,农村,支部过硬,1.1,甲\n");
    RuleSet rules = *office.rules().read(office.rules().draftOf(2023, StarSetKind::Rural));
    rules.stars.front().items.front().clauses.front().number = QStringLiteral("1.2");
    REQUIRE_OK(office.rules().save(rules));
    brings(fixture, "rules", u"年度,星套,星,编号,条款\n2023,农村,支部过硬,1.1,甲\n2023,农村,支部过硬,1.2,甲\n");
    CHECK(office.rules().read(office.rules().draftOf(2023, StarSetKind::Rural))->clauseCount() == 2);
}

TEST_CASE("the spellings of a family are one household, two families of one name are two", "[exchange][T7]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    const auto table = TextTable::fromFile(QStringLiteral(WUXING_TEST_DATA "/cases/19-variants.csv"));
    REQUIRE_OK(table);
    const qsizetype before = office.visits().households().size();
    const auto import = TableImport::make(TableImport::Kind::Visits, office, {});
    const auto plan = import->plan(*table);
    REQUIRE_OK(plan);
    REQUIRE_OK(import->apply(*plan));
    CHECK(office.visits().households().size() == before + 2);

    OfficeFixture small;
    brings(small, "visits",
        u"名称,日期,走访人,组,户主,人口,电话\n宋庄村,2023-03-01,甲,1组,王强,4,13800001111\n"
        u"宋庄村,2023-03-01,甲,1组,王强,2,13900002222\n");
    REQUIRE(small.office().visits().households().size() == 2);
    QStringList phones;
    for (const Household& household : small.office().visits().households())
        phones << household.phone + QString::number(household.people);
    phones.sort();
    CHECK(phones == QStringList{QStringLiteral("138000011114"), QStringLiteral("139000022222")});
    refuses(small, "visits", u"名称,日期,走访人,组,户主\n宋庄村,2023-04-01,甲,1组,王强\n", u"户主");
    // Entered in the window: the same rule.
    VisitEntry entry;
    entry.visit.unit = small.unit(QStringLiteral("宋庄村"));
    entry.visit.date = {2023, 5, 1};
    entry.visit.visitor = QStringLiteral("甲");
    entry.household =
        Household{0, 0, QStringLiteral("一组"), QStringLiteral("王　强"), 0, QStringLiteral("139 0000 2222")};
    REQUIRE_OK(small.office().visits().save(entry));
    CHECK(small.office().visits().households().size() == 2);
    entry.household->phone = QStringLiteral("13700003333");
    entry.household->people = 2;
    REQUIRE_OK(small.office().visits().save(entry));
    CHECK(small.office().visits().households().size() == 3);
}

TEST_CASE("another entry of the same visit adds its opinions", "[exchange][T7]")
{
    OfficeFixture fixture;
    VisitEntry entry;
    entry.visit.unit = fixture.unit(QStringLiteral("宋庄村"));
    entry.visit.date = {2023, 5, 1};
    entry.visit.visitor = QStringLiteral("甲");
    entry.household = Household{0, 0, QStringLiteral("1组"), QStringLiteral("王强"), 3, {}};
    for (const char16_t* wish : {u"路灯", u"垃圾"}) {
        Opinion opinion;
        opinion.body = QString::fromUtf16(wish);
        entry.visit.opinions = {opinion};
        REQUIRE_OK(fixture.office().visits().save(entry));
    }
    const auto visits = fixture.office().visits().visitsIn(0, 2023);
    REQUIRE(visits.size() == 1);
    CHECK(visits.front().opinions.size() == 2);
}

TEST_CASE("rows of one visit add to each other and never take away what another said", "[exchange][T7]")
{
    OfficeFixture fixture;
    const QString head = QStringLiteral("名称,组,户主,走访人,日期,方式,反映问题,备注\n");
    const QString row = QStringLiteral("宋庄村,1组,王强,甲,2023-05-01,%1,%2,%3\n");
    const auto rows = [&](const QString& first, const QString& second) {
        return (head + first + second).toStdU16String();
    };
    const auto withRemark = [&](const QString& remark) { return row.arg(QString(), QString(), remark); };
    refuses(fixture, "visits", rows(withRemark(QStringLiteral("甲说")), withRemark(QStringLiteral("乙说"))).c_str(),
        u"日期");
    const QString lamp = row.arg(QStringLiteral("入户"), QStringLiteral("路灯"), QString());
    refuses(fixture, "visits", rows(lamp, lamp).c_str(), u"反映问题");
    refuses(fixture, "visits", rows(lamp, row.arg(QStringLiteral("电话"), QStringLiteral("垃圾"), QString())).c_str(),
        u"方式");
    refuses(fixture, "visits",
        rows(row.arg(QString(), QStringLiteral("路灯"), QStringLiteral("A")),
            row.arg(QString(), QStringLiteral("垃圾"), QStringLiteral("B")))
            .c_str(),
        u"备注");
    brings(fixture, "visits", rows(lamp, row.arg(QString(), QStringLiteral("垃圾"), QStringLiteral("A"))).c_str());
    const auto visits = fixture.office().visits().visitsIn(0, 2023);
    REQUIRE(visits.size() == 1);
    CHECK(visits.front().opinions.size() == 2);
    CHECK(visits.front().remark == QStringLiteral("A"));
}

TEST_CASE("a month is its last day as a limit and its first as a start, and never a day", "[exchange][T8]")
{
    CHECK(*parseDate(QStringLiteral("2024年2月"), DateUse::Limit) == QDate(2024, 2, 29));
    CHECK(*parseDate(QStringLiteral("2023-12"), DateUse::Limit) == QDate(2023, 12, 31));
    CHECK(*parseDate(QStringLiteral("2023.10"), DateUse::Start) == QDate(2023, 10, 1));
    CHECK(*parseDate(QStringLiteral("2023.01"), DateUse::Start) == QDate(2023, 1, 1));
    CHECK(*parseDate(QStringLiteral("2023.1.5")) == QDate(2023, 1, 5));
    CHECK_FALSE(parseDate(QStringLiteral("2023-12")));
    for (const DateUse use : {DateUse::Day, DateUse::Start, DateUse::Limit}) {
        const auto cut = parseDate(QStringLiteral("2023.1"), use);
        REQUIRE_FALSE(cut);
        CHECK(cut.error().message.contains(QStringLiteral("2023-10")));
        const auto none = parseDate(QStringLiteral("2023/2/29"), use);
        REQUIRE_FALSE(none);
        CHECK(none.error().message.contains(QStringLiteral("There is no day")));
        CHECK_FALSE(parseDate(QStringLiteral("2023-13"), use));
    }
    OfficeFixture fixture;
    brings(fixture, "ledger", u"名称,问题描述,开始时间,完成时限\n宋庄村,a,2023年3月,2023年6月\n");
    CHECK(itemOf(fixture, u"a").start == QDate(2023, 3, 1));
    CHECK(itemOf(fixture, u"a").due == QDate(2023, 6, 30));
    refuses(fixture, "ledger", u"名称,问题描述,开始时间,完成时限\n宋庄村,b,2023.1,2023.12\n", u"开始时间");
    refuses(fixture, "ledger",
        u"名称,问题描述,开始时间,完成时限,状态,销号日期\n宋庄村,b,2023-03-01,2023-06-01,已销号,2023年5月\n",
        u"销号日期");
    const auto demonstration = OfficeFixture::demonstration();
    const auto table = TextTable::fromFile(QStringLiteral(WUXING_TEST_DATA "/cases/06-date05.csv"));
    REQUIRE_OK(table);
    const auto plan = TableImport::make(TableImport::Kind::Ledger, demonstration->office(), {})->plan(*table);
    REQUIRE_OK(plan);
    CHECK(plan->count(ImportState::Refused) == 1);
    CHECK(plan->issues.front().text().contains(QStringLiteral("2023/2/29")));
}

TEST_CASE("a share is not taken for a percentage", "[exchange][T8]")
{
    for (const char* shares : {"1", "1.0", "1.00", "0.6", "0.60", "0.0"})
        CHECK_FALSE(RowReader::parsePercent(QLatin1String(shares)));
    for (const char* percents : {"60", "60%", "1%", "0", "100", "100.0%"})
        CHECK(RowReader::parsePercent(QLatin1String(percents)));
    OfficeFixture fixture;
    for (const char16_t* progress : {u"1.0", u"0.6", u"1", u"101", u"60.5%"}) {
        const QString table =
            QStringLiteral("名称,问题描述,开始时间,完成时限,进展\n宋庄村,a,2023-03-01,2023-06-01,%1\n")
                .arg(QString::fromUtf16(progress));
        refuses(fixture, "ledger", table.toStdU16String().c_str(), u"进展");
    }
    brings(fixture, "ledger", u"名称,问题描述,开始时间,完成时限,进展\n宋庄村,a,2023-03-01,2023-06-01,60%\n");
    CHECK(itemOf(fixture, u"a").progress == 60);
    refuses(fixture, "progress", u"名称,问题描述,日期,动作,进度\n宋庄村,a,2023-04-01,开始,0.8\n", u"进度");
    refuses(fixture, "projects", u"名称,项目名称,合作方\n宋庄村,大棚,李湾村0.2\n", u"20%");
}

TEST_CASE("what a plan accepts can be applied", "[exchange][T13]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    brings(fixture, "secretaries", u"名称,书记,任职时间\n宋庄村,某甲,2018-05-01\n");
    refuses(fixture, "secretaries", u"名称,书记,任职时间\n宋庄村,某乙,2017-05-01\n", u"任职时间");
    brings(fixture, "cases", u"名称,年度,列入时间,原因\n宋庄村,2023,2023-02-10,03\n");
    refuses(fixture, "case-reports", u"名称,月份,本月工作\n宋庄村,2023-11,走访\n", u"月份"); // it is September
    refuses(fixture, "projects", u"名称,项目名称,资金来源\n宋庄村,大棚,自筹5元；自筹6元\n", u"自筹");
    refuses(fixture, "projects", u"名称,项目名称,合作方\n宋庄村,大棚,李湾村5%；李湾村6%\n", u"李湾村");
    // A list that says nothing new leaves no trace, whatever it says besides.
    const int before = fixture.operationCount();
    brings(fixture, "cases", u"2023年软弱涣散名单,,,\n名称,年度,列入时间,原因\n宋庄村,2023,2023-02-10,03\n");
    CHECK(fixture.operationCount() == before);
    CHECK(office.cases().cases()->size() == 1);
}

TEST_CASE("a word that says there is no opinion makes none", "[exchange][T14]")
{
    for (const char16_t* none :
        {u"无", u"暂无", u"无。", u"无意见", u"没有意见", u"暂无意见建议", u"没意见", u"无诉求", u"/", u"目前没有困难"})
        CHECK(RowReader::isNoneWord(QString::fromUtf16(none)));
    for (const char16_t* some : {u"无路灯", u"没水", u"暂无路灯", u"无人清运垃圾", u""})
        CHECK_FALSE(RowReader::isNoneWord(QString::fromUtf16(some)));
    OfficeFixture fixture;
    brings(fixture, "visits",
        u"名称,日期,走访人,户主,反映问题,措施,未入户原因\n宋庄村,2023-03-01,甲,王强,暂无,无,无\n"
        u"宋庄村,2023-03-02,甲,李安,没有路灯,无,\n");
    const OpinionSums sums = fixture.office().opinions().sums(0, 2023);
    CHECK(sums.total() == 1);
    CHECK(sums.waiting == 1); // 无 is no measure
}

TEST_CASE("causes are read in the words offices use, and asked for where two fit", "[exchange][T14]")
{
    OfficeFixture fixture;
    int year = 2001;
    const auto causesOf = [&](const char16_t* words) {
        ++year;
        const Run run = bring(fixture.office(), "cases",
            QStringLiteral("名称,年度,列入时间,原因\n宋庄村,%1,%1-02-10,\"%2\"\n")
                .arg(year)
                .arg(QString::fromUtf16(words)));
        INFO(run.said().toStdString());
        CHECK(run.plan.canApply());
        const auto rectCase =
            fixture.office().cases().find(CaseService::caseRow(fixture.unit(QStringLiteral("宋庄村")), year));
        return rectCase ? rectCase->causes.join(QLatin1Char(' ')) : QString();
    };
    int code = 0;
    for (const char16_t* brief :
        {u"班子不齐或书记缺职", u"书记不胜任", u"班子不团结", u"制度虚设不开展活动", u"换届拉票贿选",
            u"宗族宗教黑恶干扰", u"村务财务不公开", u"治安信访矛盾集中", u"无活动场所", u"服务差群众意见大"})
        CHECK(causesOf(brief) == QStringLiteral("%1").arg(++code, 2, 10, QLatin1Char('0')));
    CHECK(causesOf(u"服务意识差，群众意见大；3") == QStringLiteral("10 03"));
    CHECK(causesOf(u"书记不胜任,无活动场所") == QStringLiteral("02 09"));
    refuses(fixture, "cases", u"名称,年度,列入时间,原因\n宋庄村,2023,2023-02-10,班子\n", u"03");
    refuses(fixture, "cases", u"名称,年度,列入时间,原因\n宋庄村,2023,2023-02-10,不知道\n", u"不知道");
}

TEST_CASE("items that came before their case join it when it comes", "[exchange][T14]")
{
    OfficeFixture fixture;
    brings(
        fixture, "ledger", u"名称,问题来源,问题描述,开始时间,完成时限\n宋庄村,软弱涣散整顿,a,2023-03-01,2023-06-01\n");
    CHECK(itemOf(fixture, u"a").sourceId == 0);
    brings(fixture, "cases", u"名称,年度,列入时间,原因\n宋庄村,2023,2023-02-10,03\n");
    CHECK(itemOf(fixture, u"a").sourceId == CaseService::caseRow(fixture.unit(QStringLiteral("宋庄村")), 2023));
}

TEST_CASE("an item keeps what it hangs on, whatever a list calls its source", "[exchange]")
{
    OfficeFixture fixture;
    brings(fixture, "cases", u"名称,年度,列入时间,原因\n宋庄村,2023,2023-02-10,03\n");
    brings(
        fixture, "ledger", u"名称,问题来源,问题描述,开始时间,完成时限\n宋庄村,软弱涣散整顿,a,2023-03-01,2023-06-01\n");
    brings(fixture, "ledger", u"名称,问题来源,问题描述,开始时间,完成时限\n宋庄村,区里交办,a,2023-03-01,2023-06-01\n");
    CHECK(itemOf(fixture, u"a").sourceKind == LedgerSource::Case);
    CHECK(itemOf(fixture, u"a").sourceId != 0);
    CHECK(itemOf(fixture, u"a").source == QStringLiteral("区里交办"));
}

TEST_CASE("tables of thirty thousand rows are planned in one pass", "[exchange][slow]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    QString income = QStringLiteral("名称,年度,收入类别,经营性,金额\n");
    QString ledger = QStringLiteral("名称,问题描述,开始时间,完成时限\n");
    QString visits = QStringLiteral("名称,日期,走访人,组,户主,反映问题\n");
    for (int i = 0; i < 30'000; ++i) {
        income += QStringLiteral("宋庄村,2022,类别%1,是,5\n").arg(i);
        ledger += QStringLiteral("宋庄村,问题%1,2023-03-01,2023-06-01\n").arg(i);
        visits += QStringLiteral("宋庄村,2023-03-01,甲,%1组,户%2,路灯\n").arg(i % 20).arg(i);
    }
    for (const auto& [kind, text] :
        {std::pair("income", income), std::pair("ledger", ledger), std::pair("visits", visits)}) {
        INFO(kind);
        const auto table = TextTable::parse(text, QStringLiteral("table.csv"));
        REQUIRE_OK(table);
        const auto import = TableImport::make(tableKind(QLatin1String(kind))->kind, office, {});
        REQUIRE_OK(import->apply(*import->plan(*table)));
        // Ten times the rows may take some ten times as long, and not a hundred times.
        TextTable few = *table;
        few.rows.resize(3001);
        QElapsedTimer timer;
        timer.start();
        const auto small = import->plan(few);
        const qint64 fewTime = std::max<qint64>(timer.restart(), 1);
        const auto large = import->plan(*table);
        const qint64 allTime = timer.elapsed();
        REQUIRE_OK(large);
        CHECK(large->count(ImportState::Same) == 30'000);
        CHECK(allTime < 40 * fewTime + 2000);
    }
}
