// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/gaprow.h"
#include "domain/time/period.h"
#include "reports/report.h"
#include "reports/reportcontext.h"

namespace wuxing {

// What each branch still lacks for its next stars, fewest steps first; the first paragraph says how many branches are
// one step away.
Report gapReport(const ReportContext& context, const Quarter& quarter, const std::vector<GapRow>& gaps);

} // namespace wuxing
