// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/characters.h"
#include "domain/visits/visit.h"
#include "support/catch.h"

using namespace wuxing;

namespace {
const QString rare = QStringLiteral("𠮷"); // U+20BB7: two units of UTF-16
const QString half(QChar(0xd842));
} // namespace

TEST_CASE("text is cut between characters, whatever they take of memory", "[domain]")
{
    CHECK(rare.size() == 2);
    CHECK(characters::count(rare + QStringLiteral("某某")) == 3);
    CHECK(characters::first(rare + QStringLiteral("某某"), 1) == rare);
    CHECK(characters::first(rare, 5) == rare);
    CHECK(characters::last(QStringLiteral("某") + rare, 1) == rare);
    CHECK(characters::last(rare, 5) == rare);
    CHECK(characters::first({}, 3).isEmpty());
    // A form of 葛 that is told by a selector behind it is one character.
    CHECK(characters::count(QStringLiteral("葛\U000e0100")) == 1);
    CHECK(characters::within(QStringLiteral("a") + rare, 2) == QStringLiteral("a"));
    CHECK(characters::within(QStringLiteral("a") + rare, 3) == QStringLiteral("a") + rare);
    CHECK(characters::within(rare, 0).isEmpty());
}

TEST_CASE("what is no text is found and replaced, and text stays as it is", "[domain]")
{
    CHECK(characters::firstUnsound(QStringLiteral("甲\t乙\n丙\r") + rare) == -1);
    CHECK(characters::firstUnsound(QStringLiteral("甲") + half + QStringLiteral("乙")) == 1);
    CHECK(characters::firstUnsound(QStringLiteral("甲") + QChar(0xdfb7)) == 1);
    CHECK(characters::firstUnsound(QString(QChar(0xffff))) == 0);
    CHECK(characters::firstUnsound(QString(QChar(0xfffe))) == 0);
    CHECK(characters::firstUnsound(QStringLiteral("甲\v乙")) == 1);
    CHECK(characters::sound(QStringLiteral("甲\v乙")) == QStringLiteral("甲 乙"));
    CHECK(characters::sound(half + QStringLiteral("乙")) == QChar(0xfffd) + QStringLiteral("乙"));
    CHECK(characters::sound(rare) == rare);
}

TEST_CASE("a masked name keeps the whole surname and as many stars as characters follow", "[domain]")
{
    CHECK(maskedName(QStringLiteral("王某某")) == QStringLiteral("王**"));
    CHECK(maskedName(rare + QStringLiteral("某某")) == rare + QStringLiteral("**"));
    CHECK(maskedName(QStringLiteral("王") + rare) == QStringLiteral("王*"));
    CHECK(maskedName(rare) == rare + QStringLiteral("*"));
    CHECK(maskedPhone(QStringLiteral("13912345678")) == QStringLiteral("139****5678"));
}
