// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/connection.h"
#include "storage/journaltriggers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

inline void initUpgradeResource() { Q_INIT_RESOURCE(storage_sql); }

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Migrator)
};

QStringList upgradeFiles()
{
    initUpgradeResource();
    return QDir(QStringLiteral(":/wuxing/sql/upgrades")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<QString> upgradeText(const QString& name)
{
    QFile file(QStringLiteral(":/wuxing/sql/upgrades/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, Text::tr("The program is incomplete. Install it again."), name};
    return QString::fromUtf8(file.readAll());
}

} // namespace

int Migrator::programVersion() { return static_cast<int>(upgradeFiles().size()); }

Result<int> Migrator::fileVersion() const
{
    const auto id = m_connection.single(QStringLiteral("PRAGMA application_id"));
    const auto version = m_connection.single(QStringLiteral("PRAGMA user_version"));
    const auto tables = m_connection.single(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!id || !version || !tables)
        return (!id ? id : !version ? version : tables).error();
    if (id->toInt() == 0 && version->toInt() == 0 && tables->toInt() == 0)
        return 0;
    if (id->toInt() != applicationId)
        return Error{ErrorCode::NotOurs,
            Text::tr("This file belongs to another program: %1. Nothing was changed.").arg(m_connection.path()),
            QStringLiteral("application_id %1").arg(*id)};
    if (version->toInt() > programVersion())
        return Error{ErrorCode::TooNew,
            Text::tr("%1 was written by a newer version of the program (file version %2, this program knows up to %3). "
                     "Install the newer program. Nothing was changed.")
                .arg(m_connection.path(), QString::number(version->toInt()), QString::number(programVersion())),
            {}};
    // With our mark and tables inside, a version below the first was put there by somebody.
    if (version->toInt() < 1)
        return Error{ErrorCode::Damaged,
            Text::tr("%1 is damaged: it says it is of version %2, which there never was. Restore a backup.")
                .arg(m_connection.path(), QString::number(version->toInt())),
            {}};
    return version->toInt();
}

Status Migrator::upgrade(int target) const
{
    const auto from = fileVersion();
    if (!from)
        return from.error();
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    const QStringList files = upgradeFiles();
    for (int version = *from; version < target; ++version) {
        const auto script = upgradeText(files.at(version));
        if (!script)
            return script.error();
        if (auto done = m_connection.executeScript(*script); !done)
            return done.error();
    }
    const QStringList marks{QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
        QStringLiteral("PRAGMA user_version = %1").arg(target)};
    for (const QString& mark : marks) {
        if (auto done = m_connection.execute(mark); !done)
            return done.error();
    }
    if (auto done = JournalTriggers(m_connection).rebuild(); !done)
        return done.error();
    return transaction.commit();
}

} // namespace wuxing
