// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/evaluation.h"
#include "support/catch.h"
#include "support/rulebuilder.h"

#include <algorithm>
#include <random>

using namespace wuxing;

namespace {

struct Judge {
    explicit Judge(const RuleSet& rules)
        : evaluator(rules)
    {
    }
    // "1.1 yes", "2.1 49999", "1.1 no township"
    void say(const QString& line)
    {
        const QStringList words = line.split(QLatin1Char(' '));
        Assessment entry;
        entry.unit = 1;
        entry.clause = clauseId(evaluator.rules(), words.at(0));
        if (words.at(1) == QLatin1String("yes") || words.at(1) == QLatin1String("no"))
            entry.met = words.at(1) == QLatin1String("yes");
        else
            entry.value = Quantity::fromWhole(words.at(1).toInt());
        entry.stage = wordFromKey<Stage>(words.value(2)).value_or(Stage::Self);
        facts.assessments.push_back(entry);
    }
    StarFinding star(const QString& key)
    {
        finding = evaluator.evaluate(facts);
        for (const StarFinding& candidate : finding.stars) {
            if (candidate.star->key == key)
                return candidate;
        }
        FAIL("no such star");
        return {};
    }
    Verdict verdict(const char* key) { return star(QLatin1String(key)).verdict; }

    Evaluator evaluator;
    BranchFacts facts{1, {}, {}, {}, {}};
    BranchFinding finding;
};

RuleSet rural(const QStringList& lines) { return rulesFrom(2023, StarSetKind::Rural, lines); }

} // namespace

TEST_CASE("a star passes when every required clause is met, and is open while one is not judged", "[domain]")
{
    Judge judge(rural(
        {QStringLiteral("party 1.1 yes"), QStringLiteral("party 1.2 yes"), QStringLiteral("party 1.3 yes optional")}));
    CHECK(judge.verdict("party") == Verdict::Open);
    judge.say(QStringLiteral("1.1 yes"));
    CHECK(judge.verdict("party") == Verdict::Open);
    judge.say(QStringLiteral("1.2 yes"));
    judge.say(QStringLiteral("1.3 no"));
    CHECK(judge.verdict("party") == Verdict::Passed);
}

TEST_CASE("a threshold is met at its limit, and just below it is not", "[domain]")
{
    for (const auto& [line, expected] : {std::pair{"2.1 50000", Verdict::Passed}, {"2.1 49999", Verdict::Failed}}) {
        Judge judge(rural({QStringLiteral("industry 2.1 >= 50000")}));
        judge.say(QLatin1String(line));
        CHECK(judge.verdict("industry") == expected);
    }
    Judge atMost(rural({QStringLiteral("safety 3.1 <= 0")}));
    atMost.say(QStringLiteral("3.1 1"));
    CHECK(atMost.verdict("safety") == Verdict::Failed);
}

TEST_CASE("the highest stage that judged counts, in whatever order it came", "[domain]")
{
    Judge judge(rural({QStringLiteral("party 1.1 yes")}));
    judge.say(QStringLiteral("1.1 no township"));
    judge.say(QStringLiteral("1.1 yes self"));
    CHECK(judge.verdict("party") == Verdict::Failed);
    judge.say(QStringLiteral("1.1 yes district"));
    CHECK(judge.verdict("party") == Verdict::Passed);
}

TEST_CASE("a figure fills a threshold by itself, and a typed value goes before it", "[domain]")
{
    Judge judge(rural({QStringLiteral("industry 2.1 >= 50000 @收入")}));
    judge.facts.metrics.insert(QStringLiteral("收入"), Quantity::fromWhole(60000));
    const StarFinding filled = judge.star(QStringLiteral("industry"));
    CHECK(filled.verdict == Verdict::Passed);
    CHECK(filled.clauses.front().source == ClauseFinding::Source::Metric);
    judge.say(QStringLiteral("2.1 40000"));
    CHECK(judge.verdict("industry") == Verdict::Failed);
}

TEST_CASE("any one of the alternatives suffices, and they are one step together", "[domain]")
{
    Judge judge(rural({QStringLiteral("industry 2.1 yes alt:A"), QStringLiteral("industry 2.2 yes alt:A")}));
    judge.say(QStringLiteral("2.1 no"));
    CHECK(judge.verdict("industry") == Verdict::Open);
    judge.say(QStringLiteral("2.2 no"));
    const StarFinding star = judge.star(QStringLiteral("industry"));
    CHECK(star.verdict == Verdict::Failed);
    REQUIRE(star.gaps.size() == 1);
    CHECK(star.gaps.front().clauses.size() == 2);
    judge.say(QStringLiteral("2.2 yes township"));
    CHECK(judge.verdict("industry") == Verdict::Passed);
}

TEST_CASE("a veto that has occurred bars its star, or all of them", "[domain]")
{
    const QStringList lines{QStringLiteral("party 1.1 yes"), QStringLiteral("party 1.2 yes veto:star"),
        QStringLiteral("safety 3.1 yes"), QStringLiteral("safety 3.2 yes veto:all")};
    Judge judge(rural(lines));
    judge.say(QStringLiteral("1.1 yes"));
    judge.say(QStringLiteral("3.1 yes"));
    CHECK(judge.verdict("party") == Verdict::Passed); // a fact nobody recorded has not occurred
    judge.say(QStringLiteral("1.2 yes"));
    CHECK(judge.verdict("party") == Verdict::Failed);
    CHECK(judge.verdict("safety") == Verdict::Passed);
    judge.say(QStringLiteral("3.2 yes"));
    CHECK(judge.verdict("safety") == Verdict::Failed);
    CHECK(judge.star(QStringLiteral("party")).ground == Ground::Veto);
}

TEST_CASE("a pass mark is reached, missed or open as the marks are sure or possible", "[domain]")
{
    RuleSet rules = rural({QStringLiteral("ecology 4.1 score 10 optional"),
        QStringLiteral("ecology 4.2 score 10 optional"), QStringLiteral("ecology 4.3 yes optional mark:5")});
    passBy(rules, QStringLiteral("ecology"), 18);
    Judge judge(rules);
    judge.say(QStringLiteral("4.1 9"));
    CHECK(judge.verdict("ecology") == Verdict::Open);
    judge.say(QStringLiteral("4.2 4"));
    StarFinding star = judge.star(QStringLiteral("ecology"));
    CHECK(star.verdict == Verdict::Open);
    CHECK(star.low == Quantity::fromWhole(13));
    CHECK(star.high == Quantity::fromWhole(18));
    judge.say(QStringLiteral("4.3 no"));
    star = judge.star(QStringLiteral("ecology"));
    CHECK(star.verdict == Verdict::Failed);
    // 5 marks are missing: the full marks of 4.2 bring 6.
    REQUIRE(star.gaps.size() == 1);
    CHECK(star.gaps.front().clauses.front()->number == QStringLiteral("4.2"));
    judge.say(QStringLiteral("4.3 yes township"));
    CHECK(judge.verdict("ecology") == Verdict::Passed);
}

TEST_CASE("opinions and decisions of the joint review stand over the rules, a veto over both", "[domain]")
{
    Judge judge(rural({QStringLiteral("party 1.1 yes")}));
    judge.say(QStringLiteral("1.1 yes"));
    BranchReview review;
    review.opinions.push_back(
        {QStringLiteral("party"), 7, OpinionKind::AfterRectification, QStringLiteral("缺记录"), {}, {}, 0});
    judge.facts.review = review;
    CHECK(judge.verdict("party") == Verdict::Open);
    judge.facts.review->opinions.front().opinion = OpinionKind::Disagree;
    CHECK(judge.verdict("party") == Verdict::Failed);
    judge.facts.review->decisions.push_back({QStringLiteral("party"), DecisionOutcome::Passed, {}});
    CHECK(judge.verdict("party") == Verdict::Passed);
    judge.facts.review->vetoes.push_back({1, {}, 0, QStringLiteral("事实"), {}, {}});
    CHECK(judge.verdict("party") == Verdict::Failed);
}

TEST_CASE("the capstone counts only together with the others when the rule is on", "[domain]")
{
    Judge judge(rural({QStringLiteral("party 1.1 yes"), QStringLiteral("industry 2.1 yes")}));
    judge.say(QStringLiteral("1.1 yes"));
    judge.say(QStringLiteral("2.1 no"));
    judge.star(QStringLiteral("party"));
    CHECK(projectedLevel(judge.finding, CapstoneRule::Off).stars == 1);
    CHECK(projectedLevel(judge.finding, CapstoneRule::On).stars == 0);
    CHECK_FALSE(projectedLevel(Evaluator(RuleSet()).evaluate({}), CapstoneRule::Off).isRated());
}

namespace {

RuleSet randomRules(std::mt19937& random)
{
    QStringList lines;
    int number = 0;
    for (const char* star : {"party", "industry", "ecology", "safety", "civility"}) {
        for (int i = 0; i < 6; ++i) {
            QString line = QStringLiteral("%1 %2.%3 ").arg(QLatin1String(star)).arg(++number).arg(i);
            switch (random() % 3) {
            case 0:
                line += QStringLiteral("yes mark:%1").arg(random() % 5);
                break;
            case 1:
                line += QStringLiteral(">= %1 mark:%2").arg(random() % 10).arg(random() % 5);
                break;
            default:
                line += QStringLiteral("score 10 from:%1").arg(1 + random() % 9);
            }
            if (random() % 4 == 0)
                line += QStringLiteral(" optional");
            if (random() % 4 == 0)
                line += QStringLiteral(" alt:%1").arg(random() % 2);
            lines << line;
        }
    }
    RuleSet rules = rural(lines);
    passBy(rules, QStringLiteral("ecology"), 15);
    passBy(rules, QStringLiteral("safety"), 8);
    return rules;
}

std::vector<Verdict> verdicts(const Evaluator& evaluator, const BranchFacts& facts)
{
    std::vector<Verdict> all;
    for (const StarFinding& star : evaluator.evaluate(facts).stars)
        all.push_back(star.verdict);
    return all;
}

} // namespace

TEST_CASE("more clauses met never loses a star, and the order of entry does not matter", "[domain]")
{
    std::mt19937 random(20230915);
    for (int round = 0; round < 300; ++round) {
        const Evaluator evaluator(randomRules(random));
        BranchFacts facts{1, {}, {}, {}, {}};
        for (const RuleStar& star : evaluator.rules().stars) {
            for (const RuleItem& item : star.items) {
                for (const RuleClause& clause : item.clauses) {
                    if (random() % 5 == 0)
                        continue;
                    Assessment entry{1, clause.id, static_cast<Stage>(random() % 3), {}, {}, {}};
                    if (clause.kind == ClauseKind::YesNo)
                        entry.met = random() % 2 == 0;
                    else
                        entry.value = Quantity::fromWhole(random() % 11);
                    facts.assessments.push_back(entry);
                }
            }
        }
        const auto before = verdicts(evaluator, facts);
        BranchFacts shuffled = facts;
        std::shuffle(shuffled.assessments.begin(), shuffled.assessments.end(), random);
        CHECK(verdicts(evaluator, shuffled) == before);

        // One more clause met: a no turned to yes, a value raised, or something said where nothing was.
        BranchFacts better = facts;
        if (better.assessments.empty())
            continue;
        Assessment& raised = better.assessments[random() % better.assessments.size()];
        if (raised.met)
            raised.met = true;
        else
            raised.value = Quantity::fromWhole(10);
        const auto after = verdicts(evaluator, better);
        for (size_t star = 0; star < before.size(); ++star)
            CHECK(after[star] >= before[star]);
    }
}

TEST_CASE("the gaps are enough: with every one of them met, the star passes by the rules", "[domain]")
{
    std::mt19937 random(411102);
    for (int round = 0; round < 200; ++round) {
        const Evaluator evaluator(randomRules(random));
        if (!problemsOf(evaluator.rules()).empty())
            continue; // a pass mark beyond all marks cannot be reached
        BranchFacts facts{1, {}, {}, {}, {}};
        for (const RuleStar& star : evaluator.rules().stars) {
            for (const RuleItem& item : star.items) {
                for (const RuleClause& clause : item.clauses) {
                    if (random() % 2 == 0)
                        facts.assessments.push_back({1, clause.id, Stage::Self, Quantity::fromWhole(0), {}, {}});
                }
            }
        }
        const BranchFinding finding = evaluator.evaluate(facts);
        for (const StarFinding& star : finding.stars) {
            BranchFacts met = facts;
            for (const Gap& gap : star.gaps) {
                const RuleClause* best = *std::max_element(gap.clauses.begin(), gap.clauses.end(),
                    [](const RuleClause* a, const RuleClause* b) { return a->fullMark < b->fullMark; });
                met.assessments.push_back({1, best->id, Stage::District,
                    best->kind == ClauseKind::YesNo ? std::nullopt : std::optional(Quantity::fromWhole(10)), true, {}});
            }
            const BranchFinding then = evaluator.evaluate(met);
            for (const StarFinding& again : then.stars) {
                if (again.star->key == star.star->key)
                    CHECK(again.rules == Verdict::Passed);
            }
        }
    }
}
