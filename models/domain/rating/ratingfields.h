// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/award.h"
#include "domain/rating/rating.h"
#include "domain/rating/starset.h"
#include "domain/records/recordfield.h"

namespace wuxing {

// The stars of a year, who was given which, and what was aimed at and published.
template <> const RecordTable<Star>& recordTable<Star>();
template <> const RecordTable<Award>& recordTable<Award>();
template <> const RecordTable<LevelTarget>& recordTable<LevelTarget>();
template <> const RecordTable<PublishedTotal>& recordTable<PublishedTotal>();

} // namespace wuxing
