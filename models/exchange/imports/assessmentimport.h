// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/ruleset.h"
#include "exchange/imports/branchtableimport.h"
#include "services/rating/assessmentservice.h"

#include <QSet>

#include <map>

namespace wuxing {

// Assessments from a table with one row per branch and clause (columns 编号, 阶段, 结果, 备注), or with one row per
// branch and one column per clause, named by its number. An empty cell changes nothing.
class AssessmentImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    SheetColumns pivot() const override;
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    struct Cell {
        QByteArray column;
        const RuleClause* clause;
    };
    // What a row says of clauses; fails it where a clause is not one of the branch.
    std::vector<Cell> cellsOf(RowReader& cells, const RuleSet& rules) const;
    std::vector<Cell> clauseCell(RowReader& cells, const RuleSet& rules) const;
    const std::vector<Assessment>& present(const Quarter& quarter, RowId unit);
    void readCell(RowReader& cells, const Cell& cell, Assessment& entry) const;
    bool isFrozen(const Quarter& quarter, RowId unit);

    bool m_isWide = false;
    SheetColumns m_clauses;
    std::map<std::pair<Quarter, RowId>, std::vector<Assessment>> m_present;
    std::vector<std::pair<Quarter, Assessment>> m_entries;
    std::map<Quarter, QSet<RowId>> m_frozen;
};

} // namespace wuxing
