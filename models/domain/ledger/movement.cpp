// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/movement.h"

#include <algorithm>

namespace wuxing {

std::vector<RowId> Movement::at(int rowBefore, int rowAfter) const
{
    std::vector<RowId> found;
    for (const Step& step : steps) {
        if (rowOf(step.before) == rowBefore && rowOf(step.after) == rowAfter)
            found.push_back(step.branch->unit.id);
    }
    return found;
}

std::vector<Movement::Step> Movement::risen() const
{
    std::vector<Step> found;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(found),
        [](const Step& step) { return step.isComparable() && step.change() > 0; });
    std::stable_sort(found.begin(), found.end(), [](const Step& a, const Step& b) { return a.change() > b.change(); });
    return found;
}

std::vector<Movement::Step> Movement::fallen() const
{
    std::vector<Step> found;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(found),
        [](const Step& step) { return step.isComparable() && step.change() < 0; });
    std::stable_sort(found.begin(), found.end(), [](const Step& a, const Step& b) { return a.change() < b.change(); });
    return found;
}

Movement movementOf(const YearRatings& before, const YearRatings& after, const std::vector<const UnitNode*>& branches)
{
    Movement movement;
    movement.yearBefore = before.year;
    movement.year = after.year;
    for (const UnitNode* node : branches)
        movement.steps.push_back({node, before.levelOf(node->unit), after.levelOf(node->unit)});
    return movement;
}

} // namespace wuxing
