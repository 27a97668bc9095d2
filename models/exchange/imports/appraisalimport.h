// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/appraisal.h"
#include "exchange/imports/branchtableimport.h"

namespace wuxing {

// The year-end appraisal: votes 好 较好 一般 差, the grade 综合评定, and 评议意见.
class AppraisalImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    std::vector<Appraisal> m_appraisals;
    QHash<int, QHash<RowId, Appraisal>> m_present;
};

} // namespace wuxing
