// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/ruleset.h"

namespace wuxing {

// The sample task list of a star set, composed from the terms of domain.md section 3 and marked 示例: no published list
// is known. Read from resources/data/sample-rules-*.txt.
RuleSet sampleRules(const StarSet& stars);

QString wordOnPaper(StarSetKind kind); //< 农村、社区

} // namespace wuxing
