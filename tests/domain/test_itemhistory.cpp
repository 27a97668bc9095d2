// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/rectcase.h"
#include "domain/ledger/itemhistory.h"
#include "domain/ledger/ledgerrules.h"
#include "domain/ledger/light.h"
#include "domain/visits/visit.h"
#include "support/catch.h"

using namespace wuxing;

namespace {

LedgerItem itemDue(const QDate& due)
{
    LedgerItem item;
    item.id = 1;
    item.unit = 2;
    item.problem = QStringLiteral("路灯不亮");
    item.start = {2023, 3, 1};
    item.due = item.firstDue = due;
    return item;
}

Extension extension(const QDate& from, const QDate& to, const QDate& approved)
{
    return {0, from, to, QStringLiteral("雨季"), QStringLiteral("王主任"), approved};
}

} // namespace

TEST_CASE("an item has the time limit that held on the day", "[domain]")
{
    const LedgerItem item = itemDue({2023, 8, 1});
    const ItemHistory history{{},
        {extension({2023, 5, 1}, {2023, 6, 1}, {2023, 5, 10}), extension({2023, 6, 1}, {2023, 8, 1}, {2023, 5, 20})}};
    CHECK(itemAsOf(item, history, {2023, 5, 9}).due == QDate(2023, 5, 1));
    CHECK(itemAsOf(item, history, {2023, 5, 10}).due == QDate(2023, 6, 1));
    CHECK(itemAsOf(item, history, {2023, 5, 20}).due == QDate(2023, 8, 1));
    // Only the first was allowed after the limit had passed.
    CHECK(itemAsOf(item, history, {2023, 5, 9}).pastReds == 0);
    CHECK(itemAsOf(item, history, {2023, 5, 10}).pastReds == 1);
    CHECK(itemAsOf(item, history, {2023, 7, 1}).pastReds == 1);
}

TEST_CASE("an item that was closed, reopened and closed again was closed on the first day, then open", "[domain]")
{
    LedgerItem item = itemDue({2023, 6, 1});
    item.state = LedgerState::Closed;
    item.progress = 100;
    item.closedOn = {2023, 9, 1};
    using S = LedgerState;
    const ItemHistory history{{{1, {2023, 4, 1}, 0, S::InProgress, {}}, {2, {2023, 6, 5}, 100, S::ReportedDone, {}},
                                  {3, {2023, 6, 6}, 100, S::Closed, {}}, {4, {2023, 7, 1}, 50, S::InProgress, {}},
                                  {5, {2023, 9, 1}, 100, S::Closed, {}}},
        {}};
    CHECK(itemAsOf(item, history, {2023, 3, 31}).state == S::Open);
    CHECK(itemAsOf(item, history, {2023, 6, 30}).closedOn == QDate(2023, 6, 6));
    const LedgerItem july = itemAsOf(item, history, {2023, 7, 31});
    CHECK(july.state == S::InProgress);
    CHECK(july.progress == 50);
    CHECK_FALSE(july.closedOn.isValid());
    CHECK(july.pastReds == 1);
    CHECK(lightOf(july, {2023, 7, 31}, {}) == Light::Red);
    CHECK(itemAsOf(item, history, {2023, 9, 1}).closedOn == QDate(2023, 9, 1));
}

TEST_CASE("an opinion that was refused later was not refused yet, and keeps no answer of later", "[domain]")
{
    Opinion opinion;
    opinion.body = QStringLiteral("路灯不亮");
    opinion.refusal = QStringLiteral("不符合政策");
    opinion.refusedOn = {2023, 10, 5};
    CHECK(opinionAsOf(opinion, {2023, 9, 30}).state() == OpinionState::Waiting);
    CHECK(opinionAsOf(opinion, {2023, 10, 5}).state() == OpinionState::Refused);
    CHECK(opinion.toldOn() == QDate(2023, 10, 5));
}

TEST_CASE("a case stands at the stage of the day", "[domain]")
{
    RectCase rectCase;
    rectCase.listedOn = {2023, 3, 1};
    rectCase.state = CaseState::FollowUp;
    rectCase.acceptedOn = {2023, 9, 10};
    rectCase.followUntil = {2024, 9, 10};
    const std::vector<std::pair<CaseState, QDate>> steps{{CaseState::Listed, {2023, 3, 1}},
        {CaseState::Accepted, {2023, 7, 1}}, {CaseState::Rectifying, {2023, 7, 20}},
        {CaseState::Accepted, {2023, 9, 10}}, {CaseState::FollowUp, {2023, 9, 11}}};
    for (const auto& [state, date] : steps)
        rectCase.steps.push_back({0, state, date, {}});
    CHECK(caseAsOf(rectCase, {2023, 7, 5}).acceptedOn == QDate(2023, 7, 1));
    CHECK_FALSE(caseAsOf(rectCase, {2023, 8, 1}).acceptedOn.isValid());
    CHECK(caseAsOf(rectCase, {2023, 8, 1}).isOpen());
    CHECK(caseAsOf(rectCase, {2023, 9, 10}).followUntil == QDate(2024, 9, 10));
}

TEST_CASE("no door lets an item be closed against the rules of the workflow", "[domain]")
{
    LedgerItem before = itemDue({2023, 6, 1});
    before.state = LedgerState::InProgress;
    LedgerItem after = before;
    after.state = LedgerState::Closed;
    CHECK_FALSE(ledgerrules::validateChange(before, after)); // at 0 %
    after.progress = 100;
    CHECK_FALSE(ledgerrules::validateChange(before, after)); // nobody verified it
    after.verifier = QStringLiteral("督查室");
    CHECK(ledgerrules::validateChange(before, after));
    CHECK_FALSE(ledgerrules::validateChange(after, before)); // back without a reason
    LedgerItem emptied = after;
    emptied.verifier.clear();
    CHECK_FALSE(ledgerrules::validateChange(after, emptied));
    // What was brought in without a verifier can still be worked on.
    LedgerItem remarked = emptied;
    remarked.remark = QStringLiteral("补充");
    CHECK(ledgerrules::validateChange(emptied, remarked));
}
