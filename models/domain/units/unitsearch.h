// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units/unittree.h"

namespace wuxing {

// Finds units of one tree by a part of name, short name, code or pinyin initials, in one pass over one text.
// Built beside a tree and valid for it only. A keystroke costs a single search through contiguous memory,
// so it stays fluent with the 52,378 branches of a province.
class UnitSearch {
public:
    UnitSearch() = default;
    explicit UnitSearch(const UnitTree& tree);

    // One flag per node, by UnitNode::index. An empty text finds everything.
    std::vector<bool> find(const QString& text) const;

private:
    QString m_text; //< the searchable words of all nodes, one line each
    std::vector<qsizetype> m_ends; //< end of each node's line
};

} // namespace wuxing
