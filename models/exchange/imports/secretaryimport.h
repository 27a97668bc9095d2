// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imports/branchtableimport.h"

namespace wuxing {

// Secretaries and since when, from a table with the branch, 书记 and 任职时间.
class SecretaryImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    std::vector<UnitService::SecretaryChange> m_changes;
};

} // namespace wuxing
