// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/percent.h"

#include <algorithm>

namespace wuxing {

Quantity percentOf(qint64 part, qint64 whole)
{
    constexpr qint64 all = 1000; // tenths
    qint64 tenths = (2 * part * all + whole) / (2 * whole);
    if (part > 0 && part < whole)
        tenths = std::clamp<qint64>(tenths, 1, all - 1);
    return Quantity::fromThousandths(tenths * 100);
}

} // namespace wuxing
