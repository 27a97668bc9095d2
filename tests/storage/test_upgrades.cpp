// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/tables.h"
#include "storage/database.h"
#include "storage/file/readrows.h"
#include "storage/journal/journalcheck.h"
#include "storage/journal/journalpast.h"
#include "storage/journal/journaltriggers.h"
#include "storage/schema/migrator.h"
#include "support/catch.h"
#include "support/oldfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

using namespace wuxing;

namespace {

const QDateTime now(QDate(2024, 1, 15), QTime(8, 0));

// Every row of every journaled table, as JSON by table and id.
using Rows = QMap<QString, QMap<RowId, QJsonObject>>;

Rows rowsOf(const Connection& connection)
{
    Rows rows;
    const auto tables = JournalTriggers(connection).tables();
    REQUIRE_OK(tables);
    for (const JournaledTable& table : *tables) {
        QStringList pairs;
        for (const JournaledColumn& column : table.columns)
            pairs << QStringLiteral("'%1', \"%1\"").arg(column.name);
        REQUIRE_OK(readEach(connection,
            QStringLiteral("SELECT id, json_object(%1) FROM \"%2\"").arg(pairs.join(QStringLiteral(", ")), table.name),
            {}, [&](const Statement& row) {
                rows[table.name].insert(row.integer(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object());
            }));
    }
    return rows;
}

struct Upgraded {
    Rows before;
    std::unique_ptr<Database> database;
};

Upgraded upgraded(const QString& path, int version)
{
    oldfile::fill(path, version);
    Upgraded file;
    {
        const auto old = Connection::open(path, Connection::Mode::ReadOnly);
        REQUIRE_OK(old);
        file.before = rowsOf(**old);
    }
    auto database = Database::open(path, false, now);
    REQUIRE_OK(database);
    file.database = std::move(*database);
    return file;
}

// The rows an older file keeps in other tables today.
const QStringList movedTables{
    QStringLiteral("freeze"), QStringLiteral("frozen_report"), QStringLiteral("report_template")};

QStringList findingsOf(const Connection& connection)
{
    const auto findings = JournalCheck(connection).run();
    REQUIRE_OK(findings);
    QStringList lines;
    for (const CheckFinding& finding : *findings)
        lines << finding.where + QStringLiteral(": ") + finding.what;
    return lines;
}

} // namespace

TEST_CASE("a filled file of every older version keeps every value through the upgrades, and is in order", "[storage]")
{
    for (int version = 1; version < Migrator::programVersion(); ++version) {
        CAPTURE(version);
        const QTemporaryDir folder;
        const Upgraded file = upgraded(folder.filePath(QStringLiteral("old.wuxing")), version);
        CHECK(findingsOf(file.database->connection()).join(QLatin1Char('\n')) == QString());
        const Rows after = rowsOf(file.database->connection());
        int compared = 0;
        for (auto table = file.before.begin(); table != file.before.end(); ++table) {
            if (movedTables.contains(table.key()))
                continue;
            for (auto row = table->begin(); row != table->end(); ++row) {
                CAPTURE(table.key(), row.key());
                const bool isLocal =
                    table.key() == QLatin1String("setting") && row.key() == 1; // the name of the office
                const QJsonObject now =
                    after.value(isLocal ? QStringLiteral("local_setting") : table.key()).value(row.key());
                for (auto field = row->begin(); field != row->end(); ++field) {
                    CAPTURE(field.key());
                    if (field.key() == QLatin1String("source_kind") && field->toString().isEmpty())
                        continue; // named by the upgrade, asked below
                    CHECK(now.value(field.key()) == field.value());
                    ++compared;
                }
            }
        }
        CHECK(compared > 0);
    }
}

TEST_CASE("the files the upgrades are tried on hold rows in every table of their version", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.wuxing"));
    oldfile::fill(path, 7);
    const auto old = Connection::open(path, Connection::Mode::ReadOnly);
    REQUIRE_OK(old);
    const auto tables = JournalTriggers(**old).tables();
    REQUIRE_OK(tables);
    const Rows rows = rowsOf(**old);
    for (const JournaledTable& table : *tables) {
        CAPTURE(table.name);
        CHECK_FALSE(rows.value(table.name).isEmpty());
    }
}

TEST_CASE("version 8 puts frozen papers, templates and settings of the file where they belong", "[storage]")
{
    const QTemporaryDir folder;
    const Upgraded file = upgraded(folder.filePath(QStringLiteral("old.wuxing")), 7);
    const FrozenStore& frozen = file.database->frozen();
    const auto sheets = frozen.ofPeriod(FrozenStore::reviewSheet, QStringLiteral("2023-Q1"));
    REQUIRE_OK(sheets);
    REQUIRE(sheets->size() == 2);
    CHECK_FALSE(sheets->front().isInForce());
    CHECK(sheets->front().liftReason == QStringLiteral("补材料"));
    CHECK(sheets->back().isInForce());
    CHECK(sheets->back().code == QStringLiteral("AB13"));
    CHECK(*frozen.body(sheets->back()) == QByteArray("{\"sheet\":2}"));
    const auto report = frozen.current(QStringLiteral("monthly"), QStringLiteral("2023-04"), 0);
    REQUIRE_OK(report);
    REQUIRE(report->has_value());
    CHECK((*report)->frozenAt.toLocalTime() == QDateTime(QDate(2023, 5, 2), QTime(9, 0)));
    CHECK(*frozen.body(**report) == QStringLiteral("{\"title\":\"月报\"}").toUtf8());
    CHECK(*file.database->settings().reportTemplate(QStringLiteral("monthly")) == QStringLiteral("## 本月情况"));
    const auto settings = file.database->settings().all();
    REQUIRE_OK(settings);
    CHECK(settings->value(QStringLiteral("office.name")) == QStringLiteral("测试区委组织部"));
    CHECK(settings->value(QStringLiteral("light.due_soon_days")) == QStringLiteral("9"));
}

TEST_CASE("a frozen report that was changed before the upgrade is still found out after it", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.wuxing"));
    oldfile::fill(path, 7);
    {
        const auto old = Connection::open(path, Connection::Mode::ReadWrite);
        REQUIRE_OK(old);
        oldfile::write(**old, now, {QStringLiteral("UPDATE frozen_report SET content = '{}'")});
    }
    const auto database = Database::open(path, false, now);
    REQUIRE_OK(database);
    const auto report = (*database)->frozen().current(QStringLiteral("monthly"), QStringLiteral("2023-04"), 0);
    REQUIRE_OK(report);
    REQUIRE(report->has_value());
    const auto body = (*database)->frozen().body(**report);
    REQUIRE_FALSE(body);
    CHECK(body.error().code == ErrorCode::Damaged);
    CHECK(findingsOf((*database)->connection()).size() == 1);
}

TEST_CASE("version 8 names the sources of old items and gives rows the unit of what they hang on", "[storage]")
{
    const QTemporaryDir folder;
    const Upgraded file = upgraded(folder.filePath(QStringLiteral("old.wuxing")), 7);
    const Rows rows = rowsOf(file.database->connection());
    const auto kind = [&](RowId item) {
        return rows.value(QStringLiteral("ledger_item")).value(item).value(QStringLiteral("source_kind")).toString();
    };
    CHECK(kind(10) == QStringLiteral("petition"));
    CHECK(kind(11) == QStringLiteral("other"));
    CHECK(kind(12) == QStringLiteral("case"));
    int children = 0;
    for (const TableWords& table : recordTables()) {
        if (!table.parent().table)
            continue;
        CAPTURE(table.name());
        for (const QJsonObject& row : rows.value(table.name())) {
            const RowId parent = static_cast<RowId>(row.value(QLatin1String(table.parent().column)).toInteger());
            CHECK(row.value(QStringLiteral("unit"))
                == rows.value(QLatin1String(table.parent().table)).value(parent).value(QStringLiteral("unit")));
            ++children;
        }
    }
    CHECK(children >= 16);
}

TEST_CASE("the upgrade is an operation of the journal, and undo ends there", "[storage]")
{
    const QTemporaryDir folder;
    const Upgraded file = upgraded(folder.filePath(QStringLiteral("old.wuxing")), 7);
    const auto operations = file.database->journal().operations(20);
    REQUIRE_OK(operations);
    REQUIRE(operations->size() == 8);
    const Operation& upgrade = operations->front();
    CHECK(upgrade.kind == OperationKind::Upgrade);
    CHECK(upgrade.seal == 2);
    CHECK(upgrade.schema == 8);
    CHECK(upgrade.site != 0);
    CHECK(upgrade.changeCount() > 0);
    CHECK((*operations)[1].seal == 1);
    CHECK(*file.database->undo().undoTarget() == 0);
    // What was printed before agrees with the file after it.
    CHECK(*file.database->journal().head() == upgrade.hash);
    CHECK(*file.database->journal().mark() == (*operations)[1].hash);
}

TEST_CASE("what was changed outside the program after an upgrade is a change of its day all the same", "[storage]")
{
    const QTemporaryDir folder;
    const Upgraded file = upgraded(folder.filePath(QStringLiteral("old.wuxing")), 7);
    const Connection& connection = file.database->connection();
    REQUIRE_OK(connection.execute(QStringLiteral("UPDATE unit SET short_name = '新庄村' WHERE id = 3")));
    const JournalPast past(connection);
    const auto name = past.valueAsOf(QStringLiteral("unit"), 3, QStringLiteral("short_name"), {2023, 12, 31});
    REQUIRE_OK(name);
    CHECK(name->toString() == QStringLiteral("宋庄村"));
    REQUIRE_OK(connection.execute(
        QStringLiteral("INSERT INTO level_target (id, year, level, count) VALUES (77, 2024, 5, 1)")));
    const auto point = past.endOf({2023, 12, 31});
    REQUIRE_OK(point);
    const auto entered = past.enteredAfter(point->change, {QStringLiteral("unit")});
    REQUIRE_OK(entered);
    CHECK(entered->value(QStringLiteral("level_target")) == QList<RowId>{77});
}

TEST_CASE("what was written before an upgrade cannot be edited after it", "[storage]")
{
    const QTemporaryDir folder;
    const Upgraded file = upgraded(folder.filePath(QStringLiteral("old.wuxing")), 7);
    const Connection& connection = file.database->connection();
    REQUIRE_OK(connection.execute(QStringLiteral(
        "UPDATE change SET fields = replace(fields, '张三', '李三') WHERE tbl = 'post' AND row_id = 1")));
    const QStringList findings = findingsOf(connection);
    CHECK_FALSE(findings.filter(QStringLiteral("hash")).isEmpty());
    CHECK_FALSE(findings.filter(QStringLiteral("seal")).isEmpty());
}

TEST_CASE("an upgrade leaves references alone that led to nothing before it", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.wuxing"));
    oldfile::fill(path, 7);
    {
        const auto old = Connection::open(path, Connection::Mode::ReadWrite);
        REQUIRE_OK(old);
        REQUIRE_OK((*old)->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        oldfile::write(**old, now,
            {QStringLiteral("INSERT INTO outcome (id, item, label, measure, unit_name, thousandths) "
                            "VALUES (99, 12345, '桥', 'pieces', '座', 1000)")});
    }
    const auto database = Database::open(path, false, now);
    REQUIRE_OK(database);
    const QStringList findings = findingsOf((*database)->connection());
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().contains(QStringLiteral("outcome")));
}
