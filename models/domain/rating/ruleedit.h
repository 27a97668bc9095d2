// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/ruleset.h"

namespace wuxing {

// A place in the tree of a rule set: a star, an item of it, a clause of that. -1: none at this level.
struct RulePlace {
    int star = -1;
    int item = -1;
    int clause = -1;
    bool operator==(const RulePlace&) const = default;
};

// How the tree of a draft is edited. Each returns where the row that was dealt with stands afterwards; a place that
// does not exist changes nothing and comes back as it was.
namespace ruleedit {
RulePlace addItem(RuleSet& rules, const RulePlace& at, const QString& name); //< behind the items of the star
// Behind the clauses of the item, of the last one where no item is named; its number goes on from that of the item.
RulePlace addClause(RuleSet& rules, const RulePlace& at, const QString& text);
RulePlace remove(RuleSet& rules, const RulePlace& at); //< an item with its clauses, or a clause; gives what it stood in
RulePlace move(RuleSet& rules, const RulePlace& at, int step); //< among its like; stops at both ends
} // namespace ruleedit

} // namespace wuxing
