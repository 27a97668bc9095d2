// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ledgerproxy.h"

#include "itemmodels/ledgermodel.h"

namespace wuxing {

LedgerProxy::LedgerProxy(QObject* parent)
    : NumberedProxy(parent)
{
    setSortRole(LedgerModel::SortRole);
    setDynamicSortFilter(true);
}

void LedgerProxy::setScope(std::function<bool(RowId)> contains)
{
    m_contains = std::move(contains);
    invalidateFilter();
}

void LedgerProxy::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void LedgerProxy::setStateFilter(StateFilter filter)
{
    m_state = filter;
    invalidateFilter();
}

void LedgerProxy::setLight(std::optional<Light> light)
{
    m_light = light;
    invalidateFilter();
}

void LedgerProxy::setOnly(const std::optional<QSet<RowId>>& items)
{
    m_only = items;
    invalidateFilter();
}

bool LedgerProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_only && !m_only->contains(index.data(LedgerModel::ItemIdRole).toLongLong()))
        return false;
    if (m_contains && !m_contains(index.data(LedgerModel::UnitIdRole).toLongLong()))
        return false;
    if (m_state != StateFilter::All) {
        const bool open = isOpenState(static_cast<LedgerState>(index.data(LedgerModel::StateRole).toInt()));
        if (open != (m_state == StateFilter::Open))
            return false;
    }
    if (m_light && static_cast<Light>(index.data(LedgerModel::LightRole).toInt()) != *m_light)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < LedgerModel::ColumnCount; ++column) {
        if (index.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool LedgerProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    if (a.typeId() == QMetaType::QDate)
        return a.toDate() < b.toDate();
    return a.toLongLong() < b.toLongLong();
}

} // namespace wuxing
