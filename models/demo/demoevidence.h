// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/units/unit.h"

#include <vector>

namespace wuxing {

class Office;

// Pictures before and after (drawn, marked 示例图) for the problems of the weak branches of the demonstration, beside
// its file. Part of making it: no step to be undone.
Status addDemoEvidence(Office& office, const std::vector<Unit>& weak);

} // namespace wuxing
