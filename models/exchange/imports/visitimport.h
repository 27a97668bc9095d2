// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visits/householdbook.h"
#include "exchange/imports/branchtableimport.h"
#include "exchange/reading/twins.h"
#include "services/work/visitservice.h"

namespace wuxing {

// Visits with the fields of domain.md section 4, one row per opinion: rows of the same household, day and visitor are
// one visit; 台账问题 names the ledger item an opinion became. Masked names are refused: they would make households
// that do not exist. What the table cannot tell apart by itself is numbered in columns that exports write when needed:
// 同名户序号 (families of one name), 场次 (meetings of one day), 同项序号 (the same words twice in one visit).
class VisitImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

    static QString contentOf(const Visit& visit); //< what tells meetings apart that are called the same
    static QString contentOf(const Household& household);

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    struct Planned {
        VisitEntry entry;
        std::optional<Visit> known;
        std::optional<Household> knownHousehold;
        QHash<QString, int> opinions; //< rows of the table by the words of their opinion
        QHash<QString, std::pair<QString, int>> said; //< of the visit itself by column: what a row said, and which
        bool changes = false;
    };
    struct Family {
        Household household;
        bool isNew = false;
        bool hasNamesake = false;
    };
    Planned* plannedVisit(RowReader& cells, RowId unit, const std::optional<Family>& family);
    std::optional<Family> readHousehold(RowReader& cells, RowId unit);
    std::optional<Household> numberedHousehold(RowReader& cells, const Household& wanted);
    // The opinion of the row, in the visit; Same, Changed or Added.
    ImportState readOpinion(RowReader& cells, const UnitNode& branch, Planned& planned);
    void readFields(RowReader& cells, Opinion& opinion) const;
    void readItem(RowReader& cells, const UnitNode& branch, Opinion& opinion) const;
    void checkState(RowReader& cells, const Opinion& opinion) const;
    static void sayUnread(RowReader& cells);
    // Rows of one visit may leave out what another says, but not contradict it: one of both would be lost.
    static void checkAgreement(RowReader& cells, Planned& planned);

    HouseholdBook m_book; //< of the file, and what the rows before said
    QHash<QString, RowId> m_numbered; //< families by name and 同名户序号, as the rows before said
    QSet<RowId> m_taken; //< families that have their number
    std::shared_ptr<const std::vector<Visit>> m_visits;
    Twins<Visit> m_knownVisits;
    std::vector<Planned> m_planned;
    QHash<QString, size_t> m_places; //< of the planned visits
    QMultiHash<std::pair<RowId, QString>, RowId> m_items; //< of the ledger, by branch and problem
};

} // namespace wuxing
