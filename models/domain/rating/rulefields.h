// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/ruleset.h"
#include "domain/records/recordfield.h"

namespace wuxing {

// The tables of the rules of a year: the set, its stars, their items and clauses.
template <> const RecordTable<RuleSet>& recordTable<RuleSet>();
template <> const RecordTable<RuleStar>& recordTable<RuleStar>();
template <> const RecordTable<RuleItem>& recordTable<RuleItem>();
template <> const RecordTable<RuleClause>& recordTable<RuleClause>();

} // namespace wuxing
