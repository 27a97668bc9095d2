// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace wuxing {

// One row that was added, changed or removed.
struct ChangedRow {
    QString table;
    RowId row = 0;
    RowId parent = 0; //< what an added or removed row hangs on (RecordTable::parent)
    QChar kind; //< I, U or D
    QSet<QString> columns; //< of a changed row those that changed
};

// What an operation touched, told once after it is on disk. Everything that shows data listens to it.
struct ChangeEvent {
    QSet<QString> tables;
    QSet<RowId> units; //< the units touched, when allUnits is false
    bool allUnits = false; //< too many to name, or the whole file was replaced
    std::vector<ChangedRow> rows; //< every one, unless they are too many: then none
    static constexpr int namedRows = 1000;

    bool touches(const char* table) const { return tables.contains(QLatin1String(table)); }
};

} // namespace wuxing
