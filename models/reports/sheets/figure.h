// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wuxing {

// The list behind a number on paper: the branches or the ledger items that were counted.
struct FigureList {
    enum class Kind { None, Branches, LedgerItems };
    Kind kind = Kind::None;
    std::vector<RowId> ids;
    int year = 0; //< of the stars that stand beside branches; 0: the figure knows none
    QDate day; //< on which items were counted; null: as they stand
    bool operator==(const FigureList&) const = default;
};

// A number of a report that can be traced to its list in the program.
struct Figure {
    QString key; //< the placeholder in the template
    QString label; //< what is counted, in Chinese as the report itself
    QString text; //< as printed; empty and "0" count as nothing in conditions of a template
    FigureList list;

    bool isNothing() const { return text.isEmpty() || text == QLatin1String("0"); }
};

} // namespace wuxing
