// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ruletreemodel.h"

namespace wuxing {

void RuleTreeModel::show(std::shared_ptr<const RuleSet> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    m_nodes.clear();
    m_top.clear();
    const auto add = [&](Place place, int parent) {
        const int at = static_cast<int>(m_nodes.size());
        auto& siblings = parent < 0 ? m_top : m_nodes[static_cast<size_t>(parent)].children;
        const int row = static_cast<int>(siblings.size());
        siblings.push_back(at);
        m_nodes.push_back({place, parent, row, {}});
        return at;
    };
    for (int s = 0; m_rules && s < static_cast<int>(m_rules->stars.size()); ++s) {
        const int star = add({s, -1, -1}, -1);
        const auto& items = m_rules->stars[static_cast<size_t>(s)].items;
        for (int i = 0; i < static_cast<int>(items.size()); ++i) {
            const int item = add({s, i, -1}, star);
            for (int c = 0; c < static_cast<int>(items[static_cast<size_t>(i)].clauses.size()); ++c)
                add({s, i, c}, item);
        }
    }
    endResetModel();
}

const RuleTreeModel::Node* RuleTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? &m_nodes.at(static_cast<size_t>(index.internalId())) : nullptr;
}

RuleTreeModel::Place RuleTreeModel::placeOf(const QModelIndex& index) const
{
    const Node* node = nodeOf(index);
    return node ? node->place : Place{};
}

QModelIndex RuleTreeModel::indexOf(const Place& place) const
{
    QModelIndex found;
    for (const int row : {place.star, place.item, place.clause}) {
        if (row < 0)
            break;
        const QModelIndex child = index(row, 0, found);
        if (!child.isValid())
            break;
        found = child;
    }
    return found;
}

QModelIndex RuleTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    const auto& children = node ? node->children : m_top;
    if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column >= ColumnCount
        || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<size_t>(row)]));
}

QModelIndex RuleTreeModel::parent(const QModelIndex& child) const
{
    const Node* node = nodeOf(child);
    if (!node || node->parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<size_t>(node->parent)].row, 0, static_cast<quintptr>(node->parent));
}

int RuleTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return 0;
    const Node* node = nodeOf(parent);
    return static_cast<int>((node ? node->children : m_top).size());
}

int RuleTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString RuleTreeModel::text(const Place& place, int column) const
{
    const RuleStar& star = m_rules->stars[static_cast<size_t>(place.star)];
    if (place.item < 0) {
        if (column == NameColumn)
            return star.name;
        if (column == JudgedColumn)
            return star.pass == PassRule::PassMark ? tr("pass mark %1").arg(star.passMark.toString())
                                                   : wordLabel(star.pass);
        return {};
    }
    const RuleItem& item = star.items[static_cast<size_t>(place.item)];
    if (place.clause < 0)
        return column == NameColumn ? QStringLiteral("%1 %2").arg(item.number, item.name).trimmed() : QString();
    const RuleClause& clause = item.clauses[static_cast<size_t>(place.clause)];
    if (column == NameColumn)
        return QStringLiteral("%1 %2").arg(clause.number, clause.text).trimmed();
    if (column == RequiredColumn)
        return clause.isVeto()        ? wordLabel(clause.veto)
            : !clause.group.isEmpty() ? tr("any one of “%1”").arg(clause.group)
            : clause.required         ? tr("required")
                                      : tr("not required");
    QString judged = wordLabel(clause.kind);
    if (clause.kind == ClauseKind::Threshold)
        judged = wordKey(clause.comparator) + clause.limit.value_or(Quantity()).toString() + clause.unit;
    if (clause.fullMark > Quantity())
        judged = tr("%1, %2 marks").arg(judged, clause.fullMark.toString());
    return judged;
}

QVariant RuleTreeModel::data(const QModelIndex& index, int role) const
{
    const Node* node = nodeOf(index);
    if (!node)
        return {};
    const Place& place = node->place;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(place, index.column());
    case KindRole:
        return static_cast<int>(place.item < 0 ? NodeKind::Star : place.clause < 0 ? NodeKind::Item : NodeKind::Clause);
    case ClauseIdRole:
        if (place.clause < 0)
            return {};
        return m_rules->stars[static_cast<size_t>(place.star)]
            .items[static_cast<size_t>(place.item)]
            .clauses[static_cast<size_t>(place.clause)]
            .id;
    default:
        return {};
    }
}

QVariant RuleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Stars, items and clauses");
    case JudgedColumn:
        return tr("Judged by");
    case RequiredColumn:
        return tr("Counts");
    default:
        return {};
    }
}

} // namespace wuxing
