// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "exchange/branchtableimport.h"

#include <map>

namespace wuxing {

// Figures thresholds read: 指标, 数值, and the year or quarter they are of.
class MetricImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    std::vector<KnownColumn> columns() const override;
    Status begin(const ColumnMap& map, const TextTable& table) override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportMetrics; }

private:
    std::vector<MetricValue> m_values;
    std::map<Quarter, QHash<RowId, QHash<QString, Quantity>>> m_known; //< what the file has, read once per period
};

} // namespace wuxing
