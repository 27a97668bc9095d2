// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/cleanedcopy.h"

#include "files/fileidentity.h"
#include "files/outputfile.h"
#include "files/volume.h"
#include "storage/file/connection.h"
#include "storage/file/filelock.h"
#include "storage/file/filelook.h"
#include "storage/file/leftovers.h"
#include "storage/file/statement.h"
#include "storage/file/writelog.h"
#include "storage/journal/journal.h"
#include "storage/journal/journaltriggers.h"
#include "storage/schema/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wuxing::cleanedcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CleanedCopy)
};

QString quoted(QString name)
{
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

// Rows go from one file to the other inside SQLite, byte by byte: the seals of the journal are over bytes.
class Copier {
public:
    Copier(const Connection& connection, QStringList& left)
        : m_connection(connection)
        , m_left(left)
    {
    }

    Status attach(const QString& source) const
    {
        Statement statement(m_connection, QStringLiteral("ATTACH ? AS source"));
        return statement.run({volume::systemPath(source)});
    }

    Status copy(const QString& table)
    {
        const auto columns = sharedColumns(table);
        if (!columns)
            return columns.error();
        // A new file brings rows of its own.
        if (auto emptied = m_connection.execute(QStringLiteral("DELETE FROM main.%1").arg(quoted(table))); !emptied)
            return emptied;
        if (columns->isEmpty()) {
            m_left << Text::tr("table %1: is missing or is no table").arg(table);
            return {};
        }
        const QString list = columns->join(QStringLiteral(", "));
        Statement rows(m_connection,
            QStringLiteral("INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM source.%1").arg(quoted(table), list));
        if (auto ran = rows.run(); !ran)
            return Error{ran.error().code,
                Text::tr("The rows of table %1 cannot be copied: %2").arg(table, ran.error().message),
                ran.error().detail};
        return countLeft(table);
    }

private:
    // Columns both sides have; none when the source has a view in place of the table.
    Result<QStringList> sharedColumns(const QString& table) const
    {
        Statement select(m_connection,
            QStringLiteral("SELECT ours.name FROM pragma_table_info(?, 'main') AS ours "
                           "WHERE ours.name IN (SELECT name FROM pragma_table_info(?, 'source')) "
                           "AND EXISTS (SELECT 1 FROM source.sqlite_schema WHERE type = 'table' AND name = ? "
                           "AND sql LIKE 'CREATE TABLE%')"));
        if (auto ran = select.run({table, table, table}); !ran)
            return ran.error();
        QStringList columns;
        while (select.next())
            columns << quoted(select.text(0));
        if (auto finished = select.finished(); !finished)
            return finished.error();
        return columns;
    }

    Status countLeft(const QString& table)
    {
        const auto missing = m_connection.single(
            QStringLiteral("SELECT (SELECT count(*) FROM source.%1) - (SELECT count(*) FROM main.%1)")
                .arg(quoted(table)));
        if (!missing)
            return missing.error();
        if (*missing != QLatin1String("0"))
            m_left << Text::tr("table %1: %2 rows break a rule of the table").arg(table, *missing);
        return {};
    }

    const Connection& m_connection;
    QStringList& m_left;
};

Status dropTriggers(const Connection& connection)
{
    QStringList names;
    {
        Statement select(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        if (auto ran = select.run(); !ran)
            return ran;
        while (select.next())
            names << select.text(0);
    }
    for (const QString& name : std::as_const(names)) {
        if (auto dropped = connection.execute(QStringLiteral("DROP TRIGGER %1").arg(quoted(name))); !dropped)
            return dropped;
    }
    return {};
}

Status fill(const Connection& made, const QString& source, const FileLook& look, QStringList& left)
{
    if (auto upgraded = Migrator(made).upgrade(look.version); !upgraded)
        return upgraded;
    Copier copier(made, left);
    if (auto attached = copier.attach(source); !attached)
        return attached;
    const auto tables = schema::tables(look.version);
    if (!tables)
        return tables.error();
    // Tables come in any order, and what the copy takes over is not to be recorded as new.
    if (auto off = made.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    Transaction transaction(made);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto dropped = dropTriggers(made); !dropped)
        return dropped;
    for (const QString& table : *tables) {
        if (auto copied = copier.copy(table); !copied)
            return copied;
    }
    if (auto rebuilt = JournalTriggers(made).rebuild(); !rebuilt)
        return rebuilt;
    // It is gone on with in place of the file it was made of, which lies there still.
    if (look.version >= Journal::firstWithSites) {
        if (auto other = Journal(made).beginIncarnation(); !other)
            return other;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    for (const SchemaDifference& difference : look.differences) {
        if (difference.kind == SchemaDifference::Kind::Added && difference.type == QLatin1String("table"))
            left << QStringLiteral("%1: %2").arg(difference.where(), difference.what());
    }
    return made.execute(QStringLiteral("DETACH source"));
}

} // namespace

Result<QStringList> write(const QString& source, const QString& dest, const std::function<void(QStringList&)>& beside)
{
    if (QFileInfo::exists(dest))
        return Error{ErrorCode::Conflict,
            Text::tr("There is already a file %1. Choose another name.").arg(QDir::toNativeSeparators(dest)), {}};
    const QString path = trueFilePath(source);
    const auto lock = FileLock::acquire(path);
    if (!lock)
        return lock.error();
    if (const auto aside = writelog::putAsideForeign(path); !aside)
        return aside.error();
    FileLook look;
    {
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
        if (!connection)
            return connection.error();
        auto looked = FileLook::at(**connection);
        if (!looked)
            return looked.error();
        look = std::move(*looked);
    }
    const QString partial = leftovers::partialOf(dest);
    const auto making = FileLock::acquire(partial);
    if (!making)
        return making.error();
    leftovers::remove(partial);
    QStringList left;
    {
        const auto made = Connection::open(partial, Connection::Mode::Create);
        if (!made)
            return made.error();
        Status done = fill(**made, path, look, left);
        if (done)
            done = FileLook::pages(**made);
        if (done) // closing would bring it in, too, and say nothing when the disk is full
            done = (*made)->bringIn();
        if (!done) {
            leftovers::remove(partial);
            return done.error();
        }
    }
    // The name comes last: a file must never lie there without what it names.
    if (beside)
        beside(left);
    if (auto named = outputfile::rename(partial, dest); !named) {
        leftovers::remove(partial);
        return named.error();
    }
    return left;
}

} // namespace wuxing::cleanedcopy
