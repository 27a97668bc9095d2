// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/gatherers.h"
#include "reports/formats/reportformat.h"
#include "support/catch.h"
#include "support/officefixture.h"
#include "support/rulebuilder.h"

#include <QBuffer>
#include <QJsonArray>

using namespace wuxing;

namespace {

const Quarter quarter(2023, 3);

// Two stars by rules, the review of one branch complete.
struct StarYear {
    StarYear()
    {
        RuleSet rules = rulesFrom(2023, StarSetKind::Rural,
            {QStringLiteral("party 1.1 yes"), QStringLiteral("party 1.2 >= 3"),
                QStringLiteral("industry 2.1 >= 50000 @收入"), QStringLiteral("ecology 4.1 yes"),
                QStringLiteral("safety 3.1 yes"), QStringLiteral("civility 5.1 yes")});
        REQUIRE_OK(office().rules().save(rules));
        REQUIRE_OK(office().rules().publish(rules.id));
        branch = fixture.unit(QStringLiteral("宋庄村"));
        REQUIRE_OK(office().plans().save({branch, 2023, {QStringLiteral("party"), QStringLiteral("industry")}, {}}));
        say(QStringLiteral("1.1"), true);
        REQUIRE_OK(office().assessments().put(
            quarter, {{branch, clause(QStringLiteral("1.2")), Stage::Self, Quantity::fromWhole(4), {}, {}}}));
        REQUIRE_OK(office().assessments().putMetrics(
            {{branch, 2023, 0, QStringLiteral("收入"), Quantity::fromWhole(60000)}}, {}));
    }
    Office& office() { return fixture.office(); }
    RowId clause(const QString& number)
    {
        return clauseId(office().rules().evaluator(2023, StarSetKind::Rural)->rules(), number);
    }
    Status trySay(const QString& number, bool met)
    {
        return office().assessments().put(quarter, {{branch, clause(number), Stage::Self, {}, met, {}}});
    }
    void say(const QString& number, bool met) { REQUIRE_OK(trySay(number, met)); }
    void giveAllOpinions(OpinionKind kind = OpinionKind::Agree)
    {
        std::vector<OpinionEdit> edits;
        for (const ReviewHole& hole : office().reviews().holes(branch, quarter)) {
            if (hole.department != 0)
                edits.push_back({branch, quarter,
                    {hole.star, hole.department, kind, QStringLiteral("理由"), QStringLiteral("甲"), {2023, 9, 1}, 0}});
        }
        REQUIRE_OK(office().reviews().putOpinions(edits));
    }
    void closeReview()
    {
        giveAllOpinions();
        REQUIRE_OK(office().reviews().decide(quarter, office().reviews().proposals(quarter, {branch})));
        REQUIRE_OK(office().reviewSheets().close(quarter, {branch}));
    }
    QString code() { return office().reviewSheets().sheet(branch, quarter)->sheetCode(); }
    SheetCheck::Answer check(const QString& typed) { return office().reviewSheets().checkCode(typed)->answer; }
    QByteArray export_(const char* format)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto report = reporting::reviewSheets(office(), {.scope = branch, .quarter = quarter});
        REQUIRE_OK(report);
        REQUIRE_OK(reportFormat(QLatin1String(format))->write(*report, buffer));
        return buffer.data();
    }

    OfficeFixture fixture;
    RowId branch = 0;
};

} // namespace

TEST_CASE("a review with a hole cannot be closed, and the first hole is named", "[services]")
{
    StarYear year;
    const auto refused = year.office().reviewSheets().close(quarter, {year.branch});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("宋庄村")));
    year.giveAllOpinions();
    CHECK_FALSE(year.office().reviewSheets().close(quarter, {year.branch})); // the decisions are missing
    REQUIRE_OK(year.office().reviews().decide(quarter, year.office().reviews().proposals(quarter, {year.branch})));
    REQUIRE_OK(year.office().reviewSheets().close(quarter, {year.branch}));
    CHECK(year.office().reviews().review(year.branch, quarter).state == ReviewState::Closed);
}

TEST_CASE("nothing of a closed review can be changed until it is reopened with a reason", "[services]")
{
    StarYear year;
    year.closeReview();
    CHECK_FALSE(year.trySay(QStringLiteral("1.1"), false));
    CHECK_FALSE(year.office().reviews().enter(quarter, {{}, {}, {{year.branch, QStringLiteral("party"), 0}}}));
    CHECK_FALSE(
        year.office().reviews().putVeto(year.branch, quarter, {0, {}, 0, QStringLiteral("事实"), {}, {2023, 9, 1}}));
    CHECK_FALSE(year.office().reviewSheets().reopen(year.branch, quarter, QStringLiteral("  ")));
    REQUIRE_OK(year.office().reviewSheets().reopen(year.branch, quarter, QStringLiteral("数据有误")));
    year.say(QStringLiteral("1.1"), false);
    const auto sheet = year.office().reviewSheets().sheet(year.branch, quarter);
    REQUIRE_OK(sheet);
    CHECK(sheet->reopened == QStringList{QStringLiteral("数据有误")}); // and it stays visible on the sheet
}

TEST_CASE("a clause that bars a star stands in the row of vetoes, and the star cannot be passed", "[services]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    RuleSet rules = rulesFrom(2023, StarSetKind::Rural,
        {QStringLiteral("party 1.1 yes"), QStringLiteral("party 1.9 yes veto:star"), QStringLiteral("industry 2.1 yes"),
            QStringLiteral("safety 3.9 yes veto:all"), QStringLiteral("ecology 4.1 yes"),
            QStringLiteral("civility 5.1 yes")});
    REQUIRE_OK(office.rules().save(rules));
    REQUIRE_OK(office.rules().publish(rules.id));
    const RowId branch = fixture.unit(QStringLiteral("宋庄村"));
    const auto clause = [&](const char* number) {
        return clauseId(office.rules().evaluator(2023, StarSetKind::Rural)->rules(), QString::fromUtf8(number));
    };
    REQUIRE_OK(office.assessments().put(quarter,
        {{branch, clause("1.1"), Stage::District, {}, true, {}},
            {branch, clause("1.9"), Stage::District, {}, true, QStringLiteral("书记受到处分")}}));
    const auto decisions = office.reviews().proposals(quarter, {branch});
    REQUIRE_OK(office.reviews().decide(quarter, decisions));
    auto sheet = office.reviewSheets().sheet(branch, quarter);
    REQUIRE_OK(sheet);
    const bool decidedByVeto = std::any_of(sheet->stars.begin(), sheet->stars.end(),
        [](const ReviewSheet::StarRow& row) { return row.reason.contains(QStringLiteral("一票否决")); });
    CHECK(decidedByVeto);
    REQUIRE(sheet->vetoes.size() == 1);
    INFO(sheet->vetoes.front().toStdString());
    CHECK(sheet->vetoes.front().contains(QStringLiteral("1.9")));
    CHECK(sheet->vetoes.front().contains(QStringLiteral("区级核查，书记受到处分")));
    CHECK_FALSE(office.reviews().decide(quarter, {{branch, {QStringLiteral("party"), DecisionOutcome::Passed, {}}}}));
    CHECK(office.reviews().decide(quarter, {{branch, {QStringLiteral("industry"), DecisionOutcome::Passed, {}}}}));
    // A clause that bars all stars is told once.
    REQUIRE_OK(office.assessments().put(quarter, {{branch, clause("3.9"), Stage::District, {}, true, {}}}));
    sheet = office.reviewSheets().sheet(branch, quarter);
    REQUIRE(sheet->vetoes.size() == 2);
    CHECK(sheet->vetoes.join(QLatin1Char(' ')).count(QStringLiteral("全部星：")) == 1);
    CHECK(sheet->vetoes.join(QLatin1Char(' ')).contains(QStringLiteral("全部星：3.9")));
}

TEST_CASE("a new file stands on the running quarter, a year that is over on its last", "[services]")
{
    OfficeFixture fixture;
    fixture.clock().set(QDateTime(QDate(2023, 11, 20), QTime(9, 0)));
    const AssessmentService& assessments = fixture.office().assessments();
    CHECK(assessments.latestQuarter(2023) == Quarter(2023, 4));
    CHECK(assessments.latestQuarter(2022) == Quarter(2022, 4));
    CHECK(assessments.latestQuarter(2024) == Quarter(2024, 1));
}

TEST_CASE("a frozen quarter prints the same after five hundred edits", "[services]")
{
    StarYear year;
    year.closeReview();
    const QByteArray docx = year.export_("docx");
    const QByteArray pdf = year.export_("pdf");
    const QByteArray html = year.export_("html");
    for (int i = 0; i < 500; ++i) {
        const Quarter other(2023, 1 + i % 2);
        REQUIRE_OK(year.office().assessments().put(other,
            {{year.branch, year.clause(QStringLiteral("1.1")), Stage::Self, {}, i % 3 == 0, QString::number(i)}}));
    }
    Unit renamed = year.office().units().tree()->find(year.branch)->unit;
    renamed.name = renamed.shortName = QStringLiteral("新名村");
    REQUIRE_OK(year.office().units().edit({year.office().units().tree()->find(renamed.id)->unit, renamed}));
    REQUIRE_OK(year.office().units().setSecretary(year.branch, QStringLiteral("新人"), {2023, 9, 1}));
    CHECK(year.export_("docx") == docx);
    CHECK(year.export_("html") == html);
    CHECK(year.export_("pdf") == pdf);
}

TEST_CASE("the code of a sheet agrees until a score behind it changes", "[services]")
{
    StarYear year;
    year.giveAllOpinions();
    const QString open = year.code();
    CHECK(year.check(open) == SheetCheck::Answer::Agrees);
    REQUIRE_OK(year.office().assessments().put(
        quarter, {{year.branch, year.clause(QStringLiteral("1.2")), Stage::Self, Quantity::fromWhole(5), {}, {}}}));
    CHECK(year.check(open) == SheetCheck::Answer::Changed); // also when the star stands as before
    year.closeReview();
    const QString closed = year.code();
    CHECK(year.check(closed) == SheetCheck::Answer::Agrees);
    REQUIRE_OK(year.office().reviewSheets().reopen(year.branch, quarter, QStringLiteral("更正")));
    year.say(QStringLiteral("1.1"), false);
    CHECK(year.check(closed) == SheetCheck::Answer::Changed);
    OfficeFixture other({QStringLiteral("丙镇: 别村")});
    CHECK(other.office().reviewSheets().checkCode(closed)->answer == SheetCheck::Answer::Unknown);
}

TEST_CASE("an opinion to review again becomes one ledger item, once", "[services]")
{
    StarYear year;
    year.giveAllOpinions(OpinionKind::AfterRectification);
    const auto made = year.office().reviews().makeLedgerItems(quarter, {year.branch}, {2023, 10, 31});
    REQUIRE_OK(made);
    CHECK(*made == static_cast<int>(year.office().ledger().items()->size()));
    CHECK(*made > 0);
    const LedgerItem item = year.office().ledger().items()->front();
    CHECK(item.source == QStringLiteral("季度联审"));
    CHECK(item.sourceKind == LedgerSource::Review);
    CHECK(item.sourceId != 0);
    CHECK(year.office().ledger().itemsFrom(LedgerSource::Review, item.sourceId).size() == 1);
    // The branch puts it right, and who reviewed it verifies it.
    CHECK(item.department == QStringLiteral("宋庄村"));
    CHECK(item.person != QStringLiteral("甲"));
    CHECK(item.verifier == QStringLiteral("甲"));
    CHECK(*year.office().reviews().makeLedgerItems(quarter, {year.branch}, {2023, 10, 31}) == 0);
    REQUIRE_OK(year.office().workspace().undo());
    CHECK(year.office().ledger().items()->empty());
}

TEST_CASE("a closed review does not keep the opinions of another branch out of the ledger", "[services]")
{
    StarYear year;
    year.closeReview();
    const RowId closed = std::exchange(year.branch, year.fixture.unit(QStringLiteral("李湾村")));
    REQUIRE_OK(year.office().plans().save({year.branch, 2023, {QStringLiteral("party")}, {}}));
    year.giveAllOpinions(OpinionKind::AfterRectification);
    const auto made = year.office().reviews().makeLedgerItems(quarter, {closed, year.branch}, {2023, 10, 31});
    REQUIRE_OK(made);
    CHECK(*made > 0);
}

TEST_CASE(
    "published rules change only by a new version with a reason, and assessments stay with their clauses", "[services]")
{
    StarYear year;
    const RowId published = year.office().rules().evaluator(2023, StarSetKind::Rural)->rules().id;
    CHECK_FALSE(year.office().rules().save(*year.office().rules().read(published)));
    CHECK_FALSE(year.office().rules().addVersion(published, {}));
    const auto version = year.office().rules().addVersion(published, QStringLiteral("区里调整"));
    REQUIRE_OK(version);
    RuleSet draft = *year.office().rules().read(*version);
    draft.clause(clauseId(draft, QStringLiteral("1.2")))->limit = Quantity::fromWhole(5);
    REQUIRE_OK(year.office().rules().save(draft));
    const auto finding = [&] {
        return year.office().evaluations().judge(year.branch, quarter)->finding.stars.front().verdict;
    };
    CHECK(finding() == Verdict::Passed); // the draft is not in force
    REQUIRE_OK(year.office().rules().publish(*version));
    CHECK(finding() == Verdict::Failed);
    CHECK(year.office().rules().evaluator(2023, StarSetKind::Rural)->rules().version == 2);
    REQUIRE_OK(year.office().workspace().undo());
    CHECK(finding() == Verdict::Passed);
}

TEST_CASE("trying out a rule says which branches change level, and saves nothing", "[services]")
{
    StarYear year;
    WhatIf whatIf;
    RuleSet rules = year.office().rules().evaluator(2023, StarSetKind::Rural)->rules();
    rules.clause(clauseId(rules, QStringLiteral("1.2")))->limit = Quantity::fromWhole(5);
    whatIf.rules.emplace(StarSetKind::Rural, rules);
    const int operations = year.fixture.operationCount();
    const auto changes = year.office().evaluations().tryOut(0, quarter, whatIf);
    REQUIRE_OK(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->front().before.stars == 2);
    CHECK(changes->front().after.stars == 1);
    CHECK(year.fixture.operationCount() == operations);
    WhatIf better;
    better.assessments.push_back({year.branch, year.clause(QStringLiteral("4.1")), Stage::District, {}, true, {}});
    CHECK(year.office().evaluations().tryOut(0, quarter, better)->front().after.stars == 3);
}

TEST_CASE("an explanation names clause, value, stage, opinion and veto", "[services]")
{
    StarYear year;
    REQUIRE_OK(year.office().assessments().put(quarter,
        {{year.branch, year.clause(QStringLiteral("1.2")), Stage::Township, Quantity::fromWhole(2), {},
            QStringLiteral("只开两次")}}));
    year.giveAllOpinions(OpinionKind::Disagree);
    REQUIRE_OK(year.office().reviews().putVeto(year.branch, quarter,
        {0, QStringLiteral("industry"), 0, QStringLiteral("违规占地"), QStringLiteral("文1号"), {2023, 9, 2}}));
    const auto explanation = year.office().evaluations().explain(year.branch, 2023);
    REQUIRE_OK(explanation);
    const QString party =
        explanation->sentences(year.office().organisation(), QStringLiteral("party")).join(QLatin1Char('\n'));
    for (const char* part : {"1.2", "2", "≥ 3", "Township review", "只开两次", "Disagrees", "理由"})
        CHECK(party.contains(QString::fromUtf8(part)));
    const QString industry =
        explanation->sentences(year.office().organisation(), QStringLiteral("industry")).join(QLatin1Char('\n'));
    CHECK(industry.contains(QStringLiteral("违规占地")));
    const QJsonObject json = explanation->toJson(year.office().organisation());
    CHECK(json.value(QLatin1String("stars")).toArray().size() == 5);
}

TEST_CASE("a quarter known by figures alone is explained, because it counts", "[services]")
{
    StarYear year;
    const RowId other = year.fixture.unit(QStringLiteral("李湾村"));
    REQUIRE_OK(year.office().assessments().putMetrics(
        {{other, 2023, 2, QStringLiteral("收入"), Quantity::fromWhole(60000)}}, {}));
    const Quarter second(2023, 2);
    const auto explanation = year.office().evaluations().explain(other, 2023);
    REQUIRE_OK(explanation);
    const auto projection = year.office().evaluations().projection(other, second);
    REQUIRE_OK(projection);
    CHECK(projection->distribution.rated() == 1);
    REQUIRE(explanation->quarters.size() == 1);
    CHECK(explanation->quarters.front().quarter == second);
}

TEST_CASE("gaps come fewest first and name who is one clause away", "[services]")
{
    StarYear year;
    REQUIRE_OK(year.office().plans().save({year.branch, 2023, {}, {QStringLiteral("优势"), {}, {}, {}, {}}}));
    const auto gaps = year.office().evaluations().gaps(0, quarter);
    REQUIRE_OK(gaps);
    REQUIRE(gaps->size() == 3); // ecology, safety, civility: one clause each
    CHECK(gaps->front().isOneStepAway());
    CHECK(gaps->front().notJudged == 1);
    CHECK(gaps->front().level == 2);
}

TEST_CASE("stars are recommended from closed reviews, confirmed, and revoked with a document", "[services]")
{
    StarYear year;
    CHECK_FALSE(year.office().awards().recommend(quarter, {year.branch}));
    year.closeReview();
    REQUIRE_OK(year.office().awards().recommend(quarter, {year.branch}));
    const auto level = [&] {
        return year.office()
            .ratings()
            .ratings(2023)
            ->levelOf(year.office().units().tree()->find(year.branch)->unit)
            .stars;
    };
    CHECK(level() == 2);
    CHECK_FALSE(year.office().awards().confirm(2023, {year.branch}, {2024, 2, 20}, {}));
    REQUIRE_OK(year.office().awards().confirm(2023, {year.branch}, {2024, 2, 20}, QStringLiteral("组〔2024〕1号")));
    const RowId party = year.office().ratings().ratings(2023)->set(StarSetKind::Rural).stars.front().id;
    CHECK_FALSE(
        year.office().awards().revoke(2023, year.branch, party, {2024, 5, 1}, QStringLiteral("组〔2024〕5号"), {}));
    REQUIRE_OK(year.office().awards().revoke(
        2023, year.branch, party, {2024, 5, 1}, QStringLiteral("组〔2024〕5号"), QStringLiteral("弄虚作假")));
    CHECK(level() == 1);
    const auto awards = year.office().awards().awardsOf(year.branch, 2023);
    const auto revoked = std::find_if(awards.begin(), awards.end(), [&](const Award& a) { return a.star == party; });
    CHECK(revoked->state == AwardState::Revoked);
    CHECK(revoked->reason == QStringLiteral("弄虚作假"));
    REQUIRE_OK(year.office().workspace().undo());
    CHECK(level() == 2);
}

TEST_CASE("what a stage has not judged yet is copied from the quarter before, and nothing else", "[services]")
{
    StarYear year;
    const Quarter next(2023, 4);
    REQUIRE_OK(year.office().assessments().put(
        next, {{year.branch, year.clause(QStringLiteral("1.1")), Stage::Self, {}, false, {}}}));
    const auto copied = year.office().assessments().copyFromBefore(next, Stage::Self, {year.branch});
    REQUIRE_OK(copied);
    CHECK(*copied == 1);
    const auto entries = year.office().assessments().ofBranch(next, year.branch);
    REQUIRE(entries->size() == 2);
    for (const Assessment& entry : *entries) {
        if (entry.clause == year.clause(QStringLiteral("1.1")))
            CHECK(entry.met == std::optional(false));
    }
    CHECK(*year.office().assessments().copyFromBefore(next, Stage::Self, {year.branch}) == 0);
}

TEST_CASE("a contest stays sealed until every score is in", "[services]")
{
    OfficeFixture fixture;
    Contest contest = ContestService::proposal(2023);
    contest.entries.push_back(
        {makeRowId(), fixture.unit(QStringLiteral("宋庄村")), fixture.unit(QStringLiteral("甲镇")), 1});
    contest.judges.push_back({makeRowId(), 1, QStringLiteral("评委"), 0});
    REQUIRE_OK(fixture.office().contests().save(contest));
    CHECK_FALSE(fixture.office().contests().open(contest.id));
    std::vector<ContestScore> scores;
    for (const ContestPart& part : contest.parts) {
        for (const ContestIndicator& indicator : part.indicators)
            scores.push_back({contest.entries.front().id, contest.judges.front().id, indicator.id, indicator.fullMark});
    }
    REQUIRE_OK(fixture.office().contests().putScores(contest.id, scores));
    REQUIRE_OK(fixture.office().contests().open(contest.id));
    const Contest* opened = fixture.office().contests().find(contest.id);
    CHECK(microText(contestResult(*opened).front().total, 2) == QStringLiteral("100.00"));
    CHECK_FALSE(fixture.office().contests().putScores(contest.id, scores));
    REQUIRE_OK(fixture.office().contests().remove(contest.id));
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(fixture.office().contests().find(contest.id)->scores.size() == scores.size());
}

TEST_CASE(
    "the demonstration holds four quarters, plans that meet the targets, and a veto that is explained", "[services]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    CHECK(office.assessments().quarters(2023).size() == 4);
    CHECK(office.rules().evaluator(2023, StarSetKind::Rural)->rules().itemCount() == 52);
    CHECK(office.rules().evaluator(2023, StarSetKind::Rural)->rules().clauseCount() >= 90);
    std::array<int, starCount + 1> planned{};
    for (const BranchPlan& plan : *office.plans().plans(2023))
        ++planned.at(static_cast<size_t>(plan.stars.size()));
    CHECK(planned == std::array<int, starCount + 1>{0, 0, 18, 58, 13, 5});
    int closed = 0;
    for (const BranchReview& review : *office.reviews().records().reviews(Quarter(2023, 3)))
        closed += review.state == ReviewState::Closed ? 1 : 0;
    CHECK(closed == 94);
    for (const Reconciliation& row : office.awards().reconcile(2022))
        CHECK(row.difference() == 0);
}
