// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action.h"
#include "domain/values/placeholders.h"
#include "support/catch.h"

using namespace wuxing;

TEST_CASE("a text is filled in one pass, and what is filled in stays as it is", "[domain]")
{
    CHECK(filled(QStringLiteral("%2 of %1, %1"), {QStringLiteral("%2"), QStringLiteral("b")})
        == QStringLiteral("b of %2, %2"));
    CHECK(filled(QStringLiteral("100 % %1%2"), {QStringLiteral("a")}) == QStringLiteral("100 % a%2"));
    CHECK(filled(QStringLiteral("none"), {QStringLiteral("a")}) == QStringLiteral("none"));
    CHECK(filled(QStringLiteral("%1"), {}) == QStringLiteral("%1"));
}

TEST_CASE("a file called 100%2.csv is called so in the journal", "[domain]")
{
    const Action action{
        Action::Code::ImportUnits, {QStringLiteral("100%2%3.csv"), QStringLiteral("5"), QStringLiteral("7")}};
    CHECK(action.text() == QStringLiteral("Import units from 100%2%3.csv: 5 added, 7 changed"));
    const Action undone{Action::Code::Undo, QStringList{QStringLiteral("12"), action.key()} + action.arguments};
    CHECK(undone.text() == QStringLiteral("Undo no. 12 (Import units from 100%2%3.csv: 5 added, 7 changed)"));
}
