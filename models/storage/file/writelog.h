// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace wuxing {

// The write-ahead log SQLite keeps beside a file (NAME-wal) until its pages are brought into the file. SQLite knows it
// by its name alone: a log left by a killed program is written into whatever file bears the name by then.
namespace writelog {

QString pathOf(const QString& path);
qint64 bytes(const QString& path); //< 0 when there is none
bool holdsAnything(const QString& path); //< something that is not in the file yet

// Whether the log was written over this file, as far as can be told: the file as it lies, the first step of the log and
// its end must follow each other in the journal. Works on copies in a folder for temporary files. True when the file
// cannot be read without the log. Nobody may be writing meanwhile.
Result<bool> belongsTo(const QString& path);

// Puts a log that was written over another file out of the way; what lay under the name before is not touched. Where
// the log lies then; empty when there was none, or it belongs to the file. Whoever calls holds the lock of the file.
Result<QString> putAsideForeign(const QString& path);

} // namespace writelog

} // namespace wuxing
