// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rating/planservice.h"

#include "services/file/workspace.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

namespace wuxing {

PlanService::PlanService(Workspace& workspace, const UnitService& units)
    : m_workspace(workspace)
    , m_units(units)
{
    connect(&m_workspace, &Workspace::changed, this, &PlanService::onChanged);
}

std::shared_ptr<const YearPlans> PlanService::plans(int year) const
{
    return m_workspace.kept(m_cache[year], [&]() -> Result<YearPlans> {
        const auto stored = m_workspace.database().plans().plans(year);
        if (!stored)
            return stored.error();
        YearPlans plans;
        for (const BranchPlan& plan : *stored)
            plans.insert(plan.unit, plan);
        return plans;
    });
}

BranchPlan PlanService::plan(RowId unit, int year) const
{
    const auto all = plans(year);
    const auto found = all->constFind(unit);
    return found == all->constEnd() ? BranchPlan{unit, year, {}, {}} : *found;
}

Status PlanService::save(const BranchPlan& plan)
{
    return saveAll(
        {plan}, {Action::Code::EditPlan, {m_units.tree()->shortName(plan.unit), QString::number(plan.year)}});
}

Status PlanService::saveAll(const std::vector<BranchPlan>& plans, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const BranchPlan& plan : plans) {
            const UnitNode* node = m_units.tree()->find(plan.unit);
            if (!node || !node->unit.isBranch())
                return Error{ErrorCode::InvalidInput, tr("Only branches have a plan."), {}};
            if (auto put = database.plans().put(plan); !put)
                return put;
        }
        return {};
    });
}

void PlanService::onChanged(const ChangeEvent& event)
{
    if (!event.touches("plan"))
        return;
    m_cache.clear();
}

} // namespace wuxing
