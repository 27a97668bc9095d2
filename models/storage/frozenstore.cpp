// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/frozenstore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

namespace wuxing {

FrozenStore::FrozenStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("frozen"))
{
}

Result<std::optional<FrozenReport>> FrozenStore::current(const QString& what, const QString& period, RowId unit) const
{
    const auto rows =
        readRows<FrozenReport>(m_connection, m_sql["current"], {what, period, unit}, [&](const Statement& row) {
            return FrozenReport{row.integer(0), unit, what, period, row.text(1), row.text(2), row.text(3)};
        });
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<FrozenReport>() : rows->front();
}

Result<bool> FrozenStore::exists(const QString& what, const QString& period, RowId unit) const
{
    const auto rows = readRows<RowId>(
        m_connection, m_sql["exists"], {what, period, unit}, [](const Statement& row) { return row.integer(0); });
    if (!rows)
        return rows.error();
    return !rows->empty();
}

Status FrozenStore::put(const FrozenReport& report)
{
    return runOnce(m_connection, m_sql["put"],
        {makeRowId(), sqlId(report.unit), report.what, report.period, report.content, report.sha256, report.frozenAt});
}

Status FrozenStore::lift(RowId id, const QString& at, const QString& reason)
{
    return runOnce(m_connection, m_sql["lift"], {at, reason, id});
}

} // namespace wuxing
