// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QFileDevice;
class QSaveFile;

namespace wuxing {

// Writing that is believed only when all of it left the program. Qt holds back up to 16 KiB of what is written, and
// neither QSaveFile::commit() nor QFile::copy() tells when the rest no longer fits on the disk: a file cut short would
// pass for a whole one.
namespace wholefile {

// Opened for writing. False with the reason in file.errorString().
[[nodiscard]] bool write(QFileDevice& file, const QByteArray& content);
// The same, and the file gets its name.
[[nodiscard]] bool writeAndCommit(QSaveFile& file, const QByteArray& content);
// There must be no file `to`; none is left when it fails.
[[nodiscard]] bool copy(const QString& from, const QString& to, QString& detail);

} // namespace wholefile

} // namespace wuxing
