// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/light.h"

#include "domain/ledger/ledgerfields.h"

#include <algorithm>

namespace wuxing {

namespace {
constexpr std::array lights{EnumWord<Light>{Light::Off, "off", QT_TRANSLATE_NOOP("wuxing::Light", "No light")},
    EnumWord<Light>{Light::OnTrack, "on_track", QT_TRANSLATE_NOOP("wuxing::Light", "On track")},
    EnumWord<Light>{Light::Blue, "blue", QT_TRANSLATE_NOOP("wuxing::Light", "Due soon")},
    EnumWord<Light>{Light::Yellow, "yellow", QT_TRANSLATE_NOOP("wuxing::Light", "Behind")},
    EnumWord<Light>{Light::Red, "red", QT_TRANSLATE_NOOP("wuxing::Light", "Overdue")}};
} // namespace

EnumWords<Light> enumWords(Light) { return {"wuxing::Light", lights}; }

int expectedProgress(const LedgerItem& item, const QDate& today)
{
    const qint64 span = item.start.daysTo(item.due);
    const qint64 passed = item.start.daysTo(today);
    if (span <= 0)
        return passed > 0 ? 100 : 0;
    return static_cast<int>(std::clamp<qint64>(passed * 100 / span, 0, 100));
}

bool isBehindLight(const QString& column)
{
    using I = LedgerItem;
    const auto is = [&column](const FieldWords& field) { return column == QLatin1String(field.column); };
    return is(fieldOf<&I::state>()) || is(fieldOf<&I::progress>()) || is(fieldOf<&I::start>())
        || is(fieldOf<&I::due>());
}

Light lightOf(const LedgerItem& item, const QDate& today, const LightLimits& limits)
{
    if (!item.isOpen())
        return Light::Off;
    const bool isDone = item.state == LedgerState::ReportedDone || item.state == LedgerState::Verified;
    if (!isDone && today > item.due)
        return Light::Red;
    if (item.pastReds > 0)
        return Light::Yellow;
    if (isDone)
        return Light::OnTrack;
    if (item.progress + limits.behindPercent < expectedProgress(item, today))
        return Light::Yellow;
    return today.daysTo(item.due) <= limits.dueSoonDays ? Light::Blue : Light::OnTrack;
}

int redCount(const LedgerItem& item, const QDate& today, const LightLimits& limits)
{
    return item.pastReds + (lightOf(item, today, limits) == Light::Red ? 1 : 0);
}

bool needsTalk(const LedgerItem& item, const QDate& today, const LightLimits& limits)
{
    return item.isOpen() && limits.talkAfterReds > 0 && redCount(item, today, limits) >= limits.talkAfterReds;
}

} // namespace wuxing
