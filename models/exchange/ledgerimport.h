// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgeritem.h"
#include "exchange/branchfinder.h"
#include "exchange/tableimport.h"

namespace wuxing {

// Ledger items from a table with the columns of domain.md section 4. An item is known again by branch, problem and
// start, so that the same list can come every month.
class LedgerImport final : public TableImport {
public:
    explicit LedgerImport(Office& office)
        : m_office(office)
    {
    }
    Result<ImportPlan> plan(const TextTable& table) override;

protected:
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportLedger; }

private:
    struct Problem {
        QString column;
        QString reason;
    };
    void planRow(const ColumnMap& map, const BranchFinder& finder, const TextTable::Row& row, ImportPlan& plan);
    // Reads the row over what the file already holds of the item.
    bool readItem(const ColumnMap& map, const TextTable::Row& row, LedgerItem& item, Problem& problem) const;
    Status checkState(const LedgerItem* known, const LedgerItem& item) const;
    bool readOutcome(const ColumnMap& map, const TextTable::Row& row, LedgerItem& item, Problem& problem) const;

    Office& m_office;
    std::shared_ptr<const std::vector<LedgerItem>> m_snapshot;
    std::vector<LedgerItem> m_added;
    std::vector<LedgerItem> m_changed;
    QHash<RowId, Extension> m_extensions;
    QHash<RowId, const LedgerItem*> m_known; //< what the file holds, by natural key
    QHash<RowId, int> m_seen;
};

} // namespace wuxing
