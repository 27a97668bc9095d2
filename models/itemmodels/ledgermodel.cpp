// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ledgermodel.h"

#include "domain/records/tables.h"
#include "services/office.h"

#include <algorithm>
#include <set>

namespace wuxing {

namespace {

constexpr int chunkRows = 128;
constexpr size_t keptChunks = 8; //< a screen needs two

} // namespace

// One column: a field, or what is worked out.
struct LedgerModel::Shown {
    const Field<LedgerItem>* field = nullptr;
    Column column = LightColumn;
    LedgerOrder::By order = LedgerOrder::By::Field;
};

// What is looked at first stands first; the other listed fields follow in the order of their description.
const std::vector<LedgerModel::Shown>& LedgerModel::columns()
{
    using I = LedgerItem;
    using By = LedgerOrder::By;
    static const std::vector<Shown> columns = [] {
        std::vector<Shown> all{{nullptr, LightColumn, By::Light}, {&fieldOf<&I::state>()},
            {nullptr, TownshipColumn, By::Branch}, {nullptr, BranchColumn, By::Branch}, {&fieldOf<&I::problem>()},
            {&fieldOf<&I::due>()}, {&fieldOf<&I::progress>()}, {&fieldOf<&I::source>(), LightColumn, By::Source},
            {&fieldOf<&I::category>()}, {&fieldOf<&I::measure>()}, {&fieldOf<&I::leader>()},
            {&fieldOf<&I::department>()}, {&fieldOf<&I::person>()}, {&fieldOf<&I::verifier>()}, {&fieldOf<&I::start>()},
            {&fieldOf<&I::result>(), LightColumn, By::Result}, {nullptr, OutcomeColumn, By::Outcome}};
        for (const Field<I>& field : recordTable<I>().fields) {
            const bool isThere =
                std::any_of(all.begin(), all.end(), [&](const Shown& column) { return column.field == &field; });
            if (field.isListed && !isThere)
                all.push_back({&field});
        }
        return all;
    }();
    return columns;
}

int LedgerModel::columnOf(Column column)
{
    const auto found = std::find_if(
        columns().begin(), columns().end(), [&](const Shown& shown) { return !shown.field && shown.column == column; });
    return static_cast<int>(found - columns().begin());
}

int LedgerModel::columnOf(const FieldWords& field)
{
    const auto found = std::find_if(
        columns().begin(), columns().end(), [&](const Shown& shown) { return shown.field && shown.field == &field; });
    return static_cast<int>(found - columns().begin());
}

LedgerModel::LedgerModel(Office& office, QObject* parent)
    : KeyedTableModel(parent)
    , m_office(office)
    , m_ids(ask())
{
    connect(&office.ledger(), &LedgerService::ledgerChanged, this, &LedgerModel::onLedgerChanged);
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
        if (m_query.order.by == LedgerOrder::By::Branch)
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
    take(ask());
    endResetModel();
    emit reloaded();
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    // Without a heading chosen: the order of the printed ledger.
    m_query.order = {};
    if (column >= 0 && column < columnCount()) {
        const Shown& shown = columns().at(static_cast<size_t>(column));
        m_query.order = {shown.order, shown.field};
    }
    m_query.descending = order == Qt::DescendingOrder;
    setQuery(m_query);
}

void LedgerModel::onLedgerChanged(const ChangeEvent& event)
{
    if (!showAnew(event))
        reload();
}

// The items an operation touched where neither their places nor the list can be others by it; false when they may be,
// or are not told. In whatever order: each still stands between its neighbours when the database is asked for these.
bool LedgerModel::showAnew(const ChangeEvent& event)
{
    if (event.rows.empty() || m_query.only || m_query.today != m_office.today())
        return false;
    const QString own = QLatin1String(recordTable<LedgerItem>().name);
    QSet<RowId> items;
    for (const ChangedRow& row : event.rows) {
        const TableWords* table = findTable(row.table);
        const bool isItem = row.table == own;
        const bool isOfItem = table && table->parent().table && own == QLatin1String(table->parent().table);
        if ((isItem && row.kind != QLatin1Char('U')) || (isOfItem && row.parent == 0))
            return false;
        if (isItem || isOfItem)
            items.insert(isItem ? row.row : row.parent);
    }
    QList<int> touched;
    std::set<int> places; // of those and their neighbours
    for (int row = 0; row < rowCount(); ++row) {
        if (!items.contains(m_ids[static_cast<size_t>(row)]))
            continue;
        touched << row;
        places.insert({std::max(row - 1, 0), row, std::min(row + 1, rowCount() - 1)});
    }
    std::vector<RowId> shown;
    shown.reserve(places.size());
    for (const int row : places)
        shown.push_back(m_ids[static_cast<size_t>(row)]);
    items.unite(QSet<RowId>(shown.begin(), shown.end()));
    LedgerQuery around = m_query;
    around.only = std::vector<RowId>(items.begin(), items.end());
    if (m_office.ledger().query(around) != shown)
        return false;
    // Of what was read, only these are read anew; where that fails, nothing old is shown in their place.
    std::vector<LedgerItem> fresh = itemsAt(touched);
    if (fresh.size() != static_cast<size_t>(touched.size()))
        take(m_ids);
    for (LedgerItem& item : fresh) {
        const auto place = std::find_if(
            touched.cbegin(), touched.cend(), [&](int row) { return m_ids[static_cast<size_t>(row)] == item.id; });
        if (const auto chunk = m_chunks.find(*place / chunkRows); chunk != m_chunks.end())
            chunk->second.insert_or_assign(item.id, std::move(item));
    }
    for (const int row : std::as_const(touched))
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit reloaded();
    return true;
}

void LedgerModel::reload()
{
    m_next = ask();
    const std::vector<RowId> before = m_ids;
    if (follow(before, m_next)) {
        take(m_next);
        if (!m_ids.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        take(m_next);
        endResetModel();
    }
    m_next.clear();
    emit reloaded();
}

// What was looked at is kept by its place in the list.
void LedgerModel::take(std::vector<RowId> ids)
{
    m_ids = std::move(ids);
    m_chunks.clear();
    m_lately.clear();
}

void LedgerModel::removeRowsAt(int first, int last)
{
    std::vector<RowId> ids = m_ids;
    ids.erase(ids.begin() + first, ids.begin() + last + 1);
    take(std::move(ids));
}

void LedgerModel::reorderRows(const std::vector<int>& order)
{
    std::vector<RowId> ids;
    ids.reserve(order.size());
    for (const int place : order)
        ids.push_back(m_ids[static_cast<size_t>(place)]);
    take(std::move(ids));
}

void LedgerModel::insertRowsFrom(int first, int last)
{
    std::vector<RowId> ids = m_ids;
    ids.insert(ids.begin() + first, m_next.begin() + first, m_next.begin() + last + 1);
    take(std::move(ids));
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

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

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
        return display(*item, columns().at(static_cast<size_t>(index.column())));
    case Qt::ToolTipRole:
        return toolTip(*item, columns().at(static_cast<size_t>(index.column())));
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

QString LedgerModel::display(const LedgerItem& item, const Shown& column) const
{
    return column.field ? shown(item, *column.field) : computed(item, column.column);
}

QString LedgerModel::computed(const LedgerItem& item, Column column) const
{
    const UnitNode* node = m_office.units().tree()->find(item.unit);
    switch (column) {
    case LightColumn:
        if (needsTalk(item, m_office.today(), m_office.settings().settings().lights))
            return tr("%1, talk", "light, the third red asks for a talk").arg(wordLabel(lightAt(item)));
        return item.isOpen() ? wordLabel(lightAt(item)) : QString();
    case TownshipColumn:
        return node && node->parent ? node->parent->unit.shortName : QString();
    case BranchColumn:
        return node ? node->unit.shortName : QString();
    case OutcomeColumn:
        return outcomeText(item);
    }
    return {};
}

// A field as it stands, but for three that say something beside it.
QString LedgerModel::shown(const LedgerItem& item, const Field<LedgerItem>& field) const
{
    if (&field == &fieldOf<&LedgerItem::due>() && item.wasMoved())
        return tr("%1 (first %2)").arg(item.due.toString(Qt::ISODate), item.firstDue.toString(Qt::ISODate));
    if (&field == &fieldOf<&LedgerItem::source>() && item.source.isEmpty())
        return wordLabel(item.sourceKind);
    if (&field == &fieldOf<&LedgerItem::result>() && item.state == LedgerState::Cancelled)
        return cancelledLabel(item.cancelReason);
    return field.shown(item);
}

QString LedgerModel::toolTip(const LedgerItem& item, const Shown& column) const
{
    const bool isHowFar =
        column.field ? column.field == &fieldOf<&LedgerItem::progress>() : column.column == LightColumn;
    if (isHowFar)
        return tr("%1 % done, %2 % expected by now").arg(item.progress).arg(expectedProgress(item, m_office.today()));
    return display(item, column);
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const Shown& column = columns().at(static_cast<size_t>(section));
    if (column.field)
        return findTable(QLatin1String(recordTable<LedgerItem>().name))->label(*column.field);
    switch (column.column) {
    case LightColumn:
        return tr("Light");
    case TownshipColumn:
        return tr("Township");
    case BranchColumn:
        return tr("Branch");
    case OutcomeColumn:
        return tr("Outcome");
    }
    return {};
}

} // namespace wuxing
