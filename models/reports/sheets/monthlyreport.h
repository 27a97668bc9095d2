// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/sheets/monthlyfigures.h"

namespace wuxing {

// The monthly report: 基本情况 → 主要进展 → 存在问题 → 下步打算 from a text template, with the distribution table and
// the ledger as attachments. A pure function; fails only when the template has a mistake.
Result<Report> monthlyReport(const ReportContext& context, const MonthlyInput& input, const QString& templateText);

Chart ledgerMonthChart(const ReportContext& context, const MonthlyInput& input);

} // namespace wuxing
