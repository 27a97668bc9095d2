// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review/review.h"
#include "storage/file/sqltext.h"
#include "storage/file/statement.h"

#include <QHash>

namespace wuxing {

class Connection;

// Joint reviews by quarter. Used by ReviewService only; writes need an open operation.
class ReviewStore {
public:
    explicit ReviewStore(const Connection& connection);

    Result<QHash<RowId, BranchReview>> reviews(const Quarter& quarter) const; //< of branches that have anything
    Result<std::vector<Quarter>> quarters() const;
    Status putState(const BranchReview& review);
    static RowId opinionRow(RowId unit, const Quarter& quarter, const QString& star, RowId department);
    Status putOpinion(RowId unit, const Quarter& quarter, const ReviewOpinion& opinion);
    Status clearOpinion(RowId unit, const Quarter& quarter, const QString& star, RowId department);
    Status putVeto(RowId unit, const Quarter& quarter, const VetoFact& veto);
    Status removeVeto(RowId veto);
    Status putDecision(RowId unit, const Quarter& quarter, const ReviewDecision& decision);
    Status clearDecision(RowId unit, const Quarter& quarter, const QString& star);

private:
    const Connection& m_connection;
    SqlText m_sql;
    std::unique_ptr<Statement> m_putOpinion; //< kept: opinions come by the thousands
};

} // namespace wuxing
