// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/awardstore.h"

#include "domain/rating/ratingfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

namespace wuxing {

namespace {
const RecordSql<Award> awardSql;
const RecordSql<PublishedTotal> totalSql;
} // namespace

AwardStore::AwardStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("rating"))
{
}

RowId AwardStore::rowOf(RowId unit, RowId star) { return awardSql.rowOf({unit, star, {}, {}, {}, {}, {}}); }

Result<std::vector<Award>> AwardStore::awards(int year) const
{
    return readRows<Award>(
        m_connection, m_sql["award_details"], {year}, [](const Statement& row) { return awardSql.read(row); });
}

Status AwardStore::setState(const Award& award)
{
    QVariantList values = awardSql.changes(award);
    values << awardSql.rowOf(award);
    return runOnce(m_connection, m_sql["set_award_state"], values);
}

Result<std::vector<PublishedTotal>> AwardStore::published(int year) const
{
    return readRows<PublishedTotal>(
        m_connection, m_sql["published"], {year}, [](const Statement& row) { return totalSql.read(row); });
}

Status AwardStore::putPublished(const PublishedTotal& total)
{
    return runOnce(m_connection, m_sql["put_published"], totalSql.values(total));
}

Status AwardStore::clearPublished(int year, int level)
{
    return runOnce(m_connection, m_sql["clear_published"], {totalSql.rowOf({year, level, {}, {}})});
}

} // namespace wuxing
