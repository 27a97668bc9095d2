// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"
#include "reports/sheets/figure.h"

namespace wuxing {

// Collects figures; each add names what is counted and the list behind it. Lists say which year's stars and which day
// they speak of, so that whoever shows them shows what was counted.
class FigureBuilder {
public:
    using Items = std::vector<const LedgerItem*>;

    FigureBuilder(int starYear, const QDate& day)
        : m_starYear(starYear)
        , m_day(day)
    {
    }

    void text(const char* key, const QString& label, const QString& text, FigureList list = {})
    {
        m_figures.push_back({QLatin1String(key), label, text, std::move(list)});
    }

    void branches(const QString& key, const QString& label, std::vector<RowId> ids)
    {
        const QString count = QString::number(ids.size());
        m_figures.push_back({key, label, count, {FigureList::Kind::Branches, std::move(ids), m_starYear, m_day}});
    }

    void items(const char* key, const QString& label, const Items& items)
    {
        m_figures.push_back({QLatin1String(key), label, QString::number(items.size()), listOf(items)});
    }

    FigureList listOf(const Items& items) const
    {
        FigureList list{FigureList::Kind::LedgerItems, {}, 0, m_day};
        for (const LedgerItem* item : items)
            list.ids.push_back(item->id);
        return list;
    }

    std::vector<Figure> take() { return std::move(m_figures); }

private:
    int m_starYear;
    QDate m_day;
    std::vector<Figure> m_figures;
};

} // namespace wuxing
