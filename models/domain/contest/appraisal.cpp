// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/appraisal.h"

#include <numeric>

namespace wuxing {

namespace {
constexpr std::array grades{EnumWord<Grade>{Grade::Good, "good", QT_TRANSLATE_NOOP("wuxing::Appraisal", "Good"), u"好"},
    EnumWord<Grade>{Grade::FairlyGood, "fairly_good", QT_TRANSLATE_NOOP("wuxing::Appraisal", "Fairly good"), u"较好"},
    EnumWord<Grade>{Grade::Fair, "fair", QT_TRANSLATE_NOOP("wuxing::Appraisal", "Fair"), u"一般"},
    EnumWord<Grade>{Grade::Poor, "poor", QT_TRANSLATE_NOOP("wuxing::Appraisal", "Poor"), u"差"}};
} // namespace

EnumWords<Grade> enumWords(Grade) { return {"wuxing::Appraisal", grades}; }

int Appraisal::votesCast() const { return std::accumulate(votes.begin(), votes.end(), 0); }

} // namespace wuxing
