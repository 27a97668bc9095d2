// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income/income.h"
#include "domain/income/project.h"
#include "storage/file/sqltext.h"

namespace wuxing {

class Connection;

// Collective income, projects and pairings. Used by IncomeService only; writes need an open operation.
class IncomeStore {
public:
    explicit IncomeStore(const Connection& connection);

    Result<std::vector<Income>> incomes() const; //< by year
    Status put(const Income& income);
    Status remove(const Income& income); //< by its year, branch, category and flag
    Result<std::vector<Project>> projects() const; //< by name, whole
    Status put(const Project& project); //< funds, partners and yearly incomes too; those left out are removed
    Status removeProject(RowId project);
    Result<std::vector<Pairing>> pairings() const;
    Status put(const Pairing& pairing);
    Status removePairing(RowId pairing);

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
