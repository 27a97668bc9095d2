// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"

#include <QString>

#include <optional>
#include <vector>

namespace wuxing {

enum class LedgerState { Open, InProgress, ReportedDone, Verified, Closed, Cancelled };
enum class LedgerAction { Start, ReportDone, SendBack, Verify, Close, Reopen, Cancel };

EnumWords<LedgerState> enumWords(LedgerState);
EnumWords<LedgerAction> enumWords(LedgerAction);

// Closed and cancelled items have left the open list.
inline bool isOpenState(LedgerState state) { return state != LedgerState::Closed && state != LedgerState::Cancelled; }

// The workflow of a ledger item: open → in progress → reported done → verified → closed, back by sending back or
// reopening, out by cancelling with a reason. One table; nothing else knows which step may follow which.
namespace ledgerworkflow {

std::optional<LedgerState> next(LedgerState from, LedgerAction action);
std::vector<LedgerAction> allowed(LedgerState from);
std::optional<LedgerAction> between(LedgerState from, LedgerState to); //< what led from one to the other
// Sending back, reopening and cancelling must say why.
bool needsReason(LedgerAction action);

} // namespace ledgerworkflow

} // namespace wuxing
