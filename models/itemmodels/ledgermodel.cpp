// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ledgermodel.h"

#include "reports/ledgersheet.h"
#include "services/office.h"

#include <algorithm>
#include <array>

namespace wuxing {

namespace {

constexpr int chunkRows = 128;
constexpr size_t keptChunks = 8; //< a screen needs two

// Every heading that can be clicked sorts by what stands under it.
constexpr std::array<LedgerOrder, LedgerModel::ColumnCount> orders{LedgerOrder::Light, LedgerOrder::State,
    LedgerOrder::Branch, LedgerOrder::Branch, LedgerOrder::Problem, LedgerOrder::Due, LedgerOrder::Percent,
    LedgerOrder::Source, LedgerOrder::Category, LedgerOrder::Measure, LedgerOrder::Leader, LedgerOrder::Department,
    LedgerOrder::Person, LedgerOrder::Verifier, LedgerOrder::Start, LedgerOrder::Result, LedgerOrder::Outcome,
    LedgerOrder::Evidence, LedgerOrder::ClosingOpinion, LedgerOrder::Remark};

} // namespace

LedgerModel::LedgerModel(Office& office, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
    , m_ids(ask())
{
    connect(&office.ledger(), &LedgerService::ledgerChanged, this, &LedgerModel::reload);
    connect(&office.settings(), &SettingService::settingsChanged, this, &LedgerModel::reload);
    connect(&office.units(), &UnitService::treeChanged, this, &LedgerModel::reload);
}

std::vector<RowId> LedgerModel::ask()
{
    m_query.today = m_office.today();
    m_query.limits = m_office.settings().settings().lights;
    m_query.unitOrder.clear();
    m_query.unitsNamed.clear();
    for (const UnitNode& node : m_office.units().tree()->nodes()) {
        if (m_query.order == LedgerOrder::Branch)
            m_query.unitOrder.push_back(node.unit.id);
        const bool isNamed = !m_query.text.isEmpty()
            && (node.unit.shortName.contains(m_query.text, Qt::CaseInsensitive)
                || (node.parent && node.parent->unit.shortName.contains(m_query.text, Qt::CaseInsensitive)));
        if (isNamed)
            m_query.unitsNamed.push_back(node.unit.id);
    }
    return m_office.ledger().query(m_query);
}

void LedgerModel::setQuery(LedgerQuery query)
{
    query.order = m_query.order;
    query.descending = m_query.descending;
    beginResetModel();
    m_query = std::move(query);
    m_chunks.clear();
    m_lately.clear();
    m_ids = ask();
    endResetModel();
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    // Without a heading chosen: the order of the printed ledger.
    const bool isColumn = column >= 0 && column < ColumnCount;
    m_query.order = isColumn ? orders.at(static_cast<size_t>(column)) : LedgerOrder::Start;
    m_query.descending = order == Qt::DescendingOrder;
    setQuery(m_query);
}

void LedgerModel::reload()
{
    // Most changes touch fields only: rows, selection and scroll position stay.
    std::vector<RowId> ids = ask();
    if (ids == m_ids) {
        m_chunks.clear();
        m_lately.clear();
        if (!m_ids.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_chunks.clear();
    m_lately.clear();
    endResetModel();
}

const LedgerItem* LedgerModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int chunk = row / chunkRows;
    auto known = m_chunks.find(chunk);
    if (known == m_chunks.end()) {
        if (m_lately.size() >= keptChunks) {
            m_chunks.erase(m_lately.front());
            m_lately.erase(m_lately.begin());
        }
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(chunk) * chunkRows;
        const auto last = m_ids.begin()
            + std::min((static_cast<std::ptrdiff_t>(chunk) + 1) * chunkRows, static_cast<std::ptrdiff_t>(m_ids.size()));
        std::map<RowId, LedgerItem> items;
        for (LedgerItem& item : m_office.ledger().some({first, last}))
            items.emplace(item.id, std::move(item));
        known = m_chunks.emplace(chunk, std::move(items)).first;
        m_lately.push_back(chunk);
    }
    const auto item = known->second.find(m_ids[static_cast<size_t>(row)]);
    return item == known->second.end() ? nullptr : &item->second;
}

std::vector<LedgerItem> LedgerModel::itemsAt(const QList<int>& rows) const
{
    std::vector<RowId> ids;
    for (const int row : rows)
        ids.push_back(m_ids.at(static_cast<size_t>(row)));
    return m_office.ledger().some(ids);
}

int LedgerModel::rowOf(RowId item) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), item);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
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
    case ProgressRole:
        return item->progress;
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
        if (needsTalk(item, m_office.today(), m_office.settings().settings().lights))
            return tr("%1, talk", "light, the third red asks for a talk").arg(wordLabel(lightAt(item)));
        return item.isOpen() ? wordLabel(lightAt(item)) : QString();
    case StateColumn:
        return wordLabel(item.state);
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
        return item.source.isEmpty() ? wordLabel(item.sourceKind) : item.source;
    case CategoryColumn:
        return item.category;
    case VerifierColumn:
        return item.verifier;
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
        return item.state == LedgerState::Cancelled ? cancelledLabel(item.cancelReason) : item.result;
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
    case CategoryColumn:
        return tr("Category");
    case VerifierColumn:
        return tr("Verifier");
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
