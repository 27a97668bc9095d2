// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/award.h"

#include "domain/enumwords.h"

namespace wuxing {

namespace {
constexpr std::array states{
    EnumWord<AwardState>{AwardState::Recommended, "recommended", QT_TRANSLATE_NOOP("wuxing::Award", "Recommended")},
    EnumWord<AwardState>{AwardState::Confirmed, "confirmed", QT_TRANSLATE_NOOP("wuxing::Award", "Confirmed")},
    EnumWord<AwardState>{AwardState::Revoked, "revoked", QT_TRANSLATE_NOOP("wuxing::Award", "Revoked")}};
} // namespace

QString awardStateKey(AwardState state) { return enumwords::key(states, state); }
std::optional<AwardState> awardStateFromKey(const QString& key) { return enumwords::fromKey(states, key); }
QString awardStateLabel(AwardState state) { return enumwords::label("wuxing::Award", states, state); }

QString awardStateOnPaper(AwardState state)
{
    switch (state) {
    case AwardState::Recommended:
        return QStringLiteral("区级推荐");
    case AwardState::Confirmed:
        return QStringLiteral("已命名");
    case AwardState::Revoked:
        return QStringLiteral("已摘星");
    }
    return {};
}

} // namespace wuxing
