// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileidentity.h"

#include "files/volume.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/stat.h>
#endif

namespace wuxing {

#ifdef Q_OS_WIN

std::optional<FileIdentity> FileIdentity::of(const QString& path)
{
    // No access is asked for, so that a file another program holds can be looked at too.
    const QString system = volume::systemPath(path);
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(system.utf16()), 0,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS,
        nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION info;
    const bool known = GetFileInformationByHandle(file, &info);
    CloseHandle(file);
    if (!known)
        return std::nullopt;
    const auto whole = [](DWORD high, DWORD low) { return quint64(high) << 32 | low; };
    return FileIdentity{info.dwVolumeSerialNumber, whole(info.nFileIndexHigh, info.nFileIndexLow),
        static_cast<int>(info.nNumberOfLinks), static_cast<qint64>(whole(info.nFileSizeHigh, info.nFileSizeLow)),
        static_cast<qint64>(whole(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime))};
}

#else

std::optional<FileIdentity> FileIdentity::of(const QString& path)
{
    struct stat info { };
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
#ifdef Q_OS_DARWIN
    const struct timespec modified = info.st_mtimespec;
#else
    const struct timespec modified = info.st_mtim;
#endif
    return FileIdentity{static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino),
        static_cast<int>(info.st_nlink), static_cast<qint64>(info.st_size),
        static_cast<qint64>(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec};
}

#endif

QString trueFilePath(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isSymbolicLink())
        return path;
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? path : real;
}

} // namespace wuxing
