// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/leftovers.h"

#include "files/fileidentity.h"
#include "storage/file/filelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wuxing::leftovers {

namespace {

bool isThere(const QString& path)
{
    return QFileInfo::exists(path) || QFileInfo::exists(evidenceOf(path))
        || QFileInfo::exists(path + QStringLiteral("-wal"));
}

// A restore that was killed between giving the old file a second name and putting the new one in its place. Under two
// names a file is not written.
void removeSecondNames(const QString& path)
{
    const auto file = FileIdentity::of(path);
    if (!file || file->names < 2)
        return;
    const QFileInfo info(path);
    const QFileInfoList kept = info.absoluteDir().entryInfoList(QDir::Files);
    for (const QFileInfo& candidate : kept) {
        if (!candidate.fileName().startsWith(info.fileName() + QStringLiteral(".before-restore-")))
            continue;
        const auto second = FileIdentity::of(candidate.absoluteFilePath());
        if (second && second->isSameFile(*file))
            QFile::remove(candidate.absoluteFilePath());
    }
}

} // namespace

QString partialOf(const QString& path) { return path + QStringLiteral(".partial"); }

QString restoringOf(const QString& path) { return path + QStringLiteral(".restoring"); }

QString evidenceOf(const QString& path) { return path + QStringLiteral(".evidence"); }

void remove(const QString& path)
{
    for (const char* end : {"-wal", "-shm", "-journal", ""})
        QFile::remove(path + QLatin1String(end));
    const QString evidence = evidenceOf(path);
    if (QFileInfo(evidence).isDir() && !QFileInfo(evidence).isSymLink())
        QDir(evidence).removeRecursively();
}

void tidy(const QString& path)
{
    const QString restoring = restoringOf(path);
    for (const QString& left : {partialOf(path), restoring, partialOf(restoring)}) {
        if (!isThere(left))
            continue;
        if (const auto nobody = FileLock::acquire(left))
            remove(left);
    }
    removeSecondNames(path);
}

} // namespace wuxing::leftovers
