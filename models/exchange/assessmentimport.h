// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ruleset.h"
#include "exchange/branchtableimport.h"
#include "services/assessmentservice.h"

#include <QSet>

#include <map>

namespace wuxing {

// Assessments from a table with one row per branch and clause (columns 编号, 阶段, 结果, 备注), or with one row per
// branch and one column per clause, named by its number. An empty cell changes nothing.
class AssessmentImport final : public BranchTableImport {
public:
    AssessmentImport(Office& office, ImportOptions options);

protected:
    std::vector<KnownColumn> columns() const override;
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportAssessments; }

private:
    struct Cell {
        QString column;
        const RuleClause* clause;
        QString text;
        QString note;
    };
    struct Refusal {
        QString column;
        QString reason;
    };
    std::vector<Cell> cellsOf(
        const ColumnMap& map, const TextTable::Row& row, const RuleSet& rules, Refusal& refusal) const;
    std::vector<Cell> clauseCell(
        const ColumnMap& map, const TextTable::Row& row, const RuleSet& rules, Refusal& refusal) const;
    const std::vector<Assessment>& present(const Quarter& quarter, RowId unit);
    static Status readCell(const Cell& cell, Assessment& entry, QStringList& emptied);
    bool isFrozen(const Quarter& quarter, RowId unit);
    QStringList clauseNumbers() const;

    bool m_isWide = false;
    std::map<std::pair<Quarter, RowId>, std::vector<Assessment>> m_present;
    std::vector<std::pair<Quarter, Assessment>> m_entries;
    std::map<Quarter, QSet<RowId>> m_frozen;
};

} // namespace wuxing
