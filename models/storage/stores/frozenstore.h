// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/paper.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"

#include <QSet>

#include <optional>
#include <vector>

namespace wuxing {

class Connection;

// Papers kept as they were printed. One is in force for each kind of paper, period and unit; one that was lifted stays,
// with the reason. What they say lies in Contents by its hash. Writes need an open operation.
class FrozenStore {
public:
    explicit FrozenStore(const Connection& connection);

    // The kind of the sheets of the joint review; all others are keys of reports.
    static constexpr QLatin1String reviewSheet{"review"};

    Result<std::optional<FrozenPaper>> current(const QString& what, const QString& period, RowId unit) const;
    Result<std::vector<FrozenPaper>> ofPeriod(const QString& what, const QString& period) const; //< oldest first
    Result<QSet<RowId>> units(const QString& what, const QString& period) const; //< with one in force
    Result<QByteArray> body(const FrozenPaper& paper) const; //< fails when it is not what was frozen
    Status put(FrozenPaper paper, const QByteArray& body);
    Status lift(const QString& what, const QString& period, RowId unit, const QDateTime& at, const QString& reason);

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
