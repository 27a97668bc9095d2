// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/starset.h"

#include <algorithm>

namespace wuxing {

int StarSet::indexOfKey(const QString& key) const
{
    const auto found = std::find_if(stars.begin(), stars.end(), [&](const Star& star) { return star.key == key; });
    return found == stars.end() ? -1 : static_cast<int>(found - stars.begin());
}

int StarSet::indexOfId(RowId id) const
{
    const auto found = std::find_if(stars.begin(), stars.end(), [&](const Star& star) { return star.id == id; });
    return found == stars.end() ? -1 : static_cast<int>(found - stars.begin());
}

int StarSet::capstoneIndex() const
{
    const auto found = std::find_if(stars.begin(), stars.end(), [](const Star& star) { return star.capstone; });
    return found == stars.end() ? -1 : static_cast<int>(found - stars.begin());
}

StarSet standardStarSet(StarSetKind kind, int year)
{
    struct Row {
        const char* key;
        QString name;
    };
    static const std::array<Row, starCount> rural{{{"party", QStringLiteral("支部过硬")},
        {"industry", QStringLiteral("产业兴旺")}, {"ecology", QStringLiteral("生态宜居")},
        {"safety", QStringLiteral("平安法治")}, {"civility", QStringLiteral("文明幸福")}}};
    static const std::array<Row, starCount> urban{{{"party", QStringLiteral("支部过硬")},
        {"sharing", QStringLiteral("共建共享")}, {"safety", QStringLiteral("平安法治")},
        {"harmony", QStringLiteral("幸福和谐")}, {"business", QStringLiteral("宜业兴业")}}};

    StarSet set{year, kind, {}};
    const auto& rows = kind == StarSetKind::Rural ? rural : urban;
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString key = QLatin1String(rows.at(i).key);
        const QString natural = QStringLiteral("star|%1|%2|%3").arg(year).arg(wordKey(kind), key);
        set.stars.at(i) = Star{derivedRowId(natural), key, rows.at(i).name, i == 0};
    }
    return set;
}

StarSet ordered(StarSet set, StarOrder order)
{
    const int capstone = set.capstoneIndex();
    if (capstone < 0)
        return set;
    const auto at = set.stars.begin() + capstone;
    if (order == StarOrder::PartyFirst)
        std::rotate(set.stars.begin(), at, at + 1);
    else
        std::rotate(at, at + 1, set.stars.end());
    return set;
}

} // namespace wuxing
