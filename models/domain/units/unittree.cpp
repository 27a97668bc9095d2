// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/unittree.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::UnitTree)
};

// The order of children: as sorted by hand, then by code.
bool comesBefore(const Unit& a, const Unit& b)
{
    return a.sortOrder != b.sortOrder ? a.sortOrder < b.sortOrder : a.code < b.code;
}
} // namespace

Result<UnitTree> UnitTree::build(std::vector<Unit> units)
{
    UnitTree tree;
    if (units.empty())
        return tree;

    QHash<RowId, std::vector<size_t>> childrenOf;
    std::vector<size_t> roots;
    for (size_t i = 0; i < units.size(); ++i) {
        if (units[i].parent == 0)
            roots.push_back(i);
        else
            childrenOf[units[i].parent].push_back(i);
    }
    if (roots.size() != 1)
        return Error{ErrorCode::Damaged,
            Text::tr("The file must hold exactly one district, but it holds %1.").arg(roots.size()), {}};

    tree.m_nodes.reserve(units.size());
    tree.m_byId.reserve(static_cast<qsizetype>(units.size()));
    struct Frame {
        size_t unit;
        UnitNode* parent;
    };
    std::vector<Frame> stack{{roots.front(), nullptr}};
    while (!stack.empty()) {
        const Frame frame = stack.back();
        stack.pop_back();
        UnitNode& node = tree.m_nodes.emplace_back();
        node.unit = std::move(units[frame.unit]);
        node.parent = frame.parent;
        node.index = static_cast<int>(tree.m_nodes.size()) - 1;
        tree.m_byId.insert(node.unit.id, node.index);
        if (frame.parent)
            frame.parent->children.push_back(&node);
        const auto found = childrenOf.find(node.unit.id);
        if (found == childrenOf.end())
            continue;
        // Reversed, because the stack hands the last one out first.
        std::sort(found->begin(), found->end(), [&](size_t a, size_t b) { return comesBefore(units[b], units[a]); });
        for (const size_t child : *found)
            stack.push_back({child, &node});
    }
    if (tree.m_nodes.size() != units.size())
        return Error{ErrorCode::Damaged,
            Text::tr("%1 units of the file have no place on the tree.").arg(units.size() - tree.m_nodes.size()), {}};
    for (auto node = tree.m_nodes.rbegin(); node != tree.m_nodes.rend(); ++node)
        node->end = node->children.empty() ? node->index + 1 : node->children.back()->end;
    return tree;
}

const UnitNode* UnitTree::find(RowId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_nodes[static_cast<size_t>(*found)];
}

QString UnitTree::shortName(RowId id) const
{
    const UnitNode* node = find(id);
    return node ? node->unit.shortName : QString();
}

const UnitNode* UnitTree::findByCode(const QString& code) const
{
    if (m_byCode.isEmpty()) {
        m_byCode.reserve(static_cast<qsizetype>(m_nodes.size()));
        for (const UnitNode& node : m_nodes)
            m_byCode.insert(node.unit.code, node.index);
    }
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_nodes[static_cast<size_t>(*found)];
}

std::vector<const UnitNode*> UnitTree::branches(RowId scope, const QDate& date) const
{
    std::vector<const UnitNode*> found;
    const UnitNode* top = scope == 0 ? root() : find(scope);
    if (!top)
        return found;
    for (int i = top->index; i < top->end; ++i) {
        const UnitNode& node = m_nodes[static_cast<size_t>(i)];
        if (node.unit.isBranch() && node.unit.isActiveOn(date))
            found.push_back(&node);
    }
    return found;
}

bool UnitTree::contains(RowId scope, RowId id) const
{
    if (scope == 0)
        return true;
    const UnitNode* top = find(scope);
    const UnitNode* node = find(id);
    return top && node && node->index >= top->index && node->index < top->end;
}

} // namespace wuxing
