// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "files/patience.h"

#include <QByteArray>

namespace wuxing {

// Putting finished files in their place. Whatever fails, the old file and the new one are both still there.
namespace outputfile {

struct Options {
    // Whether a file that is there and cannot be an earlier output, being of another kind or another table, is replaced
    // too: where a person was asked. Otherwise it stays, and the new file gets a free name beside it.
    bool replacesAnything = true;
    bool isPrivate = false; //< for the eyes of this user only: names and phones
    Patience patience = Patience::ofThisSystem();
};
// Writes the content under the path, replacing what is there only when all went well. When another program holds the
// old file (a report open in WPS or Excel, say), the new one gets a free name beside it. The path it lies under.
// Refuses, whatever was asked, to write over a data file of this program.
Result<QString> write(const QString& path, const QByteArray& content, const Options& options = {});

// Whether a database, or a file that belongs to one, lies under the path, by its name or by its first bytes; links are
// followed.
bool isDataFile(const QString& path);

// Gives a file its final name; there must be none of that name. On failure the file stays under its present one.
Status rename(const QString& from, const QString& to, const Patience& patience = Patience::ofThisSystem());

// The path itself when free, else "NAME (2).EXT", "NAME (3).EXT" …
QString freeName(const QString& path);

// Text as a part of a file name that Windows, Linux and a FAT stick accept: no separators, quotes or control
// characters, no device name (CON, NUL …), no space or full stop at the end, at most 100 characters, never empty.
QString safeName(const QString& text);

} // namespace outputfile

} // namespace wuxing
