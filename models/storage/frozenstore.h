// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/rowid.h"
#include "storage/sqltext.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace wuxing {

class Connection;

// A report kept as it was printed.
struct FrozenReport {
    RowId id = 0;
    RowId unit = 0; //< the scope; 0: the district
    QString what; //< key of the report
    QString period; //< 2023-09
    QString content; //< JSON
    QString sha256; //< hex, of the content
    QString frozenAt; //< ISO
};

// Frozen reports. One is current for each report, period and scope; one that was lifted stays, with the reason.
// Used by FreezeService only; writes need an open operation.
class FrozenStore {
public:
    explicit FrozenStore(const Connection& connection);

    Result<std::optional<FrozenReport>> current(const QString& what, const QString& period, RowId unit) const;
    Result<bool> exists(const QString& what, const QString& period, RowId unit) const; //< without reading its content
    Status put(const FrozenReport& report);
    Status lift(RowId id, const QString& at, const QString& reason);

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
