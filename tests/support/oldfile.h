// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace wuxing {

class Connection;

// Files as older versions of the program left them, for tests of the upgrades.
namespace oldfile {

// Runs statements as one operation of an older version (up to 7), sealed as it was sealed then.
void write(const Connection& connection, const QDateTime& at, const QStringList& statements);
// A file of that version with rows in every table it has: each row was put in under the version its table came with
// (tests/data/upgrades), and went through the upgrades since then. One operation for each version.
void fill(const QString& path, int version);

} // namespace oldfile

} // namespace wuxing
