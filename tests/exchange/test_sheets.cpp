// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of tables: what it says of their columns holds for what is written and read.
#include "exchange/sheets/tablecatalogue.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <QSet>

using namespace wuxing;

namespace {

QList<QByteArray> naturalKey(const TableKind& kind) { return QByteArray(kind.naturalKey).split(' '); }

TextTable exported(Office& office, TableRequest request)
{
    request.quarter = Quarter(2023, 4);
    const auto bytes = exportTable(office, request);
    REQUIRE_OK(bytes);
    const auto table = TextTable::fromBytes(*bytes, QStringLiteral("table.csv"));
    REQUIRE_OK(table);
    return *table;
}

} // namespace

TEST_CASE(
    "every column of a table has a key and headings of its own, and the natural key is made of columns", "[exchange]")
{
    for (const TableKind& kind : tableKinds()) {
        CAPTURE(kind.key);
        QSet<QString> keys;
        QStringList headings;
        for (const SheetColumn& column : kind.columns()) {
            CAPTURE(column.key.toStdString());
            CHECK_FALSE(keys.contains(column.key));
            keys.insert(column.key);
            headings += column.headings;
            CHECK((column.written.isEmpty() || !column.headings.isEmpty()));
        }
        CHECK(headings.removeDuplicates() == 0);
        for (const QByteArray& key : naturalKey(kind))
            CHECK(keys.contains(QString::fromUtf8(key)));
        CHECK(tableKind(QLatin1String(kind.key)) == &kind);
    }
    CHECK(tableKind(QStringLiteral("ratings")) == &tableKind(TableImport::Kind::Ratings)); // of former versions
    CHECK(tableKind(QString()) == nullptr);
}

TEST_CASE("what a table writes its import reads, and the template is the same without rows", "[exchange]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    const int before = fixture->operationCount();
    for (const TableKind& kind : tableKinds()) {
        CAPTURE(kind.key);
        TableRequest request{kind.kind};
        const TextTable full = exported(office, request);
        request.isTemplate = true;
        request.purpose = QStringLiteral("nobody's name stands in a template");
        const TextTable headings = exported(office, request);
        REQUIRE(headings.rows.size() == 1);
        CHECK(headings.rows.front().cells == full.rows.front().cells);
        if (kind.kind == TableImport::Kind::Units)
            continue; // a list of units without rows is a mistake
        const auto plan =
            TableImport::make(kind.kind, office, {2023, {}, QStringLiteral("2023-Q4"), {}})->plan(headings);
        REQUIRE_OK(plan);
        CHECK(plan->rows.empty());
        CHECK(plan->unread.isEmpty());
    }
    CHECK(fixture->operationCount() == before);
}

TEST_CASE("no two rows of a table are the same by its natural key", "[exchange]")
{
    const auto fixture = OfficeFixture::demonstration();
    for (const TableKind& kind : tableKinds()) {
        CAPTURE(kind.key);
        TableRequest request{kind.kind};
        request.purpose = QStringLiteral("test"); // masked names are alike
        const TextTable table = exported(fixture->office(), request);
        const auto map = ColumnMap::find(table, kind.columns());
        REQUIRE_OK(map);
        QSet<QString> seen;
        for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
            QStringList cells;
            for (const QByteArray& key : naturalKey(kind))
                cells << map->cell(table.rows[r], QString::fromUtf8(key));
            INFO(cells.join(QLatin1Char('|')).toStdString());
            CHECK_FALSE(seen.contains(cells.join(QLatin1Char('|'))));
            seen.insert(cells.join(QLatin1Char('|')));
        }
    }
}

TEST_CASE("a row that stands twice is refused at the columns that make it the same", "[exchange]")
{
    OfficeFixture fixture;
    const auto table = TextTable::parse(
        QStringLiteral("村（社区）,年度,收入类别,经营性,金额（元）\n宋庄村,2023,租金,是,1\n宋庄村,2023,租金,是,2\n"),
        QStringLiteral("table.csv"));
    REQUIRE_OK(table);
    const auto plan = TableImport::make(TableImport::Kind::Income, fixture.office(), {})->plan(*table);
    REQUIRE_OK(plan);
    REQUIRE(plan->issues.size() == 1);
    CHECK(plan->issues.front().row == 3);
    CHECK(plan->issues.front().text().contains(QStringLiteral("村（社区）、年度、收入类别、经营性")));
}
