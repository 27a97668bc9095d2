// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/ruleset.h"
#include "reports/report.h"
#include "reports/reportcontext.h"

namespace wuxing {

// The task list of a year on paper: one table per star, items and clauses with standard and requirement.
Report ruleSheetReport(const ReportContext& context, const RuleSet& rules);
// How a clause is judged, in Chinese: 是否、≥50,000元、满分5分（3分达标）.
QString judgedOnPaper(const RuleClause& clause);

} // namespace wuxing
