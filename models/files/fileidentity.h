// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace wuxing {

// Which file a path leads to and how it lies there. Two paths with the same volume and number are one file, whatever
// they are called: links, short names, drives under two letters.
struct FileIdentity {
    quint64 volume = 0; //< device, or serial number of the volume on Windows
    quint64 number = 0; //< inode, or file index on Windows
    int names = 1; //< hard links
    qint64 bytes = 0;
    qint64 modified = 0; //< as fine as the system says it, of no fixed unit: for comparing only

    static std::optional<FileIdentity> of(const QString& path); //< none when nothing is there
    bool isSameFile(const FileIdentity& other) const { return volume == other.volume && number == other.number; }
    bool isUntouched(const FileIdentity& other) const { return bytes == other.bytes && modified == other.modified; }
};

// Where a file really lies: a symbolic link followed to its end. SQLite keeps its log beside that, so the lock and all
// that belongs to a file must lie there too. A path that is no link, or leads nowhere, comes back as it is.
QString trueFilePath(const QString& path);

} // namespace wuxing
