// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/datetext.h"
#include "exchange/reading/textencoding.h"
#include "exchange/reading/texttable.h"
#include "support/catch.h"

#include <QStringEncoder>

using namespace wuxing;

namespace {
Result<TextTable> read(const QByteArray& bytes) { return TextTable::fromBytes(bytes, QStringLiteral("list.csv")); }
const QString sample = QStringLiteral("代码,名称\n1,宋庄村\n");
} // namespace

TEST_CASE("a table is read in every encoding offices send", "[exchange][system]")
{
    // GB 18030 as Excel saves it: 代码,名称 / 1,宋庄村
    const QByteArray gbk = QByteArray::fromHex("b4fac2eb2cc3fbb3c60a312ccbcec9bdb4e50a")
                               .replace(QByteArray::fromHex("c9bd"), QByteArray::fromHex("d7af"));
    QStringEncoder utf16(QStringEncoder::Utf16, QStringConverter::Flag::WriteBom);
    const std::vector<QByteArray> files{
        sample.toUtf8(), "\xef\xbb\xbf" + sample.toUtf8(), gbk, QByteArray(utf16.encode(sample))};
    for (const QByteArray& bytes : files) {
        const auto table = read(bytes);
        REQUIRE_OK(table);
        CHECK(table->rows.front().cells == QStringList{QStringLiteral("代码"), QStringLiteral("名称")});
        CHECK(table->rows.back().cells.back() == QStringLiteral("宋庄村"));
    }
}

TEST_CASE("commas, tabs and semicolons, quotes and line breaks in cells are understood", "[exchange][system]")
{
    CHECK(read("a\tb\n1\t2\n")->rows[1].cells == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(read("a;b\n1;2\n")->rows[1].cells.size() == 2);
    const auto quoted = read("a,b\r\n\"x,\"\"y\"\"\nz\",2\r\n,\r\n3,4");
    REQUIRE_OK(quoted);
    CHECK(quoted->rows[1].cells.front() == QStringLiteral("x,\"y\"\nz"));
    CHECK(quoted->rows[2].number == 4); // the empty row 3 still counts, as in the spreadsheet
    CHECK(csvLine({QStringLiteral("x,\"y\""), QStringLiteral("2")}) == QStringLiteral("\"x,\"\"y\"\"\",2\r\n"));
}

TEST_CASE("what is no table is refused with the reason", "[exchange][system]")
{
    CHECK_FALSE(read({}));
    CHECK_FALSE(read(QByteArrayLiteral("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1")));
    const auto workbook = read(QByteArrayLiteral("PK\x03\x04\x14\0\x06\0"));
    REQUIRE_FALSE(workbook);
    CHECK(workbook.error().message.contains(QStringLiteral("workbook")));
    // A table but for one character: it is found by its line.
    const auto control = read(QByteArrayLiteral("name,year\nfirst village,2023\nsecond vil\0lage,2023\n"));
    REQUIRE_FALSE(control);
    CHECK(control.error().message.contains(QStringLiteral("Line 3")));
    const auto half = read("a,b\n1,\"half a");
    REQUIRE_FALSE(half);
    CHECK(half.error().message.contains(QStringLiteral("row 2")));
    CHECK_FALSE(TextTable::fromFile(QStringLiteral("/nowhere/list.csv")));
}

TEST_CASE("text with quotation marks of its own is read whole, or refused with the row", "[exchange][system]")
{
    const auto whole = TextTable::fromFile(QStringLiteral(WUXING_TEST_DATA "/cases/12-after-quote.csv"));
    REQUIRE_OK(whole);
    REQUIRE(whole->rows.size() == 2);
    CHECK(whole->rows[1].cells
        == QStringList{QStringLiteral("萱桥村"), QStringLiteral("\"反映\"路灯\"不亮\""), QStringLiteral("2024-03-01"),
            QStringLiteral("2024-06-30")});
    CHECK(read("a,b\n\"x\" ,2\n")->rows[1].cells.front() == QStringLiteral("x"));
    // Where the cell ends nobody can say.
    for (const char* unclear : {"a,b\n\"x,y\"z,2\n", "a,b\n\"x\"y\"z,2\n", "a,b\n\"x\"\"y\"z,2\n"}) {
        CAPTURE(unclear);
        const auto refused = read(unclear);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QStringLiteral("list.csv, row 2")));
    }
}

TEST_CASE(
    "the separator is the one under which the rows agree, not the one the texts hold most of", "[exchange][system]")
{
    const auto table = TextTable::fromFile(QStringLiteral(WUXING_TEST_DATA "/cases/12-semicolons-in-text.csv"));
    REQUIRE_OK(table);
    CHECK(table->rows[0].cells.size() == 4);
    CHECK(table->rows[1].cells.size() == 4);
    CHECK(read("note\na;b\n1,5;2,5\n3,5;4\n")->rows[1].cells.size() == 2);
    CHECK(read("a\tb\n1;2;3\t4,5\n")->rows[1].cells.size() == 2);
}

TEST_CASE(
    "what is no character is refused with the row, and so is half of a file of two bytes each", "[exchange][system]")
{
    const auto utf16 = [](const QString& text) {
        QByteArray bytes("\xff\xfe");
        for (const QChar c : text) {
            bytes += static_cast<char>(c.unicode() & 0xff);
            bytes += static_cast<char>(c.unicode() >> 8);
        }
        return bytes;
    };
    CHECK(read(utf16(QStringLiteral("代码,名称\n1,𠮷村\n")))->rows[1].cells[1] == QStringLiteral("𠮷村"));
    for (const QChar bad : {QChar(0xd842), QChar(0xdfb7), QChar(0xfffe), QChar(0xffff)}) {
        CAPTURE(bad.unicode());
        const auto refused = read(utf16(QStringLiteral("代码,名称\n1,甲\n2,") + bad + QStringLiteral("村\n")));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QStringLiteral("row 3")));
    }
    CHECK_FALSE(read("a,b\n1,\xef\xbf\xbe\n"));
    const auto cut = read(utf16(QStringLiteral("代码,名称\n")) + 'x');
    REQUIRE_FALSE(cut);
    CHECK(cut.error().message.contains(QStringLiteral("cut off")));
    // So is one in UTF-8 that ends within a character; a list in GBK is none.
    const QByteArray utf8 = QStringLiteral("名称,备注\n宋庄村,汉字").toUtf8();
    for (const int lost : {1, 2}) {
        const auto half = TextTable::fromBytes(utf8.chopped(lost), QStringLiteral("cut.csv"));
        REQUIRE_FALSE(half);
        CHECK(half.error().message.contains(QStringLiteral("cut off")));
    }
    CHECK(TextTable::fromBytes(utf8, QStringLiteral("whole.csv")));
    CHECK(TextTable::fromBytes("\xc3\xfb\xb3\xc6\n\xcb\xce\xd7\xaf\xb4\xe5\n", QStringLiteral("gbk.csv")));
    // Lists put one behind the other carry a mark of the byte order in the middle.
    CHECK(read(sample.toUtf8() + "\xef\xbb\xbf" + "2,王岗村\n")->rows[2].cells[0] == QStringLiteral("2"));
}

TEST_CASE("what is no list is refused before it fills the memory", "[exchange][system]")
{
    const auto wide = read("a,b\n" + QByteArray(20000, ',') + "\n");
    REQUIRE_FALSE(wide);
    CHECK(wide.error().message.contains(QStringLiteral("row 2")));
    const auto longCell = read("a,b\n1," + QByteArray(40000, 'x') + "\n");
    REQUIRE_FALSE(longCell);
    CHECK(longCell.error().message.contains(QStringLiteral("column 2")));
#ifndef Q_OS_WIN
    CHECK_FALSE(TextTable::fromFile(QStringLiteral("/dev/zero")));
#endif
}

TEST_CASE("dates are understood as offices write them", "[exchange][system]")
{
    for (const char* text : {"2023-09-05", "2023/9/5", "2023.9.5", "20230905", "2023年9月5日", "2023/9/5 0:00:00"}) {
        CAPTURE(text);
        const auto date = parseDate(QString::fromUtf8(text));
        REQUIRE_OK(date);
        CHECK(*date == QDate(2023, 9, 5));
    }
    CHECK(*parseDate(QStringLiteral("2018年5月"), DateUse::Start) == QDate(2018, 5, 1));
    for (const char* text : {"2023-02-30", "09/05/2023", "昨天", ""})
        CHECK_FALSE(parseDate(QString::fromUtf8(text)));
}
