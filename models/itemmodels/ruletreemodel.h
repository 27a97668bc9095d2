// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/ruleedit.h"

#include <QAbstractItemModel>

#include <memory>

namespace wuxing {

// Stars → items → clauses of one rule set. Shows a value; the page changes the rules and shows the new value.
class RuleTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, JudgedColumn, RequiredColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 /*int of NodeKind*/, ClauseIdRole };
    enum class NodeKind { Star, Item, Clause };
    // The place of a node: star, item within it, clause within that; -1 above.
    using Place = RulePlace;

    using QAbstractItemModel::QAbstractItemModel;
    void show(std::shared_ptr<const RuleSet> rules); //< null: nothing
    const std::shared_ptr<const RuleSet>& rules() const { return m_rules; }
    Place placeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Place& place) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        Place place;
        int parent = -1; //< of m_nodes
        int row = 0;
        std::vector<int> children;
    };
    const Node* nodeOf(const QModelIndex& index) const;
    QString text(const Place& place, int column) const;

    std::shared_ptr<const RuleSet> m_rules;
    std::vector<Node> m_nodes; //< parents before children; internalId is the place in it
    std::vector<int> m_top;
};

} // namespace wuxing
