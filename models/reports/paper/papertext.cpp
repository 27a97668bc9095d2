// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/papertext.h"

#include "domain/values/characters.h"

#include <QStringList>

namespace wuxing::papertext {

QString star(StarState state)
{
    switch (state) {
    case StarState::Held:
        return QStringLiteral("★");
    case StarState::NotHeld:
        return QStringLiteral("☆");
    case StarState::NotEntered:
        return {};
    }
    return {};
}

QString level(int stars)
{
    static const QStringList names{QStringLiteral("无星"), QStringLiteral("一星"), QStringLiteral("二星"),
        QStringLiteral("三星"), QStringLiteral("四星"), QStringLiteral("五星")};
    return names.value(stars);
}

QString level(const Level& value)
{
    switch (value.kind) {
    case Level::Kind::NotRated:
        return QStringLiteral("未评定");
    case Level::Kind::Incomplete:
        return QStringLiteral("未评全");
    case Level::Kind::Rated:
        return level(value.stars);
    }
    return {};
}

QString light(Light value)
{
    switch (value) {
    case Light::Off:
        return {};
    case Light::OnTrack:
        return QStringLiteral("正常");
    case Light::Blue:
        return QStringLiteral("蓝灯临期");
    case Light::Yellow:
        return QStringLiteral("黄灯滞后");
    case Light::Red:
        return QStringLiteral("红灯逾期");
    }
    return {};
}

QString markup(const QString& text) { return characters::sound(text).toHtmlEscaped(); }

} // namespace wuxing::papertext
