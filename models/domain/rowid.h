// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing {

// Row ids are 63-bit and never 0 (0 means "none").
using RowId = qint64;

// A random id, so that rows made in two offices never collide.
RowId makeRowId();

// The id of a row that two offices may both create, derived from its natural key,
// so that the two meet in a merge instead of doubling.
RowId derivedRowId(const QString& naturalKey);

} // namespace wuxing
