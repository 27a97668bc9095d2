// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/units/unit.h"

#include <vector>

namespace wuxing {

class Database;
class Dice;
class Office;

// The star year 2023 of the demonstration district: rules, organisation, plans, figures, assessments and opinions of
// four quarters. Branches come in tree order without the weak ones, which are under rectification and apply for no
// star.
Status addDemoStarYear(Database& database, const std::vector<Unit>& branches, Dice& dice);
// What follows from it and needs the open file: decisions, closed and frozen reviews, recommended stars.
Status finishDemoStarYear(Office& office, const std::vector<Unit>& branches);
// A contest of one branch per township, and the appraisal of the secretaries.
Status addDemoContest(Database& database, const std::vector<Unit>& branches, Dice& dice);

} // namespace wuxing
