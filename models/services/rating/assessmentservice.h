// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/assessment.h"
#include "domain/result.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <array>
#include <functional>
#include <map>
#include <vector>

namespace wuxing {

class IncomeService;
class RuleService;
class UnitService;
class Workspace;
struct Action;
struct ChangeEvent;

// How far a branch got with its clauses in one quarter: judged of all, by stage.
struct Completeness {
    int clauses = 0; //< of the rules the branch is judged by; 0: no published rules
    std::array<int, 3> judged{};
    int of(Stage stage) const { return judged.at(static_cast<size_t>(stage)); }
    bool isComplete(Stage stage) const { return clauses > 0 && of(stage) >= clauses; }
};

// Assessments by clause, stage and quarter, and the figures thresholds read. What is frozen is refused. Owned by
// Office.
class AssessmentService : public QObject {
    Q_OBJECT

public:
    AssessmentService(
        Workspace& workspace, const UnitService& units, const RuleService& rules, const IncomeService& incomes);

    using BranchVisitor = std::function<bool(RowId unit, std::vector<Assessment>& assessments)>;
    Status eachBranch(const Quarter& quarter, const BranchVisitor& visitor) const;
    Result<std::vector<Assessment>> ofBranch(const Quarter& quarter, RowId unit) const;
    Result<std::vector<Assessment>> ofClause(const Quarter& quarter, RowId clause) const;
    std::vector<Quarter> quarters(int year) const; //< that have assessments
    // The last quarter of a year with assessments, else the first one.
    Quarter latestQuarter(int year) const;
    QHash<RowId, Completeness> completeness(const Quarter& quarter) const; //< of every active branch

    Status put(const Quarter& quarter, const std::vector<Assessment>& assessments);
    Status put(const Quarter& quarter, const std::vector<Assessment>& assessments, const Action& action);
    // Several quarters in one operation: the applier of imports.
    Status putAll(const std::vector<std::pair<Quarter, Assessment>>& assessments, const Action& action);
    // Fills what a stage has not judged yet from the quarter before; returns how many entries were copied.
    Result<int> copyFromBefore(const Quarter& quarter, Stage stage, const std::vector<RowId>& units);

    // By branch and metric; a figure of the quarter goes before that of the year.
    QHash<RowId, QHash<QString, Quantity>> metrics(const Quarter& quarter) const;
    QStringList metricNames() const;
    // As they were entered, without what income stands for: of the year (quarter 0) and of its quarters.
    std::vector<MetricValue> entered(int year) const;
    QSet<RowId> frozenUnits(const Quarter& quarter) const; //< whose entries of the quarter do not change any more
    Status putMetrics(const std::vector<MetricValue>& metrics, const Action& action);

private:
    Error frozenError(const Quarter& quarter, RowId unit) const;
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    const UnitService& m_units;
    const RuleService& m_rules;
    const IncomeService& m_incomes;
    mutable std::map<Quarter, QHash<RowId, QHash<QString, Quantity>>> m_metrics; //< read once, dropped on a change
};

} // namespace wuxing
