// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/appraisal.h"
#include "domain/contest/contest.h"
#include "reports/report.h"
#include "reports/reportcontext.h"

namespace wuxing {

// The result sheet of a contest, with places for scorer and supervisor; the judges' sums under their numbers; the
// commendation list; the comments. A sealed contest gives a sheet that says so and names no result.
Report contestReport(const ReportContext& context, const Contest& contest);

// Votes and grades of the year-end appraisal, and what was said. Branches in tree order, never ranked.
Report appraisalReport(const ReportContext& context, int year, const std::vector<Appraisal>& appraisals);

} // namespace wuxing
