// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"
#include "reports/reportcontext.h"

namespace wuxing {

// Levels by township with a total row and, where there are targets, the plan under it: "星级分布表".
Table distributionTable(
    const ReportContext& context, const YearRatings& ratings, int planYear, const LevelTargets& targets);
Report distributionReport(
    const ReportContext& context, const YearRatings& ratings, int planYear, const LevelTargets& targets);

} // namespace wuxing
