// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/operationmodel.h"

#include "services/historywords.h"
#include "services/office.h"

namespace wuxing {

OperationModel::OperationModel(Office& office, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
{
}

void OperationModel::show(const Operation* operation)
{
    beginResetModel();
    m_changes.clear();
    if (operation) {
        auto changes = m_office.history().fieldChanges(*operation);
        if (changes)
            m_changes = std::move(*changes);
        else
            m_office.workspace().report(changes.error());
    }
    endResetModel();
}

int OperationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int OperationModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OperationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const FieldChange& change = m_changes[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case BranchColumn: {
        return m_office.units().tree()->shortName(change.unit);
    }
    case TableColumn:
        return tableLabel(change.table);
    case FieldColumn:
        return fieldLabel(change.table, change.field);
    case BeforeColumn:
        return change.before;
    case AfterColumn:
        return change.after;
    default:
        return {};
    }
}

QVariant OperationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case BranchColumn:
        return tr("Unit");
    case TableColumn:
        return tr("Record");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace wuxing
