// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/clipboardtable.h"
#include "support/catch.h"

#include <QStandardItemModel>

using namespace wuxing;

TEST_CASE("cells go to the clipboard as rows and tabs, with gaps kept", "[itemmodels]")
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("1")));
    model.setItem(0, 2, new QStandardItem(QStringLiteral("two\nlines")));
    model.setItem(1, 0, new QStandardItem(QStringLiteral("3")));
    const QModelIndexList cells{model.index(1, 0), model.index(0, 0), model.index(0, 2)};
    CHECK(clipboardtable::copy(cells, false) == QStringLiteral("1\ttwo lines\n3\t\n"));
    CHECK(clipboardtable::copy(cells, true).startsWith(QStringLiteral("A\tC\n")));
    CHECK(clipboardtable::copy({}, true).isEmpty());
}

TEST_CASE("a block from the clipboard keeps empty cells and drops the last line end", "[itemmodels]")
{
    const auto rows = clipboardtable::parse(QStringLiteral("1\t\t3\r\n\r\n4\r\n"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == QStringList{QStringLiteral("1"), QString(QLatin1String("")), QStringLiteral("3")});
    CHECK(rows[2] == QStringList{QStringLiteral("4")});
}
