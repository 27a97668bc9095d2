// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/privatefile.h"

#include "files/volume.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wuxing::privatefile {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::PrivateFile)
};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Status makeFolder(const QString& folder)
{
    const QString absolute = QFileInfo(folder).absoluteFilePath();
    if (QFileInfo(absolute).isDir())
        return {};
    const QString above = QFileInfo(absolute).absolutePath();
    if (above != absolute) {
        if (auto made = makeFolder(above); !made)
            return made;
    }
    // Another program may have been quicker: what counts is that it is there.
#ifdef Q_OS_WIN
    const bool made = QDir().mkdir(absolute);
#else
    const bool made = QDir().mkdir(absolute, ownerOnly | QFile::ExeOwner);
#endif
    if (!made && !QFileInfo(absolute).isDir())
        return Error{ErrorCode::Io,
            Text::tr("The folder %1 cannot be made. Choose another folder, or check the disk and your rights there.")
                .arg(QDir::toNativeSeparators(absolute)),
            {}};
    return {};
}

Status create(const QString& path)
{
    if (auto folder = makeFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    QFile file(path);
#ifdef Q_OS_WIN
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
#else
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
#endif
    if (made)
        return {};
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict,
            Text::tr("There is already a file %1. Choose another name.").arg(QDir::toNativeSeparators(path)), {}};
    if (!volume::hasRoom(path, 1))
        return Error{ErrorCode::DiskFull,
            Text::tr("The disk of %1 is full. Free some space and try again.").arg(QDir::toNativeSeparators(path)),
            file.errorString()};
    return Error{ErrorCode::Io,
        Text::tr("%1 cannot be made. Check the folder and your rights to write in it.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString()};
}

} // namespace wuxing::privatefile
