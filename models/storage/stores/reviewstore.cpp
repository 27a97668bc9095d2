// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/reviewstore.h"

#include "domain/review/reviewfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

namespace wuxing {

namespace {

RowId rowOf(const char* table, RowId unit, const Quarter& quarter, const QString& rest = {})
{
    return derivedRowId(
        QStringLiteral("%1|%2|%3|%4").arg(QLatin1String(table)).arg(unit).arg(quarter.toString(), rest));
}

const RecordSql<BranchReview> reviewSql;
const RecordSql<ReviewOpinion> opinionSql;
const RecordSql<VetoFact> vetoSql;
const RecordSql<ReviewDecision> decisionSql;

QVariantList besideOf(RowId unit, const Quarter& quarter) { return {unit, quarter.year(), quarter.number()}; }

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
        BranchReview& review = of(reviewSql.cell<&BranchReview::unit>(row).toLongLong());
        review = reviewSql.read(row);
        review.quarter = quarter;
    });
    if (!read)
        return read.error();
    const auto readParts = [&](const char* name, const auto& parts, auto BranchReview::*list) {
        if (read)
            read = readEach(m_connection, m_sql[name], period,
                [&](const Statement& row) { (of(parts.beside(row, "unit")).*list).push_back(parts.read(row)); });
    };
    readParts("opinions", opinionSql, &BranchReview::opinions);
    readParts("vetoes", vetoSql, &BranchReview::vetoes);
    readParts("decisions", decisionSql, &BranchReview::decisions);
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
        reviewSql.values(
            review, {review.quarter.year(), review.quarter.number()}, rowOf("review", review.unit, review.quarter)));
}

RowId ReviewStore::opinionRow(RowId unit, const Quarter& quarter, const QString& star, RowId department)
{
    return rowOf("review_opinion", unit, quarter, star + QLatin1Char('|') + QString::number(department));
}

Status ReviewStore::putOpinion(RowId unit, const Quarter& quarter, const ReviewOpinion& opinion)
{
    if (!m_putOpinion)
        m_putOpinion = std::make_unique<Statement>(m_connection, m_sql["put_opinion"]);
    return m_putOpinion->run(opinionSql.values(
        opinion, besideOf(unit, quarter), opinionRow(unit, quarter, opinion.star, opinion.department)));
}

Status ReviewStore::clearOpinion(RowId unit, const Quarter& quarter, const QString& star, RowId department)
{
    return runOnce(m_connection, m_sql["clear_opinion"], {opinionRow(unit, quarter, star, department)});
}

Status ReviewStore::putVeto(RowId unit, const Quarter& quarter, const VetoFact& veto)
{
    return runOnce(m_connection, m_sql["put_veto"], vetoSql.values(veto, besideOf(unit, quarter)));
}

Status ReviewStore::removeVeto(RowId veto) { return runOnce(m_connection, m_sql["remove_veto"], {veto}); }

Status ReviewStore::putDecision(RowId unit, const Quarter& quarter, const ReviewDecision& decision)
{
    return runOnce(m_connection, m_sql["put_decision"],
        decisionSql.values(decision, besideOf(unit, quarter), rowOf("review_decision", unit, quarter, decision.star)));
}

Status ReviewStore::clearDecision(RowId unit, const Quarter& quarter, const QString& star)
{
    return runOnce(m_connection, m_sql["clear_decision"], {rowOf("review_decision", unit, quarter, star)});
}

} // namespace wuxing
