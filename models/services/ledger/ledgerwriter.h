// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ledger/ledgerplan.h"

#include <QDateTime>

namespace wuxing {

class LedgerStore;

// Writes changes of ledger items with the notes they leave: whatever moves state or progress is a dated fact. Lives in
// an operation that is open; the store is borrowed.
class LedgerWriter {
public:
    LedgerWriter(LedgerStore& ledger, const QDate& today, const QDateTime& now)
        : m_ledger(ledger)
        , m_today(today)
        , m_now(now)
    {
    }

    Status put(const LedgerChange& change) const;
    // An item that was changed in a form or by a table. Keeps the rules of the workflow.
    Status putEdited(const LedgerItem& before, const LedgerItem& item) const;

private:
    Status putNote(const LedgerItem& item, ProgressNote note) const;

    LedgerStore& m_ledger;
    QDate m_today;
    QDateTime m_now;
};

} // namespace wuxing
