// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/starset.h"
#include "exchange/branchtableimport.h"

namespace wuxing {

class RowReader;

// Plans of the year: 申报星 (names, separated by 、 or ,) and the five answers.
class PlanImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    std::vector<KnownColumn> columns() const override;
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportPlans; }

private:
    static QStringList starsOf(RowReader& cells, const StarSet& set);

    std::vector<BranchPlan> m_plans;
};

} // namespace wuxing
