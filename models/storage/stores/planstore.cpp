// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/planstore.h"

#include "domain/rating/assessmentfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

namespace wuxing {

namespace {
const RecordSql<BranchPlan> planSql;
} // namespace

PlanStore::PlanStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("assessment"))
{
}

Result<std::vector<BranchPlan>> PlanStore::plans(int year) const
{
    return readRows<BranchPlan>(
        m_connection, m_sql["plans"], {year}, [](const Statement& row) { return planSql.read(row); });
}

Status PlanStore::put(const BranchPlan& plan)
{
    if (plan.isEmpty())
        return runOnce(m_connection, m_sql["clear_plan"], {planSql.rowOf(plan)});
    return runOnce(m_connection, m_sql["put_plan"], planSql.values(plan));
}

} // namespace wuxing
