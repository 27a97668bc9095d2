// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

namespace wuxing {

// What every page shows: the unit chosen on the tree, and the year chosen beside it.
struct Scope {
    RowId unit = 0; //< 0: the whole district
    int year = 0;
    bool operator==(const Scope&) const = default;
};

} // namespace wuxing
