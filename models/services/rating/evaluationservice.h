// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/distribution.h"
#include "domain/rating/gaprow.h"
#include "domain/result.h"
#include "services/rating/yearexplanation.h"

#include <QCoreApplication>

#include <functional>

namespace wuxing {

class AssessmentService;
class AwardService;
class PlanService;
class RatingService;
class ReviewRecords;
class RuleService;
class SettingService;
class UnitService;
struct UnitNode;

// Something to try out before anything is saved.
struct WhatIf {
    std::map<StarSetKind, RuleSet> rules; //< in place of the published ones
    std::vector<Assessment> assessments; //< in place of, or beside, the entered ones
    bool isEmpty() const { return rules.empty() && assessments.empty(); }
};
struct LevelChange {
    RowId unit = 0;
    Level before;
    Level after;
};

// Where the stars of a quarter would leave the district if the year ended now.
struct Projection {
    LevelDistribution distribution;
    int open = 0; //< branches with a star that is still open
};

// Reads facts, judges them by the published rules, and says what follows. Changes nothing. Owned by Office.
class EvaluationService {
    Q_DECLARE_TR_FUNCTIONS(wuxing::EvaluationService)

public:
    EvaluationService(const SettingService& settings, const UnitService& units, RatingService& ratings,
        const RuleService& rules, const PlanService& plans, const AssessmentService& assessments,
        const AwardService& awards, const ReviewRecords& reviews);

    Result<BranchFacts> facts(RowId unit, const Quarter& quarter) const;
    Result<QHash<RowId, BranchFacts>> allFacts(const Quarter& quarter) const; //< of branches that have any
    // Fails when no rules are published for the branch and year.
    Result<JudgedBranch> judge(RowId unit, const Quarter& quarter) const;
    // Every active branch with published rules, one at a time; those without facts come last.
    using Visitor = std::function<void(const UnitNode&, const Evaluator&, const BranchFacts&, const BranchFinding&)>;
    Status eachBranch(const Quarter& quarter, const Visitor& visitor) const;

    Result<YearExplanation> explain(RowId unit, int year) const;
    // Fewest steps first; ties in tree order.
    Result<std::vector<GapRow>> gaps(RowId scope, const Quarter& quarter) const;
    Result<Projection> projection(RowId scope, const Quarter& quarter) const;
    Result<std::vector<LevelChange>> tryOut(RowId scope, const Quarter& quarter, const WhatIf& whatIf) const;

private:
    struct Shared;
    Shared shared(const Quarter& quarter) const;
    Status eachBranch(const Quarter& quarter, const std::function<std::shared_ptr<const Evaluator>(StarSetKind)>& rules,
        const Visitor& visitor) const;

    const SettingService& m_settings;
    const UnitService& m_units;
    RatingService& m_ratings;
    const RuleService& m_rules;
    const PlanService& m_plans;
    const AssessmentService& m_assessments;
    const AwardService& m_awards;
    const ReviewRecords& m_reviews;
};

} // namespace wuxing
