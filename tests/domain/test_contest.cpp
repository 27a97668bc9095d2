// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/contest.h"
#include "support/catch.h"

using namespace wuxing;

namespace {

// One part of 50 points with one indicator of 100; entries 1…n of townships 11…; judges by their marks for each entry.
Contest contestOf(const std::vector<std::vector<int>>& marksByEntry)
{
    Contest contest;
    contest.parts = {
        {1, QStringLiteral("观摩"), Quantity::fromWhole(50), {{2, QStringLiteral("阵地"), Quantity::fromWhole(100)}}}};
    for (size_t judge = 0; judge < marksByEntry.front().size(); ++judge)
        contest.judges.push_back({100 + static_cast<RowId>(judge), static_cast<int>(judge) + 1, {}, 0});
    for (size_t entry = 0; entry < marksByEntry.size(); ++entry) {
        const RowId id = 10 + static_cast<RowId>(entry);
        contest.entries.push_back({id, 1000 + id, 1 + id, static_cast<int>(entry) + 1});
        for (size_t judge = 0; judge < marksByEntry[entry].size(); ++judge) {
            if (marksByEntry[entry][judge] >= 0)
                contest.scores.push_back(
                    {id, 100 + static_cast<RowId>(judge), 2, Quantity::fromWhole(marksByEntry[entry][judge])});
        }
    }
    return contest;
}

QString totals(const Contest& contest)
{
    QStringList texts;
    for (const ContestPlace& place : contestResult(contest))
        texts << QStringLiteral("%1.%2=%3")
                     .arg(place.place)
                     .arg(place.entry->number)
                     .arg(microText(place.total, contest.decimals));
    return texts.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("one highest and one lowest are dropped from five judges on, below nothing is", "[domain]")
{
    // 10 and 100 fall away: (80 + 81 + 82) / 3 = 81, of 50 points 40.5.
    CHECK(totals(contestOf({{10, 80, 81, 82, 100}})) == QStringLiteral("1.1=40.50"));
    // (80 + 81 + 82 + 100) / 4 = 85.75 → 42.875 → 42.88, rounded half up.
    CHECK(totals(contestOf({{80, 81, 82, 100}})) == QStringLiteral("1.1=42.88"));
    Contest off = contestOf({{10, 80, 81, 82, 100}});
    off.dropExtremes = false;
    CHECK(totals(off) == QStringLiteral("1.1=35.30"));
}

TEST_CASE("thirds are exact decimals and rounded once", "[domain]")
{
    // (80 + 80 + 81) / 3 = 80.333… → 40.1666… → 40.17
    CHECK(totals(contestOf({{80, 80, 81}})) == QStringLiteral("1.1=40.17"));
    Contest three = contestOf({{80, 80, 81}});
    three.decimals = 4;
    CHECK(totals(three) == QStringLiteral("1.1=40.1667"));
    CHECK(microText(-500000, 2) == QStringLiteral("-0.50"));
    CHECK(microText(2500000, 0) == QStringLiteral("3"));
}

TEST_CASE("equal totals share a place and the next one is left out, unless the earlier part decides", "[domain]")
{
    Contest contest = contestOf({{80, 80}, {90, 90}, {80, 80}, {70, 70}});
    CHECK(totals(contest) == QStringLiteral("1.2=45.00 2.1=40.00 2.3=40.00 4.4=35.00"));
    contest.parts.push_back(
        {5, QStringLiteral("比拼"), Quantity::fromWhole(50), {{6, QStringLiteral("表达"), Quantity::fromWhole(100)}}});
    contest.adjustments.push_back({1, 12, Quantity::fromWhole(1), QStringLiteral("加分")});
    contest.adjustments.push_back({2, 10, Quantity::fromThousandths(-500), QStringLiteral("超时")});
    CHECK(totals(contest) == QStringLiteral("1.2=45.00 2.3=41.00 3.1=39.50 4.4=35.00"));
    contest.adjustments = {{1, 13, Quantity::fromWhole(5), QStringLiteral("加分")}};
    contest.ties = TieRule::EarlierPart;
    // 4.4 has 35 + 5 = 40 too, but less in the first part.
    CHECK(totals(contest) == QStringLiteral("1.2=45.00 2.1=40.00 2.3=40.00 4.4=40.00"));
}

TEST_CASE("a judge does not judge the own township, and is not missed there", "[domain]")
{
    Contest contest = contestOf({{80, -1}, {70, 60}});
    CHECK(contest.missingScores() == 1);
    contest.judges[1].township = contest.entries[0].township;
    CHECK(contest.isComplete());
    CHECK(totals(contest) == QStringLiteral("1.1=40.00 2.2=32.50"));
    CHECK_FALSE(validateScore(contest, {10, 101, 2, Quantity::fromWhole(50)}));
    CHECK_FALSE(validateScore(contest, {11, 101, 2, Quantity::fromWhole(101)}));
    CHECK(validateScore(contest, {11, 101, 2, Quantity::fromWhole(100)}));
}

TEST_CASE("what hangs on an entry, a judge or an indicator goes with it", "[domain]")
{
    Contest contest = contestOf({{80, 81}, {70, 71}});
    contest.adjustments = {{1, contest.entries[0].id, Quantity::fromWhole(5), QStringLiteral("加分")},
        {2, contest.entries[1].id, Quantity::fromWhole(5), QStringLiteral("加分")}};
    contest.comments = {{3, contest.entries[0].id, QStringLiteral("好")}};
    const Contest whole = contest;
    contest.dropOrphans();
    CHECK(contest == whole);
    contest.entries.erase(contest.entries.begin());
    contest.dropOrphans();
    CHECK(contest.scores.size() == 2);
    CHECK(contest.adjustments.size() == 1);
    CHECK(contest.comments.empty());
    contest.judges.erase(contest.judges.begin());
    contest.dropOrphans();
    CHECK(contest.scores.size() == 1);
    contest.parts.front().indicators.clear();
    contest.dropOrphans();
    CHECK(contest.scores.empty());
}
