// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backupservice.h"

#include "files/contentstore.h"
#include "files/fileidentity.h"
#include "files/outputfile.h"
#include "files/privatefile.h"
#include "files/replacement.h"
#include "services/workspace.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/leftovers.h"
#include "storage/writelog.h"

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
const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

QDateTime stampOf(const QFileInfo& file)
{
    return QDateTime::fromString(file.completeBaseName().right(15), stampFormat);
}

Status checkRestore(const QString& src, const QString& path)
{
    for (const QString& place : {src, path}) {
        const QFileInfo file(place);
        if (file.exists() && !file.isFile())
            return Error{ErrorCode::InvalidInput,
                Text::tr("%1 is a folder or a device, not a file. Name a file that ends in .wuxing.")
                    .arg(QDir::toNativeSeparators(place)),
                {}};
    }
    const auto from = FileIdentity::of(src);
    const auto to = FileIdentity::of(path);
    if (from && to && from->isSameFile(*to))
        return Error{ErrorCode::InvalidInput, Text::tr("A file cannot be restored from itself."), {}};
    return {};
}

// Keeps the present file under a second name, and clears away what SQLite has beside it. Its log is brought in first;
// where that is not possible, because it is damaged, it is kept with it. The name, empty when there was no file.
Result<QString> keepPresent(const QString& path, const QDateTime& now)
{
    const QString log = writelog::pathOf(path);
    if (!QFileInfo::exists(path)) {
        QFile::remove(log);
        return QString();
    }
    if (const auto aside = writelog::putAsideForeign(path); !aside)
        return aside.error();
    if (const auto current = Connection::open(path, Connection::Mode::ReadWrite))
        (void)(*current)->checkpoint();
    const QString kept =
        outputfile::freeName(QStringLiteral("%1.before-restore-%2.bak").arg(path, now.toString(stampFormat)));
    if (auto aside = replacement::keepAs(path, kept); !aside)
        return aside.error();
    if (writelog::holdsAnything(path)) {
        if (auto moved = outputfile::rename(log, writelog::pathOf(kept)); !moved)
            return moved.error();
    }
    QFile::remove(log);
    QFile::remove(path + QStringLiteral("-shm"));
    return kept;
}

// As it was before keepPresent: one name, and the log beside it.
void giveUpKept(const QString& kept, const QString& path)
{
    if (kept.isEmpty())
        return;
    (void)outputfile::rename(writelog::pathOf(kept), writelog::pathOf(path));
    QFile::remove(kept);
}

} // namespace

QString BackupService::folderOf(const QString& path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-backups"));
}

Status BackupService::backupTo(const QString& dest) const
{
    if (auto written = backup::writeVerified(m_workspace.database().connection(), dest); !written)
        return written;
    // A copy that is carried away takes the evidence with it.
    const auto taken = ContentStore::beside(dest).takeFrom(ContentStore::beside(m_workspace.path()));
    return taken ? Status() : Status(taken.error());
}

std::vector<BackupFile> BackupService::list() const
{
    std::vector<BackupFile> found;
    const QFileInfoList files =
        QDir(folderOf(m_workspace.path()))
            .entryInfoList({QStringLiteral("*.wuxing")}, QDir::Files, QDir::Name | QDir::Reversed);
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
    if (auto possible = checkRestore(src, path); !possible)
        return possible.error();
    if (auto verified = backup::verify(src); !verified)
        return verified.error();
    const QString real = trueFilePath(path);
    if (auto folder = privatefile::makeFolder(QFileInfo(real).absolutePath()); !folder)
        return folder.error();
    const auto lock = FileLock::acquire(real);
    if (!lock)
        return lock.error();
    leftovers::tidy(real);
    const QString incoming = leftovers::restoringOf(real);
    {
        const auto source = Database::connectToRead(trueFilePath(src));
        if (!source)
            return source.error();
        if (auto copied = backup::writeVerified(**source, incoming); !copied)
            return copied.error();
    }
    auto kept = keepPresent(real, now);
    if (!kept) {
        leftovers::remove(incoming);
        return kept;
    }
    // In one step: there is no moment without a file under the name.
    if (auto placed = replacement::over(incoming, real); !placed) {
        giveUpKept(*kept, real);
        leftovers::remove(incoming);
        return placed.error();
    }
    // The evidence of the backup, when it has its own; what lies here already stays.
    if (const auto taken = ContentStore::beside(real).takeFrom(ContentStore::beside(src)); !taken)
        return taken.error();
    return kept;
}

} // namespace wuxing
