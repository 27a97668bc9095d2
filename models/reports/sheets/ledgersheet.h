// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"
#include "reports/reportcontext.h"

namespace wuxing {

// The rectification ledger on paper: all columns of domain.md section 4 on A3, and a short form for attachments.
Table ledgerTable(const ReportContext& context, const std::vector<LedgerItem>& items);
Table shortLedgerTable(const ReportContext& context, const std::vector<LedgerItem>& items, const QDate& day);
Report ledgerReport(const ReportContext& context, const std::vector<LedgerItem>& items);
// One A4 sheet for each village that has items.
Report villageLedgers(const ReportContext& context, const std::vector<LedgerItem>& items);

} // namespace wuxing
