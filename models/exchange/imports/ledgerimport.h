// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"
#include "exchange/imports/branchtableimport.h"
#include "exchange/reading/twins.h"

namespace wuxing {

// Ledger items from a table with the columns of domain.md section 4. An item is known again by branch, problem and
// start, so that the same list can come every month.
class LedgerImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    // Reads the row over what the file already holds of the item.
    void readItem(RowReader& cells, LedgerItem& item, bool isKnown) const;
    Status checkState(const LedgerItem* known, const LedgerItem& item) const;
    void readSource(RowReader& cells, LedgerItem& item) const;
    void readOutcomes(RowReader& cells, LedgerItem& item) const;

    std::shared_ptr<const std::vector<LedgerItem>> m_snapshot;
    Twins<LedgerItem> m_known; //< of the snapshot, by what tables call them
    std::vector<LedgerItem> m_added;
    std::vector<LedgerItem> m_changed;
    QHash<RowId, Extension> m_extensions;
};

} // namespace wuxing
