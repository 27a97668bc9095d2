// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/volume.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace wuxing::volume {

namespace {

// The path itself need not exist yet.
QString nearestFolder(const QString& path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    while (!folder.exists()) {
        const QString above = QFileInfo(folder.absolutePath()).absolutePath();
        if (above == folder.absolutePath())
            break;
        folder.setPath(above);
    }
    return folder.absolutePath();
}

} // namespace

bool isNetwork(const QString& path)
{
#ifdef Q_OS_WIN
    const QString absolute = QDir::fromNativeSeparators(QFileInfo(path).absoluteFilePath());
    const bool isDevice = absolute.startsWith(QLatin1String("//?/")) || absolute.startsWith(QLatin1String("//./"));
    if (absolute.startsWith(QLatin1String("//?/UNC/"), Qt::CaseInsensitive))
        return true;
    if (absolute.startsWith(QLatin1String("//")) && !isDevice)
        return true;
    const QString drive = (isDevice ? absolute.mid(4) : absolute).left(2) + QLatin1Char('\\');
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(drive.utf16())) == DRIVE_REMOTE;
#else
    static const QByteArrayList shares{
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "fuse.gvfsd-fuse"};
    return shares.contains(QStorageInfo(nearestFolder(path)).fileSystemType());
#endif
}

bool isWritableFolder(const QString& folder)
{
#ifdef Q_OS_WIN
    QTemporaryFile probe(QDir(folder).filePath(QStringLiteral("wuxing-XXXXXX.tmp")));
    return probe.open();
#else
    return QFileInfo(folder).isWritable();
#endif
}

bool hasRoom(const QString& path, qint64 bytes)
{
    const QStorageInfo disk(nearestFolder(path));
    return !disk.isValid() || disk.bytesAvailable() >= bytes;
}

QString systemPath(const QString& path)
{
#ifdef Q_OS_WIN
    // SQLite adds "-journal" to the name.
    constexpr qsizetype room = MAX_PATH - 12;
    const QString absolute = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (absolute.size() < room || absolute.startsWith(QLatin1String("\\\\?\\")))
        return absolute;
    return absolute.startsWith(QLatin1String("\\\\")) ? QStringLiteral("\\\\?\\UNC") + absolute.mid(1)
                                                      : QStringLiteral("\\\\?\\") + absolute;
#else
    return path;
#endif
}

} // namespace wuxing::volume
