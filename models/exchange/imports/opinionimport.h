// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imports/branchtableimport.h"
#include "services/review/reviewservice.h"

namespace wuxing {

// Opinions of the joint review, one row per branch, star and task force: 季度, 星, 专班, 意见, 理由, 经办人, 日期.
class OpinionImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    std::vector<OpinionEdit> m_edits;
};

} // namespace wuxing
