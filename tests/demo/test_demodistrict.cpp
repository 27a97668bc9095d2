// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/statistics.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

TEST_CASE("the demonstration district carries the published figures", "[services]")
{
    const auto fixture = OfficeFixture::demonstration();
    const Statistics figures = statistics(fixture->office(), 0, 2023);
    CHECK(figures.villages == 79);
    CHECK(figures.communities == 19);
    CHECK(figures.townships.size() == 7);
    // Result of 2022: 2, 11, 25, 56 (sum 94); 94 + 4 = 98.
    CHECK(figures.before.count(5) == 2);
    CHECK(figures.before.count(4) == 11);
    CHECK(figures.before.count(3) == 25);
    CHECK(figures.before.count(2) == 56);
    CHECK(figures.before.rated() == 94);
    CHECK(figures.before.notRated.size() == 4);
    CHECK(figures.before.total() == 98);
    // Plan of 2023: 5, 13, 58, 18.
    CHECK(figures.targets == LevelTargets{-1, -1, 18, 58, 13, 5});
    // Closed ledgers of the four weak branches.
    std::map<QString, qint64> sums;
    for (const OutcomeTotal& total : figures.closedOutcomes)
        sums[total.unit] += total.quantity.thousandths() / 1000;
    CHECK(sums
        == std::map<QString, qint64>{{QStringLiteral("米"), 4900}, {QStringLiteral("条"), 60},
            {QStringLiteral("平方米"), 8500}, {QStringLiteral("盏"), 270}});
}

TEST_CASE("the four branches that are not rated are the four with closed ledgers", "[services]")
{
    const auto fixture = OfficeFixture::demonstration();
    const Statistics figures = statistics(fixture->office(), 0, 2022);
    QSet<RowId> weak;
    for (const LedgerItem& item : *fixture->office().ledger().items()) {
        if (item.state == LedgerState::Closed)
            weak.insert(item.unit);
    }
    CHECK(weak == QSet<RowId>(figures.current.notRated.begin(), figures.current.notRated.end()));
}

TEST_CASE("the demonstration district is the same every time and passes its check", "[services]")
{
    const auto one = OfficeFixture::demonstration();
    const auto two = OfficeFixture::demonstration();
    CHECK(statistics(one->office(), 0, 2023).toJson() == statistics(two->office(), 0, 2023).toJson());
    CHECK(one->office().history().check()->empty());
    CHECK(one->office().today() == QDate(2023, 12, 29));
    CHECK_FALSE(one->office().workspace().canUndo());
}
