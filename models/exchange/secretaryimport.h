// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/branchtableimport.h"

namespace wuxing {

// Secretaries and since when, from a table with the branch, 书记 and 任职时间.
class SecretaryImport final : public BranchTableImport {
public:
    explicit SecretaryImport(Office& office)
        : BranchTableImport(office, {})
    {
    }

protected:
    std::vector<KnownColumn> columns() const override;
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportSecretaries; }

private:
    std::vector<UnitService::SecretaryChange> m_changes;
};

} // namespace wuxing
