// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/frozenstore.h"

#include "domain/papers/paperfields.h"
#include "storage/file/contents.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

namespace wuxing {

namespace {

const RecordSql<FrozenPaper> paperSql;

FrozenPaper paperOf(const Statement& row) { return paperSql.read(row); }

} // namespace

FrozenStore::FrozenStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("frozen"))
{
}

Result<std::optional<FrozenPaper>> FrozenStore::current(const QString& what, const QString& period, RowId unit) const
{
    const auto rows = readRows<FrozenPaper>(m_connection, m_sql["current"], {what, period, unit}, paperOf);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<FrozenPaper>() : rows->front();
}

Result<std::vector<FrozenPaper>> FrozenStore::ofPeriod(const QString& what, const QString& period) const
{
    return readRows<FrozenPaper>(m_connection, m_sql["of_period"], {what, period}, paperOf);
}

Result<QSet<RowId>> FrozenStore::units(const QString& what, const QString& period) const
{
    const auto rows = readRows<RowId>(
        m_connection, m_sql["units"], {what, period}, [](const Statement& row) { return row.integer(0); });
    if (!rows)
        return rows.error();
    return QSet<RowId>(rows->begin(), rows->end());
}

Result<QByteArray> FrozenStore::body(const FrozenPaper& paper) const
{
    return Contents(m_connection).body(paper.content);
}

Status FrozenStore::put(FrozenPaper paper, const QByteArray& body)
{
    const auto content = Contents(m_connection).put(body);
    if (!content)
        return content.error();
    paper.content = *content;
    return runOnce(m_connection, m_sql["put"], paperSql.values(paper));
}

Status FrozenStore::lift(
    const QString& what, const QString& period, RowId unit, const QDateTime& at, const QString& reason)
{
    return runOnce(
        m_connection, m_sql["lift"], {fieldOf<&FrozenPaper::liftedAt>().kind->stored(&at), reason, what, period, unit});
}

} // namespace wuxing
