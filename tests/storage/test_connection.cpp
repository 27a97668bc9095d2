// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/file/backup.h"
#include "support/catch.h"
#include "support/smalldisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
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

bool names(const Error& error, const QString& path)
{
    return error.message.contains(path) || error.message.contains(QDir::toNativeSeparators(path));
}

QString newFile(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("file.wuxing"));
    const auto database = Database::create(path);
    REQUIRE_OK(database);
    return path;
}

ErrorCode codeOfOpening(const QString& path)
{
    const auto opened = Database::open(path, false, now);
    REQUIRE_FALSE(opened);
    CHECK(names(opened.error(), path));
    return opened.error().code;
}

} // namespace

TEST_CASE("files that are not ours are told apart and left alone", "[storage]")
{
    const QTemporaryDir folder;
    CHECK(codeOfOpening(folder.filePath(QStringLiteral("none.wuxing"))) == ErrorCode::NotFound);
    CHECK(codeOfOpening(fileWith(folder, {})) == ErrorCode::NotOurs);
    CHECK(codeOfOpening(fileWith(folder, QByteArrayLiteral("\xff\xd8\xff\xe0 JFIF"))) == ErrorCode::NotOurs);
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

#ifdef Q_OS_LINUX
TEST_CASE("whoever opens and closes the open file in this process does not take its locks away", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = newFile(folder);
    const auto database = Database::open(path, false, now);
    REQUIRE_OK(database);
    const auto put = [&](const char* value) {
        REQUIRE_OK((*database)->journal().write({{}, {}, {}, now}, [&] {
            return (*database)->connection().execute(
                QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES ('k', '%1')")
                    .arg(QLatin1String(value)));
        }));
    };
    put("before");
    // What a file dialog does to show what kind a file is.
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile beside(path + QLatin1String(suffix));
        REQUIRE(beside.open(QIODevice::ReadOnly));
        beside.close();
    }
    // Another program that reads and leaves thinks itself the last one when it finds no lock, and takes the log away.
    QProcess reader;
    reader.start(QStringLiteral("sqlite3"), {path, QStringLiteral("SELECT value FROM setting WHERE key = 'k'")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitStatus() == QProcess::NormalExit);
    CHECK(reader.readAllStandardOutput().trimmed() == "before");
    REQUIRE(QFile::exists(path + QStringLiteral("-wal")));
    put("after");
    const auto again = Database::readAgain(path, {});
    REQUIRE_OK(again);
    const auto value = (*again)->connection().single(QStringLiteral("SELECT value FROM setting WHERE key = 'k'"));
    REQUIRE_OK(value);
    CHECK(*value == QStringLiteral("after"));
}

TEST_CASE("a file that was left is nobody's: no lock stays behind", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = newFile(folder);
    {
        const auto database = Database::open(path, false, now);
        REQUIRE_OK(database);
        const auto again = Database::readAgain(path, {});
        REQUIRE_OK(again);
    }
    QProcess writer;
    writer.start(QStringLiteral("sqlite3"),
        {path,
            QStringLiteral(
                "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE t (x); COMMIT; SELECT 'had it'")});
    REQUIRE(writer.waitForFinished());
    CHECK(writer.readAllStandardOutput().contains("had it"));
}
#endif

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
    const QString path = newFile(folder);
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

namespace {

// A file and the log beside it, as a stick has them that was pulled out.
void pulledOut(const QString& path)
{
    const QTemporaryDir desk;
    const QString open = desk.filePath(QStringLiteral("open.wuxing"));
    const auto database = Database::create(open);
    REQUIRE_OK(database);
    REQUIRE_OK((*database)->connection().execute(
        QStringLiteral("INSERT INTO setting (key, value) VALUES ('in the log', 'yes')")));
    REQUIRE(QFile::copy(open, path));
    REQUIRE(QFile::copy(open + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
}

} // namespace

TEST_CASE("a file on a full disk is read", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = newFile(folder);
    const auto reader = [&] {
        const SmallDisk full(0);
        return Database::open(path, true, now);
    }();
    REQUIRE_OK(reader);
    CHECK((*reader)->connection().single(QStringLiteral("SELECT count(*) FROM unit")));
}

TEST_CASE("a log on a stick that takes no file beside it is read all the same, or the room is asked for", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.wuxing"));
    pulledOut(path);
    // The index of the log cannot be made there.
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("gone/index")), path + QStringLiteral("-shm")));
    {
        const auto reader = Connection::open(path, Connection::Mode::ReadOnly);
        REQUIRE_OK(reader);
        CHECK(*(*reader)->single(QStringLiteral("SELECT value FROM setting WHERE key = 'in the log'"))
            == QStringLiteral("yes"));
    }
    CHECK(QFile::exists(path + QStringLiteral("-wal")));
    const auto refused = [&] {
        const SmallDisk full(0);
        return Connection::open(path, Connection::Mode::ReadOnly);
    }();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DiskFull);
    CHECK(refused.error().message.contains(QStringLiteral("no room")));
    CHECK(refused.error().message.contains(path));
}

TEST_CASE("a lock that says nothing of its holder is told without empty names", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = newFile(folder);
    // Just being made by another program.
    const int lock = ::open(qPrintable(path + QStringLiteral(".lock")), O_CREAT | O_RDWR, 0600);
    REQUIRE(lock >= 0);
    REQUIRE(::flock(lock, LOCK_EX | LOCK_NB) == 0);
    const auto second = Database::open(path, false, now);
    ::close(lock);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Locked);
    CHECK(second.error().message.contains(path));
    CHECK_FALSE(second.error().message.contains(QStringLiteral("process")));
    CHECK_FALSE(second.error().message.contains(QStringLiteral("  ")));
}
#endif

TEST_CASE("a page that is damaged names the file, and no copy is made of it", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = newFile(folder);
    const auto rootPage = [&] {
        const auto whole = Connection::open(path, Connection::Mode::ReadOnly);
        REQUIRE_OK(whole);
        return (*whole)->single(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'unit'"))->toInt();
    }();
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        constexpr int page = 4096;
        REQUIRE(file.seek(static_cast<qint64>(page) * (rootPage - 1)));
        file.write(QByteArray(page, '\xa5'));
    }
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    REQUIRE_OK(connection);
    const auto read = (*connection)->single(QStringLiteral("SELECT name FROM unit"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Damaged);
    CHECK(names(read.error(), path));
    const QString copy = folder.filePath(QStringLiteral("copy.wuxing"));
    const auto copied = backup::writeVerified(**connection, copy);
    REQUIRE_FALSE(copied);
    CHECK(names(copied.error(), path));
    CHECK_FALSE(QFile::exists(copy));
}

#ifndef Q_OS_WIN // which has no such names
TEST_CASE("a name that looks like an address is a name", "[storage]")
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    {
        const auto database = Database::create(QStringLiteral("file:x.wuxing"));
        REQUIRE_OK(database);
    }
    CHECK(Database::open(QStringLiteral("file:x.wuxing"), false, now));
    QDir::setCurrent(before);
    CHECK(QFile::exists(folder.filePath(QStringLiteral("file:x.wuxing"))));
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("x.wuxing"))));
}
#endif

TEST_CASE("what a file brings along is not trusted while it is read", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = newFile(folder);
    const auto reader = Connection::open(path, Connection::Mode::ReadOnly);
    REQUIRE_OK(reader);
    CHECK(*(*reader)->single(QStringLiteral("PRAGMA trusted_schema")) == QStringLiteral("0"));
    CHECK(*(*reader)->single(QStringLiteral("PRAGMA cell_size_check")) == QStringLiteral("1"));
    CHECK(*(*reader)->single(QStringLiteral("PRAGMA query_only")) == QStringLiteral("1"));
}

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
