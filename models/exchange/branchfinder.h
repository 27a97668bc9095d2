// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unittree.h"
#include "exchange/columnmap.h"

namespace wuxing {

// Finds the branch a row speaks about: by its code, or by its name where no code is given, with the township where
// two branches bear the same name.
class BranchFinder {
public:
    explicit BranchFinder(const UnitTree& tree);

    static std::vector<KnownColumn> columns(); //< code, name, township
    // Fails with the column and the reason.
    struct Refusal {
        QString column;
        QString reason;
    };
    const UnitNode* find(const ColumnMap& map, const TextTable::Row& row, Refusal& refusal) const;
    // By name alone.
    const UnitNode* findName(const QString& name, Refusal& refusal) const;

private:
    const UnitNode* findName(
        const QString& name, const QString& township, const QString& column, Refusal& refusal) const;

    const UnitTree& m_tree;
    QMultiHash<QString, const UnitNode*> m_byName;
};

} // namespace wuxing
