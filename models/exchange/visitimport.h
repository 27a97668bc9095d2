// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/branchtableimport.h"
#include "services/visitservice.h"

namespace wuxing {

class RowReader;

// Visits with the fields of domain.md section 4, one row per opinion: rows of the same household, day and visitor are
// one visit; 台账问题 names the ledger item an opinion became. Masked names are refused: they would make households
// that do not exist.
class VisitImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    std::vector<KnownColumn> columns() const override;
    Status begin(const ColumnMap& map, const TextTable& table) override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportVisits; }

private:
    struct Planned {
        VisitEntry entry;
        std::optional<Visit> known;
        std::optional<Household> knownHousehold;
    };
    Planned& planned(VisitEntry entry);
    void readHousehold(RowReader& cells, VisitEntry& entry) const;
    void readOpinion(RowReader& cells, const UnitNode& branch, Opinion& opinion) const;

    std::vector<Planned> m_planned;
    QHash<RowId, size_t> m_places;
    QMultiHash<std::pair<RowId, QString>, RowId> m_items; //< of the ledger, by branch and problem
};

} // namespace wuxing
