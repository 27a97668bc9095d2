// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/quantity.h"
#include "support/catch.h"

using namespace wuxing;

TEST_CASE("a plain number is kept exactly", "[domain]")
{
    CHECK(Quantity::parse(QStringLiteral("4900"))->thousandths() == 4900000);
    CHECK(Quantity::parse(QStringLiteral("1,234.5"))->thousandths() == 1234500);
    CHECK(Quantity::parse(QStringLiteral("0.1"))->thousandths() == 100);
    CHECK(Quantity::parse(QString::fromUtf8("\uff11\uff12"))->thousandths() == 12000); // full-width digits
}

TEST_CASE("a number with a unit or a hedge is refused with a reason, never zeroed", "[domain]")
{
    for (const char* text : {"2000万", "约5万元", "5亩", "12,34", "", "1e5", "一百"}) {
        CAPTURE(text);
        const auto parsed = Quantity::parse(QString::fromUtf8(text));
        REQUIRE_FALSE(parsed);
        CHECK_FALSE(parsed.error().message.isEmpty());
    }
    CHECK(Quantity::parse(QStringLiteral("2000万")).error().message.contains(QStringLiteral("20000")));
}

TEST_CASE("quantities print grouped and without needless zeros", "[domain]")
{
    CHECK(Quantity::fromWhole(8500).toString() == QStringLiteral("8,500"));
    CHECK(Quantity::fromThousandths(1234560).toString() == QStringLiteral("1,234.56"));
    CHECK(Quantity::fromThousandths(-1000500).toString() == QStringLiteral("-1,000.5"));
    CHECK(Quantity::fromWhole(60).toString() == QStringLiteral("60"));
}

TEST_CASE("whole numbers keep their limits", "[domain]")
{
    CHECK(*parseWholeNumber(QStringLiteral("100"), 0, 100) == 100);
    CHECK_FALSE(parseWholeNumber(QStringLiteral("101"), 0, 100));
    CHECK_FALSE(parseWholeNumber(QStringLiteral("0.5"), 0, 100));
}
