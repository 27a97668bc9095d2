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
    CHECK(clipboardtable::copy(cells, false) == QStringLiteral("1\t\"two\nlines\"\n3\t\n"));
    CHECK(clipboardtable::copy(cells, true).startsWith(QStringLiteral("A\tC\n")));
    CHECK(clipboardtable::copy({}, true).isEmpty());
}

TEST_CASE("a block from the clipboard keeps empty cells and drops the last line end", "[itemmodels]")
{
    const auto rows = clipboardtable::parse(QStringLiteral("1\t\t3\r\n\r\n4\r\n"));
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0) == QStringList{QStringLiteral("1"), QString(QLatin1String("")), QStringLiteral("3")});
    CHECK(rows->at(2) == QStringList{QStringLiteral("4")});
}

TEST_CASE("a cell with line breaks is one cell, and the rows behind it stay where they are", "[itemmodels]")
{
    const auto rows = clipboardtable::parse(QStringLiteral("1\t\"路灯\r\n\"\"不亮\"\"\"\t3\r\n4\t5\t6\r\n"));
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0) == QStringList{QStringLiteral("1"), QStringLiteral("路灯\n\"不亮\""), QStringLiteral("3")});
    CHECK(rows->at(1) == QStringList{QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")});
}

TEST_CASE("quotation marks that were typed into a cell stay in it", "[itemmodels]")
{
    const QStringList typed{QStringLiteral("\"五星\"支部"), QStringLiteral("\"五星\""), QStringLiteral("说\"好\""),
        QStringLiteral("\"没有下文"), QStringLiteral("  两格  ")};
    const auto rows = clipboardtable::parse(typed.join(QLatin1Char('\t')) + QLatin1Char('\n'));
    REQUIRE_OK(rows);
    CHECK(rows->at(0) == typed);
}

TEST_CASE("what was copied is pasted as it was", "[itemmodels]")
{
    const QStringList texts{
        QStringLiteral("两\n行"), QStringLiteral("\"五星\""), QStringLiteral("a\tb"), QStringLiteral("\"\"")};
    QStandardItemModel model(1, 4);
    QModelIndexList cells;
    for (int c = 0; c < 4; ++c) {
        model.setItem(0, c, new QStandardItem(texts.at(c)));
        cells << model.index(0, c);
    }
    const auto rows = clipboardtable::parse(clipboardtable::copy(cells, false));
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->at(0) == texts);
}

TEST_CASE("half a character is not pasted, a line break of a word processor is", "[itemmodels]")
{
    const auto half = clipboardtable::parse(QStringLiteral("1\n") + QChar(0xd842) + QStringLiteral("\n"));
    REQUIRE_FALSE(half);
    CHECK(half.error().message.contains(QStringLiteral("Row 2")));
    CHECK(clipboardtable::parse(QStringLiteral("一\v二"))->front().front() == QStringLiteral("一 二"));
}
