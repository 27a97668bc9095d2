// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/appraisal.h"
#include "domain/contest/contest.h"
#include "domain/records/recordfield.h"

namespace wuxing {

// The tables of contests, and the year-end appraisal of secretaries.
template <> const RecordTable<Contest>& recordTable<Contest>();
template <> const RecordTable<ContestPart>& recordTable<ContestPart>();
template <> const RecordTable<ContestIndicator>& recordTable<ContestIndicator>();
template <> const RecordTable<ContestJudge>& recordTable<ContestJudge>();
template <> const RecordTable<ContestEntry>& recordTable<ContestEntry>();
template <> const RecordTable<ContestScore>& recordTable<ContestScore>();
template <> const RecordTable<ContestAdjustment>& recordTable<ContestAdjustment>();
template <> const RecordTable<ContestComment>& recordTable<ContestComment>();
template <> const RecordTable<Appraisal>& recordTable<Appraisal>();

} // namespace wuxing
