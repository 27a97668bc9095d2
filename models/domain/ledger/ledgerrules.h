// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"

namespace wuxing {

// What the workflow asks of an item however it gets where it is: by a step, by a form or by a table.
namespace ledgerrules {

Status validateDone(const LedgerItem& item); //< an item that is done stands at 100 %
// The same, and one that is verified names who did.
Status validateState(const LedgerItem& item);
// Whether an item may become so at once, without the steps between: forward when the rules of its state hold, back and
// out of the closed ones never, because that needs a reason.
Status validateChange(const LedgerItem& before, const LedgerItem& after);
// An item that hangs on a case, an opinion or a review comes from there, whatever words its source is given.
LedgerSource sourceKind(const LedgerItem& before, const QString& words);

} // namespace ledgerrules

} // namespace wuxing
