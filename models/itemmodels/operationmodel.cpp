// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/operationmodel.h"

#include "services/file/historywords.h"
#include "services/office.h"

#include <algorithm>
#include <iterator>

namespace wuxing {

namespace {
constexpr int portion = 100; //< rows, of some twenty fields each
}

OperationModel::OperationModel(Office& office, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
{
}

void OperationModel::show(const Operation* operation)
{
    beginResetModel();
    m_rest = operation ? *operation : Operation();
    m_changes = readNext();
    endResetModel();
}

std::vector<FieldChange> OperationModel::readNext()
{
    const Operation next = m_rest.takeFirst(portion);
    if (next.changeCount() == 0)
        return {};
    auto changes = m_office.history().fieldChanges(next);
    if (changes)
        return std::move(*changes);
    m_rest = {};
    m_office.workspace().report(changes.error());
    return {};
}

bool OperationModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_rest.changeCount() > 0;
}

void OperationModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<FieldChange> more = readNext();
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    std::move(more.begin(), more.end(), std::back_inserter(m_changes));
    endInsertRows();
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
    case BranchColumn:
        return m_office.units().tree()->shortName(change.unit);
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
