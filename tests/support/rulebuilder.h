// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/ruleset.h"

namespace wuxing {

// A rule set written as text, one clause per line: "party 1.1 yes", "industry 2.1 >= 50000 @income", "safety 3.1 score
// 10", then words: optional, alt:A, veto:star, veto:all, mark:5, from:3. Stars not named have no clause.
RuleSet rulesFrom(int year, StarSetKind set, const QStringList& lines);
// Makes a star pass by marks.
void passBy(RuleSet& rules, const QString& star, int mark);
RowId clauseId(const RuleSet& rules, const QString& number); //< 0 when there is none

} // namespace wuxing
