// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unit.h"

#include <QCoreApplication>

#include <array>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Unit)
};

constexpr std::array unitKindKeys{"district", "street", "town", "township", "village", "community"};
} // namespace

QString unitKindKey(UnitKind kind) { return QLatin1String(unitKindKeys.at(static_cast<size_t>(kind))); }

std::optional<UnitKind> unitKindFromKey(const QString& key)
{
    for (size_t i = 0; i < unitKindKeys.size(); ++i) {
        if (key == QLatin1String(unitKindKeys.at(i)))
            return static_cast<UnitKind>(i);
    }
    return std::nullopt;
}

QString starSetKindKey(StarSetKind kind)
{
    return kind == StarSetKind::Rural ? QStringLiteral("rural") : QStringLiteral("urban");
}

std::optional<StarSetKind> starSetKindFromKey(const QString& key)
{
    if (key == QLatin1String("rural") || key == QStringLiteral("农村"))
        return StarSetKind::Rural;
    if (key == QLatin1String("urban") || key == QStringLiteral("城市社区") || key == QStringLiteral("社区"))
        return StarSetKind::Urban;
    return std::nullopt;
}

QString unitKindLabel(UnitKind kind)
{
    switch (kind) {
    case UnitKind::District:
        return Text::tr("District");
    case UnitKind::Street:
        return Text::tr("Street");
    case UnitKind::Town:
        return Text::tr("Town");
    case UnitKind::Township:
        return Text::tr("Township");
    case UnitKind::Village:
        return Text::tr("Village");
    case UnitKind::Community:
        return Text::tr("Community");
    }
    return {};
}

QString starSetKindLabel(StarSetKind kind)
{
    return kind == StarSetKind::Rural ? Text::tr("Rural star set") : Text::tr("Urban star set");
}

QString signatureOf(const Unit& unit)
{
    if (!unit.signature.isEmpty() || !unit.officeName.isEmpty())
        return unit.signature.isEmpty() ? unit.officeName : unit.signature;
    if (unit.kind == UnitKind::Street) {
        QString name = unit.shortName;
        if (name.endsWith(QStringLiteral("办事处")))
            name.chop(3);
        return QStringLiteral("中共%1工作委员会").arg(name);
    }
    const bool isTownship = unit.kind == UnitKind::Town || unit.kind == UnitKind::Township;
    return isTownship ? QStringLiteral("中共%1委员会").arg(unit.shortName) : QString();
}

} // namespace wuxing
