// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/light.h"
#include "domain/rating.h"
#include "domain/unittree.h"

namespace wuxing {

// What every report needs to know of the office and the scope it speaks about. Builders are pure functions of this
// and their own data; the tree is borrowed for the call.
struct ReportContext {
    const UnitTree* tree = nullptr;
    RowId scope = 0; //< 0: the whole district
    QString office; //< who signs: 中共…区委组织部
    QDate today;
    LightLimits limits;
    QString mark;
    QString seal;

    const UnitNode& scopeNode() const { return scope == 0 ? *tree->root() : *tree->find(scope); }
    QString scopeName() const { return scopeNode().unit.shortName; }
    QString branchName(RowId id) const
    {
        const UnitNode* node = tree->find(id);
        return node ? node->unit.shortName : QString();
    }
    QString townshipName(RowId id) const
    {
        const UnitNode* node = tree->find(id);
        return node && node->parent ? node->parent->unit.shortName : QString();
    }
};

} // namespace wuxing
