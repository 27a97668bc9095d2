// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/award.h"
#include "reports/report.h"
#include "reports/reportcontext.h"

namespace wuxing {

// The announcement list (公示名单) of a year: branches by level from five stars down, with the stars they hold and how
// far each got. Branches without a star, and those not rated, are counted at the end.
Report announcementReport(
    const ReportContext& context, const YearRatings& ratings, const std::vector<Award>& awards, int lowestLevel);

} // namespace wuxing
