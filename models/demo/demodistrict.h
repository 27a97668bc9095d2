// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"

namespace wuxing {

// The demonstration district: 98 invented branches (79 villages, 19 communities) in 7 townships whose figures are those
// published for the real one (domain.md section 2): result of 2022, plan of 2023, and four weak branches whose closed
// ledgers add up to 4,900 m, 60, 8,500 m2 and 270. The same every time; stands on a fixed day of September 2023.
Result<std::unique_ptr<Office>> createDemoDistrict(
    const QString& path, const Clock& clock, const Identity& writer = Identity::ofThisComputer());

} // namespace wuxing
