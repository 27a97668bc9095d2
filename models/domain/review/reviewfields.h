// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordfield.h"
#include "domain/review/review.h"

namespace wuxing {

// The joint review of a branch in a quarter: whether it is closed, what task forces say, vetoes, decisions.
template <> const RecordTable<BranchReview>& recordTable<BranchReview>();
template <> const RecordTable<ReviewOpinion>& recordTable<ReviewOpinion>();
template <> const RecordTable<ReviewMeeting>& recordTable<ReviewMeeting>();
template <> const RecordTable<VetoFact>& recordTable<VetoFact>();
template <> const RecordTable<ReviewDecision>& recordTable<ReviewDecision>();

} // namespace wuxing
