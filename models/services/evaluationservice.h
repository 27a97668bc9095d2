// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/award.h"
#include "domain/distribution.h"
#include "domain/evaluation.h"
#include "domain/gaprow.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace wuxing {

class Office;
struct UnitNode;

// The finding of one branch and quarter together with what it borrows from.
struct JudgedBranch {
    std::shared_ptr<const Evaluator> evaluator;
    std::unique_ptr<BranchFacts> facts;
    BranchFinding finding;
    Quarter quarter{2000, 1};
};

// Why one branch holds its stars in a year: what was awarded, and the finding of every quarter.
struct YearExplanation {
    RowId unit = 0;
    QString branch;
    int year = 0;
    StarSet stars;
    BranchRating rating;
    Level level;
    std::vector<Award> awards;
    std::vector<JudgedBranch> quarters; //< that have anything, oldest first

    const Award* award(RowId star) const;
    const StarFinding* latest(const QString& star) const; //< of the last quarter; null when none judged it
    QStringList sentences(const Office& office, const QString& star) const; //< the verdict first, then its grounds
    QJsonObject toJson(const Office& office) const;
};

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
public:
    explicit EvaluationService(Office& office)
        : m_office(office)
    {
    }

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

    Office& m_office;
};

// The ground of a star that is not passed, in a few Chinese words for the review sheet.
QString reasonOnPaper(const StarFinding& star);
// A clause as lists name it: number and text.
QString clauseTitle(const RuleClause& clause);
QString gapText(const Gap& gap);

} // namespace wuxing
