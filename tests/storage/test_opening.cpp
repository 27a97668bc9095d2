// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileidentity.h"
#include "storage/database.h"
#include "storage/file/cleanedcopy.h"
#include "storage/file/filelook.h"
#include "storage/file/leftovers.h"
#include "storage/file/writelog.h"
#include "storage/journal/journalcheck.h"
#include "storage/schema/migrator.h"
#include "support/catch.h"
#include "support/foreignfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace wuxing;

namespace {

const QDateTime now(QDate(2023, 9, 15), QTime(8, 0), Qt::UTC);

// A folder with one file of three settings in it.
struct Sample {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("file.wuxing"));

    Sample()
    {
        const auto database = Database::create(path);
        REQUIRE_OK(database);
        for (const char* key : {"a", "b", "c"})
            put(**database, QLatin1String(key), QStringLiteral("1"));
    }

    static void put(Database& database, const QString& key, const QString& value)
    {
        const OperationHead head{{Action::Code::ChangeSetting, {key}}, QStringLiteral("tester"), QStringLiteral("pc"),
            now, OperationKind::Edit, 0};
        REQUIRE_OK(database.journal().write(head, [&] { return database.settings().put(key, value); }));
    }

    Result<std::unique_ptr<Database>> open(bool readOnly = false) const { return Database::open(path, readOnly, now); }

    Error refusal(bool readOnly = false) const
    {
        const auto opened = open(readOnly);
        REQUIRE_FALSE(opened);
        CHECK_FALSE(opened.error().message.isEmpty());
        return opened.error();
    }

    QString value(const QString& key) const
    {
        const auto database = open(true);
        REQUIRE_OK(database);
        const auto all = (*database)->settings().all();
        REQUIRE_OK(all);
        return all->value(key, QStringLiteral("(none)"));
    }

    QByteArray bytes(const QString& ending = {}) const
    {
        QFile file(path + ending);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QByteArray& content, const QString& ending = {}) const
    {
        QFile file(path + ending);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
};

const QStringList spy{QStringLiteral("CREATE TRIGGER spy AFTER UPDATE ON setting BEGIN DELETE FROM setting WHERE key = "
                                     "'a'; END")};

} // namespace

TEST_CASE("a foreign trigger is named and never runs", "[storage]")
{
    const Sample sample;
    tamper(sample.path, spy);
    const QByteArray before = sample.bytes();
    const Error refused = sample.refusal();
    CHECK(refused.code == ErrorCode::ReadOnly);
    CHECK(refused.message.contains(QStringLiteral("trigger spy")));
    CHECK(sample.bytes() == before);

    const auto reader = sample.open(true);
    REQUIRE_OK(reader);
    REQUIRE((*reader)->schemaDifferences().size() == 1);
    CHECK((*reader)->schemaDifferences().front().name == QStringLiteral("spy"));
    CHECK(sample.value(QStringLiteral("a")) == QStringLiteral("1"));
}

TEST_CASE("whatever differs in the structure is told, by opening and by check", "[storage]")
{
    struct Case {
        const char* sql;
        const char* name;
    };
    const auto changed = GENERATE(Case{"CREATE VIEW extra AS SELECT * FROM unit", "view extra"},
        Case{"CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT)", "table notes"},
        Case{"CREATE INDEX slow ON unit (name)", "index slow"}, Case{"DROP INDEX unit_parent", "index unit_parent"},
        Case{"DROP TRIGGER journal_unit_update", "trigger journal_unit_update"},
        Case{"DROP VIEW ledger_red", "view ledger_red"});
    const Sample sample;
    tamper(sample.path, {QLatin1String(changed.sql)});
    CHECK(sample.refusal().message.contains(QLatin1String(changed.name)));
    const auto reader = sample.open(true);
    REQUIRE_OK(reader);
    const auto findings = JournalCheck((*reader)->connection()).run();
    REQUIRE_OK(findings);
    bool named = false;
    for (const CheckFinding& finding : *findings)
        named = named || finding.where == QLatin1String(changed.name);
    CHECK(named);
}

TEST_CASE("a CHECK taken out of a table is found", "[storage]")
{
    const Sample sample;
    tamper(sample.path,
        {QStringLiteral("PRAGMA writable_schema = ON"),
            QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (length(name) > 0)', '') WHERE name = "
                           "'unit'")});
    CHECK(sample.refusal().message.contains(QStringLiteral("table unit")));
}

TEST_CASE("another layout of the same structure is the same", "[storage]")
{
    const Sample sample;
    tamper(sample.path,
        {QStringLiteral("PRAGMA writable_schema = ON"),
            QStringLiteral("UPDATE sqlite_schema SET sql = replace(replace(sql, char(10), char(13, 10)), '    ', "
                           "char(9)) WHERE type IN ('table', 'view')")});
    REQUIRE_OK(sample.open());
}

TEST_CASE("a replaced view does not change what is read", "[storage]")
{
    const Sample sample;
    tamper(sample.path,
        {QStringLiteral("DROP VIEW ledger_red"),
            QStringLiteral("CREATE VIEW ledger_red AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
                           "n) SELECT i AS item, 7 AS reds FROM n")});
    const auto reader = sample.open(true);
    REQUIRE_OK(reader);
    CHECK(*(*reader)->connection().single(QStringLiteral("SELECT count(*) FROM ledger_red")) == QStringLiteral("0"));
    CHECK_FALSE((*reader)->connection().execute(QStringLiteral("DELETE FROM setting")));
}

TEST_CASE("a view in the place of a table is not read", "[storage]")
{
    const Sample sample;
    tamper(sample.path,
        {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("ALTER TABLE setting RENAME TO hidden"),
            QStringLiteral("CREATE VIEW setting AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                           "SELECT i AS id, 'k' AS key, 'v' AS value FROM n")});
    CHECK(sample.refusal(true).message.contains(QStringLiteral("table setting")));
    CHECK(sample.refusal().message.contains(QStringLiteral("setting")));
}

TEST_CASE("files of older versions are compared before they are upgraded", "[storage]")
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
        tamper(path, spy);
        const auto refused = Database::open(path, false, now);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QStringLiteral("trigger spy")));
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("old.wuxing")});
    }
}

TEST_CASE("a cleaned copy has every row and nothing foreign", "[storage]")
{
    const Sample sample;
    tamper(sample.path,
        spy
            + QStringList{QStringLiteral("CREATE TABLE notes (body TEXT)"),
                QStringLiteral("CREATE VIEW extra AS SELECT 1 AS one"), QStringLiteral("DROP INDEX unit_parent")});
    const QString copy = sample.folder.filePath(QStringLiteral("clean.wuxing"));
    const auto left = cleanedcopy::write(sample.path, copy);
    REQUIRE_OK(left);
    CHECK(left->size() == 1); // the table of another program
    const auto database = Database::open(copy, false, now);
    REQUIRE_OK(database);
    CHECK(JournalCheck((*database)->connection()).run()->empty());
    CHECK((*database)->settings().all()->value(QStringLiteral("a")) == QStringLiteral("1"));
    CHECK((*database)->journal().operations(10)->size() == 3);
    Sample::put(**database, QStringLiteral("a"), QStringLiteral("2"));
    CHECK(JournalCheck((*database)->connection()).run()->empty());
    CHECK_FALSE(cleanedcopy::write(sample.path, copy)); // never over another file
}

TEST_CASE("numbers that nobody could have written are refused in words", "[storage]")
{
    const auto sql = GENERATE("PRAGMA user_version = -5", "PRAGMA user_version = 0", "PRAGMA user_version = 2147483647",
        "UPDATE change SET seq = 9223372036854775807 WHERE seq = 3",
        "UPDATE operation SET last_change = 9223372036854775807 WHERE seq = 3",
        "UPDATE operation SET last_change = -9223372036854775808 WHERE seq = 3",
        "UPDATE operation SET seq = 9223372036854775807 WHERE seq = 3",
        "UPDATE operation SET seq = -9223372036854775808 WHERE seq = 1", "DELETE FROM change WHERE seq = 3");
    CAPTURE(sql);
    const Sample sample;
    tamper(sample.path, {QLatin1String(sql)});
    (void)sample.refusal();
    // What can be read is read, and check lives to tell.
    if (const auto reader = sample.open(true)) {
        const auto findings = JournalCheck((*reader)->connection()).run();
        CHECK((!findings || !findings->empty()));
        CHECK((*reader)->journal().operations(10));
        (void)(*reader)->undo().undoTarget();
    }
}

TEST_CASE("damaged files give a message and never a crash", "[storage]")
{
    const Sample sample;
    const QByteArray whole = sample.bytes();
    const auto damaged = [&](int kind) {
        QByteArray bytes = whole;
        switch (kind) {
        case 0:
            return bytes.left(bytes.size() / 2);
        case 1:
            return bytes.left(100);
        case 2: // a page of nothing
            return bytes.replace(4096, 4096, QByteArray(4096, '\0'));
        case 3:
            return bytes.replace(4096, 4096, QByteArray(4096, 'x'));
        case 4: // a page size there is none of
            return bytes.replace(16, 2, QByteArrayLiteral("\x00\x03"));
        case 5: // the first page of the tree of tables
            return bytes.replace(100, 200, QByteArray(200, '\xff'));
        case 6: // the number of pages
            return bytes.replace(28, 4, QByteArrayLiteral("\x7f\xff\xff\xff"));
        case 7: // one bit in each page
            for (qsizetype place = 4096; place < bytes.size(); place += 4096)
                bytes[place + 5] = static_cast<char>(bytes[place + 5] ^ 0x40);
            return bytes;
        case 8: // a list of free pages that leads nowhere
            return bytes.replace(32, 8, QByteArrayLiteral("\x7f\xff\xff\xff\x7f\xff\xff\xff"));
        case 9: // text of the schema
            return bytes.replace(QByteArray("CREATE TABLE setting"), QByteArray("CREATE TABEL setting"));
        default: // the text encoding
            return bytes.replace(56, 4, QByteArrayLiteral("\x00\x00\x00\x02"));
        }
    };
    const int kind = GENERATE(range(0, 11));
    CAPTURE(kind);
    sample.write(damaged(kind));
    const auto look = FileLook::through(sample.path, 0);
    REQUIRE_FALSE(look);
    CHECK_FALSE(look.error().message.isEmpty());
    if (const auto reader = sample.open(true))
        (void)JournalCheck((*reader)->connection()).run();
}

TEST_CASE("a log left by a killed program goes into its own file and into no other", "[storage]")
{
    const Sample sample;
    const QString older = sample.folder.filePath(QStringLiteral("older"));
    QByteArray mainBytes;
    QByteArray log;
    {
        const auto database = sample.open();
        REQUIRE_OK(database);
        REQUIRE(*(*database)->checkpoint());
        REQUIRE(QFile::copy(sample.path, older));
        Sample::put(**database, QStringLiteral("a"), QStringLiteral("2"));
        Sample::put(**database, QStringLiteral("a"), QStringLiteral("3"));
        REQUIRE(*(*database)->checkpoint());
        mainBytes = sample.bytes();
        Sample::put(**database, QStringLiteral("a"), QStringLiteral("4"));
        Sample::put(**database, QStringLiteral("b"), QStringLiteral("2"));
        log = sample.bytes(QStringLiteral("-wal"));
    }
    // As it lies after a kill: the last two steps are in the log.
    sample.write(mainBytes);
    sample.write(log, QStringLiteral("-wal"));
    CHECK(*writelog::belongsTo(sample.path));
    {
        const auto database = sample.open();
        REQUIRE_OK(database);
        CHECK((*database)->strayLog().isEmpty());
        CHECK((*database)->settings().all()->value(QStringLiteral("b")) == QStringLiteral("2"));
        CHECK(JournalCheck((*database)->connection()).run()->empty());
    }
    // An older copy put under the name: read and written, it stays what it is.
    QFile source(older);
    REQUIRE(source.open(QIODevice::ReadOnly));
    sample.write(source.readAll());
    sample.write(log, QStringLiteral("-wal"));
    CHECK_FALSE(*writelog::belongsTo(sample.path));
    CHECK(sample.value(QStringLiteral("a")) == QStringLiteral("1"));
    CHECK(sample.bytes(QStringLiteral("-wal")) == log); // reading moves nothing
    const auto database = sample.open();
    REQUIRE_OK(database);
    REQUIRE(QFile::exists((*database)->strayLog()));
    CHECK((*database)->settings().all()->value(QStringLiteral("a")) == QStringLiteral("1"));
    CHECK(JournalCheck((*database)->connection()).run()->empty());
}

TEST_CASE("a log that begins with changes of others and the edit that found them is of its file", "[storage]")
{
    const Sample sample;
    QByteArray mainBytes;
    QByteArray log;
    {
        const auto database = sample.open();
        REQUIRE_OK(database);
        REQUIRE_OK((*database)->connection().execute(QStringLiteral("UPDATE setting SET value = 'x' WHERE key = 'c'")));
        REQUIRE(*(*database)->checkpoint());
        mainBytes = sample.bytes();
        Sample::put(**database, QStringLiteral("a"), QStringLiteral("2"));
        log = sample.bytes(QStringLiteral("-wal"));
    }
    sample.write(mainBytes);
    sample.write(log, QStringLiteral("-wal"));
    CHECK(*writelog::belongsTo(sample.path));
    CHECK(sample.value(QStringLiteral("a")) == QStringLiteral("2"));
}

TEST_CASE("a log that ends inside its first step keeps nobody from the file", "[storage]")
{
    const Sample sample;
    QByteArray mainBytes;
    QByteArray log;
    {
        const auto database = sample.open();
        REQUIRE_OK(database);
        REQUIRE(*(*database)->checkpoint());
        mainBytes = sample.bytes();
        Sample::put(**database, QStringLiteral("a"), QStringLiteral("2"));
        log = sample.bytes(QStringLiteral("-wal"));
    }
    constexpr qsizetype page = 4096;
    REQUIRE(log.size() > page);
    // Killed with the header of the last frame written, and nothing, half or all but a byte of its page.
    for (const qsizetype missing : {page, page / 2, qsizetype(1)}) {
        CAPTURE(missing);
        sample.write(mainBytes);
        sample.write(log.left(log.size() - missing), QStringLiteral("-wal"));
        REQUIRE_OK(writelog::belongsTo(sample.path));
        CHECK(sample.value(QStringLiteral("a")) == QStringLiteral("1"));
        const auto database = sample.open();
        REQUIRE_OK(database);
        CHECK((*database)->strayLog().isEmpty());
        CHECK((*database)->settings().all()->value(QStringLiteral("a")) == QStringLiteral("1"));
        CHECK(JournalCheck((*database)->connection()).run()->empty());
    }
}

TEST_CASE("killed while the log was brought in, a file is still opened with its log", "[storage]")
{
    const Sample sample;
    QByteArray before;
    QByteArray after;
    QByteArray log;
    {
        const auto database = sample.open();
        REQUIRE_OK(database);
        REQUIRE(*(*database)->checkpoint());
        before = sample.bytes();
        for (int i = 0; i < 60; ++i)
            Sample::put(**database, QStringLiteral("key%1").arg(i), QString(300, QLatin1Char('x')));
        log = sample.bytes(QStringLiteral("-wal"));
        REQUIRE(*(*database)->checkpoint());
        after = sample.bytes();
    }
    // Pages are written in their order.
    for (qsizetype pages = 1; pages * 4096 < after.size(); ++pages) {
        CAPTURE(pages);
        const qsizetype done = pages * 4096;
        sample.write(after.left(done) + before.mid(done));
        sample.write(log, QStringLiteral("-wal"));
        REQUIRE(*writelog::belongsTo(sample.path));
    }
    CHECK(sample.value(QStringLiteral("key59")).size() == 300);
}

TEST_CASE("a file brings no moment of half a write into a copy of it", "[storage]")
{
    const Sample sample;
    const auto database = sample.open();
    REQUIRE_OK(database);
    Sample::put(**database, QStringLiteral("a"), QStringLiteral("9"));
    REQUIRE(*(*database)->checkpoint());
    CHECK(QFileInfo(writelog::pathOf(sample.path)).size() == 0);
    const QString copy = sample.folder.filePath(QStringLiteral("copy.wuxing"));
    REQUIRE(QFile::copy(sample.path, copy));
    const auto copied = Database::open(copy, false, now);
    REQUIRE_OK(copied);
    CHECK((*copied)->settings().all()->value(QStringLiteral("a")) == QStringLiteral("9"));
}

#ifndef Q_OS_WIN

TEST_CASE("a link to an open file leads to the same lock", "[storage]")
{
    const Sample sample;
    const auto first = sample.open();
    REQUIRE_OK(first);
    const QString link = sample.folder.filePath(QStringLiteral("link.wuxing"));
    REQUIRE(QFile::link(sample.path, link));
    const auto second = Database::open(link, false, now);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Locked);
    QDir().mkdir(sample.folder.filePath(QStringLiteral("other")));
    const QString relative = sample.folder.filePath(QStringLiteral("other/far.wuxing"));
    REQUIRE(symlink("../link.wuxing", QFile::encodeName(relative).constData()) == 0);
    CHECK(Database::open(relative, false, now).error().code == ErrorCode::Locked);
}

TEST_CASE("a file under two names is read and not written, under either", "[storage]")
{
    const Sample sample;
    const QString second = sample.folder.filePath(QStringLiteral("second.wuxing"));
    REQUIRE(::link(QFile::encodeName(sample.path).constData(), QFile::encodeName(second).constData()) == 0);
    for (const QString& path : {sample.path, second}) {
        const auto refused = Database::open(path, false, now);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::ReadOnly);
        REQUIRE_OK(Database::open(path, true, now));
    }
    REQUIRE(QFile::remove(second));
    REQUIRE_OK(sample.open());
}

TEST_CASE("files and folders are readable by their owner alone", "[storage]")
{
    const mode_t old = umask(0022);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/deep/file.wuxing"));
    {
        const auto database = Database::create(path);
        umask(old);
        REQUIRE_OK(database);
        const auto mode = [](const QString& name) {
            struct stat info { };
            REQUIRE(stat(QFile::encodeName(name).constData(), &info) == 0);
            return info.st_mode & 0777;
        };
        CHECK(mode(path) == 0600);
        CHECK(mode(path + QStringLiteral("-wal")) == 0600);
        CHECK(mode(path + QStringLiteral("-shm")) == 0600);
        CHECK(mode(folder.filePath(QStringLiteral("new"))) == 0700);
        CHECK(mode(folder.filePath(QStringLiteral("new/deep"))) == 0700);
    }
}

TEST_CASE("a pipe or a folder is told as such and not waited for", "[storage]")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.wuxing"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString& path : {pipe, folder.path()}) {
        for (const bool readOnly : {true, false}) {
            const auto refused = Database::open(path, readOnly, now);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::InvalidInput);
        }
    }
}

#endif

TEST_CASE("what a killed program left beside a file is removed when it is opened", "[storage]")
{
    const Sample sample;
    const QString partial = leftovers::partialOf(sample.path);
    const QString restoring = leftovers::restoringOf(sample.path);
    const QString busy = leftovers::partialOf(restoring);
    for (const QString& left : {partial, restoring, partial + QStringLiteral("-wal")}) {
        QFile file(left);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    REQUIRE(QDir().mkpath(leftovers::evidenceOf(partial) + QStringLiteral("/ab")));
    const auto working = Database::create(busy); // another program is at it
    REQUIRE_OK(working);
    REQUIRE_OK(sample.open());
    CHECK_FALSE(QFile::exists(partial));
    CHECK_FALSE(QFile::exists(partial + QStringLiteral("-wal")));
    CHECK_FALSE(QFile::exists(leftovers::evidenceOf(partial)));
    CHECK_FALSE(QFile::exists(restoring));
    CHECK(QFile::exists(busy));
}

TEST_CASE("a code of the journal is asked for with digits enough to mean something", "[storage]")
{
    const Sample sample;
    const auto database = sample.open();
    REQUIRE_OK(database);
    const QString head = *(*database)->journal().head();
    for (const QString& nothing : {QString(), QStringLiteral("%"), QStringLiteral("________"),
             QStringLiteral("%%%%%%%%%%%%%%%%"), head.left(7), QStringLiteral("0123456g"), head + QLatin1Char('0')}) {
        CAPTURE(nothing);
        const auto found = (*database)->journal().findHash(nothing);
        REQUIRE_FALSE(found);
        CHECK(found.error().code == ErrorCode::InvalidInput);
    }
    CHECK(*(*database)->journal().findHash(head.left(8)) == 3);
    CHECK(*(*database)->journal().findHash(head.left(8).toUpper() + QLatin1Char(' ') + head.mid(8, 8)) == 3);
    CHECK(*(*database)->journal().findHash(QString(16, QLatin1Char('0'))) == 0);
}

TEST_CASE("the version stands in the first page, and nothing else has one", "[storage]")
{
    const Sample sample;
    CHECK(FileLook::versionAtRest(sample.path) == Migrator::programVersion());
    CHECK(FileLook::versionAtRest(sample.folder.filePath(QStringLiteral("nothing"))) == 0);
    CHECK(FileLook::versionAtRest(sample.folder.path()) == 0);
    sample.write(sample.bytes().left(62));
    CHECK(FileLook::versionAtRest(sample.path) == 0);
    sample.write(QByteArray("name,code\n").repeated(100));
    CHECK(FileLook::versionAtRest(sample.path) == 0);
}
