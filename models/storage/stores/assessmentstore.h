// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/assessment.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"
#include "storage/file/statement.h"

#include <functional>
#include <vector>

namespace wuxing {

class Connection;

// Assessments by quarter, and the metrics thresholds read. Used by AssessmentService only; writes need an open
// operation.
class AssessmentStore {
public:
    explicit AssessmentStore(const Connection& connection);

    // Hands over the assessments of a quarter (without notes) branch by branch, and holds one branch at a time.
    // The visitor returns false to stop.
    using BranchVisitor = std::function<bool(RowId unit, std::vector<Assessment>& assessments)>;
    Status eachBranch(const Quarter& quarter, const BranchVisitor& visitor) const;
    Result<std::vector<Assessment>> ofBranch(const Quarter& quarter, RowId unit) const;
    Result<std::vector<Assessment>> ofClause(const Quarter& quarter, RowId clause) const;
    // How many clauses each branch has judged in each stage.
    struct Count {
        RowId unit = 0;
        Stage stage = Stage::Self;
        int judged = 0;
    };
    Result<std::vector<Count>> counts(const Quarter& quarter) const;
    Result<std::vector<Quarter>> quarters(int year) const; //< that have assessments
    Status put(const Quarter& quarter, const Assessment& assessment); //< an empty one is removed

    // Of the year and of the quarter; the quarter's own come last.
    Result<std::vector<MetricValue>> metrics(const Quarter& quarter) const;
    Result<QStringList> metricNames() const;
    Status putMetric(const MetricValue& metric);
    Status clearMetric(const MetricValue& metric);

private:
    Result<std::vector<Assessment>> read(const char* name, const QVariantList& values) const;

    const Connection& m_connection;
    SqlText m_sql;
    std::unique_ptr<Statement> m_put; //< kept: assessments come by the thousands
};

} // namespace wuxing
