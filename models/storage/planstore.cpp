// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planstore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

namespace wuxing {

PlanStore::PlanStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("assessment"))
{
}

Result<std::vector<BranchPlan>> PlanStore::plans(int year) const
{
    return readRows<BranchPlan>(m_connection, m_sql["plans"], {year}, [](const Statement& row) {
        BranchPlan plan{row.integer(0), row.number(1), row.text(2).split(QLatin1Char(' '), Qt::SkipEmptyParts), {}};
        for (int i = 0; i < planQuestionCount; ++i)
            plan.answers.at(static_cast<size_t>(i)) = row.text(3 + i);
        return plan;
    });
}

Status PlanStore::put(const BranchPlan& plan)
{
    const RowId id = derivedRowId(QStringLiteral("plan|%1|%2").arg(plan.unit).arg(plan.year));
    if (plan.isEmpty())
        return runOnce(m_connection, m_sql["clear_plan"], {id});
    QVariantList values{id, plan.unit, plan.year, sqlText(plan.stars.join(QLatin1Char(' ')))};
    for (const QString& answer : plan.answers)
        values << sqlText(answer);
    return runOnce(m_connection, m_sql["put_plan"], values);
}

} // namespace wuxing
