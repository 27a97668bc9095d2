// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QSet>
#include <QString>

namespace wuxing {

// What an operation touched, told once after it is on disk. Everything that shows data listens to it.
struct ChangeEvent {
    QSet<QString> tables;
    QSet<RowId> units; //< the units touched, when allUnits is false
    bool allUnits = false; //< too many to name, or the whole file was replaced

    bool touches(const char* table) const { return tables.contains(QLatin1String(table)); }
};

} // namespace wuxing
