// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/escalation.h"
#include "domain/result.h"

namespace wuxing {

class Office;

// The papers that are due today in a scope, one per overdue item, with their words from the templates of the file. They
// are drafts until LedgerService::issue() keeps them.
Result<std::vector<EscalationPaper>> duePapers(Office& office, RowId scope);
// The words of a paper after its fields were changed by hand.
Result<QString> paperText(Office& office, const LedgerItem& item, const EscalationPaper& paper);
QString escalationTemplateKey(EscalationStep step);

} // namespace wuxing
