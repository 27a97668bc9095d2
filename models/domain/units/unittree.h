// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/units/unit.h"

#include <QHash>

#include <vector>

namespace wuxing {

// A node of the tree; owned by its UnitTree and valid as long as that lives.
struct UnitNode {
    Unit unit;
    const UnitNode* parent = nullptr;
    std::vector<const UnitNode*> children; //< in sort order
    int index = 0; //< dense, in depth-first order; arrays beside the tree are indexed by it
    int end = 0; //< one behind the last index of the subtree
};

// The district as an immutable snapshot: district → township → branch. Built once from the units of the file and
// shared between pages; a change builds a new one.
class UnitTree {
public:
    UnitTree() = default;
    // Fails when there is not exactly one root or a parent is missing.
    static Result<UnitTree> build(std::vector<Unit> units);
    UnitTree(UnitTree&&) = default;
    UnitTree& operator=(UnitTree&&) = default;
    UnitTree(const UnitTree&) = delete;
    UnitTree& operator=(const UnitTree&) = delete;
    ~UnitTree() = default;

    bool isEmpty() const { return m_nodes.empty(); }
    const UnitNode* root() const { return m_nodes.empty() ? nullptr : &m_nodes.front(); }
    const UnitNode* find(RowId id) const;
    const UnitNode* findByCode(const QString& code) const;
    QString shortName(RowId id) const; //< empty when there is no such unit
    // All nodes, parents before children; position equals UnitNode::index.
    const std::vector<UnitNode>& nodes() const { return m_nodes; }
    // The branches at or below a unit that are active on a date, in tree order. Scope 0 means the whole district.
    std::vector<const UnitNode*> branches(RowId scope, const QDate& date) const;
    // True when the unit is the scope or lies below it. Scope 0 holds everything.
    bool contains(RowId scope, RowId id) const;

private:
    std::vector<UnitNode> m_nodes;
    QHash<RowId, int> m_byId;
    mutable QHash<QString, int> m_byCode; //< filled on first use: only imports look units up by code
};

} // namespace wuxing
