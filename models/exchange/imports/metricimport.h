// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/assessment.h"
#include "exchange/imports/branchtableimport.h"

#include <map>

namespace wuxing {

// Figures thresholds read: 指标, 数值, and the year or quarter they are of.
class MetricImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    std::vector<MetricValue> m_values;
    const QHash<QString, Quantity>& known(int year); //< what was entered, by branch, quarter and name
    QString unitOf(const MetricValue& metric); //< the unit the rules read it in; empty: none says

    QString unitInRules(const MetricValue& metric) const;

    std::map<int, QHash<QString, Quantity>> m_known;
    QHash<QString, QString> m_units; //< by year and name
};

} // namespace wuxing
