// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/assessmentstore.h"

#include "domain/rating/assessmentfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

namespace wuxing {

namespace {

RowId rowOf(const Quarter& quarter, const Assessment& assessment)
{
    return derivedRowId(QStringLiteral("assessment|%1|%2|%3|%4|%5")
                            .arg(assessment.unit)
                            .arg(quarter.year())
                            .arg(quarter.number())
                            .arg(assessment.clause)
                            .arg(static_cast<int>(assessment.stage)));
}

RowId rowOf(const MetricValue& metric)
{
    return derivedRowId(
        QStringLiteral("metric|%1|%2|%3|%4").arg(metric.unit).arg(metric.year).arg(metric.quarter).arg(metric.metric));
}

const RecordSql<Assessment> assessmentSql;
const RecordSql<MetricValue> metricSql;

// What the statement that reads the index alone gives.
Assessment withoutNote(const Statement& row)
{
    Assessment assessment;
    assessment.unit = row.integer(0);
    assessment.clause = row.integer(1);
    assessment.stage = row.choice<Stage>(2, static_cast<int>(allStages.size()));
    if (const auto value = row.optional(3))
        assessment.value = Quantity::fromThousandths(*value);
    if (const auto met = row.optional(4))
        assessment.met = *met != 0;
    return assessment;
}

} // namespace

AssessmentStore::AssessmentStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("assessment"))
{
}

Status AssessmentStore::eachBranch(const Quarter& quarter, const BranchVisitor& visitor) const
{
    Statement select(m_connection, m_sql["branches"]);
    if (auto ran = select.run({quarter.year(), quarter.number()}); !ran)
        return ran;
    std::vector<Assessment> assessments;
    while (select.next()) {
        Assessment assessment = withoutNote(select);
        if (!assessments.empty() && assessments.front().unit != assessment.unit) {
            if (!visitor(assessments.front().unit, assessments))
                return {};
            assessments.clear();
        }
        assessments.push_back(std::move(assessment));
    }
    if (auto finished = select.finished(); !finished)
        return finished;
    if (!assessments.empty())
        (void)visitor(assessments.front().unit, assessments);
    return {};
}

Result<std::vector<Assessment>> AssessmentStore::read(const char* name, const QVariantList& values) const
{
    return readRows<Assessment>(
        m_connection, m_sql[name], values, [](const Statement& row) { return assessmentSql.read(row); });
}

Result<std::vector<Assessment>> AssessmentStore::ofBranch(const Quarter& quarter, RowId unit) const
{
    return read("branch", {quarter.year(), quarter.number(), unit});
}

Result<std::vector<Assessment>> AssessmentStore::ofClause(const Quarter& quarter, RowId clause) const
{
    return read("clause", {quarter.year(), quarter.number(), clause});
}

Result<std::vector<AssessmentStore::Count>> AssessmentStore::counts(const Quarter& quarter) const
{
    return readRows<Count>(m_connection, m_sql["counts"], {quarter.year(), quarter.number()}, [](const Statement& row) {
        return Count{row.integer(0), row.choice<Stage>(1, static_cast<int>(allStages.size())), row.number(2)};
    });
}

Result<std::vector<Quarter>> AssessmentStore::quarters(int year) const
{
    return readRows<Quarter>(m_connection, m_sql["quarters"], {year},
        [](const Statement& row) { return Quarter(row.number(0), row.number(1)); });
}

Status AssessmentStore::put(const Quarter& quarter, const Assessment& assessment)
{
    if (assessment.isEmpty())
        return runOnce(m_connection, m_sql["clear"], {rowOf(quarter, assessment)});
    if (!m_put)
        m_put = std::make_unique<Statement>(m_connection, m_sql["put"]);
    return m_put->run(assessmentSql.values(assessment, {quarter.year(), quarter.number()}, rowOf(quarter, assessment)));
}

Result<std::vector<MetricValue>> AssessmentStore::metrics(const Quarter& quarter) const
{
    return readRows<MetricValue>(m_connection, m_sql["metrics"], {quarter.year(), quarter.number()},
        [](const Statement& row) { return metricSql.read(row); });
}

Result<QStringList> AssessmentStore::metricNames() const
{
    QStringList names;
    if (auto read =
            readEach(m_connection, m_sql["metric_names"], {}, [&](const Statement& row) { names << row.text(0); });
        !read)
        return read.error();
    return names;
}

Status AssessmentStore::putMetric(const MetricValue& metric)
{
    return runOnce(m_connection, m_sql["put_metric"], metricSql.values(metric, {}, rowOf(metric)));
}

Status AssessmentStore::clearMetric(const MetricValue& metric)
{
    return runOnce(m_connection, m_sql["clear_metric"], {rowOf(metric)});
}

} // namespace wuxing
