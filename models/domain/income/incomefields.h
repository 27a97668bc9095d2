// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income/income.h"
#include "domain/income/project.h"
#include "domain/records/recordfield.h"

namespace wuxing {

// The tables of the collective economy: income, projects with their funds, partners and yearly income, pairings.
template <> const RecordTable<Income>& recordTable<Income>();
template <> const RecordTable<Project>& recordTable<Project>();
template <> const RecordTable<Project::Fund>& recordTable<Project::Fund>();
template <> const RecordTable<Project::Partner>& recordTable<Project::Partner>();
template <> const RecordTable<Project::YearIncome>& recordTable<Project::YearIncome>();
template <> const RecordTable<Pairing>& recordTable<Pairing>();

} // namespace wuxing
