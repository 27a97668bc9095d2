// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/journal/journalcheck.h"
#include "support/catch.h"
#include "support/oldfile.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace wuxing;

namespace {

const QDateTime now(QDate(2023, 9, 15), QTime(8, 0), Qt::UTC);

// A file with three operations on settings.
std::unique_ptr<Database> sample()
{
    auto database = Database::create(QStringLiteral(":memory:"));
    REQUIRE_OK(database);
    for (const char* key : {"a", "b", "a"}) {
        static int value = 0;
        const OperationHead head{{Action::Code::ChangeSetting, {}}, QStringLiteral("tester"), QStringLiteral("pc"), now,
            OperationKind::Edit, 0};
        REQUIRE_OK((*database)->journal().write(
            head, [&] { return (*database)->settings().put(QLatin1String(key), QString::number(++value)); }));
    }
    return std::move(*database);
}

QStringList findingsAfter(const QStringList& tampering)
{
    const auto database = sample();
    for (const QString& sql : tampering)
        REQUIRE_OK(database->connection().execute(sql));
    const auto findings = JournalCheck(database->connection()).run();
    REQUIRE_OK(findings);
    QStringList lines;
    for (const CheckFinding& finding : *findings)
        lines << finding.where + QStringLiteral(": ") + finding.what;
    return lines;
}

const QString dropTrigger = QStringLiteral("DROP TRIGGER journal_setting_update");

} // namespace

TEST_CASE("an untouched file is in order", "[storage]") { CHECK(findingsAfter({}).isEmpty()); }

TEST_CASE("check finds edited, removed and swapped journal rows", "[storage]")
{
    CHECK_FALSE(
        findingsAfter({QStringLiteral("UPDATE change SET fields = '{\"key\":\"a\",\"value\":\"9\"}' WHERE seq = 1")})
            .isEmpty());
    CHECK_FALSE(findingsAfter({QStringLiteral("DELETE FROM change WHERE seq = 2")}).isEmpty());
    CHECK_FALSE(findingsAfter({QStringLiteral("DELETE FROM operation WHERE seq = 2")}).isEmpty());
    CHECK_FALSE(findingsAfter({QStringLiteral("UPDATE operation SET author = 'somebody' WHERE seq = 1")}).isEmpty());
    CHECK_FALSE(findingsAfter({QStringLiteral("UPDATE operation SET at = '2023-01-01T00:00:00.000Z' WHERE seq = 3")})
                    .isEmpty());
    CHECK_FALSE(findingsAfter({QStringLiteral("UPDATE change SET seq = 99 WHERE seq = 1"),
                                  QStringLiteral("UPDATE change SET seq = 1 WHERE seq = 2"),
                                  QStringLiteral("UPDATE change SET seq = 2 WHERE seq = 99")})
                    .isEmpty());
}

TEST_CASE("check finds rows changed behind the program's back, with and without the triggers", "[storage]")
{
    const QStringList noticed = findingsAfter({QStringLiteral("UPDATE setting SET value = 'x' WHERE key = 'b'")});
    REQUIRE_FALSE(noticed.isEmpty());
    CHECK(noticed.join(QLatin1Char(' ')).contains(QStringLiteral("outside the program")));

    const QStringList hidden =
        findingsAfter({dropTrigger, QStringLiteral("UPDATE setting SET value = 'x' WHERE key = 'b'")});
    CHECK(hidden.join(QLatin1Char(' ')).contains(QStringLiteral("trigger journal_setting_update")));
    CHECK(hidden.join(QLatin1Char(' ')).contains(QStringLiteral("behind the program's back: value")));

    const QStringList removed = findingsAfter(
        {QStringLiteral("DROP TRIGGER journal_setting_delete"), QStringLiteral("DELETE FROM setting WHERE key = 'b'")});
    CHECK(removed.join(QLatin1Char(' ')).contains(QStringLiteral("was removed behind")));

    const QStringList added = findingsAfter({QStringLiteral("DROP TRIGGER journal_setting_insert"),
        QStringLiteral("INSERT INTO setting (id, key, value) VALUES (7, 'z', '1')")});
    CHECK(added.join(QLatin1Char(' ')).contains(QStringLiteral("was added behind")));
}

TEST_CASE("tables of another program do not keep check from the rows of ours", "[storage]")
{
    const QStringList findings = findingsAfter({QStringLiteral("CREATE TABLE notes (text TEXT)"),
        QStringLiteral("CREATE TABLE marks (id INTEGER PRIMARY KEY, text TEXT)"),
        QStringLiteral("INSERT INTO marks (text) VALUES ('x'), ('y')"), dropTrigger,
        QStringLiteral("UPDATE setting SET value = 'x' WHERE key = 'b'")});
    const QString all = findings.join(QLatin1Char('\n'));
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("table notes")));
    CHECK(all.contains(QStringLiteral("table marks")));
    CHECK_FALSE(all.contains(QStringLiteral("marks, row")));
    CHECK(all.contains(QStringLiteral("was changed behind the program's back")));
}

TEST_CASE("a cut tail shows by the head printed on paper", "[storage]")
{
    const auto database = sample();
    const auto head = database->journal().head();
    REQUIRE_OK(head);
    CHECK(*database->journal().findHash(head->left(16)) == 3);
    REQUIRE_OK(database->connection().execute(QStringLiteral("DELETE FROM operation WHERE seq = 3")));
    CHECK(*database->journal().findHash(head->left(16)) == 0);
}

TEST_CASE("check finds words nobody knows, rows of another unit than what they hang on, and papers without content",
    "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.wuxing"));
    oldfile::fill(path, 7);
    const auto database = Database::open(path, false, now);
    REQUIRE_OK(database);
    const Connection& connection = (*database)->connection();
    const auto findings = [&](const char* words) {
        const auto found = JournalCheck(connection).run();
        REQUIRE_OK(found);
        return std::count_if(found->begin(), found->end(),
            [&](const CheckFinding& finding) { return finding.what.contains(QLatin1String(words)); });
    };
    CHECK(JournalCheck(connection).run()->empty());
    REQUIRE_OK(connection.execute(QStringLiteral("UPDATE ledger_item SET state = 'vanished' WHERE id = 10")));
    CHECK(findings("does not know: state") == 1);
    REQUIRE_OK(connection.execute(QStringLiteral("UPDATE ledger_progress SET unit = 4 WHERE id = 20")));
    CHECK(findings("belongs to another unit") == 1);
    REQUIRE_OK(connection.execute(QStringLiteral("UPDATE content SET body = x'00' WHERE bytes = 11")));
    CHECK(findings("What was frozen is missing") == 2);
    REQUIRE_OK(
        connection.execute(QStringLiteral("UPDATE operation SET arguments = '[\"8\",\"00\"]' WHERE kind = 'upgrade'")));
    CHECK(findings("do not fit its anchor") == 1);
}
