// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ledgermodel.h"

#include "reports/ledgersheet.h"
#include "services/office.h"

#include <algorithm>

namespace wuxing {

namespace {

bool sameItems(const std::vector<LedgerItem>& a, const std::vector<LedgerItem>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const LedgerItem& left, const LedgerItem& right) { return left.id == right.id; });
}

} // namespace

LedgerModel::LedgerModel(Office& office, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
    , m_items(office.ledger().items())
{
    connect(&office.ledger(), &LedgerService::ledgerChanged, this, &LedgerModel::reload);
    connect(&office.settings(), &SettingService::settingsChanged, this, &LedgerModel::reload);
    connect(&office.units(), &UnitService::treeChanged, this, &LedgerModel::reload);
}

void LedgerModel::reload()
{
    // Most changes touch fields only: rows, selection and scroll position stay.
    const auto items = m_office.ledger().items();
    if (sameItems(*m_items, *items)) {
        m_items = items;
        if (!m_items->empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

const LedgerItem* LedgerModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? &(*m_items)[static_cast<size_t>(row)] : nullptr;
}

int LedgerModel::rowOf(RowId item) const
{
    const auto found = std::find_if(
        m_items->begin(), m_items->end(), [&](const LedgerItem& candidate) { return candidate.id == item; });
    return found == m_items->end() ? -1 : static_cast<int>(found - m_items->begin());
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items->size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

Light LedgerModel::lightAt(const LedgerItem& item) const
{
    return lightOf(item, m_office.today(), m_office.settings().settings().lights);
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    const LedgerItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*item, index.column());
    case Qt::ToolTipRole:
        return toolTip(*item, index.column());
    case SortRole:
        return sortKey(*item, index.column());
    case ItemIdRole:
        return item->id;
    case UnitIdRole:
        return item->unit;
    case LightRole:
        return static_cast<int>(lightAt(*item));
    case StateRole:
        return static_cast<int>(item->state);
    case ExpectedRole:
        return expectedProgress(*item, m_office.today());
    default:
        return {};
    }
}

QVariant LedgerModel::display(const LedgerItem& item, int column) const
{
    const UnitNode* node = m_office.units().tree()->find(item.unit);
    switch (column) {
    case LightColumn:
        return item.isOpen() ? lightLabel(lightAt(item)) : QString();
    case StateColumn:
        return ledgerStateLabel(item.state);
    case TownshipColumn:
        return node && node->parent ? node->parent->unit.shortName : QString();
    case BranchColumn:
        return node ? node->unit.shortName : QString();
    case ProblemColumn:
        return item.problem;
    case DueColumn:
        return item.wasMoved()
            ? tr("%1 (first %2)").arg(item.due.toString(Qt::ISODate), item.firstDue.toString(Qt::ISODate))
            : item.due.toString(Qt::ISODate);
    case ProgressColumn:
        return tr("%1 %").arg(item.progress);
    case SourceColumn:
        return item.source;
    case MeasureColumn:
        return item.measure;
    case LeaderColumn:
        return item.leader;
    case DepartmentColumn:
        return item.department;
    case PersonColumn:
        return item.person;
    case StartColumn:
        return item.start.toString(Qt::ISODate);
    case ResultColumn:
        return item.state == LedgerState::Cancelled ? tr("Cancelled: %1").arg(item.cancelReason) : item.result;
    case OutcomeColumn:
        return outcomeText(item);
    case EvidenceColumn:
        return item.evidence;
    case ClosingColumn:
        return item.closingOpinion;
    case RemarkColumn:
        return item.remark;
    default:
        return {};
    }
}

QVariant LedgerModel::sortKey(const LedgerItem& item, int column) const
{
    switch (column) {
    case LightColumn:
        return static_cast<int>(lightAt(item));
    case StateColumn:
        return static_cast<int>(item.state);
    case DueColumn:
        return item.due;
    case StartColumn:
        return item.start;
    case ProgressColumn:
        return item.progress;
    case BranchColumn:
    case TownshipColumn: {
        const UnitNode* node = m_office.units().tree()->find(item.unit);
        return node ? node->index : -1; // in the order of the tree
    }
    default:
        return display(item, column);
    }
}

QString LedgerModel::toolTip(const LedgerItem& item, int column) const
{
    if (column == ProgressColumn || column == LightColumn)
        return tr("%1 % done, %2 % expected by now").arg(item.progress).arg(expectedProgress(item, m_office.today()));
    return display(item, column).toString();
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case LightColumn:
        return tr("Light");
    case StateColumn:
        return tr("State");
    case TownshipColumn:
        return tr("Township");
    case BranchColumn:
        return tr("Branch");
    case ProblemColumn:
        return tr("Problem");
    case DueColumn:
        return tr("Due");
    case ProgressColumn:
        return tr("Progress");
    case SourceColumn:
        return tr("Source");
    case MeasureColumn:
        return tr("Measure");
    case LeaderColumn:
        return tr("Responsible leader");
    case DepartmentColumn:
        return tr("Responsible unit");
    case PersonColumn:
        return tr("Responsible person");
    case StartColumn:
        return tr("Start");
    case ResultColumn:
        return tr("Result");
    case OutcomeColumn:
        return tr("Outcome");
    case EvidenceColumn:
        return tr("Evidence");
    case ClosingColumn:
        return tr("Closing opinion");
    case RemarkColumn:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace wuxing
