// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units/unittree.h"
#include "exchange/reading/columnmap.h"

namespace wuxing {

// Finds the branch a row speaks about: by its code, or by its name where no code is given, with the township where
// two branches bear the same name. A code that contradicts the name or the township beside it is refused: a row that
// slipped must not be taken for another village.
class BranchFinder {
public:
    explicit BranchFinder(const UnitTree& tree);

    // Lists write a township with or without its kind, its office or its committee.
    static bool isTownship(const Unit& township, const QString& text);
    // Fails with the column and the reason.
    struct Refusal {
        QString column;
        QString reason;
    };
    const UnitNode* find(const ColumnMap& map, const TextTable::Row& row, Refusal& refusal) const;
    // By name alone, or with the township in front of it: 乙乡王岗村.
    const UnitNode* findName(const QString& name, Refusal& refusal) const;
    // The name alone finds one branch; else the township must stand before it.
    QString uniqueName(const UnitNode& node) const;

private:
    const UnitNode* findCode(const QString& code, const ColumnMap& map, Refusal& refusal) const;
    const UnitNode* findName(
        const QString& name, const QString& township, const QString& column, Refusal& refusal) const;

    const UnitTree& m_tree;
    QMultiHash<QString, const UnitNode*> m_byName;
};

} // namespace wuxing
