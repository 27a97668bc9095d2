// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ledgersummary.h"

#include <algorithm>

namespace wuxing {

int LightSummary::count(Light light) const
{
    const auto found = byLight.find(light);
    return found == byLight.end() ? 0 : static_cast<int>(found->second.size());
}

int LightSummary::open() const
{
    int sum = 0;
    for (const Light light : openLights)
        sum += count(light);
    return sum;
}

void LedgerBadge::add(Light light)
{
    if (light == Light::Off)
        return;
    ++open;
    if (light == Light::Red)
        ++overdue;
    worst = std::max(worst, light);
}

std::vector<OutcomeTotal> outcomeTotals(const std::vector<LedgerItem>& items)
{
    std::vector<OutcomeTotal> totals;
    for (const LedgerItem& item : items) {
        for (const Outcome& outcome : item.outcomes) {
            auto total = std::find_if(totals.begin(), totals.end(), [&](const OutcomeTotal& candidate) {
                return candidate.label == outcome.label && candidate.unit == outcome.unit;
            });
            if (total == totals.end())
                total = totals.insert(total, {outcome.label, outcome.unit, {}, {}});
            total->quantity += outcome.quantity;
            if (total->items.empty() || total->items.back() != item.id)
                total->items.push_back(item.id);
        }
    }
    return totals;
}

} // namespace wuxing
