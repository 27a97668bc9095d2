// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/plan.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"

#include <vector>

namespace wuxing {

class Connection;

// Plans of branches by year. Used by PlanService only; writes need an open operation.
class PlanStore {
public:
    explicit PlanStore(const Connection& connection);

    Result<std::vector<BranchPlan>> plans(int year) const;
    Status put(const BranchPlan& plan); //< an empty plan is removed

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
