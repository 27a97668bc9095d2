// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/casereport.h"
#include "domain/cases/rectcase.h"
#include "exchange/imports/branchtableimport.h"

namespace wuxing {

// Monthly reports of cases: 月份, 本月工作, 存在困难, 下月打算, 报送时间. The items come from the ledger as it stood.
class CaseReportImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    QHash<RowId, std::vector<RectCase>> m_cases; //< by branch
    std::vector<CaseReport> m_reports;
};

// Ballots of an acceptance: 轮次 (empty: the present one), 代表 (number), the five aspects, 总体评价.
class BallotImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    // The case a row speaks of: of the year, or the last one of the branch.
    const RectCase* caseOf(RowId unit, int year) const;

    QHash<RowId, std::vector<RectCase>> m_cases; //< by branch
    std::vector<std::pair<RowId, Acceptance>> m_acceptances;
};

} // namespace wuxing
