// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordfield.h"
#include "domain/visits/visit.h"

namespace wuxing {

// The tables of visits: households (names and phones are personal), visits, and what was said.
template <> const RecordTable<Household>& recordTable<Household>();
template <> const RecordTable<PersonalAccess>& recordTable<PersonalAccess>();
template <> const RecordTable<Visit>& recordTable<Visit>();
template <> const RecordTable<Opinion>& recordTable<Opinion>();

} // namespace wuxing
