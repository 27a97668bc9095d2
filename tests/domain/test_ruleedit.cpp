// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/ruleedit.h"
#include "support/catch.h"

using namespace wuxing;

namespace {

RuleSet twoStars()
{
    RuleSet rules;
    rules.stars = {RuleStar{1, QStringLiteral("party"), {}, {}, {}, false, {}, {}, {}},
        RuleStar{2, QStringLiteral("civility"), {}, {}, {}, false, {}, {}, {}}};
    return rules;
}

QStringList numbers(const RuleSet& rules)
{
    QStringList all;
    for (const RuleStar& star : rules.stars) {
        for (const RuleItem& item : star.items) {
            all << item.number;
            for (const RuleClause& clause : item.clauses)
                all << clause.number;
        }
    }
    return all;
}

} // namespace

TEST_CASE("items are numbered through the whole set, clauses within their item", "[domain]")
{
    RuleSet rules = twoStars();
    const RulePlace first = ruleedit::addItem(rules, {0, -1, -1}, QStringLiteral("甲"));
    const RulePlace second = ruleedit::addItem(rules, {1, -1, -1}, QStringLiteral("乙"));
    CHECK(first == RulePlace{0, 0, -1});
    CHECK(second == RulePlace{1, 0, -1});
    CHECK(ruleedit::addClause(rules, second, QStringLiteral("条")) == RulePlace{1, 0, 0});
    // A star alone means its last item.
    CHECK(ruleedit::addClause(rules, {1, -1, -1}, QStringLiteral("款")) == RulePlace{1, 0, 1});
    CHECK(numbers(rules)
        == QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2.1"), QStringLiteral("2.2")});
}

TEST_CASE("what is removed takes its clauses along, and what it stood in is left chosen", "[domain]")
{
    RuleSet rules = twoStars();
    const RulePlace item = ruleedit::addItem(rules, {0, -1, -1}, QStringLiteral("甲"));
    const RulePlace clause = ruleedit::addClause(rules, item, QStringLiteral("条"));
    CHECK(ruleedit::remove(rules, clause) == item);
    (void)ruleedit::addClause(rules, item, QStringLiteral("条"));
    CHECK(ruleedit::remove(rules, item) == RulePlace{0, -1, -1});
    CHECK(numbers(rules).isEmpty());
}

TEST_CASE("a row that is moved stops at both ends", "[domain]")
{
    RuleSet rules = twoStars();
    const RulePlace first = ruleedit::addItem(rules, {0, -1, -1}, QStringLiteral("甲"));
    (void)ruleedit::addItem(rules, {0, -1, -1}, QStringLiteral("乙"));
    CHECK(ruleedit::move(rules, first, -1) == first);
    const RulePlace down = ruleedit::move(rules, first, 1);
    CHECK(down == RulePlace{0, 1, -1});
    CHECK(ruleedit::move(rules, down, 1) == down);
    CHECK(rules.stars[0].items[1].name == QStringLiteral("甲"));
}

TEST_CASE("a place that does not exist changes nothing", "[domain]")
{
    RuleSet rules = twoStars();
    const RuleSet before = rules;
    for (const RulePlace& nowhere : {RulePlace{}, RulePlace{7, 0, 0}, RulePlace{0, 3, -1}, RulePlace{0, 0, 4}}) {
        CHECK(ruleedit::remove(rules, nowhere) == nowhere);
        CHECK(ruleedit::move(rules, nowhere, 1) == nowhere);
    }
    CHECK(ruleedit::addItem(rules, {9, -1, -1}, QStringLiteral("甲")) == RulePlace{9, -1, -1});
    CHECK(ruleedit::addClause(rules, {0, -1, -1}, QStringLiteral("条")) == RulePlace{0, -1, -1});
    CHECK(rules == before);
}
