// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing {

// What a path lies on, as far as a database cares.
namespace volume {

// Whether the path (or its nearest folder that exists) lies on a share of another computer: a UNC path or a mapped
// drive on Windows, a network file system elsewhere. SQLite's write-ahead log works between the programs of one
// computer only (sqlite.org/wal.html), and locks of file servers are not to be relied on.
bool isNetwork(const QString& path);

// Whether files can be made in the folder, found out by making one: what Windows says of folders leaves rights out.
bool isWritableFolder(const QString& folder);

// Whether so many bytes fit on the disk of the path; true where the disk does not say.
bool hasRoom(const QString& path, qint64 bytes);

// The path for libraries that hand it to the system as it is (SQLite). Windows takes more than 260 characters only
// with a prefix, which Qt adds by itself and others do not.
QString systemPath(const QString& path);

} // namespace volume

} // namespace wuxing
