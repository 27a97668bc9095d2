// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing {

// What a killed program left beside a file: files that were being made and never got their name. Nobody else ever
// removes them, and they hold what the file holds.
namespace leftovers {

QString partialOf(const QString& path); //< where a file is made before it gets its name
QString restoringOf(const QString& path); //< where a backup is unpacked before it takes the place of the file
QString evidenceOf(const QString& path); //< the folder that goes with a file

// Removes the file, what SQLite keeps beside it, and its evidence.
void remove(const QString& path);

// Removes what was left beside this file, except what a living program is making just now. Whoever calls holds the lock
// of the file.
void tidy(const QString& path);

} // namespace leftovers

} // namespace wuxing
