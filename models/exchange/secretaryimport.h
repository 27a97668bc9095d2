// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/branchfinder.h"
#include "exchange/tableimport.h"

namespace wuxing {

// Secretaries and since when, from a table with the branch, 书记 and 任职时间.
class SecretaryImport final : public TableImport {
public:
    explicit SecretaryImport(Office& office)
        : m_office(office)
    {
    }
    Result<ImportPlan> plan(const TextTable& table) override;

protected:
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportSecretaries; }

private:
    Office& m_office;
    std::vector<UnitService::SecretaryChange> m_changes;
};

} // namespace wuxing
