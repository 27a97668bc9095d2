// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgeritem.h"
#include "domain/result.h"
#include "storage/sqltext.h"

#include <QHash>

namespace wuxing {

class Connection;

// Ledger items with their outcomes and progress notes. Used by LedgerService only; writes need an open operation.
class LedgerStore {
public:
    explicit LedgerStore(const Connection& connection);

    Result<std::vector<LedgerItem>> all() const; //< by start, due
    Status insert(const LedgerItem& item);
    Status update(const LedgerItem& item); //< outcomes too
    Status remove(RowId item);
    Result<std::vector<ProgressNote>> notes(RowId item) const; //< oldest first
    Result<QHash<RowId, std::vector<ProgressNote>>> allNotes() const; //< by item, oldest first
    Status addNote(RowId item, const ProgressNote& note);

private:
    Status putOutcomes(const LedgerItem& item);

    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
