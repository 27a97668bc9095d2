// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/escalation.h"
#include "domain/ledger/ledgeritem.h"
#include "domain/records/recordfield.h"
#include "domain/time/workcalendar.h"

namespace wuxing {

// The tables of the ledger: the item, what comes of it, what happens to it on its way, and the calendar its limits
// count by.
template <> const RecordTable<LedgerItem>& recordTable<LedgerItem>();
template <> const RecordTable<Outcome>& recordTable<Outcome>();
template <> const RecordTable<ProgressNote>& recordTable<ProgressNote>();
template <> const RecordTable<Extension>& recordTable<Extension>();
template <> const RecordTable<LookBack>& recordTable<LookBack>();
template <> const RecordTable<Verification>& recordTable<Verification>();
template <> const RecordTable<EscalationPaper>& recordTable<EscalationPaper>();
template <> const RecordTable<CalendarDay>& recordTable<CalendarDay>();

} // namespace wuxing
