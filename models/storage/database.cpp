// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/backup.h"
#include "storage/migrator.h"
#include "storage/pastpicture.h"

#include <QCoreApplication>
#include <QFile>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Database)
};
} // namespace

Database::Database(std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_units(*m_connection)
    , m_ratings(*m_connection)
    , m_ledger(*m_connection)
    , m_settings(*m_connection)
    , m_rules(*m_connection)
    , m_organisation(*m_connection)
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
    if (path != QLatin1String(":memory:")) {
        auto acquired = FileLock::acquire(path);
        if (!acquired)
            return acquired.error();
        lock = std::move(*acquired);
    }
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    if (auto upgraded = Migrator(**connection).upgrade(); !upgraded) {
        const Error& error = upgraded.error();
        connection->reset();
        QFile::remove(path);
        return error;
    }
    return std::unique_ptr<Database>(new Database(std::move(lock), std::move(*connection)));
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, bool readOnly, const QDateTime& now)
{
    std::unique_ptr<FileLock> lock;
    if (!readOnly && QFile::exists(path)) {
        auto acquired = FileLock::acquire(path);
        if (!acquired)
            return acquired.error();
        lock = std::move(*acquired);
    }
    auto connection = Connection::open(path, readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    const Migrator migrator(**connection);
    const auto version = migrator.fileVersion();
    if (!version)
        return version.error();
    if (*version == 0)
        return Error{
            ErrorCode::NotOurs, Text::tr("This is an empty database, not a file of this program: %1").arg(path), {}};
    QString upgradeBackup;
    if (*version < Migrator::programVersion()) {
        if (readOnly)
            return Error{ErrorCode::ReadOnly,
                Text::tr("The file is of an older version and must be upgraded once. Open it for writing."), {}};
        upgradeBackup = QStringLiteral("%1.version-%2-%3.bak")
                            .arg(path)
                            .arg(*version)
                            .arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss")));
        if (auto saved = backup::writeVerified(**connection, upgradeBackup); !saved)
            return saved.error();
        if (auto upgraded = migrator.upgrade(); !upgraded)
            return upgraded.error();
    }
    std::unique_ptr<Database> database(new Database(std::move(lock), std::move(*connection)));
    database->m_upgradeBackup = upgradeBackup;
    return database;
}

Result<std::unique_ptr<Database>> Database::openAsOf(const QString& path, const QDate& day)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto laid = PastPicture::lay(**connection, day); !laid)
        return laid.error();
    return std::unique_ptr<Database>(new Database(nullptr, std::move(*connection)));
}

} // namespace wuxing
