// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/divisioncode.h"

#include <algorithm>
#include <array>

namespace wuxing::divisioncode {

namespace {
bool allDigits(const QString& text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool endsWithAny(const QString& text, std::initializer_list<QString> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return text.endsWith(ending); });
}
} // namespace

bool isBranchCode(const QString& code)
{
    return code.size() == 12 && allDigits(code) && !code.endsWith(QLatin1String("000"));
}

bool isTownshipCode(const QString& code)
{
    return allDigits(code) && (code.size() == 9 || (code.size() == 12 && code.endsWith(QLatin1String("000"))));
}

QString townshipOf(const QString& branchCode) { return branchCode.left(9); }

UnitKind townshipKind(const QString& code, const QString& name)
{
    if (name.endsWith(QStringLiteral("街道")) || name.endsWith(QStringLiteral("街道办事处")))
        return UnitKind::Street;
    if (name.endsWith(QStringLiteral("镇")))
        return UnitKind::Town;
    if (name.endsWith(QStringLiteral("乡")))
        return UnitKind::Township;
    const int number = code.mid(6, 3).toInt();
    if (number >= 1 && number <= 99)
        return UnitKind::Street;
    return number >= 100 && number <= 199 ? UnitKind::Town : UnitKind::Township;
}

UnitKind branchKind(const QString& code, const QString& name)
{
    if (endsWithAny(name, {QStringLiteral("居民委员会"), QStringLiteral("居委会"), QStringLiteral("社区")}))
        return UnitKind::Community;
    if (endsWithAny(name, {QStringLiteral("村民委员会"), QStringLiteral("村委会"), QStringLiteral("村")}))
        return UnitKind::Village;
    const int number = code.mid(9, 3).toInt();
    return number >= 1 && number <= 199 ? UnitKind::Community : UnitKind::Village;
}

QString shortName(const QString& name)
{
    struct Ending {
        QString text;
        QString repair; //< what the name must end in once the ending is gone
    };
    static const std::array endings{
        Ending{QStringLiteral("村民委员会"), QStringLiteral("村")},
        Ending{QStringLiteral("居民委员会"), QStringLiteral("社区")},
        Ending{QStringLiteral("村委会"), QStringLiteral("村")},
        Ending{QStringLiteral("居委会"), QStringLiteral("社区")},
    };
    for (const Ending& ending : endings) {
        if (!name.endsWith(ending.text) || name.size() == ending.text.size())
            continue;
        QString stem = name.chopped(ending.text.size());
        // Residents' committees of villages and villagers' committees of communities keep the word they have.
        if (stem.endsWith(QStringLiteral("村")) || stem.endsWith(QStringLiteral("社区")))
            return stem;
        return stem + ending.repair;
    }
    return name;
}

} // namespace wuxing::divisioncode
