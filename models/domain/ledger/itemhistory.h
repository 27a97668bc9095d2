// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"

namespace wuxing {

// The dated facts of one ledger item: what was noted of it and how its time limit moved. Oldest first.
struct ItemHistory {
    std::vector<ProgressNote> notes;
    std::vector<Extension> extensions;
};

// The item as it stood at the end of a day, by the dates of what happened and not by when it was typed in: state,
// progress, time limit, closing and past reds. Fields without a date of their own stay as given.
LedgerItem itemAsOf(const LedgerItem& item, const ItemHistory& history, const QDate& day);

} // namespace wuxing
