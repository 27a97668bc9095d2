// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visits/satisfaction.h"

namespace wuxing {

namespace {
constexpr const char* context = "wuxing::Satisfaction";
constexpr std::array words{EnumWord<Satisfaction>{Satisfaction::Satisfied, "satisfied",
                               QT_TRANSLATE_NOOP("wuxing::Satisfaction", "Satisfied"), u"满意", u"很满意"},
    EnumWord<Satisfaction>{Satisfaction::Basically, "basically",
        QT_TRANSLATE_NOOP("wuxing::Satisfaction", "Basically satisfied"), u"基本满意", u"比较满意 较满意"},
    EnumWord<Satisfaction>{Satisfaction::Dissatisfied, "dissatisfied",
        QT_TRANSLATE_NOOP("wuxing::Satisfaction", "Dissatisfied"), u"不满意"}};
} // namespace

EnumWords<Satisfaction> enumWords(Satisfaction) { return {"wuxing::Satisfaction", words}; }

} // namespace wuxing
