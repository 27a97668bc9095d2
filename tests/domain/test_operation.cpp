// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"
#include "support/catch.h"

#include <limits>

using namespace wuxing;

TEST_CASE("the changes of an operation are taken in portions until none is left", "[domain]")
{
    Operation rest;
    rest.seq = 7;
    rest.firstChange = 11;
    rest.lastChange = 35;
    const Operation first = rest.takeFirst(10);
    CHECK(first.seq == 7);
    CHECK(first.firstChange == 11);
    CHECK(first.lastChange == 20);
    CHECK(rest.changeCount() == 15);
    CHECK(rest.takeFirst(10).lastChange == 30);
    CHECK(rest.takeFirst(10).changeCount() == 5);
    CHECK(rest.changeCount() == 0);
    CHECK(rest.takeFirst(10).changeCount() == 0);
}

TEST_CASE("an operation of a damaged file has any numbers, and is taken in portions all the same", "[domain]")
{
    Operation rest;
    rest.firstChange = std::numeric_limits<qint64>::max() - 1;
    rest.lastChange = std::numeric_limits<qint64>::max();
    CHECK(rest.takeFirst(10).changeCount() == 2);
    CHECK(rest.changeCount() == 0);
    rest.firstChange = std::numeric_limits<qint64>::min();
    rest.lastChange = std::numeric_limits<qint64>::max();
    CHECK(rest.changeCount() == std::numeric_limits<int>::max());
    CHECK(rest.takeFirst(10).changeCount() == 10);
}
