// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/branchyearsmodel.h"

#include "services/office.h"

namespace wuxing {

BranchYearsModel::BranchYearsModel(Office& office, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
{
    connect(&office.units(), &UnitService::treeChanged, this, &BranchYearsModel::reload);
    connect(&office.ratings(), &RatingService::ratingsChanged, this, &BranchYearsModel::reload);
    reload();
}

void BranchYearsModel::show(RowId scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    reload();
}

void BranchYearsModel::reload()
{
    beginResetModel();
    m_tree = m_office.units().tree();
    m_rows = m_tree->branches(m_scope, m_office.today());
    m_years.clear();
    for (const int year : m_office.ratings().years())
        m_years.push_back(m_office.ratings().ratings(year));
    endResetModel();
}

int BranchYearsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BranchYearsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstYearColumn + static_cast<int>(m_years.size());
}

QVariant BranchYearsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UnitNode& node = *m_rows[static_cast<size_t>(index.row())];
    if (role == UnitIdRole)
        return node.unit.id;
    if (index.column() < FirstYearColumn) {
        if (role != Qt::DisplayRole && role != SortRole)
            return {};
        return index.column() == TownshipColumn && node.parent ? node.parent->unit.shortName : node.unit.shortName;
    }
    const YearRatings& ratings = *m_years[static_cast<size_t>(index.column() - FirstYearColumn)];
    const Level level = ratings.levelOf(node.unit);
    switch (role) {
    case Qt::DisplayRole:
        return levelLabel(level);
    case SortRole:
        return level.isRated() ? level.stars : -1;
    case StarsRole: {
        const BranchRating rating = ratings.of(node.unit);
        QVariantList states;
        for (const StarState state : effectiveRating(rating, ratings.set(rating.set), ratings.capstone).stars)
            states << static_cast<int>(state);
        return states;
    }
    default:
        return {};
    }
}

QVariant BranchYearsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section == TownshipColumn)
        return tr("Township");
    if (section == BranchColumn)
        return tr("Branch");
    const auto year = static_cast<size_t>(section - FirstYearColumn);
    return year < m_years.size() ? QVariant(m_years[year]->year) : QVariant();
}

} // namespace wuxing
