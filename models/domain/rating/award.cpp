// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/award.h"

namespace wuxing {

namespace {
constexpr std::array states{EnumWord<AwardState>{AwardState::Recommended, "recommended",
                                QT_TRANSLATE_NOOP("wuxing::Award", "Recommended"), u"区级推荐"},
    EnumWord<AwardState>{
        AwardState::Confirmed, "confirmed", QT_TRANSLATE_NOOP("wuxing::Award", "Confirmed"), u"已命名"},
    EnumWord<AwardState>{AwardState::Revoked, "revoked", QT_TRANSLATE_NOOP("wuxing::Award", "Revoked"), u"已摘星"}};
} // namespace

EnumWords<AwardState> enumWords(AwardState) { return {"wuxing::Award", states}; }

} // namespace wuxing
