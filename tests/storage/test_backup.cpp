// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/file/backup.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace wuxing;

TEST_CASE("a backup is a checked copy with the same journal", "[storage]")
{
    const QTemporaryDir folder;
    const auto database = Database::create(folder.filePath(QStringLiteral("a.wuxing")));
    REQUIRE_OK(database);
    const QString copy = folder.filePath(QStringLiteral("it's a copy.wuxing"));
    REQUIRE_OK(backup::writeVerified((*database)->connection(), copy));
    CHECK(backup::verify(copy));
    CHECK(*backup::headOf(copy) == *(*database)->journal().head());
    CHECK_FALSE(backup::writeVerified((*database)->connection(), copy)); // never over another file
}

TEST_CASE("a file from which another program took a row can still be copied, as it stands", "[storage]")
{
    const QTemporaryDir folder;
    const auto database = Database::create(folder.filePath(QStringLiteral("a.wuxing")));
    REQUIRE_OK(database);
    const Connection& connection = (*database)->connection();
    for (const char* sql :
        {"PRAGMA foreign_keys = OFF", "INSERT INTO post (unit, role, person) VALUES (4711, 'secretary', 'x')"})
        REQUIRE_OK(connection.execute(QLatin1String(sql)));
    const QString copy = folder.filePath(QStringLiteral("copy.wuxing"));
    REQUIRE_OK(backup::writeVerified(connection, copy));
    REQUIRE_OK(backup::verify(copy));
}

TEST_CASE("a damaged copy does not pass for a backup", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wuxing"));
    {
        const auto database = Database::create(path);
        REQUIRE_OK(database);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(4096, 'x'));
    file.close();
    CHECK_FALSE(backup::verify(path));
}
