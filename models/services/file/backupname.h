// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace wuxing {

// Names of copies: that of the file and the moment they were made, "源汇区-20231208-101530.wuxing".
namespace backupname {

QString stamp(const QDateTime& at);
QString of(const QString& file, const QDateTime& at); //< without folder and ending
QDateTime madeAt(const QString& copy); //< invalid when it bears no such name
// Those of the file that lie beside it: written by hand under the name that is proposed.
QStringList besides(const QString& file);

} // namespace backupname

} // namespace wuxing
