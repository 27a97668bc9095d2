// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/sheetcode.h"
#include "support/catch.h"

using namespace wuxing;

TEST_CASE("a code survives typing in any case, with or without dashes, and with look-alikes", "[domain]")
{
    const SheetCode code = SheetCode::of(QStringLiteral("review|1|2023-Q3"), "content");
    const QString text = code.toString();
    CHECK(text.size() == 17);
    CHECK(*SheetCode::parse(text) == code);
    QString typed = text.toLower().remove(QLatin1Char('-'));
    typed.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    CHECK(*SheetCode::parse(QStringLiteral(" %1 ").arg(typed)) == code);
}

TEST_CASE("any single wrong character of a code is noticed", "[domain]")
{
    const QString text = SheetCode::of(QStringLiteral("review|1|2023-Q3"), "content").toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('-'))
            continue;
        for (const QChar other : QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
            QString wrong = text;
            wrong[i] = other;
            CHECK((other == text.at(i)) == SheetCode::parse(wrong).has_value());
        }
    }
    CHECK_FALSE(SheetCode::parse(text.left(16)));
    CHECK_FALSE(SheetCode::parse(QStringLiteral("校验码")));
}

TEST_CASE("another record or another content gives another code", "[domain]")
{
    const SheetCode code = SheetCode::of(QStringLiteral("review|1|2023-Q3"), "content");
    CHECK(SheetCode::of(QStringLiteral("review|1|2023-Q4"), "content").record != code.record);
    CHECK(SheetCode::of(QStringLiteral("review|1|2023-Q3"), "content.").content != code.content);
}
