// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income/income.h"
#include "exchange/imports/branchtableimport.h"

namespace wuxing {

// Income of villages: 年度, 收入类别, 经营性, 金额（元 or 万元）.
class IncomeImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    QHash<QString, Income> m_known; //< of the file, by what makes an entry
    std::vector<Income> m_incomes;
};

} // namespace wuxing
