// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"
#include "domain/unit.h"

namespace wuxing {

// Units of the tree and who holds a post in them.
template <> const RecordTable<Unit>& recordTable<Unit>();
template <> const RecordTable<Post>& recordTable<Post>();

} // namespace wuxing
