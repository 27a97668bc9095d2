// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/unittreemodel.h"

#include "domain/ledger/ledgerfields.h"
#include "services/office.h"

#include <algorithm>

namespace wuxing {

namespace {

const UnitNode* nodeOf(const QModelIndex& index) { return static_cast<const UnitNode*>(index.constInternalPointer()); }

} // namespace

UnitTreeModel::UnitTreeModel(Office& office, QObject* parent)
    : QAbstractItemModel(parent)
    , m_office(office)
{
    connect(&office.units(), &UnitService::treeChanged, this, &UnitTreeModel::reload);
    connect(&office.ratings(), &RatingService::ratingsChanged, this, &UnitTreeModel::onRatingsChanged);
    connect(&office.ledger(), &LedgerService::ledgerChanged, this, &UnitTreeModel::onLedgerChanged);
    connect(&office.settings(), &SettingService::settingsChanged, this, [this] {
        readBadges();
        showBadges();
    });
    m_year = office.today().year();
    reload();
}

void UnitTreeModel::reload()
{
    beginResetModel();
    m_tree = m_office.units().tree();
    m_search = UnitSearch(*m_tree);
    const int rated = m_office.ratings().lastRatedYear(m_year);
    m_shownYear = rated == 0 ? m_year : rated;
    m_ratings = m_office.ratings().ratings(m_shownYear);
    readBadges();
    m_rollups.clear();
    applyFilter();
    endResetModel();
}

void UnitTreeModel::setYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    reload();
}

void UnitTreeModel::setFilter(const UnitFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    applyFilter();
    endResetModel();
}

bool UnitTreeModel::matches(const UnitNode& branch) const
{
    const Unit& unit = branch.unit;
    if (m_filter.only && !m_filter.only->contains(unit.id))
        return false;
    if (m_filter.level && m_ratings->levelOf(unit) != *m_filter.level)
        return false;
    if (!m_filter.starKey.isEmpty()) {
        const BranchRating rating = m_ratings->of(unit);
        const StarSet& set = m_ratings->set(rating.set);
        const int place = set.indexOfKey(m_filter.starKey);
        if (place < 0 || effectiveRating(rating, set, m_ratings->capstone).star(place) != m_filter.starState)
            return false;
    }
    if (m_filter.light) {
        const LedgerBadge badge = m_badges.value(unit.id);
        const bool fits = *m_filter.light == Light::Red ? badge.overdue > 0 : badge.worst == *m_filter.light;
        if (!fits)
            return false;
    }
    return true;
}

std::vector<char> UnitTreeModel::matchingNodes() const
{
    const QDate today = m_office.today();
    const auto& nodes = m_tree->nodes();
    std::vector<bool> found = m_search.find(m_filter.text);
    const bool onlyText = !m_filter.level && m_filter.starKey.isEmpty() && !m_filter.light && !m_filter.only;
    // Parents come before children: a township that matches by text keeps its branches; the district does not, or
    // its own name would show everything.
    for (const UnitNode& node : nodes) {
        const auto i = static_cast<size_t>(node.index);
        if (node.parent && node.parent->parent && found[static_cast<size_t>(node.parent->index)])
            found[i] = true;
    }
    std::vector<char> visible(nodes.size(), 0);
    // Children before parents: whoever is shown shows its ancestors.
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        const auto i = static_cast<size_t>(node->index);
        const bool active = m_filter.includeInactive || node->unit.isActiveOn(today);
        if (found[i] && active && (node->unit.isBranch() ? onlyText || matches(*node) : onlyText))
            visible[i] = 1;
        if (visible[i] && node->parent)
            visible[static_cast<size_t>(node->parent->index)] = 1;
    }
    if (!visible.empty())
        visible.front() = 1; // the district always stays
    return visible;
}

void UnitTreeModel::applyFilter()
{
    const auto& nodes = m_tree->nodes();
    const std::vector<char> visible = matchingNodes();
    m_visible.clear();
    m_visible.reserve(nodes.size());
    m_firstChild.assign(nodes.size(), 0);
    m_childCount.assign(nodes.size(), 0);
    m_row.assign(nodes.size(), -1);
    m_visibleBranches = 0;
    if (!nodes.empty())
        m_row.front() = 0;
    for (const UnitNode& node : nodes) {
        const auto i = static_cast<size_t>(node.index);
        m_firstChild[i] = static_cast<int>(m_visible.size());
        int row = 0;
        for (const UnitNode* child : node.children) {
            if (!visible[static_cast<size_t>(child->index)])
                continue;
            m_row[static_cast<size_t>(child->index)] = row++;
            m_visible.push_back(child);
            m_visibleBranches += child->unit.isBranch() ? 1 : 0;
        }
        m_childCount[i] = row;
    }
}

RowId UnitTreeModel::unitId(const QModelIndex& index) const { return index.isValid() ? nodeOf(index)->unit.id : 0; }

QModelIndex UnitTreeModel::indexOf(RowId unit) const
{
    const UnitNode* node = m_tree->find(unit);
    if (!node || m_row[static_cast<size_t>(node->index)] < 0)
        return {};
    return createIndex(m_row[static_cast<size_t>(node->index)], 0, node);
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, m_tree->root());
    const auto first = static_cast<size_t>(m_firstChild[static_cast<size_t>(nodeOf(parent)->index)]);
    return createIndex(row, column, m_visible[first + static_cast<size_t>(row)]);
}

QModelIndex UnitTreeModel::parent(const QModelIndex& child) const
{
    const UnitNode* node = child.isValid() ? nodeOf(child)->parent : nullptr;
    return node ? createIndex(m_row[static_cast<size_t>(node->index)], 0, node) : QModelIndex();
}

int UnitTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_tree->isEmpty() ? 0 : 1;
    return parent.column() == 0 ? m_childCount[static_cast<size_t>(nodeOf(parent)->index)] : 0;
}

int UnitTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

void UnitTreeModel::computeRollups() const
{
    const auto& nodes = m_tree->nodes();
    const QDate today = m_office.today();
    m_rollups.assign(nodes.size(), {});
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        Rollup& own = m_rollups[static_cast<size_t>(node->index)];
        if (node->unit.isBranch()) {
            const bool active = node->unit.isActiveOn(today);
            own.branches = active ? 1 : 0;
            own.rated = active && m_ratings->levelOf(node->unit).isRated() ? 1 : 0;
            own.badge = m_badges.value(node->unit.id);
        }
        if (!node->parent)
            continue;
        Rollup& above = m_rollups[static_cast<size_t>(node->parent->index)];
        above.branches += own.branches;
        above.rated += own.rated;
        above.badge.open += own.badge.open;
        above.badge.overdue += own.badge.overdue;
        above.badge.worst = std::max(above.badge.worst, own.badge.worst);
    }
}

const UnitTreeModel::Rollup& UnitTreeModel::rollup(const UnitNode& node) const
{
    if (m_rollups.empty())
        computeRollups();
    return m_rollups[static_cast<size_t>(node.index)];
}

QVariantList UnitTreeModel::starStates(const Unit& unit) const
{
    QVariantList states;
    const BranchRating rating = m_ratings->of(unit);
    for (const StarState state : effectiveRating(rating, m_ratings->set(rating.set), m_ratings->capstone).stars)
        states << static_cast<int>(state);
    return states;
}

QVariant UnitTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UnitNode& node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayData(node, index.column());
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case UnitIdRole:
        return node.unit.id;
    case KindRole:
        return static_cast<int>(node.unit.kind);
    case IsActiveRole:
        return node.unit.isActiveOn(m_office.today());
    case StarsRole:
        return node.unit.isBranch() ? QVariant(starStates(node.unit)) : QVariant();
    case LevelStarsRole: {
        const Level level = node.unit.isBranch() ? m_ratings->levelOf(node.unit) : Level();
        return level.isRated() ? level.stars : -1;
    }
    case RatedRole:
        return rollup(node).rated;
    case BranchesRole:
        return rollup(node).branches;
    case OpenItemsRole:
        return rollup(node).badge.open;
    case OverdueItemsRole:
        return rollup(node).badge.overdue;
    default:
        return {};
    }
}

QVariant UnitTreeModel::displayData(const UnitNode& node, int column) const
{
    switch (column) {
    case NameColumn:
        return node.unit.shortName;
    case StarsColumn:
        if (node.unit.isBranch())
            return levelLabel(m_ratings->levelOf(node.unit));
        return tr("%1 of %2 rated").arg(rollup(node).rated).arg(rollup(node).branches);
    case LedgerColumn: {
        const LedgerBadge& badge = rollup(node).badge;
        if (badge.open == 0)
            return QString();
        return badge.overdue > 0 ? tr("%1 open, %2 overdue").arg(badge.open).arg(badge.overdue)
                                 : tr("%1 open").arg(badge.open);
    }
    default:
        return {};
    }
}

QString UnitTreeModel::toolTip(const UnitNode& node, int column) const
{
    if (column == StarsColumn)
        return starsToolTip(node);
    if (column == LedgerColumn)
        return displayData(node, column).toString();
    const Unit& unit = node.unit;
    QStringList lines{unit.name, tr("%1, code %2").arg(wordLabel(unit.kind), unit.code)};
    if (!unit.secretary.isEmpty()) {
        lines << (unit.secretarySince.isValid()
                ? tr("Secretary: %1, since %2").arg(unit.secretary, unit.secretarySince.toString(Qt::ISODate))
                : tr("Secretary: %1").arg(unit.secretary));
    }
    if (!unit.activeTo.isNull())
        lines << tr("Active until %1").arg(unit.activeTo.toString(Qt::ISODate));
    return lines.join(QLatin1Char('\n'));
}

QString UnitTreeModel::starsToolTip(const UnitNode& node) const
{
    if (!node.unit.isBranch()) {
        const auto branches = m_tree->branches(node.unit.id, m_office.today());
        const LevelDistribution distribution = levelDistribution(*m_ratings, branches);
        QStringList lines{distributionInWords(distribution)};
        for (int stars = starCount; stars >= 0; --stars) {
            if (distribution.count(stars) > 0)
                lines << tr("%1: %2", "level, count").arg(levelLabel(stars)).arg(distribution.count(stars));
        }
        return lines.join(QLatin1Char('\n'));
    }
    const BranchRating rating = m_ratings->of(node.unit);
    const StarSet& set = m_ratings->set(rating.set);
    const BranchRating effective = effectiveRating(rating, set, m_ratings->capstone);
    QStringList lines{tr("%1, %2", "year, level").arg(m_shownYear).arg(levelLabel(m_ratings->levelOf(node.unit)))};
    for (int i = 0; i < starCount; ++i) {
        const QString& name = set.stars.at(static_cast<size_t>(i)).name;
        switch (effective.star(i)) {
        case StarState::Held:
            lines << tr("★ %1: held").arg(name);
            break;
        case StarState::NotHeld:
            lines << (rating.star(i) == StarState::Held ? tr("☆ %1: does not count without the others").arg(name)
                                                        : tr("☆ %1: not held").arg(name));
            break;
        case StarState::NotEntered:
            lines << tr("– %1: not entered").arg(name);
            break;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant UnitTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Unit");
    case StarsColumn:
        return tr("Stars %1").arg(m_shownYear);
    case LedgerColumn:
        return tr("Ledger");
    default:
        return {};
    }
}

void UnitTreeModel::onRatingsChanged(int year, const QSet<RowId>& units, bool allUnits)
{
    if (year != m_shownYear) {
        // The first rating of a later year makes that year the shown one.
        if (m_office.ratings().lastRatedYear(m_year) != m_shownYear)
            reload();
        return;
    }
    m_ratings = m_office.ratings().ratings(m_shownYear);
    m_rollups.clear();
    if (allUnits) {
        emitAllChanged();
        return;
    }
    for (const RowId unit : units) {
        for (QModelIndex index = indexOf(unit); index.isValid(); index = index.parent())
            emit dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    }
}

void UnitTreeModel::readBadges()
{
    m_badgeDay = m_office.today();
    m_badges = m_office.ledger().badges(m_badgeDay, m_office.settings().settings().lights);
}

// Only the badges of the branches an operation touched can be others. An item that went to another branch is told of
// that one alone, and on another day all are.
void UnitTreeModel::onLedgerChanged(const ChangeEvent& event)
{
    const auto isAny = [&event](const auto& test) {
        return event.rows.empty() || std::any_of(event.rows.begin(), event.rows.end(), [&](const ChangedRow& row) {
            return std::any_of(row.columns.begin(), row.columns.end(), test);
        });
    };
    const auto isMove = [](const QString& column) { return column == fieldOf<&LedgerItem::unit>().name(); };
    if (event.allUnits || isAny(isMove) || m_badgeDay != m_office.today()) {
        readBadges();
        return showBadges();
    }
    // A corrected remark turns no light.
    const bool isOnlyWords = std::all_of(event.rows.begin(), event.rows.end(), [](const ChangedRow& row) {
        return row.table == QLatin1String(recordTable<LedgerItem>().name) && row.kind == QLatin1Char('U')
            && std::none_of(row.columns.begin(), row.columns.end(), isBehindLight);
    });
    if (isOnlyWords)
        return;
    const std::vector<RowId> units(event.units.begin(), event.units.end());
    const auto fresh = m_office.ledger().badges(m_badgeDay, m_office.settings().settings().lights, units);
    bool isAnother = false;
    for (const RowId unit : units) {
        const LedgerBadge badge = fresh.value(unit);
        isAnother = isAnother || badge != m_badges.value(unit);
        if (fresh.contains(unit))
            m_badges.insert(unit, badge);
        else
            m_badges.remove(unit);
    }
    if (isAnother)
        showBadges();
}

void UnitTreeModel::showBadges()
{
    m_rollups.clear();
    emitAllChanged();
}

void UnitTreeModel::emitAllChanged()
{
    const QModelIndex district = index(0, 0);
    if (!district.isValid())
        return;
    emit dataChanged(district, district.siblingAtColumn(ColumnCount - 1));
    const int townships = rowCount(district);
    if (townships == 0)
        return;
    emit dataChanged(index(0, 0, district), index(townships - 1, ColumnCount - 1, district));
    for (int i = 0; i < townships; ++i) {
        const QModelIndex township = index(i, 0, district);
        if (const int branches = rowCount(township); branches > 0)
            emit dataChanged(index(0, 0, township), index(branches - 1, ColumnCount - 1, township));
    }
}

} // namespace wuxing
