// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/backup.h"

#include "files/outputfile.h"
#include "files/privatefile.h"
#include "storage/file/connection.h"
#include "storage/file/filelock.h"
#include "storage/file/leftovers.h"
#include "storage/file/statement.h"
#include "storage/journal/journal.h"
#include "storage/schema/migrator.h"
#include "storage/schema/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wuxing::backup {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Backup)
};

const QString headQuery = QStringLiteral("SELECT hash FROM operation ORDER BY seq DESC LIMIT 1");

Status checkPages(const Connection& connection)
{
    const auto pages = connection.single(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!pages)
        return pages.error();
    if (*pages != QLatin1String("ok"))
        return Error{ErrorCode::Damaged,
            Text::tr("%1 is damaged and cannot be used. Restore a backup, or choose another one.")
                .arg(QDir::toNativeSeparators(connection.path())),
            *pages};
    return {};
}

// What a copy has in common with the file it was made of: the head of the journal, and the rows that point nowhere. A
// file from which another program took a row is copied as it stands, or nobody could copy it any more; which rows these
// are JournalCheck tells.
struct Mark {
    QString head;
    int orphans = 0;
};

Result<Mark> markOf(const Connection& connection)
{
    const auto head = connection.single(headQuery);
    if (!head)
        return head.error();
    const auto orphans = connection.single(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!orphans)
        return orphans.error();
    return Mark{*head, orphans->toInt()};
}

// A copy of a version this program knows, whose pages are whole.
Result<std::unique_ptr<Connection>> openChecked(const QString& path)
{
    auto copy = Connection::open(path, Connection::Mode::ReadOnly);
    if (!copy)
        return copy;
    if (const auto version = Migrator(**copy).fileVersion(); !version)
        return version.error();
    if (auto pages = checkPages(**copy); !pages)
        return pages.error();
    return copy;
}

// Whether the source had come to that head by itself since then: it may be written while it is copied.
Result<bool> wentOnTo(const Connection& source, const QString& head, const Mark& since)
{
    Statement later(source,
        QStringLiteral("SELECT count(*) FROM operation WHERE hash = ? AND seq > ifnull((SELECT seq FROM operation "
                       "WHERE hash = ?), 0)"));
    if (auto ran = later.run({head, since.head}); !ran)
        return ran.error();
    return later.next() && later.integer(0) > 0;
}

Status verifyAgainst(const Connection& source, const QString& path, const Mark& expected)
{
    const auto copy = openChecked(path);
    if (!copy)
        return copy.error();
    const auto mark = markOf(**copy);
    if (!mark)
        return mark.error();
    const auto isOurs = mark->head == expected.head ? Result<bool>(true) : wentOnTo(source, mark->head, expected);
    if (!isOurs)
        return isOurs.error();
    if (!*isOurs || mark->orphans != expected.orphans)
        return Error{ErrorCode::Damaged, Text::tr("The copy differs from the file it was made of."),
            QStringLiteral("%1, foreign keys: %2").arg(mark->head).arg(mark->orphans)};
    return {};
}

} // namespace

Status writeVerified(const Connection& source, const QString& dest)
{
    if (QFileInfo::exists(dest))
        return Error{ErrorCode::Conflict, Text::tr("There is already a file %1. Choose another name.").arg(dest), {}};
    if (auto folder = privatefile::makeFolder(QFileInfo(dest).absolutePath()); !folder)
        return folder;
    const QString partial = leftovers::partialOf(dest);
    // Held, so that nobody takes it for something a killed program left.
    const auto making = FileLock::acquire(partial);
    if (!making)
        return making.error();
    leftovers::remove(partial);

    const auto mark = markOf(source);
    if (!mark)
        return mark.error();
    QString quoted = QFileInfo(partial).absoluteFilePath(); // as typed, SQLite might take it for an address
    quoted.replace(QLatin1Char('\''), QStringLiteral("''"));
    // SQLite fills an empty file; one it makes itself everybody could read.
    if (auto made = privatefile::create(partial); !made)
        return made;
    // VACUUM INTO writes the copy only, but query_only forbids it all the same.
    if (source.isReadOnly())
        (void)source.execute(QStringLiteral("PRAGMA query_only = OFF"));
    Status done = source.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    if (source.isReadOnly())
        (void)source.execute(QStringLiteral("PRAGMA query_only = ON"));
    if (done && source.isStopped())
        done = Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}};
    if (done)
        done = verifyAgainst(source, partial, *mark);
    if (!done) {
        leftovers::remove(partial);
        // What is wrong with the copy is wrong with what it was made of, unless the disk says otherwise.
        if (done.error().code == ErrorCode::Damaged)
            return Error{ErrorCode::Damaged,
                Text::tr("%1 is damaged and no whole copy can be made of it. Restore a backup.")
                    .arg(QDir::toNativeSeparators(source.path())),
                done.error().detail};
        return done;
    }
    // A copy that was found good stays, even when the system does not let it have its name.
    return outputfile::rename(partial, dest);
}

Status makeAnother(const QString& path)
{
    const auto copy = Connection::open(path, Connection::Mode::ReadWrite);
    if (!copy)
        return copy.error();
    const auto version = Migrator(**copy).fileVersion();
    if (!version)
        return version.error();
    // An older one becomes a site of its own when it is upgraded.
    if (*version < Journal::firstWithSites)
        return {};
    if (auto begun = Journal(**copy).beginIncarnation(); !begun)
        return begun;
    return (*copy)->bringIn();
}

Status verify(const QString& path)
{
    const auto copy = openChecked(path);
    if (!copy)
        return copy.error();
    if (const auto mark = markOf(**copy); !mark)
        return mark.error();
    const auto version = Migrator(**copy).fileVersion();
    if (!version)
        return version.error();
    const auto altered = schema::differences(**copy, *version);
    if (!altered)
        return altered.error();
    if (!altered->empty())
        return Error{ErrorCode::Damaged,
            Text::tr("Another program changed the structure of %1: %2. Choose another copy, or make a cleaned copy of "
                     "this one first: open it and say where to.")
                .arg(QDir::toNativeSeparators(path), schema::inWords(*altered)),
            {}};
    return {};
}

Result<QString> headOf(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    if (const auto version = Migrator(**connection).fileVersion(); !version)
        return version.error();
    return (*connection)->single(headQuery);
}

} // namespace wuxing::backup
