// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/escalation.h"
#include "domain/result.h"
#include "reports/reportcontext.h"

namespace wuxing {

// The words of a paper of the escalation from its template (resources/templates/escalation-*.txt, editable in the
// program): the paper's number, addressee and time to answer, and what the item says.
std::vector<Figure> escalationFigures(
    const ReportContext& context, const LedgerItem& item, const EscalationPaper& paper, int reds);
// The template filled in, as it is kept with the paper: one line each, headings marked as templates mark them.
Result<QString> escalationText(const QString& templateText, const std::vector<Figure>& figures);
// Papers that were issued, one page each, as official documents.
Report escalationReport(
    const ReportContext& context, const std::vector<EscalationPaper>& papers, const std::vector<LedgerItem>& items);

} // namespace wuxing
