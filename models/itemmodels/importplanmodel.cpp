// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/importplanmodel.h"

#include <algorithm>

namespace wuxing {

void ImportPlanModel::show(const ImportPlan& plan)
{
    beginResetModel();
    m_rows = plan.rows;
    std::stable_partition(
        m_rows.begin(), m_rows.end(), [](const ImportPlan::Row& row) { return row.state == ImportState::Refused; });
    endResetModel();
}

int ImportPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPlanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportPlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportPlan::Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == StateRole)
        return static_cast<int>(row.state);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case RowColumn:
        return row.number;
    case StateColumn:
        return importStateLabel(row.state);
    case SubjectColumn:
        return row.subject;
    case TextColumn:
        return row.text;
    default:
        return {};
    }
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case StateColumn:
        return tr("What happens");
    case SubjectColumn:
        return tr("Subject");
    case TextColumn:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace wuxing
