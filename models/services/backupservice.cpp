// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backupservice.h"

#include "files/contentstore.h"
#include "files/outputfile.h"
#include "services/workspace.h"
#include "storage/backup.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::BackupService)
};

constexpr int keptDays = 14;
constexpr int keptMonths = 12;
const QString backupFolderSuffix = QStringLiteral("-backups");
const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

QDateTime stampOf(const QFileInfo& file)
{
    return QDateTime::fromString(file.completeBaseName().right(15), stampFormat);
}

} // namespace

QString BackupService::folderOf(const QString& path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(file.completeBaseName() + backupFolderSuffix);
}

QString BackupService::originalOf(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = file.dir().dirName();
    const qsizetype cut = folder.size() - backupFolderSuffix.size();
    if (cut <= 0 || !folder.endsWith(backupFolderSuffix) || !stampOf(file).isValid())
        return path;
    return QFileInfo(file.absolutePath()).dir().filePath(folder.left(cut) + QStringLiteral(".wuxing"));
}

Status BackupService::backupTo(const QString& dest) const
{
    if (auto written = backup::writeVerified(m_workspace.database().connection(), dest); !written)
        return written;
    // A copy that is carried away takes the evidence with it.
    const auto taken = ContentStore::beside(dest).takeFrom(ContentStore::beside(m_workspace.path()));
    return taken ? Status() : Status(taken.error());
}

std::vector<BackupFile> BackupService::list() const { return listOf(m_workspace.path()); }

std::vector<BackupFile> BackupService::listOf(const QString& path)
{
    std::vector<BackupFile> found;
    const QFileInfoList files =
        QDir(folderOf(path)).entryInfoList({QStringLiteral("*.wuxing")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        if (const QDateTime at = stampOf(file); at.isValid())
            found.push_back({file.absoluteFilePath(), at, file.size()});
    }
    return found;
}

Result<bool> BackupService::backupDaily() const
{
    const auto head = m_workspace.database().journal().head();
    if (!head)
        return head.error();
    const auto existing = list();
    if (!existing.empty()) {
        const auto lastHead = backup::headOf(existing.front().path);
        if (lastHead && *lastHead == *head)
            return false;
    }
    const QDir folder(folderOf(m_workspace.path()));
    const QString name =
        QStringLiteral("%1-%2.wuxing")
            .arg(QFileInfo(m_workspace.path()).completeBaseName(), m_workspace.clock().now().toString(stampFormat));
    if (QFileInfo::exists(folder.filePath(name)))
        return false;
    // Contents of evidence never change and are never removed: the daily copies share those beside the file.
    if (auto done = backup::writeVerified(m_workspace.database().connection(), folder.filePath(name)); !done)
        return done.error();
    rotate();
    return true;
}

void BackupService::rotate() const
{
    QSet<QDate> days;
    QSet<QString> months;
    // Newest first: the first of a day and of a month is the one that stays.
    for (const BackupFile& file : list()) {
        const QDate day = file.at.date();
        const QString month = day.toString(QStringLiteral("yyyy-MM"));
        const bool keepsDay = !days.contains(day) && days.size() < keptDays;
        const bool keepsMonth = !months.contains(month) && months.size() < keptMonths;
        if (keepsDay)
            days.insert(day);
        if (keepsMonth)
            months.insert(month);
        if (!keepsDay && !keepsMonth)
            QFile::remove(file.path);
    }
}

Result<QString> BackupService::restore(const QString& src, const QString& path, const QDateTime& now)
{
    if (QFileInfo(src).canonicalFilePath() == QFileInfo(path).canonicalFilePath() && QFileInfo::exists(path))
        return Error{ErrorCode::InvalidInput, Text::tr("A file cannot be restored from itself."), {}};
    if (auto verified = backup::verify(src); !verified)
        return verified.error();
    const auto lock = FileLock::acquire(path);
    if (!lock)
        return lock.error();
    const auto source = Connection::open(src, Connection::Mode::ReadOnly);
    if (!source)
        return source.error();
    const QString incoming = path + QStringLiteral(".restoring");
    QFile::remove(incoming);
    if (auto copied = backup::writeVerified(**source, incoming); !copied)
        return copied.error();

    QString kept;
    if (QFileInfo::exists(path)) {
        // Bring what still stands in the write-ahead log into the file before it is put aside; a damaged file is
        // put aside as it is.
        if (const auto current = Connection::open(path, Connection::Mode::ReadWrite))
            (void)(*current)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        kept = QStringLiteral("%1.before-restore-%2.bak").arg(path, now.toString(stampFormat));
        if (auto aside = outputfile::rename(path, kept); !aside) {
            QFile::remove(incoming);
            return Error{ErrorCode::Io,
                Text::tr("The present file cannot be put aside: %1. Is it open elsewhere?").arg(path),
                aside.error().detail};
        }
        QFile::remove(path + QStringLiteral("-wal"));
        QFile::remove(path + QStringLiteral("-shm"));
    }
    if (auto placed = outputfile::rename(incoming, path); !placed) {
        if (!kept.isEmpty())
            (void)outputfile::rename(kept, path);
        return Error{ErrorCode::Io,
            Text::tr("The backup could not be put in place: %1. It lies beside it as %2").arg(path, incoming),
            placed.error().detail};
    }
    // The evidence of the backup, when it has its own; what lies here already stays.
    if (const auto taken = ContentStore::beside(path).takeFrom(ContentStore::beside(src)); !taken)
        return taken.error();
    return kept;
}

} // namespace wuxing
