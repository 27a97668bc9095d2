// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ledgersummary.h"
#include "support/catch.h"

using namespace wuxing;

namespace {

LedgerItem item(int progress, LedgerState state = LedgerState::InProgress)
{
    LedgerItem made;
    made.unit = 1;
    made.problem = QStringLiteral("x");
    made.start = QDate(2023, 1, 1);
    made.due = QDate(2023, 4, 11); // one hundred days
    made.progress = progress;
    made.state = state;
    return made;
}

const LightLimits limits;

} // namespace

TEST_CASE("expected progress is the share of the time that has passed", "[domain]")
{
    CHECK(expectedProgress(item(0), QDate(2023, 1, 1)) == 0);
    CHECK(expectedProgress(item(0), QDate(2023, 2, 20)) == 50);
    CHECK(expectedProgress(item(0), QDate(2024, 1, 1)) == 100);
    CHECK(expectedProgress(item(0), QDate(2022, 1, 1)) == 0);
}

TEST_CASE("an item turns yellow behind its time, blue before the due date and red after it", "[domain]")
{
    const QDate half(2023, 2, 20);
    CHECK(lightOf(item(45), half, limits) == Light::OnTrack);
    CHECK(lightOf(item(40), half, limits) == Light::OnTrack); // exactly at the limit
    CHECK(lightOf(item(39), half, limits) == Light::Yellow);
    CHECK(lightOf(item(95), QDate(2023, 4, 4), limits) == Light::Blue);
    CHECK(lightOf(item(95), QDate(2023, 4, 3), limits) == Light::OnTrack);
    CHECK(lightOf(item(95), QDate(2023, 4, 11), limits) == Light::Blue); // the due day itself
    CHECK(lightOf(item(95), QDate(2023, 4, 12), limits) == Light::Red);
}

TEST_CASE("an item that waits for others or is closed shows no alarm", "[domain]")
{
    const QDate late(2023, 6, 1);
    CHECK(lightOf(item(100, LedgerState::ReportedDone), late, limits) == Light::OnTrack);
    CHECK(lightOf(item(100, LedgerState::Closed), late, limits) == Light::Off);
    CHECK(lightOf(item(0, LedgerState::Cancelled), late, limits) == Light::Off);
}

TEST_CASE("outcomes of one label and unit add up exactly", "[domain]")
{
    LedgerItem first = item(100);
    first.id = 1;
    first.outcomes = {
        {1, QStringLiteral("道路"), Measure::Length, QStringLiteral("米"), Quantity::fromThousandths(100)}};
    LedgerItem second = first;
    second.id = 2;
    second.outcomes.push_back(
        {2, QStringLiteral("道路"), Measure::Length, QStringLiteral("公里"), Quantity::fromWhole(1)});
    const auto totals = outcomeTotals({first, second});
    REQUIRE(totals.size() == 2);
    CHECK(totals.front().quantity.thousandths() == 200);
    CHECK(totals.front().items == std::vector<RowId>{1, 2});
}
