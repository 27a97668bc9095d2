// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/awardstore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

namespace wuxing {

namespace {
RowId totalRow(int year, int level)
{
    return derivedRowId(QStringLiteral("published_total|%1|%2").arg(year).arg(level));
}
} // namespace

AwardStore::AwardStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("rating"))
{
}

RowId AwardStore::rowOf(RowId unit, RowId star)
{
    return derivedRowId(QStringLiteral("award|%1|%2").arg(unit).arg(star));
}

Result<std::vector<Award>> AwardStore::awards(int year) const
{
    return readRows<Award>(m_connection, m_sql["award_details"], {year}, [](const Statement& row) {
        return Award{row.integer(0), row.integer(1), row.integer(2) != 0, row.word<AwardState>(3), row.date(4),
            row.text(5), row.text(6)};
    });
}

Status AwardStore::setState(const Award& award)
{
    return runOnce(m_connection, m_sql["set_award_state"],
        {award.held ? 1 : 0, wordKey(award.state), sqlDate(award.date), sqlText(award.document), sqlText(award.reason),
            rowOf(award.unit, award.star)});
}

Result<std::vector<PublishedTotal>> AwardStore::published(int year) const
{
    return readRows<PublishedTotal>(m_connection, m_sql["published"], {year}, [](const Statement& row) {
        return PublishedTotal{row.number(0), row.number(1), row.number(2), row.text(3)};
    });
}

Status AwardStore::putPublished(const PublishedTotal& total)
{
    return runOnce(m_connection, m_sql["put_published"],
        {totalRow(total.year, total.level), total.year, total.level, total.count, sqlText(total.source)});
}

Status AwardStore::clearPublished(int year, int level)
{
    return runOnce(m_connection, m_sql["clear_published"], {totalRow(year, level)});
}

} // namespace wuxing
