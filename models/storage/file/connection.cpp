// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/connection.h"

#include "files/privatefile.h"
#include "files/volume.h"
#include "files/wholefile.h"
#include "storage/file/filelock.h"
#include "storage/file/keptlocks.h"
#include "storage/file/writelog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>
#include <QtEndian>

#include <atomic>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Connection)
};

constexpr int busyMilliseconds = 3000;

// Primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the low byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
    IoErrorShmSize = 4874
};

// The fixed header of an SQLite file (sqlite.org/fileformat.html): magic, page size, number of pages.
Status checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Text::tr("The file cannot be read. Check that you may read it: %1").arg(path),
            file.errorString()};
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return Error{
            ErrorCode::NotOurs, Text::tr("This is not a file of this program: %1. Nothing was changed.").arg(path), {}};
    const quint16 rawPage = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPage == 1 ? 65536 : rawPage;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    // With a journal beside it the file may still be completed by SQLite; without one, a short file is half a file.
    if (!writelog::holdsAnything(path) && file.size() < pageSize * pages)
        return Error{ErrorCode::Damaged,
            Text::tr("The file is incomplete: %1. %2 of %3 bytes are there. Restore a backup.")
                .arg(QDir::toNativeSeparators(path), QString::number(file.size()), QString::number(pageSize * pages)),
            {}};
    return {};
}

// A share of another computer is read when nobody writes there, and never written.
Status checkVolume(const QString& path, Connection::Mode mode)
{
    if (!volume::isNetwork(path))
        return {};
    const QString shown = QDir::toNativeSeparators(path);
    if (mode == Connection::Mode::Create)
        return Error{ErrorCode::ReadOnly,
            Text::tr("A new file cannot be made on a network share, where two computers could write it at once and "
                     "damage it: %1. Choose a folder on this computer.")
                .arg(shown),
            {}};
    if (mode == Connection::Mode::ReadWrite)
        return Error{ErrorCode::ReadOnly,
            Text::tr("The file lies on a network share, where two computers could write it at once and damage it: %1. "
                     "Open it read-only, or copy it to this computer.")
                .arg(shown),
            {}};
    if (writelog::holdsAnything(path))
        return Error{ErrorCode::Locked,
            Text::tr("The file on the network share is open on another computer or was not closed there: %1. Close it "
                     "there and try again.")
                .arg(shown),
            {}};
    return {};
}

// Whether the path can be opened in this mode at all, told before SQLite is asked.
Status checkPath(const QString& path, Connection::Mode mode)
{
    using Mode = Connection::Mode;
    const QFileInfo file(path);
    if (mode == Mode::Create)
        return {}; // making the file says whether there is one
    if (!file.exists())
        return Error{ErrorCode::NotFound, Text::tr("There is no file %1.").arg(path), {}};
    // A pipe or a device would keep the program waiting for ever.
    if (!file.isFile())
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1 is a folder or a device, not a file. Name a file that ends in .wuxing.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    // Closing a file that was opened besides gives back the locks SQLite holds on it here, on POSIX.
    if (mode != Mode::ReadAgain && mode != Mode::WriteAgain) {
        if (auto header = checkHeader(path); !header)
            return header;
    }
    if (mode == Mode::ReadWrite && !file.isWritable())
        return Error{ErrorCode::ReadOnly,
            Text::tr("The file is write-protected: %1. Open it read-only, or copy it to your disk.").arg(path), {}};
    return {};
}

// The name under which SQLite opens a file that is promised not to change, without its log.
QString unchangingName(const QString& path)
{
    // The whole path is escaped, separators too: SQLite takes what follows two slashes for the name of a computer.
    const QString system = volume::systemPath(QFileInfo(path).absoluteFilePath());
    return QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(QUrl::toPercentEncoding(system)));
}

bool isWritablePlace(const QString& path)
{
    return !volume::isNetwork(path) && volume::isWritableFolder(QFileInfo(path).absolutePath());
}

QString connectOptions(Connection::Mode mode, const QString& path, QString& name)
{
    using Mode = Connection::Mode;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    // Never a name as it was typed: one that begins with "file:" SQLite takes for an address.
    name = path == QLatin1String(":memory:") ? path : volume::systemPath(QFileInfo(path).absoluteFilePath());
    if (mode == Mode::Create || mode == Mode::ReadWrite || mode == Mode::WriteAgain)
        return options;
    // Where writing is possible, query_only keeps from it, and SQLite can tidy its side files up on closing.
    const bool writablePlace = isWritablePlace(path);
    if (mode != Mode::ReadWithoutLog && writablePlace && QFileInfo(path).isWritable())
        return options;
    options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    // On a medium that cannot be written, SQLite cannot make the index of the WAL.
    if (mode == Mode::ReadWithoutLog || (!writablePlace && !writelog::holdsAnything(path))) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = unchangingName(path);
    }
    return options;
}

} // namespace

Connection::Connection(QString name, QString path, Mode mode)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_mode(mode)
{
}

Connection::~Connection()
{
    m_prepared.clear();
    handle().close();
    QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<QSqlQuery> Connection::takePrepared(const QString& sql) const
{
    const auto found = m_prepared.find(sql);
    if (found == m_prepared.end())
        return nullptr;
    auto query = std::move(found->second);
    m_prepared.erase(found);
    return query;
}

void Connection::keepPrepared(const QString& sql, std::unique_ptr<QSqlQuery> query) const
{
    // Lists of ids make texts that never come again: they are not worth their room.
    constexpr qsizetype longest = 2000;
    constexpr size_t most = 128;
    if (sql.size() > longest)
        return;
    query->finish(); // it holds no rows and no lock while it lies here
    if (m_prepared.size() >= most)
        m_prepared.clear();
    m_prepared.emplace(sql, std::move(query));
}

bool Connection::isReadOnly() const
{
    return m_mode != Mode::Create && m_mode != Mode::ReadWrite && m_mode != Mode::WriteAgain;
}

bool Connection::canBeReadAgain() const
{
    return m_path != QLatin1String(":memory:") && m_mode != Mode::ReadWithoutLog && !m_copyFolder;
}

QSqlDatabase Connection::handle() const { return QSqlDatabase::database(m_name, false); }

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    if (path == QLatin1String(":memory:"))
        return openAt(path, path, mode);
    if (auto allowed = checkVolume(path, mode); !allowed)
        return allowed.error();
    if (auto possible = checkPath(path, mode); !possible)
        return possible.error();
    if (mode == Mode::Create) {
        if (auto made = privatefile::create(path); !made)
            return made.error();
    }
    auto opened = openAt(path, path, mode);
    if (!opened && mode == Mode::Create)
        QFile::remove(path);
    // A log on a full or write-protected stick can be read only where its index can be written: elsewhere.
    if (!opened && mode == Mode::ReadOnly && writelog::holdsAnything(path) && opened.error().code != ErrorCode::Damaged
        && opened.error().code != ErrorCode::NotOurs)
        return openCopy(path);
    // Where the disk has no room for that index either, a file without a log is read as it lies, while nobody writes
    // it.
    if (!opened && mode == Mode::ReadOnly && !writelog::holdsAnything(path) && !FileLock::isHeld(path)
        && (opened.error().code == ErrorCode::Io || opened.error().code == ErrorCode::DiskFull))
        opened = openAt(path, path, Mode::ReadWithoutLog);
    return opened;
}

Result<std::unique_ptr<Connection>> Connection::openAt(const QString& lies, const QString& path, Mode mode)
{
    keepLocks();
    static std::atomic<int> counter = 0;
    const QString name = QStringLiteral("wuxing-%1").arg(++counter);
    std::unique_ptr<Connection> connection(new Connection(name, path, mode));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        QString target;
        database.setConnectOptions(connectOptions(mode, lies, target));
        database.setDatabaseName(target);
        if (!database.open())
            return connection->error(database.lastError());
    }
    if (auto configured = connection->configure(); !configured)
        return configured.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openCopy(const QString& path)
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString copy = copyIn(*folder, path);
    QString detail = folder->errorString();
    if (!folder->isValid() || !wholefile::copy(path, copy, detail)
        || !wholefile::copy(writelog::pathOf(path), writelog::pathOf(copy), detail))
        return Error{ErrorCode::DiskFull,
            Text::tr("The file cannot be read where it lies, and there is no room for a copy of it: %1. Free some "
                     "space on the disk of the temporary files and try again.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
    // Files of a write-protected medium are copied as such.
    for (const QString& copied : {copy, writelog::pathOf(copy)})
        (void)QFile::setPermissions(copied, QFile::ReadOwner | QFile::WriteOwner);
    return openInPlaceOf(path, std::move(folder));
}

QString Connection::copyIn(const QTemporaryDir& folder, const QString& path)
{
    return folder.filePath(QFileInfo(path).fileName());
}

Result<std::unique_ptr<Connection>> Connection::again() const
{
    return m_copyFolder ? openInPlaceOf(m_path, m_copyFolder)
                        : open(m_path, canBeReadAgain() ? Mode::ReadAgain : Mode::ReadOnly);
}

Result<std::unique_ptr<Connection>> Connection::openInPlaceOf(
    const QString& path, std::shared_ptr<QTemporaryDir> folder)
{
    auto opened = openAt(copyIn(*folder, path), path, Mode::ReadOnly);
    if (opened)
        (*opened)->m_copyFolder = std::move(folder);
    return opened;
}

Status Connection::configure() const
{
    // The file may come from anywhere: every cell is checked before it is read. Before all else, because reading the
    // schema comes with the first statement.
    // 32 MiB of pages: a large import writes rows all over its trees, and with the usual 2 MiB every page goes to disk
    // again and again.
    QStringList pragmas{QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA cache_size = -32768")};
    if (isReadOnly()) {
        // Views and the like of the file get no functions with side effects. For writing, the schema was compared with
        // our own before, and our triggers need the JSON functions, which SQLite up to 3.40 counts among those.
        pragmas << QStringLiteral("PRAGMA trusted_schema = OFF") << QStringLiteral("PRAGMA query_only = ON");
    } else {
        // The log is brought in by checkpoint() alone, so that the file changes only when this program knows of it.
        pragmas << QStringLiteral("PRAGMA journal_mode = WAL") << QStringLiteral("PRAGMA synchronous = FULL")
                << QStringLiteral("PRAGMA wal_autocheckpoint = 0");
    }
    for (const QString& pragma : std::as_const(pragmas)) {
        if (auto done = execute(pragma); !done)
            return done.error();
    }
    // The first read of a page tells whether this is a database at all.
    const auto probe = single(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    return probe ? Status() : Status(probe.error());
}

Result<bool> Connection::checkpoint() const
{
    // Whoever works with the program must not wait for a reader.
    (void)execute(QStringLiteral("PRAGMA busy_timeout = 0"));
    const auto busy = single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    (void)execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(busyMilliseconds));
    if (!busy)
        return busy.error().code == ErrorCode::Locked ? Result<bool>(false) : Result<bool>(busy.error());
    return *busy == QLatin1String("0");
}

Status Connection::bringIn() const
{
    const auto settled = checkpoint();
    if (!settled)
        return settled.error();
    if (*settled)
        return {};
    return Error{ErrorCode::Locked,
        Text::tr("Another program reads the new file %1 before it is whole. Close it there and try again.")
            .arg(QDir::toNativeSeparators(m_path)),
        {}};
}

Status Connection::execute(const QString& sql) const
{
    QSqlQuery query(handle());
    return query.exec(sql) ? Status() : Status(error(query.lastError()));
}

Status Connection::executeScript(const QString& script) const
{
    const QStringList statements = statementsOf(script);
    for (const QString& statement : statements) {
        if (auto done = execute(statement); !done)
            return done.error();
    }
    return {};
}

QStringList Connection::statementsOf(const QString& script)
{
    QStringList statements = script.split(QStringLiteral(";\n"));
    statements.removeIf([](const QString& statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

Result<QString> Connection::single(const QString& sql) const
{
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return error(query.lastError());
    return query.next() ? query.value(0).toString() : QString();
}

Error Connection::error(const QSqlError& error) const
{
    Error said = errorFrom(error);
    // SQLite does not say of which file it speaks.
    if (said.code != ErrorCode::InvalidInput && said.code != ErrorCode::Internal && m_path != QLatin1String(":memory:"))
        said.message =
            Text::tr("%1: %2", "file, what is wrong with it").arg(QDir::toNativeSeparators(m_path), said.message);
    return said;
}

Error Connection::errorFrom(const QSqlError& error)
{
    const QString detail = QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.text().simplified());
    const int code = error.nativeErrorCode().toInt();
    // For the index of the log there was no room: the disk is full, too.
    switch (code == IoErrorShmSize ? Full : code & 0xff) {
    case Busy:
    case Locked:
        return {
            ErrorCode::Locked, Text::tr("Another program is using the file. Close it there and try again."), detail};
    case ReadOnlyFile:
        return {ErrorCode::ReadOnly, Text::tr("The file or its folder is write-protected."), detail};
    case CannotOpen:
        return {ErrorCode::Io,
            Text::tr("The file cannot be opened or created. Check the folder and your rights to write in it."), detail};
    case IoError:
        return {ErrorCode::Io, Text::tr("Reading or writing the disk failed. Check the disk or the stick."), detail};
    case Full:
        return {ErrorCode::DiskFull, Text::tr("The disk is full. Nothing was changed; free some space and try again."),
            detail};
    case Corrupt:
        return {ErrorCode::Damaged, Text::tr("The file is damaged. Restore a backup."), detail};
    case NotADatabase:
        return {ErrorCode::NotOurs, Text::tr("This is not a file of this program."), detail};
    case Constraint:
        return {ErrorCode::InvalidInput, Text::tr("The file refused the change because it breaks one of its rules."),
            detail};
    default:
        return {ErrorCode::Internal, Text::tr("The file could not carry out the request."), detail};
    }
}

Transaction::~Transaction()
{
    if (m_active)
        (void)m_connection.execute(QStringLiteral("ROLLBACK"));
}

Status Transaction::begin()
{
    auto begun = m_connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_active = begun.has_value();
    return begun;
}

Status Transaction::commit()
{
    auto committed = m_connection.execute(QStringLiteral("COMMIT"));
    if (committed)
        m_active = false;
    return committed;
}

} // namespace wuxing
