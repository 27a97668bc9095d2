// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/plan.h"
#include "domain/rating/starset.h"
#include "exchange/imports/branchtableimport.h"

namespace wuxing {

// Plans of the year: 申报星 (names, separated by 、 or ,) and the five answers.
class PlanImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    static QStringList starsOf(RowReader& cells, const StarSet& set);

    std::vector<BranchPlan> m_plans;
};

} // namespace wuxing
