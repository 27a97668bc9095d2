// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rating/assessmentservice.h"

#include "services/file/workspace.h"
#include "services/rating/ruleservice.h"
#include "services/work/incomeservice.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

#include <map>

namespace wuxing {

AssessmentService::AssessmentService(
    Workspace& workspace, const UnitService& units, const RuleService& rules, const IncomeService& incomes)
    : m_workspace(workspace)
    , m_units(units)
    , m_rules(rules)
    , m_incomes(incomes)
{
    connect(&m_workspace, &Workspace::changed, this, &AssessmentService::onChanged);
}

Status AssessmentService::eachBranch(const Quarter& quarter, const BranchVisitor& visitor) const
{
    return m_workspace.database().assessments().eachBranch(quarter, visitor);
}

Result<std::vector<Assessment>> AssessmentService::ofBranch(const Quarter& quarter, RowId unit) const
{
    return m_workspace.database().assessments().ofBranch(quarter, unit);
}

Result<std::vector<Assessment>> AssessmentService::ofClause(const Quarter& quarter, RowId clause) const
{
    return m_workspace.database().assessments().ofClause(quarter, clause);
}

std::vector<Quarter> AssessmentService::quarters(int year) const
{
    auto quarters = m_workspace.database().assessments().quarters(year);
    if (quarters)
        return std::move(*quarters);
    m_workspace.report(quarters.error());
    return {};
}

Quarter AssessmentService::latestQuarter(int year) const
{
    const std::vector<Quarter> known = quarters(year);
    if (!known.empty())
        return known.back();
    // Nothing is entered yet: a year that runs stands where it is, one that is over at its end.
    const Quarter now = Quarter::of(m_workspace.clock().today());
    return year == now.year() ? now : Quarter(year, year < now.year() ? 4 : 1);
}

QHash<RowId, Completeness> AssessmentService::completeness(const Quarter& quarter) const
{
    QHash<RowId, Completeness> result;
    const QDate day = quarter.lastDay();
    // Clauses that a figure fills need nobody's judgement.
    const auto figures = metrics(quarter);
    QHash<QString, int> perMetric[2];
    int perSet[2] = {};
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto evaluator = m_rules.evaluator(quarter.year(), set);
        const auto place = static_cast<size_t>(set);
        perSet[place] = evaluator ? evaluator->rules().clauseCount() : 0;
        for (const RuleStar& star : evaluator ? evaluator->rules().stars : std::vector<RuleStar>()) {
            for (const RuleItem& item : star.items) {
                for (const RuleClause& clause : item.clauses)
                    perMetric[place][clause.metric] += clause.metric.isEmpty() ? 0 : 1;
            }
        }
    }
    for (const UnitNode* node : m_units.tree()->branches(0, day)) {
        const auto place = static_cast<size_t>(node->unit.starSet);
        int& clauses = result[node->unit.id].clauses;
        clauses = perSet[place];
        const auto own = figures.value(node->unit.id);
        for (auto figure = own.begin(); figure != own.end(); ++figure)
            clauses -= perMetric[place].value(figure.key());
    }
    const auto counts = m_workspace.database().assessments().counts(quarter);
    if (!counts) {
        m_workspace.report(counts.error());
        return result;
    }
    for (const auto& count : *counts) {
        if (const auto found = result.find(count.unit); found != result.end())
            found->judged.at(static_cast<size_t>(count.stage)) = count.judged;
    }
    return result;
}

Status AssessmentService::put(const Quarter& quarter, const std::vector<Assessment>& assessments)
{
    return put(quarter, assessments, {Action::Code::Assess, {QString::number(assessments.size()), quarter.toString()}});
}

Status AssessmentService::put(const Quarter& quarter, const std::vector<Assessment>& assessments, const Action& action)
{
    std::vector<std::pair<Quarter, Assessment>> all;
    all.reserve(assessments.size());
    for (const Assessment& assessment : assessments)
        all.emplace_back(quarter, assessment);
    return putAll(all, action);
}

Status AssessmentService::putAll(const std::vector<std::pair<Quarter, Assessment>>& assessments, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        std::map<Quarter, QSet<RowId>> frozen;
        for (const auto& [quarter, assessment] : assessments) {
            auto known = frozen.find(quarter);
            if (known == frozen.end()) {
                auto units = database.frozen().units(FrozenStore::reviewSheet, quarter.toString());
                if (!units)
                    return units.error();
                known = frozen.emplace(quarter, std::move(*units)).first;
            }
            if (known->second.contains(assessment.unit))
                return frozenError(quarter, assessment.unit);
            if (auto put = database.assessments().put(quarter, assessment); !put)
                return put;
        }
        return {};
    });
}

Error AssessmentService::frozenError(const Quarter& quarter, RowId unit) const
{
    return {ErrorCode::Conflict,
        tr("%1 is closed and frozen for %2. Reopen its review with a reason first.")
            .arg(m_units.tree()->shortName(unit), quarter.label()),
        {}};
}

Result<int> AssessmentService::copyFromBefore(const Quarter& quarter, Stage stage, const std::vector<RowId>& units)
{
    const Quarter before = quarter.previous();
    const QSet<RowId> wanted(units.begin(), units.end());
    QSet<std::pair<RowId, RowId>> judged;
    auto read = eachBranch(quarter, [&](RowId unit, std::vector<Assessment>& present) {
        for (const Assessment& assessment : present) {
            if (assessment.stage == stage && (assessment.value || assessment.met))
                judged.insert({unit, assessment.clause});
        }
        return true;
    });
    if (!read)
        return read.error();
    std::vector<Assessment> copies;
    read = eachBranch(before, [&](RowId unit, std::vector<Assessment>& old) {
        for (Assessment& assessment : old) {
            if (wanted.contains(unit) && assessment.stage == stage && !judged.contains({unit, assessment.clause}))
                copies.push_back(std::move(assessment));
        }
        return true;
    });
    if (!read)
        return read.error();
    if (copies.empty())
        return 0;
    if (auto written = put(quarter, copies, {Action::Code::CopyAssessments, {quarter.toString(), before.toString()}});
        !written)
        return written.error();
    return static_cast<int>(copies.size());
}

QHash<RowId, QHash<QString, Quantity>> AssessmentService::metrics(const Quarter& quarter) const
{
    const auto known = m_metrics.find(quarter);
    if (known != m_metrics.end())
        return known->second;
    QHash<RowId, QHash<QString, Quantity>> byBranch;
    const auto metrics = m_workspace.database().assessments().metrics(quarter);
    if (!metrics) {
        m_workspace.report(metrics.error());
        return byBranch;
    }
    for (const MetricValue& metric : *metrics)
        byBranch[metric.unit].insert(metric.metric, metric.value);
    // Where the income is entered, it stands for the figure: nobody types it twice.
    const auto incomes = m_incomes.metrics(quarter.year());
    for (auto unit = incomes.begin(); unit != incomes.end(); ++unit)
        byBranch[unit.key()].insert(*unit);
    m_metrics.emplace(quarter, byBranch);
    return byBranch;
}

QStringList AssessmentService::metricNames() const
{
    return m_workspace.valueOr(m_workspace.database().assessments().metricNames());
}

std::vector<MetricValue> AssessmentService::entered(int year) const
{
    std::vector<MetricValue> all;
    for (int number = 1; number <= 4; ++number) {
        for (MetricValue& metric :
            m_workspace.valueOr(m_workspace.database().assessments().metrics(Quarter(year, number)))) {
            if (metric.quarter == number || number == 1)
                all.push_back(std::move(metric));
        }
    }
    return all;
}

QSet<RowId> AssessmentService::frozenUnits(const Quarter& quarter) const
{
    return m_workspace.valueOr(m_workspace.database().frozen().units(FrozenStore::reviewSheet, quarter.toString()));
}

Status AssessmentService::putMetrics(const std::vector<MetricValue>& metrics, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const MetricValue& metric : metrics) {
            if (auto put = database.assessments().putMetric(metric); !put)
                return put;
        }
        return {};
    });
}

void AssessmentService::onChanged(const ChangeEvent& event)
{
    if (event.touches("metric_value") || event.touches("income"))
        m_metrics.clear();
}

} // namespace wuxing
