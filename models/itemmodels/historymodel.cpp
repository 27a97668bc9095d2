// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/historymodel.h"

#include "services/office.h"

#include <algorithm>
#include <iterator>

namespace wuxing {

namespace {
constexpr int portion = 200;
}

HistoryModel::HistoryModel(Office& office, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
{
    connect(&office.workspace(), &Workspace::changed, this, &HistoryModel::reload);
    reload();
}

void HistoryModel::show(RowId scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    reload();
}

std::vector<Operation> HistoryModel::readNext()
{
    auto operations = m_operations.empty() ? m_office.history().operations(m_scope, portion)
                                           : m_office.history().operations(m_scope, portion, m_operations.back().seq);
    m_complete = !operations || static_cast<int>(operations->size()) < portion;
    if (operations)
        return std::move(*operations);
    m_office.workspace().report(operations.error());
    return {};
}

void HistoryModel::reload()
{
    beginResetModel();
    m_operations.clear();
    m_operations = readNext();
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_complete; }

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Operation> more = readNext();
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    std::move(more.begin(), more.end(), std::back_inserter(m_operations));
    endInsertRows();
}

const Operation* HistoryModel::operationAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_operations[static_cast<size_t>(row)] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_operations.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const Operation* operation = index.isValid() ? operationAt(index.row()) : nullptr;
    if (!operation)
        return {};
    if (role == IsOutsideRole)
        return operation->kind == OperationKind::Outside;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return operation->seq;
    case TimeColumn:
        return operation->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case AuthorColumn:
        return operation->host.isEmpty()
            ? m_office.persons().authorOf(*operation)
            : tr("%1 on %2", "user, computer").arg(m_office.persons().authorOf(*operation), operation->host);
    case ActionColumn:
        return operation->action.text();
    case ChangesColumn:
        return operation->changeCount();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("When");
    case AuthorColumn:
        return tr("Who");
    case ActionColumn:
        return tr("What");
    case ChangesColumn:
        return tr("Rows");
    default:
        return {};
    }
}

} // namespace wuxing
