// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "files/patience.h"

#include <QString>

namespace wuxing {

// Putting one whole file in the place of another so that at every moment, also when the program is killed or the power
// fails, a whole file lies under the name.
namespace replacement {

// Gives the file a second name, so that it stays when another one takes its place: a hard link where the file system
// knows them, a copy elsewhere. There must be no file of that name.
Status keepAs(const QString& path, const QString& kept);

// Puts `from` under the name `to` in one step, whether a file lies there or not. Both are in one folder.
Status over(const QString& from, const QString& to, const Patience& patience = Patience::ofThisSystem());

} // namespace replacement

} // namespace wuxing
