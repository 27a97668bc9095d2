// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/units/unit.h"

#include <vector>

namespace wuxing {

class Database;
class Dice;
class Office;

// The working year of the demonstration district: cases of the four weak branches, visits, income, projects. Everything
// is invented; the figures are those of domain.md section 2.
struct DemoWork {
    std::vector<Unit> branches;
    std::vector<Unit> weak;
    std::vector<Unit> townships;
};

// Inside the operation that makes the district. The ledger items of the weak branches bear the ids of their cases.
Status addDemoWorkYear(Database& database, const DemoWork& work, Dice& dice);
RowId demoCase(const Unit& branch); //< the case of a weak branch in the working year
// Afterwards, through the services: the monthly reports, which freeze their papers, and pictures.
Status finishDemoWorkYear(Office& office, const DemoWork& work);

} // namespace wuxing
