// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/light.h"
#include "domain/rating/rating.h"
#include "domain/units/unittree.h"
#include "reports/report.h"

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

    // The scope always lies in the tree: pages and commands choose it there. A unit removed meanwhile is the district.
    const UnitNode& scopeNode() const
    {
        const UnitNode* node = scope == 0 ? nullptr : tree->find(scope);
        return node ? *node : tree->nodes().front();
    }
    QString scopeName() const { return scopeNode().unit.shortName; }
    // A report that begins: named, marked and sealed.
    Report start(const QString& key, const QString& title) const
    {
        Report report;
        report.key = key;
        report.title = title;
        report.mark = mark;
        report.seal = seal;
        return report;
    }
    // Who signs: the office of the scope, or of the township above it; the district's for everything else.
    QString signature() const { return signatureFor(scope); }
    QString signatureFor(RowId unit) const
    {
        for (const UnitNode* node = unit == 0 ? nullptr : tree->find(unit); node; node = node->parent) {
            if (QString signature = signatureOf(node->unit); !signature.isEmpty())
                return signature;
        }
        return office;
    }
    QString branchName(RowId id) const { return tree->shortName(id); }
    QString townshipName(RowId id) const
    {
        const UnitNode* node = tree->find(id);
        return node && node->parent ? node->parent->unit.shortName : QString();
    }
};

} // namespace wuxing
