// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace wuxing;

namespace {

const QDateTime now(QDate(2023, 9, 15), QTime(8, 0));

QString fileWith(const QTemporaryDir& folder, const QByteArray& content)
{
    QFile file(folder.filePath(QStringLiteral("file.wuxing")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

ErrorCode codeOfOpening(const QString& path)
{
    const auto opened = Database::open(path, false, now);
    REQUIRE_FALSE(opened);
    CHECK_FALSE(opened.error().message.isEmpty());
    return opened.error().code;
}

} // namespace

TEST_CASE("files that are not ours are told apart and left alone", "[storage]")
{
    const QTemporaryDir folder;
    CHECK(codeOfOpening(folder.filePath(QStringLiteral("none.wuxing"))) == ErrorCode::NotFound);
    CHECK(codeOfOpening(fileWith(folder, {})) == ErrorCode::NotOurs);
    CHECK(codeOfOpening(fileWith(folder, QByteArray("\xff\xd8\xff\xe0 JFIF", 10))) == ErrorCode::NotOurs);
    const QByteArray text = QByteArray("name,code\n").repeated(100);
    const QString path = fileWith(folder, text);
    CHECK(codeOfOpening(path) == ErrorCode::NotOurs);
    QFile after(path);
    REQUIRE(after.open(QIODevice::ReadOnly));
    CHECK(after.readAll() == text);
}

TEST_CASE("a database of another program is refused", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.db"));
    {
        const auto connection = Connection::open(path, Connection::Mode::Create);
        REQUIRE_OK(connection);
        REQUIRE_OK((*connection)->execute(QStringLiteral("CREATE TABLE notes (text TEXT)")));
    }
    CHECK(codeOfOpening(path) == ErrorCode::NotOurs);
}

TEST_CASE("half a file is told as incomplete", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("half.wuxing"));
    {
        const auto database = Database::create(path);
        REQUIRE_OK(database);
    }
    QFile file(path);
    REQUIRE(file.resize(file.size() / 2));
    CHECK(codeOfOpening(path) == ErrorCode::Damaged);
}

TEST_CASE("a lock that nobody holds is taken over, whatever process and computer it names", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.wuxing"));
    {
        const auto database = Database::create(path);
        REQUIRE_OK(database);
    }
    const QByteArray here = QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n';
    for (const QByteArray& left : {here, QByteArray("4711\nwuxing\nanother-computer\n")}) {
        QFile lock(path + QStringLiteral(".lock"));
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write(left);
        lock.close();
        REQUIRE_OK(Database::open(path, false, now));
    }
}

TEST_CASE("a second program is told who holds the file and may read it", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.wuxing"));
    const auto first = Database::create(path);
    REQUIRE_OK(first);
    const auto second = Database::open(path, false, now);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Locked);
    // Windows writes the name of a computer in capitals in one place and not in another.
    CHECK(second.error().message.contains(QSysInfo::machineHostName(), Qt::CaseInsensitive));
    const auto reader = Database::open(path, true, now);
    REQUIRE_OK(reader);
    CHECK_FALSE((*reader)->connection().execute(QStringLiteral("DELETE FROM setting")));
}

#ifdef Q_OS_LINUX
TEST_CASE("a file on a full disk is read", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.wuxing"));
    {
        const auto database = Database::create(path);
        REQUIRE_OK(database);
    }
    // No file of this program grows any more, as on a full disk.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &former) == 0);
    const rlimit nothing{0, former.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &nothing) == 0);
    const auto reader = Database::open(path, true, now);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &former) == 0);
    std::signal(SIGXFSZ, before);
    REQUIRE_OK(reader);
    CHECK((*reader)->connection().single(QStringLiteral("SELECT count(*) FROM unit")));
}
#endif

TEST_CASE("the settings the file relies on are on", "[storage]")
{
    const QTemporaryDir folder;
    const auto database = Database::create(folder.filePath(QStringLiteral("file.wuxing")));
    REQUIRE_OK(database);
    const Connection& connection = (*database)->connection();
    CHECK(*connection.single(QStringLiteral("PRAGMA foreign_keys")) == QStringLiteral("1"));
    CHECK(*connection.single(QStringLiteral("PRAGMA journal_mode")) == QStringLiteral("wal"));
    CHECK(*connection.single(QStringLiteral("PRAGMA synchronous")) == QStringLiteral("2"));
    CHECK(*connection.single(QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = "
                                            "'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"))
        == QStringLiteral("0"));
}
