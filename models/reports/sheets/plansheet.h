// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/plan.h"
#include "reports/report.h"
#include "reports/reportcontext.h"

#include <QHash>

namespace wuxing {

// The plans of a year: by township the number of branches that strive for each level, their sum against the targets of
// the district, then every branch with its stars and its five answers.
Report planReport(const ReportContext& context, int year, const YearRatings& ratings,
    const QHash<RowId, BranchPlan>& plans, const LevelTargets& targets);

} // namespace wuxing
