// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/file/backup.h"
#include "storage/journal/journalcheck.h"
#include "storage/schema/migrator.h"
#include "support/catch.h"
#include "support/oldfile.h"

#include <QDir>
#include <QTemporaryDir>

using namespace wuxing;

namespace {
const QDateTime now(QDate(2023, 9, 15), QTime(8, 0));
}

TEST_CASE("a new file has the version of the program and is ours", "[storage]")
{
    const auto database = Database::create(QStringLiteral(":memory:"));
    REQUIRE_OK(database);
    CHECK(*Migrator((*database)->connection()).fileVersion() == Migrator::programVersion());
}

TEST_CASE("a file of every older version is upgraded after a verified backup", "[storage]")
{
    for (int version = 1; version < Migrator::programVersion(); ++version) {
        CAPTURE(version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.wuxing"));
        {
            const auto connection = Connection::open(path, Connection::Mode::Create);
            REQUIRE_OK(connection);
            REQUIRE_OK(Migrator(**connection).upgrade(version));
        }
        const auto database = Database::open(path, false, now);
        REQUIRE_OK(database);
        CHECK(*Migrator((*database)->connection()).fileVersion() == Migrator::programVersion());
        CHECK(JournalCheck((*database)->connection()).run()->empty());
        REQUIRE_FALSE((*database)->upgradeBackup().isEmpty());
        const auto old = Connection::open((*database)->upgradeBackup(), Connection::Mode::ReadOnly);
        REQUIRE_OK(old);
        CHECK(*Migrator(**old).fileVersion() == version);
    }
}

TEST_CASE("an older file is looked into through an upgraded copy, and stays what it is", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.wuxing"));
    oldfile::fill(path, 6);
    const auto contents = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = contents();
    {
        const auto opened = Database::open(path, true, now);
        REQUIRE_OK(opened);
        CHECK((*opened)->connection().isReadOnly());
        CHECK((*opened)->path() == QFileInfo(path).canonicalFilePath());
        CHECK((*opened)->units().all()->size() == 4);
        CHECK((*opened)->ledger().some({12})->front().sourceKind == LedgerSource::Case);
        const auto past = (*opened)->asOf({2023, 4, 1});
        REQUIRE_OK(past);
        CHECK((*past)->units().all()->size() == 4);
    }
    CHECK(contents() == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("old.wuxing")});
}

TEST_CASE("a file newer than the program is refused and stays as it is", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.wuxing"));
    {
        const auto database = Database::create(path);
        REQUIRE_OK(database);
        REQUIRE_OK((*database)->connection().execute(QStringLiteral("PRAGMA user_version = 999")));
    }
    const auto opened = Database::open(path, false, now);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::TooNew);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("new.wuxing")});
}
