// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/light.h"

#include <QHash>

#include <map>

namespace wuxing {

// Outcomes of the same label and unit, added up exactly.
struct OutcomeTotal {
    QString label;
    QString unit;
    Quantity quantity;
    std::vector<RowId> items; //< the ledger items behind the sum
};

// Open items by light; each figure holds the items behind it.
struct LightSummary {
    std::map<Light, std::vector<RowId>> byLight;
    int count(Light light) const;
    int open() const;
};

// The badges of one unit on the tree.
struct LedgerBadge {
    int open = 0;
    int overdue = 0;
    Light worst = Light::Off;
    void add(Light light);
    bool operator==(const LedgerBadge&) const = default;
};

std::vector<OutcomeTotal> outcomeTotals(const std::vector<LedgerItem>& items);

} // namespace wuxing
