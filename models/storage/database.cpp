// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "files/privatefile.h"
#include "files/volume.h"
#include "storage/file/backup.h"
#include "storage/file/filelook.h"
#include "storage/file/leftovers.h"
#include "storage/file/writelog.h"
#include "storage/journal/pastpicture.h"
#include "storage/schema/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Database)
};

bool isInMemory(const QString& path) { return path == QLatin1String(":memory:"); }

} // namespace

Database::Database(std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_mainFile(*m_connection, isInMemory(m_connection->path()) ? QString() : m_connection->path())
    , m_units(*m_connection)
    , m_ratings(*m_connection)
    , m_ledger(*m_connection)
    , m_settings(*m_connection)
    , m_rules(*m_connection)
    , m_organisation(*m_connection)
    , m_persons(*m_connection)
    , m_plans(*m_connection)
    , m_assessments(*m_connection)
    , m_reviews(*m_connection)
    , m_awards(*m_connection)
    , m_contests(*m_connection)
    , m_cases(*m_connection)
    , m_frozen(*m_connection)
    , m_visits(*m_connection)
    , m_incomes(*m_connection)
    , m_evidence(*m_connection)
    , m_journal(*m_connection)
    , m_undo(*m_connection, m_journal)
{
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    std::unique_ptr<FileLock> lock;
    if (!isInMemory(path)) {
        // The lock lies in the folder of the file, which may have to be made.
        if (auto folder = privatefile::makeFolder(QFileInfo(path).absolutePath()); !folder)
            return folder.error();
        auto acquired = FileLock::acquire(path);
        if (!acquired)
            return acquired.error();
        lock = std::move(*acquired);
    }
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    if (auto upgraded = Migrator(**connection).upgrade(); !upgraded) {
        connection->reset();
        leftovers::remove(path);
        return upgraded.error();
    }
    return std::unique_ptr<Database>(new Database(std::move(lock), std::move(*connection)));
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, bool readOnly, const QDateTime& now)
{
    const QString real = trueFilePath(path);
    return readOnly ? openToRead(real) : openToWrite(real, now);
}

Result<std::unique_ptr<Connection>> Database::connectToRead(const QString& path)
{
    using Mode = Connection::Mode;
    // With nobody writing, a log may have been left by a killed program, and beside another file. Reading moves
    // nothing.
    if (QFileInfo(path).isFile() && writelog::holdsAnything(path) && !volume::isNetwork(path)
        && !FileLock::isHeld(path)) {
        const auto belongs = writelog::belongsTo(path);
        if (!belongs)
            return belongs.error();
        if (!*belongs)
            return Connection::open(path, Mode::ReadWithoutLog);
    }
    return Connection::open(path, Mode::ReadOnly);
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString& path)
{
    auto connection = connectToRead(path);
    if (!connection)
        return connection.error();
    return readThrough(std::move(*connection));
}

Result<std::unique_ptr<Database>> Database::writeAgain(const QString& path)
{
    auto connection = Connection::open(path, Connection::Mode::WriteAgain);
    if (!connection)
        return connection.error();
    return std::unique_ptr<Database>(new Database({}, std::move(*connection)));
}

Result<std::unique_ptr<Database>> Database::readAgain(const QString& path, Connection::Stop stop)
{
    auto connection = Connection::open(path, Connection::Mode::ReadAgain);
    if (!connection)
        return connection.error();
    (*connection)->stopWhen(std::move(stop));
    auto database = readThrough(std::move(*connection));
    if (!database)
        return database;
    // From the first reading on, all of it is of one moment.
    if (auto begun = (*database)->connection().execute(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::readThrough(std::unique_ptr<Connection> connection)
{
    auto look = FileLook::at(*connection);
    if (!look)
        return look.error();
    if (look->version < Migrator::programVersion()) {
        if (!look->differences.empty())
            return Error{ErrorCode::Damaged,
                Text::tr("The file is of an older version, and another program changed its structure: %1. Make a "
                         "cleaned copy and go on with that.")
                    .arg(schema::inWords(look->differences)),
                {}};
        auto upgraded = openUpgradedCopy(*connection);
        if (!upgraded)
            return upgraded.error();
        connection = std::move(*upgraded);
    }
    if (auto readable = schema::prepareReading(*connection, Migrator::programVersion(), look->differences); !readable)
        return readable.error();
    std::unique_ptr<Database> database(new Database({}, std::move(connection)));
    database->m_differences = std::move(look->differences);
    return database;
}

Result<std::unique_ptr<Connection>> Database::openUpgradedCopy(const Connection& older)
{
    auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid())
        return Error{ErrorCode::DiskFull,
            Text::tr(
                "There is no room for a copy of %1, which is of an older version. Free some space on the disk of the "
                "temporary files and try again.")
                .arg(QDir::toNativeSeparators(older.path())),
            folder->errorString()};
    const QString copy = Connection::copyIn(*folder, older.path());
    if (auto written = backup::writeVerified(older, copy); !written)
        return written.error();
    {
        const auto writer = Connection::open(copy, Connection::Mode::ReadWrite);
        if (!writer)
            return writer.error();
        if (auto upgraded = Migrator(**writer).upgrade(); !upgraded)
            return upgraded.error();
        if (auto whole = (*writer)->bringIn(); !whole)
            return whole.error();
    }
    return Connection::openInPlaceOf(older.path(), std::move(folder));
}

Result<std::unique_ptr<Database>> Database::openToWrite(const QString& path, const QDateTime& now)
{
    std::unique_ptr<FileLock> lock;
    if (QFileInfo(path).isFile()) {
        auto acquired = FileLock::acquire(path);
        if (!acquired)
            return acquired.error();
        lock = std::move(*acquired);
        leftovers::tidy(path);
    }
    if (const auto file = FileIdentity::of(path); file && file->names > 1 && QFileInfo(path).isFile())
        return Error{ErrorCode::ReadOnly,
            Text::tr("%1 lies on the disk under two names (hard links), and two programs could write it at once. Open "
                     "it read-only, or copy it and open the copy.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    const auto strayLog = lock ? writelog::putAsideForeign(path) : Result<QString>(QString());
    if (!strayLog)
        return strayLog.error();
    // Looked at before it is opened for writing: opening that way changes the file already.
    Result<FileLook> look = Error();
    {
        const auto reader = Connection::open(path, Connection::Mode::ReadOnly);
        if (!reader)
            return reader.error();
        look = FileLook::at(**reader);
        if (!look)
            return look.error();
        if (auto numbers = FileLook::journalNumbers(**reader); !numbers)
            return numbers.error();
    }
    if (!look->differences.empty())
        return Error{ErrorCode::ReadOnly,
            Text::tr(
                "Another program changed the structure of the file: %1. It is not written, so that nothing foreign "
                "runs. Make a cleaned copy and go on with that, or open the file read-only.")
                .arg(schema::inWords(look->differences)),
            {}};
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(std::move(lock), std::move(*connection)));
    database->m_strayLog = *strayLog;
    if (auto upgraded = database->upgradeFrom(look->version, now); !upgraded)
        return upgraded.error();
    return database;
}

Status Database::upgradeFrom(int version, const QDateTime& now)
{
    if (version == Migrator::programVersion())
        return {};
    m_upgradeBackup = QStringLiteral("%1.version-%2-%3.bak")
                          .arg(path())
                          .arg(version)
                          .arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    if (auto saved = backup::writeVerified(*m_connection, m_upgradeBackup); !saved)
        return saved;
    return Migrator(*m_connection).upgrade(Migrator::programVersion(), now);
}

Result<bool> Database::checkpoint()
{
    if (m_connection->isReadOnly())
        return true;
    if (!m_mainFile.check())
        return false; // what is in the log must not be written over another file
    auto done = m_connection->checkpoint();
    m_mainFile.remember();
    return done;
}

Result<std::unique_ptr<Database>> Database::asOf(const QDate& day) const
{
    auto connection = m_connection->again();
    if (!connection)
        return connection.error();
    (*connection)->stopWhen(m_connection->stop());
    if (auto laid = PastPicture::lay(**connection, day); !laid)
        return laid.error();
    return std::unique_ptr<Database>(new Database(nullptr, std::move(*connection)));
}

} // namespace wuxing
