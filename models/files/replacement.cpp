// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/replacement.h"

#include "files/volume.h"
#include "files/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace wuxing::replacement {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Replacement)
};

#ifdef Q_OS_WIN

const wchar_t* wide(const QString& path) { return reinterpret_cast<const wchar_t*>(path.utf16()); }

bool link(const QString& path, const QString& second)
{
    return CreateHardLinkW(wide(volume::systemPath(second)), wide(volume::systemPath(path)), nullptr);
}

bool moveOver(const QString& from, const QString& to, QString& detail)
{
    if (MoveFileExW(wide(volume::systemPath(from)), wide(volume::systemPath(to)),
            MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return true;
    detail = QStringLiteral("MoveFileEx %1").arg(GetLastError());
    return false;
}

#else

bool link(const QString& path, const QString& second)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()) == 0;
}

// The name is on the disk only when the folder is: without it a power failure may bring the old file back.
void syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor);
    ::close(descriptor);
}

bool moveOver(const QString& from, const QString& to, QString& detail)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        detail = QString::fromLocal8Bit(std::strerror(errno));
        return false;
    }
    syncFolder(QFileInfo(to).absolutePath());
    return true;
}

#endif

} // namespace

Status keepAs(const QString& path, const QString& kept)
{
    if (!QFileInfo::exists(kept) && link(path, kept))
        return {};
    // A copy that was cut off must not pass for the file.
    const QString partial = kept + QStringLiteral(".partial");
    QFile::remove(partial);
    QString detail;
    if (wholefile::copy(path, partial, detail) && QFile::rename(partial, kept))
        return {};
    QFile::remove(partial);
    return Error{ErrorCode::Io,
        Text::tr("The present file cannot be kept as %1. Check the disk and your rights to write in the folder.")
            .arg(QDir::toNativeSeparators(kept)),
        detail};
}

Status over(const QString& from, const QString& to, const Patience& patience)
{
    QString detail;
    if (patience.insist([&] { return moveOver(from, to, detail); }))
        return {};
    return Error{ErrorCode::Io,
        Text::tr("%1 could not be put in the place of %2. Another program holds it; close it there and try again.")
            .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to)),
        detail};
}

} // namespace wuxing::replacement
