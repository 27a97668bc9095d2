// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/evidencestore.h"

#include "domain/papers/evidencefields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

namespace wuxing {

namespace {

const RecordSql<Evidence> evidenceSql;

Evidence readEvidence(const Statement& row) { return evidenceSql.read(row); }

} // namespace

EvidenceStore::EvidenceStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("evidence"))
{
}

Result<std::vector<Evidence>> EvidenceStore::all() const
{
    return readRows<Evidence>(m_connection, m_sql["all"], {}, readEvidence);
}

Result<std::optional<Evidence>> EvidenceStore::find(RowId evidence) const
{
    const auto rows = readRows<Evidence>(m_connection, m_sql["find"], {evidence}, readEvidence);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

Result<std::vector<Evidence>> EvidenceStore::ofOwner(RowId owner) const
{
    return readRows<Evidence>(m_connection, m_sql["of_owner"], {owner}, readEvidence);
}

Result<std::vector<Evidence>> EvidenceStore::ofUnit(RowId unit) const
{
    return readRows<Evidence>(m_connection, m_sql["of_unit"], {unit}, readEvidence);
}

Status EvidenceStore::put(const Evidence& evidence)
{
    return runOnce(m_connection, m_sql["put"], evidenceSql.values(evidence));
}

Status EvidenceStore::remove(RowId evidence) { return runOnce(m_connection, m_sql["remove"], {evidence}); }

Status EvidenceStore::putThumbnail(const QString& sha256, const QByteArray& picture)
{
    return runOnce(m_connection, m_sql["put_thumbnail"], {sha256, picture});
}

Status EvidenceStore::removeThumbnail(const QString& sha256)
{
    // SQLite leaves what was deleted in its free pages unless it is told to write over it.
    if (auto secure = m_connection.execute(QStringLiteral("PRAGMA secure_delete = ON")); !secure)
        return secure;
    return runOnce(m_connection, m_sql["remove_thumbnail"], {sha256});
}

Result<QByteArray> EvidenceStore::thumbnail(const QString& sha256) const
{
    const auto found = readRows<QByteArray>(
        m_connection, m_sql["thumbnail"], {sha256}, [](const Statement& row) { return row.value(0).toByteArray(); });
    if (!found)
        return found.error();
    return found->empty() ? QByteArray() : found->front();
}

} // namespace wuxing
