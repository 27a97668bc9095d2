// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordfield.h"
#include "domain/units/unit.h"

namespace wuxing {

// Units of the tree and who holds a post in them.
template <> const RecordTable<Unit>& recordTable<Unit>();
template <> const RecordTable<Post>& recordTable<Post>();

} // namespace wuxing
