// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/rowid.h"
#include "reports/report.h"

#include <optional>

namespace wuxing {

class Database;
class Workspace;

// Reports kept as they were printed: a frozen month opens the same after any number of edits. A freeze can be lifted
// with a reason; what was frozen stays in the file. Owned by Office.
class FreezeService {
public:
    explicit FreezeService(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    struct Frozen {
        Report report;
        QString at; //< ISO, when it was frozen
        QString hash; //< hex
    };
    // The frozen copy when there is one. Fails when it was changed behind the program's back.
    Result<std::optional<Frozen>> find(const QString& what, const QString& period, RowId unit) const;
    bool isFrozen(const QString& what, const QString& period, RowId unit) const;
    Status freeze(const QString& what, const QString& period, RowId unit, const Report& report);
    Status lift(const QString& what, const QString& period, RowId unit, const QString& reason);

    // Inside an operation that is already open.
    Status put(Database& database, const QString& what, const QString& period, RowId unit, const Report& report) const;

private:
    Workspace& m_workspace;
};

} // namespace wuxing
