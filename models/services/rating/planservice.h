// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/plan.h"
#include "domain/result.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace wuxing {

class Database;
class UnitService;
class Workspace;
struct Action;
struct ChangeEvent;

using YearPlans = QHash<RowId, BranchPlan>;

// Plans of the branches by year: stars applied for and the five answers. Owned by Office.
class PlanService : public QObject {
    Q_OBJECT

public:
    PlanService(Workspace& workspace, const UnitService& units);

    std::shared_ptr<const YearPlans> plans(int year) const; //< never null
    BranchPlan plan(RowId unit, int year) const; //< empty when the branch has none
    Status save(const BranchPlan& plan);
    Status saveAll(const std::vector<BranchPlan>& plans, const Action& action);

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    const UnitService& m_units;
    mutable std::map<int, std::shared_ptr<const YearPlans>> m_cache;
};

} // namespace wuxing
