// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/filelook.h"

#include "storage/database.h"
#include "storage/file/connection.h"
#include "storage/file/sqltext.h"
#include "storage/file/statement.h"
#include "storage/schema/migrator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::FileLook)
};

// Far more than an office writes in a century, and exact as a number of JSON too.
constexpr qint64 mostRows = qint64(1) << 53;

} // namespace

Result<FileLook> FileLook::at(const Connection& connection)
{
    const auto version = Migrator(connection).fileVersion();
    if (!version)
        return version.error();
    if (*version == 0)
        return Error{ErrorCode::NotOurs,
            Text::tr("This is an empty database, not a file of this program: %1").arg(connection.path()), {}};
    auto differences = schema::differences(connection, *version);
    if (!differences)
        return differences.error();
    return FileLook{*version, std::move(*differences)};
}

int FileLook::versionAtRest(const QString& path)
{
    // https://www.sqlite.org/fileformat.html, 1.3: the user version stands in the bytes 60 to 63, highest first.
    constexpr qsizetype place = 60;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(place + 4);
    const bool isHeader = header.size() == place + 4 && header.startsWith("SQLite format 3");
    return isHeader ? qFromBigEndian<qint32>(header.constData() + place) : 0;
}

Status FileLook::pages(const Connection& connection)
{
    Statement pages(connection, QStringLiteral("PRAGMA quick_check(3)"));
    if (auto ran = pages.run(); !ran)
        return ran;
    QStringList wrong;
    while (pages.next()) {
        if (pages.text(0) != QLatin1String("ok"))
            wrong << pages.text(0);
    }
    if (auto finished = pages.finished(); !finished)
        return finished;
    if (wrong.isEmpty())
        return {};
    return Error{ErrorCode::Damaged, Text::tr("The file is damaged: %1. Restore a backup.").arg(connection.path()),
        wrong.join(QStringLiteral("; "))};
}

Status FileLook::journalNumbers(const Connection& connection)
{
    Statement numbers(connection, SqlText(QStringLiteral("journal"))["numbers"]);
    if (auto ran = numbers.run(); !ran)
        return ran;
    if (!numbers.next())
        return numbers.finished();
    const qint64 firstOperation = numbers.integer(0);
    const qint64 lastOperation = numbers.integer(1);
    const qint64 firstChange = numbers.integer(2);
    const qint64 lastChange = numbers.integer(3);
    const qint64 sealedChange = numbers.integer(4);
    const bool counts = firstOperation >= 0 && lastOperation < mostRows && firstChange >= 0 && lastChange < mostRows;
    if (counts && sealedChange >= 0 && sealedChange <= lastChange)
        return {};
    return Error{ErrorCode::Damaged,
        Text::tr(
            "The journal of the file cannot be gone on with: its numbers do not fit. Restore a backup, or open the "
            "file read-only."),
        QStringLiteral("operations %1-%2, rows %3-%4, sealed up to %5")
            .arg(firstOperation)
            .arg(lastOperation)
            .arg(firstChange)
            .arg(lastChange)
            .arg(sealedChange)};
}

Result<FileLook> FileLook::through(const QString& path, qint64 memoryLimit)
{
    const auto connection = Database::connectToRead(trueFilePath(path));
    if (!connection)
        return connection.error();
    if (memoryLimit > 0) {
        const QString limit = QStringLiteral("PRAGMA hard_heap_limit = %1").arg(memoryLimit);
        if (auto limited = (*connection)->execute(limit); !limited)
            return limited.error();
    }
    auto look = at(**connection);
    if (!look)
        return look;
    for (const auto question : {&FileLook::pages, &FileLook::journalNumbers}) {
        if (auto fine = question(**connection); !fine)
            return fine.error();
    }
    return look;
}

} // namespace wuxing
