// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"
#include "reports/reportcontext.h"

namespace wuxing {

// All branches of a scope with secretary, stars and level of a year: "村(社区)党组织花名册".
Report rosterReport(const ReportContext& context, const YearRatings& ratings);

} // namespace wuxing
