// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/movement.h"
#include "domain/rating/award.h"
#include "reports/report.h"
#include "reports/reportcontext.h"

namespace wuxing {

// One level of totals published elsewhere beside ours.
struct PublishedLine {
    PublishedTotal published;
    int ours = 0;
};

// From level to level between two years, who rose and who fell, and the difference to published totals where there are
// any. Branches out of the comparison (not rated in one of the years) are counted, not hidden.
Report movementReport(
    const ReportContext& context, const Movement& movement, const std::vector<PublishedLine>& published);

} // namespace wuxing
