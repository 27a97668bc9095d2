// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/review.h"
#include "domain/time/period.h"
#include "support/catch.h"
#include "support/rulebuilder.h"

using namespace wuxing;

TEST_CASE("rules that cannot be judged are named before they are published", "[domain]")
{
    RuleSet rules = rulesFrom(2023, StarSetKind::Rural,
        {QStringLiteral("party 1.1 yes"), QStringLiteral("party 1.1 yes"),
            QStringLiteral("industry 2.1 score 5 from:6")});
    passBy(rules, QStringLiteral("industry"), 99);
    QStringList texts;
    for (const Issue& issue : problemsOf(rules))
        texts << issue.text();
    const QString all = texts.join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("stands twice")));
    CHECK(all.contains(QStringLiteral("above its full mark")));
    CHECK(all.contains(QStringLiteral("higher than all marks")));
    CHECK(all.contains(QStringLiteral("has no clause")));
}

TEST_CASE("a copy for another year keeps the identity of its clauses", "[domain]")
{
    const RuleSet rules = rulesFrom(2023, StarSetKind::Rural, {QStringLiteral("party 1.1 yes")});
    const RuleSet copy = copyOf(rules, 2024, 1);
    CHECK(copy.id != rules.id);
    CHECK(copy.state == RuleState::Draft);
    CHECK(clauseId(copy, QStringLiteral("1.1")) == clauseId(rules, QStringLiteral("1.1")));
}

TEST_CASE("quarters are read as offices write them", "[domain]")
{
    for (const char* text : {"2023-Q3", "2023Q3", "2023年第三季度", "2023年3季度"})
        CHECK(Quarter::parse(QString::fromUtf8(text))->toString() == QStringLiteral("2023-Q3"));
    CHECK_FALSE(Quarter::parse(QStringLiteral("2023-Q5")));
    CHECK_FALSE(Quarter::parse(QStringLiteral("2023-03")));
    CHECK(Quarter(2024, 1).previous() == Quarter(2023, 4));
    CHECK(Quarter::of(QDate(2023, 9, 30)) == Quarter(2023, 3));
    CHECK(Quarter(2023, 3).lastDay() == QDate(2023, 9, 30));
}

TEST_CASE("an opinion against a star needs its reason, every opinion its handler and date", "[domain]")
{
    ReviewOpinion opinion{
        QStringLiteral("party"), 1, OpinionKind::AfterRectification, {}, QStringLiteral("甲"), {2023, 9, 1}, 0};
    CHECK_FALSE(validate(opinion));
    opinion.reason = QStringLiteral("缺记录");
    CHECK(validate(opinion));
    opinion.handler.clear();
    CHECK_FALSE(validate(opinion));
    ReviewOpinion agreed{QStringLiteral("party"), 1, OpinionKind::Agree, {}, QStringLiteral("甲"), {2023, 9, 1}, 0};
    CHECK(validate(agreed));
}

TEST_CASE("a hole is every opinion that is owed and every decision that is missing", "[domain]")
{
    const Organisation organisation = sampleOrganisation();
    BranchReview review;
    const QStringList stars{QStringLiteral("industry")};
    // 农业农村局 leads, 人社局 is vice lead; and the decision.
    CHECK(holesOf(review, organisation, StarSetKind::Rural, stars).size() == 3);
    for (const Department& department : organisation) {
        if (department.givesOpinion(StarSetKind::Rural, QStringLiteral("industry")))
            review.opinions.push_back({QStringLiteral("industry"), department.id, OpinionKind::Agree, {}, {}, {}, 0});
    }
    review.decisions.push_back({QStringLiteral("industry"), DecisionOutcome::Passed, {}});
    CHECK(holesOf(review, organisation, StarSetKind::Rural, stars).empty());
}
