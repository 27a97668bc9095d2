// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/writelog.h"

#include "files/outputfile.h"
#include "files/wholefile.h"
#include "storage/file/connection.h"
#include "storage/file/sqltext.h"
#include "storage/file/statement.h"
#include "storage/journal/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <optional>

namespace wuxing::writelog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::WriteLog)
};

// sqlite.org/fileformat.html, section 4: a header, then frames of a header and a page. A frame belongs to the log when
// its two salts are those of the header; one that ends a transaction says the size of the file after it.
constexpr qint64 headerBytes = 32;
constexpr qint64 frameHeaderBytes = 24;
constexpr int saltPlace = 16;
constexpr int saltBytes = 8;

// Bytes of the log up to the end of its first transaction; 0 when it holds none. Killed between the header of the last
// frame and its page, a program leaves a log that ends inside its first step: SQLite brings nothing in from there.
qint64 endOfFirstStep(QFile& log)
{
    const QByteArray header = log.read(headerBytes);
    if (header.size() < headerBytes)
        return 0;
    const QByteArray salts = header.mid(saltPlace, saltBytes);
    const qint64 pageBytes = qFromBigEndian<quint32>(header.constData() + 8);
    for (qint64 place = headerBytes; log.seek(place); place += frameHeaderBytes + pageBytes) {
        const QByteArray frame = log.read(frameHeaderBytes);
        if (frame.size() < frameHeaderBytes || frame.mid(8, saltBytes) != salts)
            return 0;
        if (qFromBigEndian<quint32>(frame.constData() + 4) != 0)
            return place + frameHeaderBytes + pageBytes <= log.size() ? place + frameHeaderBytes + pageBytes : 0;
    }
    return 0;
}

bool copyBeginning(QFile& from, const QString& to, qint64 bytes)
{
    QFile target(to);
    if (!from.seek(0) || !target.open(QIODevice::WriteOnly))
        return false;
    constexpr qint64 piece = 1 << 20;
    while (bytes > 0) {
        const QByteArray read = from.read(std::min(piece, bytes));
        if (read.isEmpty() || target.write(read) != read.size())
            return false;
        bytes -= read.size();
    }
    return target.flush();
}

struct Head {
    qint64 seq = 0;
    QString hash;
};

// The end of the journal, or nothing when this is not a whole file of ours.
std::optional<Head> headOf(const Connection& connection)
{
    const auto kind = connection.single(QStringLiteral("SELECT type FROM sqlite_schema WHERE name = 'operation'"));
    if (!kind || *kind != QLatin1String("table"))
        return std::nullopt;
    const auto pages = connection.single(QStringLiteral("PRAGMA quick_check(1)"));
    if (!pages || *pages != QLatin1String("ok"))
        return std::nullopt;
    Statement last(connection, SqlText(QStringLiteral("journal"))["last_operation"]);
    if (auto ran = last.run(); !ran)
        return std::nullopt;
    if (!last.next())
        return last.finished() ? std::optional(Head{}) : std::nullopt;
    return Head{last.integer(0), last.text(2)};
}

std::optional<Head> headOfFile(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    return connection ? headOf(**connection) : std::nullopt;
}

bool firstStepFollows(const QString& copy, const Head& alone)
{
    const auto connection = Connection::open(copy, Connection::Mode::ReadOnly);
    const auto head = connection ? headOf(**connection) : std::nullopt;
    if (!head || alone.seq + 1 >= head->seq)
        return head.has_value();
    // What others changed is taken into the journal in one step with the edit that found it.
    Statement before(**connection, SqlText(QStringLiteral("journal"))["head"]);
    return alone.seq + 2 == head->seq && before.run({head->seq - 1}) && before.next()
        && before.text(0) == wordKey(OperationKind::Outside);
}

bool holds(const Connection& connection, const Head& head)
{
    if (head.seq == 0)
        return true;
    Statement found(connection, SqlText(QStringLiteral("journal"))["head"]);
    return found.run({head.seq}) && found.next() && found.text(1) == head.hash;
}

} // namespace

QString pathOf(const QString& path) { return path + QStringLiteral("-wal"); }

qint64 bytes(const QString& path) { return QFileInfo(pathOf(path)).size(); }

bool holdsAnything(const QString& path) { return bytes(path) > 0; }

Result<bool> belongsTo(const QString& path)
{
    QFile log(pathOf(path));
    if (!log.open(QIODevice::ReadOnly))
        return true;
    const qint64 firstStep = endOfFirstStep(log);
    if (firstStep == 0)
        return true; // nothing that SQLite would bring into the file
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("file"));
    const Error failed{ErrorCode::Io,
        Text::tr("The log that lies beside the file cannot be looked at. Free some space on the disk of the temporary "
                 "files and try again."),
        pathOf(path)};
    QString detail;
    if (!folder.isValid() || !wholefile::copy(path, copy, detail))
        return failed;
    const auto alone = headOfFile(copy);
    if (!alone)
        return true; // killed while the log was brought in: the file needs it
    if (!copyBeginning(log, pathOf(copy), firstStep))
        return failed;
    if (!firstStepFollows(copy, *alone)) // which brings the first step into the copy
        return false;
    QFile::remove(pathOf(copy));
    if (!copyBeginning(log, pathOf(copy), log.size()))
        return failed;
    const auto all = Connection::open(copy, Connection::Mode::ReadOnly);
    return all && headOf(**all) && holds(**all, *alone);
}

Result<QString> putAsideForeign(const QString& path)
{
    if (!holdsAnything(path))
        return QString();
    const auto belongs = belongsTo(path);
    if (!belongs)
        return belongs.error();
    if (*belongs)
        return QString();
    const QString aside = outputfile::freeName(path + QStringLiteral(".stray-wal.bak"));
    if (auto renamed = outputfile::rename(pathOf(path), aside); !renamed)
        return renamed.error();
    QFile::remove(path + QStringLiteral("-shm"));
    return aside;
}

} // namespace wuxing::writelog
