// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/tableimport.h"
#include "exchange/sheets/tableexport.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

const Quarter quarter(2023, 4);

Result<ImportPlan> bring(Office& office, TableImport::Kind kind, const TextTable& table)
{
    const auto import = TableImport::make(kind, office, {2023, {}, quarter.toString(), {}});
    const auto plan = import->plan(table);
    if (!plan)
        return plan;
    if (auto applied = import->apply(*plan); !applied)
        return plan; // the refused rows tell
    return plan;
}

TextTable text(const QString& content) { return *TextTable::parse(content, QStringLiteral("table.csv")); }

void scheme(Office& office, const char* name)
{
    const auto table = TextTable::fromFile(QStringLiteral(WUXING_TEST_DATA "/schemes/") + QLatin1String(name));
    REQUIRE_OK(table);
    const auto plan = bring(office, TableImport::Kind::Rules, *table);
    REQUIRE_OK(plan);
    CHECK(plan->canApply());
    REQUIRE_OK(office.rules().publish(office.rules().draftOf(2023, StarSetKind::Rural)));
}

// "支部过硬 passed, …" by the rules of a quarter.
QString standing(Office& office, RowId unit)
{
    QStringList words;
    const auto judged = office.evaluations().judge(unit, quarter);
    for (const StarFinding& star : judged->finding.stars)
        words << QString::number(static_cast<int>(star.verdict));
    return words.join(QString());
}

} // namespace

TEST_CASE("a scheme of 110 marks with pass marks is judged as worked out by hand", "[exchange]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    scheme(office, "marks-110.csv");
    const auto rules = office.rules().evaluator(2023, StarSetKind::Rural);
    CHECK(rules->rules().clauseCount() == 11);
    // party 8 + 8 + 8 = 24 of 24 passes; industry 7 + 7 = 14 of 15 fails; ecology 10 + nothing yet is open;
    // safety 4 + nothing: at most 14, fails; civility untouched: open. 0 failed, 1 open, 2 passed.
    const auto plan = bring(
        office, TableImport::Kind::Assessments, text(QStringLiteral("名称,1,2,3,4,5,6,8\n宋庄村,8,8,8,7,7,10,4\n")));
    REQUIRE_OK(plan);
    CHECK(plan->count(ImportState::Added) == 1);
    CHECK(standing(office, fixture.unit(QStringLiteral("宋庄村"))) == QStringLiteral("20101"));
}

TEST_CASE("a scheme with alternatives, a figure and vetoes is judged as worked out by hand", "[exchange]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    scheme(office, "alternatives.csv");
    REQUIRE_OK(bring(
        office, TableImport::Kind::Metrics, text(QStringLiteral("名称,指标,数值\n宋庄村,集体经济收入,\"52,000\"\n"))));
    const QString rows = QStringLiteral(
        "名称,编号,阶段,结果\n"
        "宋庄村,1.1,自评,是\n宋庄村,1.2,自评,120平方米\n宋庄村,2.2,自评,否\n宋庄村,2.3,自评,是\n"
        "宋庄村,3.1,自评,1\n宋庄村,3.1,乡镇初审,0\n宋庄村,4.1,自评,是\n宋庄村,5.1,自评,是\n宋庄村,5.2,自评,否\n");
    REQUIRE_OK(bring(office, TableImport::Kind::Assessments, text(rows)));
    const RowId unit = fixture.unit(QStringLiteral("宋庄村"));
    CHECK(standing(office, unit) == QStringLiteral("22222"));
    // A star veto, then one for all.
    REQUIRE_OK(bring(office, TableImport::Kind::Assessments,
        text(QStringLiteral("名称,编号,阶段,结果\n宋庄村,1.3,区级核查,发生\n"))));
    CHECK(standing(office, unit) == QStringLiteral("02222"));
    REQUIRE_OK(bring(
        office, TableImport::Kind::Assessments, text(QStringLiteral("名称,编号,阶段,结果\n宋庄村,4.2,区级核查,是\n"))));
    CHECK(standing(office, unit) == QStringLiteral("00000"));
}

TEST_CASE("rules that were exported come back unchanged", "[exchange]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const auto draft = office.rules().addSample(2023, StarSetKind::Rural);
    REQUIRE_OK(draft);
    const RuleSet before = *office.rules().read(*draft);
    CHECK(before.itemCount() == 52);
    const auto table = TextTable::fromBytes(tableexport::rules(before), QStringLiteral("rules.csv"));
    REQUIRE_OK(table);
    const auto plan = bring(office, TableImport::Kind::Rules, *table);
    REQUIRE_OK(plan);
    CHECK(plan->count(ImportState::Same) == before.clauseCount());
    CHECK(plan->notes.isEmpty());
}

TEST_CASE("a wrong cell of a rule table is named and nothing is imported", "[exchange]")
{
    OfficeFixture fixture;
    const QString header = QStringLiteral("星,编号,条款,评定方式,限值,满分,一票否决\n");
    for (const auto& [row, part] : {std::pair("支部过硬,1.1,甲,达标值,约5万元,,", "约5万元"),
             std::pair("支部过硬,1.1,甲,好坏,,,", "好坏"), std::pair("没有的星,1.1,甲,是否,,,", "没有的星"),
             std::pair("支部过硬,1.1,,是否,,,", "no text"), std::pair("支部过硬,1.1,甲,是否,,,也许", "也许")}) {
        const auto plan = bring(fixture.office(), TableImport::Kind::Rules,
            text(header + QString::fromUtf8(row) + QStringLiteral("\n支部过硬,9.9,乙,是否,,,\n")));
        REQUIRE_OK(plan);
        REQUIRE(plan->issues.size() == 1);
        CHECK(plan->issues.front().row == 2);
        CHECK(plan->issues.front().text().contains(QString::fromUtf8(part)));
        CHECK(fixture.office().rules().heads().empty());
    }
}

TEST_CASE("five names of one's own rename the stars in order", "[exchange]")
{
    OfficeFixture fixture;
    QString rows = QStringLiteral("星,编号,条款\n");
    for (const char* name : {"甲星", "乙星", "丙星", "丁星", "戊星"})
        rows += QStringLiteral("%1,%1,条款\n").arg(QString::fromUtf8(name));
    REQUIRE_OK(bring(fixture.office(), TableImport::Kind::Rules, text(rows)));
    REQUIRE_OK(fixture.office().rules().publish(fixture.office().rules().draftOf(2023, StarSetKind::Rural)));
    CHECK(
        fixture.office().ratings().ratings(2023)->set(StarSetKind::Rural).stars.front().name == QStringLiteral("甲星"));
}

TEST_CASE(
    "assessments that cannot be understood are refused with row and column, and nothing is half applied", "[exchange]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    scheme(office, "alternatives.csv");
    const auto plan = bring(office, TableImport::Kind::Assessments,
        text(QStringLiteral(
            "名称,编号,阶段,结果\n宋庄村,1.1,自评,是\n宋庄村,2.1,自评,2000万\n宋庄村,9.9,自评,是\n没有村,1.1,自评,是\n"
            "宋庄村,1.1,自评,否\n李湾村,1.1,村里,是\n")));
    REQUIRE_OK(plan);
    CHECK(plan->count(ImportState::Refused) == 5);
    CHECK(plan->issues.front().row == 3);
    CHECK(plan->issues.front().text().contains(QStringLiteral("万")));
    CHECK(office.assessments().ofBranch(quarter, fixture.unit(QStringLiteral("宋庄村")))->empty());
}

TEST_CASE("opinions are imported once, and one without its reason is refused", "[exchange]")
{
    OfficeFixture fixture;
    const QString header = QStringLiteral("名称,星,专班,意见,理由,经办人,日期\n");
    const QString row = QStringLiteral("宋庄村,产业兴旺,农业农村局专班,整改后再审,路灯,甲,2023-12-01\n");
    const auto first = bring(fixture.office(), TableImport::Kind::Opinions, text(header + row));
    REQUIRE_OK(first);
    CHECK(first->count(ImportState::Added) == 1);
    CHECK(bring(fixture.office(), TableImport::Kind::Opinions, text(header + row))->count(ImportState::Same) == 1);
    for (const char* wrong : {"宋庄村,产业兴旺,农业农村局专班,不同意,,甲,2023-12-01\n",
             "宋庄村,产业兴旺,宣传部专班,同意,,甲,2023-12-01\n", "宋庄村,产业兴旺,农业农村局专班,好,,甲,2023-12-01\n",
             "宋庄村,产业兴旺,农业农村局专班,同意,,,2023-12-01\n"}) {
        const auto refused =
            bring(fixture.office(), TableImport::Kind::Opinions, text(header + QString::fromUtf8(wrong)));
        CHECK(refused->count(ImportState::Refused) == 1);
    }
    // What was exported comes back unchanged.
    const auto table = TextTable::fromBytes(
        *exportTable(fixture.office(), {TableImport::Kind::Opinions, 0, 0, quarter}), QStringLiteral("o.csv"));
    CHECK(bring(fixture.office(), TableImport::Kind::Opinions, *table)->count(ImportState::Same) == 1);
}

TEST_CASE("plans and appraisals are imported", "[exchange]")
{
    OfficeFixture fixture;
    REQUIRE_OK(bring(fixture.office(), TableImport::Kind::Plans,
        text(QStringLiteral("名称,申报星,创建目标\n宋庄村,产业兴旺、支部过硬,三星\n"))));
    const BranchPlan plan = fixture.office().plans().plan(fixture.unit(QStringLiteral("宋庄村")), 2023);
    CHECK(plan.stars == QStringList{QStringLiteral("party"), QStringLiteral("industry")});
    CHECK(plan.answer(PlanQuestion::Goal) == QStringLiteral("三星"));
    CHECK(bring(fixture.office(), TableImport::Kind::Plans, text(QStringLiteral("名称,申报星\n宋庄村,共建共享\n")))
              ->count(ImportState::Refused)
        == 1);
    REQUIRE_OK(bring(fixture.office(), TableImport::Kind::Appraisals,
        text(QStringLiteral("名称,好,较好,一般,差,综合评定\n宋庄村,50,8,2,0,好\n"))));
    CHECK(fixture.office().contests().appraisals(2023).value(fixture.unit(QStringLiteral("宋庄村"))).votesCast() == 60);
    CHECK(bring(fixture.office(), TableImport::Kind::Appraisals,
              text(QStringLiteral("名称,好,较好,一般,差,综合评定\n李湾村,五十,8,2,0,好\n")))
              ->count(ImportState::Refused)
        == 1);
}
