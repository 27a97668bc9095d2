// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/quantity.h"

namespace wuxing {

// A share in percent as it is shown: one decimal, half up. Some of many is never 0 %, and not all is never 100 %.
// The whole must lie above zero.
Quantity percentOf(qint64 part, qint64 whole);

} // namespace wuxing
