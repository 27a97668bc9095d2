// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace wuxing {

// A copy of a file whose structure another program changed: a new file of the same version, with the rows of the tables
// of this program and nothing else. Triggers, views and tables of others stay behind.
namespace cleanedcopy {

// What could not be taken along, in words; empty when every row of every table of ours came. `dest` must not exist.
Result<QStringList> write(const QString& source, const QString& dest);

} // namespace cleanedcopy

} // namespace wuxing
