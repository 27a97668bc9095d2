// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/filelock.h"

#include "files/volume.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::FileLock)
};

constexpr qint64 smallestRoom = 64 * 1024; //< below it nothing can be written that is worth it
} // namespace

FileLock::FileLock(const QString& path)
    : m_lock(path + QStringLiteral(".lock"))
{
    // Only a dead process makes a lock stale, never its age: the program stays open all day.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString& path)
{
    std::unique_ptr<FileLock> lock(new FileLock(path));
    if (lock->m_lock.tryLock(0))
        return lock;
    // Whether the file names a living process says little: the number may be another program's by now, or that of
    // another computer, when the stick was pulled out there. A lock that is held cannot be removed, on Windows because
    // the file is open, elsewhere because it is locked itself.
    if (lock->m_lock.error() == QLockFile::LockFailedError && lock->m_lock.removeStaleLockFile()
        && lock->m_lock.tryLock(0))
        return lock;
    return lock->refusal(path);
}

Error FileLock::refusal(const QString& path) const
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (m_lock.error()) {
    case QLockFile::PermissionError:
        return {ErrorCode::ReadOnly,
            Text::tr("The folder of the file is write-protected: %1. Open the file read-only, or copy it to your disk.")
                .arg(shown),
            {}};
    case QLockFile::LockFailedError: {
        qint64 process = 0;
        QString host;
        QString program;
        // The lock may be just being made or given back: then it says nothing yet.
        if (!m_lock.getLockInfo(&process, &host, &program) || process == 0)
            return {ErrorCode::Locked,
                Text::tr("The file is already open in another program: %1. Close it there, or open it read-only here.")
                    .arg(shown),
                {}};
        return {ErrorCode::Locked,
            Text::tr("The file is already open: %1 on computer %2 (process %3). Close it there, or open it read-only "
                     "here.")
                .arg(program, host)
                .arg(process),
            path};
    }
    default:
        break;
    }
    if (!volume::hasRoom(path, smallestRoom))
        return {ErrorCode::DiskFull,
            Text::tr("The disk of the file is full: %1. Free some space and try again, or open the file read-only.")
                .arg(shown),
            {}};
    return {ErrorCode::Io, Text::tr("The file cannot be locked for writing: %1").arg(shown), {}};
}

bool FileLock::isHeld(const QString& path)
{
    if (!QFileInfo::exists(path + QStringLiteral(".lock")))
        return false;
    const auto free = acquire(path);
    return !free && free.error().code == ErrorCode::Locked;
}

} // namespace wuxing
