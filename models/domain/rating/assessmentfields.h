// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/assessment.h"
#include "domain/rating/plan.h"
#include "domain/records/recordfield.h"

namespace wuxing {

// What is assessed clause by clause, the figures behind thresholds, and what a branch plans for its year.
template <> const RecordTable<Assessment>& recordTable<Assessment>();
template <> const RecordTable<MetricValue>& recordTable<MetricValue>();
template <> const RecordTable<BranchPlan>& recordTable<BranchPlan>();

} // namespace wuxing
