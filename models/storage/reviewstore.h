// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review.h"
#include "storage/sqltext.h"
#include "storage/statement.h"

#include <QDateTime>
#include <QHash>

namespace wuxing {

class Connection;

// The sheet of a closed review as it was printed. A freeze that was lifted stays in the file with its reason.
struct FrozenSheet {
    RowId unit = 0;
    Quarter quarter{2000, 1};
    QString code; //< as printed
    QString facts; //< SHA-256 of the rows behind the sheet, hex
    QString content; //< the sheet as JSON
    QDateTime frozenAt;
    QDateTime liftedAt; //< null: in force
    QString liftReason;
    bool isInForce() const { return liftedAt.isNull(); }
};

// Joint reviews by quarter and what was frozen of them. Used by ReviewService only; writes need an open operation.
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

    Result<std::vector<FrozenSheet>> freezes(const Quarter& quarter) const; //< oldest first, lifted ones too
    Result<std::vector<FrozenSheet>> freezesOf(RowId unit) const;
    Result<QSet<RowId>> frozenUnits(const Quarter& quarter) const;
    Status addFreeze(const FrozenSheet& sheet);
    Status liftFreeze(RowId unit, const Quarter& quarter, const QDateTime& at, const QString& reason);

private:
    const Connection& m_connection;
    SqlText m_sql;
    std::unique_ptr<Statement> m_putOpinion; //< kept: opinions come by the thousands
};

} // namespace wuxing
