// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/migrator.h"

#include "storage/file/connection.h"
#include "storage/journal/journal.h"
#include "storage/journal/journaltriggers.h"
#include "storage/schema/tablerebuild.h"
#include "storage/schema/upgradesteps.h"

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

// The script of an upgrade: what it makes of the tables, and in sections of their own what it does with the rows
// ("data") and what has to go then ("after").
struct Upgrade {
    QString structure;
    QString data;
    QString after;
};

Result<Upgrade> upgradeText(const QString& name)
{
    QFile file(QStringLiteral(":/wuxing/sql/upgrades/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, Text::tr("The program is incomplete. Install it again."), name};
    Upgrade upgrade;
    const QStringList sections = QString::fromUtf8(file.readAll()).split(QStringLiteral("-- name: "));
    for (const QString& section : sections) {
        const bool isData = section.startsWith(QLatin1String("data\n"));
        const bool isAfter = section.startsWith(QLatin1String("after\n"));
        (isData           ? upgrade.data
                : isAfter ? upgrade.after
                          : upgrade.structure) =
            isData || isAfter ? section.mid(section.indexOf(QLatin1Char('\n')) + 1) : section;
    }
    return upgrade;
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

Status Migrator::upgrade(int target, const QDateTime& at) const
{
    const auto from = fileVersion();
    if (!from)
        return from.error();
    TableRebuild tables(m_connection);
    if (auto begun = tables.begin(); !begun)
        return begun;
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    for (int version = *from; version < target; ++version) {
        if (auto done = step(*from, version + 1, tables, at); !done)
            return done.error();
    }
    if (auto marked = mark(target); !marked)
        return marked;
    if (auto done = JournalTriggers(m_connection).rebuild(); !done)
        return done.error();
    if (auto whole = tables.check(); !whole)
        return whole;
    return transaction.commit();
}

Status Migrator::mark(int version) const
{
    const auto marked = m_connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    return marked ? m_connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(version)) : marked;
}

Status Migrator::step(int from, int to, const TableRebuild& tables, const QDateTime& at) const
{
    const auto upgrade = upgradeText(upgradeFiles().at(to - 1));
    if (!upgrade)
        return upgrade.error();
    if (auto done = tables.run(upgrade->structure); !done)
        return done;
    if (upgrade->data.isEmpty())
        return {};
    const auto moveRows = [&] {
        const auto done = m_connection.executeScript(upgrade->data);
        return done ? upgradesteps::run(m_connection, to) : done;
    };
    // A file that is just being made has no rows, and its journal begins with its making.
    if (from == 0) {
        if (auto moved = moveRows(); !moved)
            return moved;
    } else {
        if (auto marked = mark(to); !marked)
            return marked;
        if (auto done = JournalTriggers(m_connection).rebuild(); !done)
            return done;
        if (auto written = Journal(m_connection).writeUpgrade(to, at, moveRows); !written)
            return written.error();
    }
    return m_connection.executeScript(upgrade->after);
}

} // namespace wuxing
