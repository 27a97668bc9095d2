// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rating/evaluationservice.h"

#include "domain/units/unittree.h"
#include "services/file/settingservice.h"
#include "services/rating/assessmentservice.h"
#include "services/rating/awardservice.h"
#include "services/rating/planservice.h"
#include "services/rating/ratingservice.h"
#include "services/rating/ruleservice.h"
#include "services/review/reviewrecords.h"
#include "services/work/unitservice.h"

#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {
bool disagrees(const StarFinding& star)
{
    return std::any_of(star.against.begin(), star.against.end(),
        [](const ReviewOpinion* opinion) { return opinion->opinion == OpinionKind::Disagree; });
}
} // namespace

EvaluationService::EvaluationService(const SettingService& settings, const UnitService& units, RatingService& ratings,
    const RuleService& rules, const PlanService& plans, const AssessmentService& assessments,
    const AwardService& awards, const ReviewRecords& reviews)
    : m_settings(settings)
    , m_units(units)
    , m_ratings(ratings)
    , m_rules(rules)
    , m_plans(plans)
    , m_assessments(assessments)
    , m_awards(awards)
    , m_reviews(reviews)
{
}

// What the branches of a quarter share: read once, looked up by branch.
struct EvaluationService::Shared {
    QHash<RowId, QHash<QString, Quantity>> metrics;
    std::shared_ptr<const QuarterReviews> reviews;
    std::shared_ptr<const YearPlans> plans;

    void fill(BranchFacts& facts) const
    {
        facts.metrics = metrics.value(facts.unit);
        if (const auto review = reviews->constFind(facts.unit); review != reviews->constEnd())
            facts.review = *review;
        if (const auto plan = plans->constFind(facts.unit); plan != plans->constEnd())
            facts.applied = plan->stars;
    }
};

EvaluationService::Shared EvaluationService::shared(const Quarter& quarter) const
{
    return {m_assessments.metrics(quarter), m_reviews.reviews(quarter), m_plans.plans(quarter.year())};
}

Result<BranchFacts> EvaluationService::facts(RowId unit, const Quarter& quarter) const
{
    auto assessments = m_assessments.ofBranch(quarter, unit);
    if (!assessments)
        return assessments.error();
    BranchFacts facts;
    facts.unit = unit;
    facts.assessments = std::move(*assessments);
    shared(quarter).fill(facts);
    return facts;
}

Result<QHash<RowId, BranchFacts>> EvaluationService::allFacts(const Quarter& quarter) const
{
    QHash<RowId, BranchFacts> all;
    const Shared common = shared(quarter);
    const auto read = m_assessments.eachBranch(quarter, [&](RowId unit, std::vector<Assessment>& assessments) {
        BranchFacts& facts = all[unit];
        facts.unit = unit;
        facts.assessments = assessments;
        return true;
    });
    if (!read)
        return read.error();
    for (const UnitNode& node : m_units.tree()->nodes()) {
        if (!node.unit.isBranch())
            continue;
        BranchFacts& facts = all[node.unit.id];
        facts.unit = node.unit.id;
        common.fill(facts);
    }
    return all;
}

Result<JudgedBranch> EvaluationService::judge(RowId unit, const Quarter& quarter) const
{
    const UnitNode* node = m_units.tree()->find(unit);
    if (!node || !node->unit.isBranch())
        return Error{ErrorCode::InvalidInput, tr("Only branches are judged. Choose a village or community."), {}};
    JudgedBranch judged;
    judged.quarter = quarter;
    judged.evaluator = m_rules.evaluator(quarter.year(), node->unit.starSet);
    if (!judged.evaluator)
        return Error{ErrorCode::NotFound,
            tr("No rules are published for %1 (%2). Publish them on the page Rules.")
                .arg(quarter.year())
                .arg(wordLabel(node->unit.starSet)),
            {}};
    auto known = facts(unit, quarter);
    if (!known)
        return known.error();
    judged.facts = std::make_unique<BranchFacts>(std::move(*known));
    judged.finding = judged.evaluator->evaluate(*judged.facts);
    return judged;
}

Status EvaluationService::eachBranch(const Quarter& quarter, const Visitor& visitor) const
{
    return eachBranch(
        quarter, [&](StarSetKind set) { return m_rules.evaluator(quarter.year(), set); }, visitor);
}

Status EvaluationService::eachBranch(const Quarter& quarter,
    const std::function<std::shared_ptr<const Evaluator>(StarSetKind)>& rules, const Visitor& visitor) const
{
    const std::array evaluators{rules(StarSetKind::Rural), rules(StarSetKind::Urban)};
    const Shared common = shared(quarter);
    const UnitTree& tree = *m_units.tree();
    const QDate day = quarter.lastDay();
    QSet<RowId> seen;
    const auto visit = [&](const UnitNode& node, std::vector<Assessment>&& assessments) {
        const auto& evaluator = evaluators.at(static_cast<size_t>(node.unit.starSet));
        if (!evaluator || !node.unit.isActiveOn(day))
            return;
        BranchFacts facts;
        facts.unit = node.unit.id;
        facts.assessments = std::move(assessments);
        common.fill(facts);
        visitor(node, *evaluator, facts, evaluator->evaluate(facts));
    };
    const auto read = m_assessments.eachBranch(quarter, [&](RowId unit, std::vector<Assessment>& assessments) {
        seen.insert(unit);
        if (const UnitNode* node = tree.find(unit))
            visit(*node, std::move(assessments));
        assessments = {};
        return true;
    });
    if (!read)
        return read;
    for (const UnitNode& node : tree.nodes()) {
        if (node.unit.isBranch() && !seen.contains(node.unit.id))
            visit(node, {});
    }
    return {};
}

Result<YearExplanation> EvaluationService::explain(RowId unit, int year) const
{
    const UnitNode* node = m_units.tree()->find(unit);
    if (!node || !node->unit.isBranch())
        return Error{ErrorCode::InvalidInput, tr("Only branches are judged. Choose a village or community."), {}};
    YearExplanation explanation;
    explanation.unit = unit;
    explanation.branch = node->unit.shortName;
    explanation.year = year;
    const auto ratings = m_ratings.ratings(year);
    explanation.rating = ratings->of(node->unit);
    explanation.level = ratings->levelOf(node->unit);
    explanation.stars = ratings->set(explanation.rating.set);
    explanation.awards = m_awards.awardsOf(unit, year);
    if (!m_rules.evaluator(year, node->unit.starSet))
        return explanation;
    for (int number = 1; number <= 4; ++number) {
        auto judged = judge(unit, Quarter(year, number));
        if (!judged)
            return judged.error();
        // A quarter known by figures alone counts in the projection, so it is explained, too.
        const bool isKnown = judged->finding.judged && judged->quarter.firstDay() <= m_settings.today();
        if (isKnown || !judged->facts->assessments.empty() || judged->facts->review)
            explanation.quarters.push_back(std::move(*judged));
    }
    return explanation;
}

Result<std::vector<GapRow>> EvaluationService::gaps(RowId scope, const Quarter& quarter) const
{
    struct Placed {
        int place;
        GapRow row;
    };
    std::vector<Placed> found;
    const UnitTree& tree = *m_units.tree();
    const auto read = eachBranch(
        quarter, [&](const UnitNode& node, const Evaluator&, const BranchFacts&, const BranchFinding& finding) {
            if (!finding.judged || !tree.contains(scope, node.unit.id))
                return;
            const Level level = projectedLevel(finding, CapstoneRule::Off);
            for (const StarFinding& star : finding.stars) {
                if (star.verdict == Verdict::Passed || !star.applied)
                    continue;
                GapRow row{node.unit.id, star.star->name, level.stars, star.isVetoed(), disagrees(star), {}, 0};
                for (const Gap& gap : star.gaps) {
                    row.steps << gapText(gap);
                    row.notJudged += gap.notJudged ? 1 : 0;
                }
                found.push_back({node.index, std::move(row)});
            }
        });
    if (!read)
        return read.error();
    const auto weight = [](const GapRow& row) {
        return row.steps.size() + (row.opposed ? 1 : 0) + (row.barred ? 1000 : 0);
    };
    std::stable_sort(found.begin(), found.end(), [&](const Placed& a, const Placed& b) {
        const auto left = weight(a.row);
        const auto right = weight(b.row);
        return left != right ? left < right : a.place < b.place;
    });
    std::vector<GapRow> rows;
    for (Placed& placed : found)
        rows.push_back(std::move(placed.row));
    return rows;
}

Result<Projection> EvaluationService::projection(RowId scope, const Quarter& quarter) const
{
    Projection projection;
    projection.distribution.year = quarter.year();
    const UnitTree& tree = *m_units.tree();
    const CapstoneRule capstone = m_settings.settings().capstone;
    const auto read = eachBranch(
        quarter, [&](const UnitNode& node, const Evaluator&, const BranchFacts&, const BranchFinding& finding) {
            if (!tree.contains(scope, node.unit.id))
                return;
            const Level level = projectedLevel(finding, capstone);
            if (!level.isRated()) {
                projection.distribution.notRated.push_back(node.unit.id);
                return;
            }
            projection.distribution.byLevel.at(static_cast<size_t>(level.stars)).push_back(node.unit.id);
            projection.open += std::any_of(finding.stars.begin(), finding.stars.end(),
                                   [](const StarFinding& star) { return star.verdict == Verdict::Open; })
                ? 1
                : 0;
        });
    if (!read)
        return read.error();
    return projection;
}

Result<std::vector<LevelChange>> EvaluationService::tryOut(
    RowId scope, const Quarter& quarter, const WhatIf& whatIf) const
{
    std::map<StarSetKind, std::unique_ptr<Evaluator>> changed;
    for (const auto& [set, rules] : whatIf.rules)
        changed.emplace(set, std::make_unique<Evaluator>(rules));
    QHash<RowId, std::vector<Assessment>> added;
    for (const Assessment& assessment : whatIf.assessments)
        added[assessment.unit].push_back(assessment);
    std::vector<LevelChange> changes;
    const UnitTree& tree = *m_units.tree();
    const CapstoneRule capstone = m_settings.settings().capstone;
    const auto read = eachBranch(
        quarter, [&](const UnitNode& node, const Evaluator& present, const BranchFacts& facts, const BranchFinding&) {
            const auto other = changed.find(node.unit.starSet);
            const auto entries = added.constFind(node.unit.id);
            if (!tree.contains(scope, node.unit.id) || (other == changed.end() && entries == added.constEnd()))
                return;
            BranchFacts tried = facts;
            if (tried.review) // what was decided follows from the old rules; the question is what the new ones give
                tried.review->decisions.clear();
            BranchFacts now = tried;
            if (entries != added.constEnd()) {
                for (const Assessment& entry : *entries) {
                    std::erase_if(tried.assessments,
                        [&](const Assessment& old) { return old.clause == entry.clause && old.stage >= entry.stage; });
                    tried.assessments.push_back(entry);
                }
            }
            const Level before = projectedLevel(present.evaluate(now), capstone);
            const Level after =
                projectedLevel((other == changed.end() ? present : *other->second).evaluate(tried), capstone);
            if (!(before == after))
                changes.push_back({node.unit.id, before, after});
        });
    if (!read)
        return read.error();
    std::sort(changes.begin(), changes.end(), [&](const LevelChange& a, const LevelChange& b) {
        return tree.find(a.unit)->index < tree.find(b.unit)->index;
    });
    return changes;
}

} // namespace wuxing
