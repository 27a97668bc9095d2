// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/light.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Light)
};
constexpr std::array lightKeys{"off", "on_track", "blue", "yellow", "red"};
} // namespace

QString lightKey(Light light) { return QLatin1String(lightKeys.at(static_cast<size_t>(light))); }

std::optional<Light> lightFromKey(const QString& key)
{
    for (size_t i = 0; i < lightKeys.size(); ++i) {
        if (key == QLatin1String(lightKeys.at(i)))
            return static_cast<Light>(i);
    }
    return std::nullopt;
}

QString lightLabel(Light light)
{
    switch (light) {
    case Light::Off:
        return Text::tr("No light");
    case Light::OnTrack:
        return Text::tr("On track");
    case Light::Blue:
        return Text::tr("Due soon");
    case Light::Yellow:
        return Text::tr("Behind");
    case Light::Red:
        return Text::tr("Overdue");
    }
    return {};
}

int expectedProgress(const LedgerItem& item, const QDate& today)
{
    const qint64 span = item.start.daysTo(item.due);
    const qint64 passed = item.start.daysTo(today);
    if (span <= 0)
        return passed > 0 ? 100 : 0;
    return static_cast<int>(std::clamp<qint64>(passed * 100 / span, 0, 100));
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
