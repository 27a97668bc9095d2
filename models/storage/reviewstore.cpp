// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewstore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

namespace wuxing {

namespace {

RowId rowOf(const char* table, RowId unit, const Quarter& quarter, const QString& rest = {})
{
    return derivedRowId(
        QStringLiteral("%1|%2|%3|%4").arg(QLatin1String(table)).arg(unit).arg(quarter.toString(), rest));
}

FrozenSheet frozenOf(const Statement& row)
{
    return {row.integer(0), Quarter(row.number(1), row.number(2)), row.text(3), row.text(4), row.text(5),
        QDateTime::fromString(row.text(6), Qt::ISODateWithMs), QDateTime::fromString(row.text(7), Qt::ISODateWithMs),
        row.text(8)};
}

} // namespace

ReviewStore::ReviewStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("review"))
{
}

Result<QHash<RowId, BranchReview>> ReviewStore::reviews(const Quarter& quarter) const
{
    QHash<RowId, BranchReview> reviews;
    const auto of = [&](RowId unit) -> BranchReview& {
        BranchReview& review = reviews[unit];
        review.unit = unit;
        review.quarter = quarter;
        return review;
    };
    const QVariantList period{quarter.year(), quarter.number()};
    auto read = readEach(m_connection, m_sql["reviews"], period, [&](const Statement& row) {
        BranchReview& review = of(row.integer(0));
        review.state = row.word<ReviewState>(1);
        review.closedOn = row.date(2);
        review.reopenReason = row.text(3);
    });
    if (!read)
        return read.error();
    read = readEach(m_connection, m_sql["opinions"], period, [&](const Statement& row) {
        of(row.integer(0))
            .opinions.push_back({row.text(1), row.integer(2), row.word<OpinionKind>(3), row.text(4), row.text(5),
                row.date(6), row.integer(7)});
    });
    if (!read)
        return read.error();
    read = readEach(m_connection, m_sql["vetoes"], period, [&](const Statement& row) {
        of(row.integer(0))
            .vetoes.push_back({row.integer(1), row.text(2), row.integer(3), row.text(4), row.text(5), row.date(6)});
    });
    if (!read)
        return read.error();
    read = readEach(m_connection, m_sql["decisions"], period, [&](const Statement& row) {
        of(row.integer(0)).decisions.push_back({row.text(1), row.word<DecisionOutcome>(2), row.text(3)});
    });
    if (!read)
        return read.error();
    return reviews;
}

Result<std::vector<Quarter>> ReviewStore::quarters() const
{
    return readRows<Quarter>(m_connection, m_sql["quarters"], {},
        [](const Statement& row) { return Quarter(row.number(0), row.number(1)); });
}

Status ReviewStore::putState(const BranchReview& review)
{
    return runOnce(m_connection, m_sql["put"],
        {rowOf("review", review.unit, review.quarter), review.unit, review.quarter.year(), review.quarter.number(),
            wordKey(review.state), sqlDate(review.closedOn), sqlText(review.reopenReason)});
}

RowId ReviewStore::opinionRow(RowId unit, const Quarter& quarter, const QString& star, RowId department)
{
    return rowOf("review_opinion", unit, quarter, star + QLatin1Char('|') + QString::number(department));
}

Status ReviewStore::putOpinion(RowId unit, const Quarter& quarter, const ReviewOpinion& opinion)
{
    if (!m_putOpinion)
        m_putOpinion = std::make_unique<Statement>(m_connection, m_sql["put_opinion"]);
    return m_putOpinion->run({opinionRow(unit, quarter, opinion.star, opinion.department), unit, quarter.year(),
        quarter.number(), opinion.star, opinion.department, wordKey(opinion.opinion), sqlText(opinion.reason),
        sqlText(opinion.handler), sqlDate(opinion.date), sqlId(opinion.ledgerItem)});
}

Status ReviewStore::clearOpinion(RowId unit, const Quarter& quarter, const QString& star, RowId department)
{
    return runOnce(m_connection, m_sql["clear_opinion"], {opinionRow(unit, quarter, star, department)});
}

Status ReviewStore::putVeto(RowId unit, const Quarter& quarter, const VetoFact& veto)
{
    return runOnce(m_connection, m_sql["put_veto"],
        {veto.id, unit, quarter.year(), quarter.number(), sqlText(veto.star), sqlId(veto.department), veto.fact,
            sqlText(veto.document), sqlDate(veto.date)});
}

Status ReviewStore::removeVeto(RowId veto) { return runOnce(m_connection, m_sql["remove_veto"], {veto}); }

Status ReviewStore::putDecision(RowId unit, const Quarter& quarter, const ReviewDecision& decision)
{
    return runOnce(m_connection, m_sql["put_decision"],
        {rowOf("review_decision", unit, quarter, decision.star), unit, quarter.year(), quarter.number(), decision.star,
            wordKey(decision.outcome), sqlText(decision.reason)});
}

Status ReviewStore::clearDecision(RowId unit, const Quarter& quarter, const QString& star)
{
    return runOnce(m_connection, m_sql["clear_decision"], {rowOf("review_decision", unit, quarter, star)});
}

Result<std::vector<FrozenSheet>> ReviewStore::freezes(const Quarter& quarter) const
{
    return readRows<FrozenSheet>(m_connection, m_sql["freezes"], {quarter.year(), quarter.number()}, frozenOf);
}

Result<std::vector<FrozenSheet>> ReviewStore::freezesOf(RowId unit) const
{
    return readRows<FrozenSheet>(m_connection, m_sql["freezes_of_unit"], {unit}, frozenOf);
}

Result<QSet<RowId>> ReviewStore::frozenUnits(const Quarter& quarter) const
{
    QSet<RowId> units;
    if (auto read = readEach(m_connection, m_sql["frozen_units"], {quarter.year(), quarter.number()},
            [&](const Statement& row) { units.insert(row.integer(0)); });
        !read)
        return read.error();
    return units;
}

Status ReviewStore::addFreeze(const FrozenSheet& sheet)
{
    return runOnce(m_connection, m_sql["add_freeze"],
        {makeRowId(), sheet.unit, sheet.quarter.year(), sheet.quarter.number(), sheet.code, sheet.facts, sheet.content,
            sheet.frozenAt.toUTC().toString(Qt::ISODateWithMs)});
}

Status ReviewStore::liftFreeze(RowId unit, const Quarter& quarter, const QDateTime& at, const QString& reason)
{
    return runOnce(m_connection, m_sql["lift_freeze"],
        {at.toUTC().toString(Qt::ISODateWithMs), reason, unit, quarter.year(), quarter.number()});
}

} // namespace wuxing
