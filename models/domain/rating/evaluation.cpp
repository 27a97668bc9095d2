// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/evaluation.h"

#include <algorithm>

namespace wuxing {

namespace {

constexpr std::array verdicts{
    EnumWord<Verdict>{Verdict::Failed, "failed", QT_TRANSLATE_NOOP("wuxing::Evaluator", "Not reached")},
    EnumWord<Verdict>{Verdict::Open, "open", QT_TRANSLATE_NOOP("wuxing::Evaluator", "Open")},
    EnumWord<Verdict>{Verdict::Passed, "passed", QT_TRANSLATE_NOOP("wuxing::Evaluator", "Reached")}};

Verdict verdictOf(bool met) { return met ? Verdict::Passed : Verdict::Failed; }

Quantity minus(Quantity a, Quantity b) { return Quantity::fromThousandths(a.thousandths() - b.thousandths()); }

// Of alternatives the best one counts: as a verdict, and with its marks.
struct Standing {
    Verdict verdict = Verdict::Failed;
    Quantity low;
    Quantity high;
    bool notJudged = true;
};

Standing standingOf(const std::vector<int>& places, const std::vector<ClauseFinding>& clauses)
{
    Standing standing;
    for (const int place : places) {
        const ClauseFinding& finding = clauses[static_cast<size_t>(place)];
        standing.verdict = std::max(standing.verdict, finding.verdict);
        standing.low = std::max(standing.low, finding.low);
        standing.high = std::max(standing.high, finding.high);
        standing.notJudged = standing.notJudged && finding.source == ClauseFinding::Source::Missing;
    }
    return standing;
}

} // namespace

EnumWords<Verdict> enumWords(Verdict) { return {"wuxing::Evaluator", verdicts}; }

Evaluator::Evaluator(RuleSet rules)
    : m_rules(std::move(rules))
{
    for (size_t s = 0; s < m_rules.stars.size(); ++s) {
        m_firstPlace.push_back(static_cast<int>(m_places.size()));
        auto& requirements = m_requirements.emplace_back();
        QHash<QString, size_t> groups;
        int within = 0;
        for (const RuleItem& item : m_rules.stars[s].items) {
            for (const RuleClause& clause : item.clauses) {
                m_placeOf.insert(clause.id, static_cast<int>(m_places.size()));
                m_places.push_back({static_cast<int>(s), &clause});
                const int place = within++;
                if (clause.isVeto())
                    continue;
                const auto group = clause.group.isEmpty() ? groups.constEnd() : groups.constFind(clause.group);
                if (group != groups.constEnd()) {
                    requirements[*group].places.push_back(place);
                    requirements[*group].required = requirements[*group].required || clause.required;
                    continue;
                }
                if (!clause.group.isEmpty())
                    groups.insert(clause.group, requirements.size());
                requirements.push_back({{place}, clause.required});
            }
        }
    }
    m_firstPlace.push_back(static_cast<int>(m_places.size()));
}

ClauseFinding Evaluator::judge(const RuleClause& clause, const Assessment* entry, const BranchFacts& facts) const
{
    ClauseFinding finding;
    finding.clause = &clause;
    finding.high = clause.fullMark;
    if (entry && (entry->value || entry->met)) {
        finding.entry = entry;
        finding.source = ClauseFinding::Source::Assessed;
        finding.value = entry->value;
    }
    // Only a threshold that nobody typed reads its metric.
    if (finding.source == ClauseFinding::Source::Missing && !clause.metric.isEmpty()) {
        if (const auto metric = facts.metrics.constFind(clause.metric); metric != facts.metrics.constEnd()) {
            finding.value = *metric;
            finding.source = ClauseFinding::Source::Metric;
        }
    }
    if (finding.source == ClauseFinding::Source::Missing)
        return finding;
    if (finding.value && clause.kind == ClauseKind::Threshold && clause.limit) {
        finding.verdict = verdictOf(compare(*finding.value, clause.comparator, *clause.limit));
    } else if (finding.value && clause.kind == ClauseKind::Score) {
        finding.verdict = verdictOf(*finding.value >= clause.metFrom());
        finding.low = finding.high = std::clamp(*finding.value, Quantity(), clause.fullMark);
        return finding;
    } else if (entry && entry->met) {
        finding.verdict = verdictOf(*entry->met);
    } else {
        return finding;
    }
    finding.low = finding.high = finding.verdict == Verdict::Passed ? clause.fullMark : Quantity();
    return finding;
}

void Evaluator::applyRules(StarFinding& finding, size_t star) const
{
    Verdict required = Verdict::Passed;
    for (const Requirement& requirement : m_requirements[star]) {
        const Standing standing = standingOf(requirement.places, finding.clauses);
        finding.low += standing.low;
        finding.high += standing.high;
        if (requirement.required)
            required = std::min(required, standing.verdict);
    }
    finding.rules = required;
    if (finding.star->pass == PassRule::PassMark) {
        const Quantity mark = finding.star->passMark;
        const Verdict marks = finding.low >= mark ? Verdict::Passed
            : finding.high < mark                 ? Verdict::Failed
                                                  : Verdict::Open;
        finding.rules = std::min(finding.rules, marks);
    }
    if (m_requirements[star].empty())
        finding.rules = Verdict::Open;
}

// Required clauses first; then, for a pass mark, the clauses that gain most, until the sum is reached.
void Evaluator::findGaps(StarFinding& finding, size_t star) const
{
    struct Gain {
        const Requirement* requirement;
        Quantity marks;
        bool notJudged;
    };
    const auto gapOf = [&](const Requirement& requirement, bool notJudged, bool forMarks) {
        Gap gap{{}, notJudged, forMarks};
        for (const int place : requirement.places)
            gap.clauses.push_back(finding.clauses[static_cast<size_t>(place)].clause);
        return gap;
    };
    Quantity sure = finding.low;
    std::vector<Gain> gains;
    for (const Requirement& requirement : m_requirements[star]) {
        const Standing standing = standingOf(requirement.places, finding.clauses);
        Quantity full;
        for (const int place : requirement.places)
            full = std::max(full, finding.clauses[static_cast<size_t>(place)].clause->fullMark);
        const Quantity gain = minus(full, standing.low);
        if (requirement.required && standing.verdict != Verdict::Passed) {
            finding.gaps.push_back(gapOf(requirement, standing.notJudged, false));
            sure += gain;
        } else if (gain > Quantity()) {
            gains.push_back({&requirement, gain, standing.notJudged});
        }
    }
    if (finding.star->pass != PassRule::PassMark)
        return;
    std::stable_sort(gains.begin(), gains.end(), [](const Gain& a, const Gain& b) { return a.marks > b.marks; });
    for (const Gain& gain : gains) {
        if (sure >= finding.star->passMark)
            break;
        finding.gaps.push_back(gapOf(*gain.requirement, gain.notJudged, true));
        sure += gain.marks;
    }
}

void Evaluator::applyReview(StarFinding& finding, const BranchFacts& facts)
{
    finding.verdict = finding.rules;
    finding.ground = Ground::Rules;
    bool disagrees = false;
    if (facts.review) {
        for (const VetoFact& veto : facts.review->vetoes) {
            if (veto.star.isEmpty() || veto.star == finding.star->key)
                finding.vetoFacts.push_back(&veto);
        }
        for (const ReviewOpinion& opinion : facts.review->opinions) {
            if (opinion.star != finding.star->key)
                continue;
            if (opinion.opinion == OpinionKind::Disagree || opinion.opinion == OpinionKind::AfterRectification)
                finding.against.push_back(&opinion);
            disagrees = disagrees || opinion.opinion == OpinionKind::Disagree;
        }
        finding.decision = facts.review->decision(finding.star->key);
    }
    if (finding.isVetoed()) {
        finding.verdict = Verdict::Failed;
        finding.ground = Ground::Veto;
    } else if (finding.decision) {
        finding.ground = Ground::Decision;
        finding.verdict = finding.decision->outcome == DecisionOutcome::Passed ? Verdict::Passed
            : finding.decision->outcome == DecisionOutcome::Failed             ? Verdict::Failed
                                                                               : Verdict::Open;
    } else if (!finding.against.empty() && finding.rules != Verdict::Failed) {
        finding.ground = Ground::Opinion;
        finding.verdict = disagrees ? Verdict::Failed : Verdict::Open;
    }
}

BranchFinding Evaluator::evaluate(const BranchFacts& facts) const
{
    std::vector<const Assessment*> entries(m_places.size(), nullptr);
    for (const Assessment& assessment : facts.assessments) {
        const auto place = m_placeOf.constFind(assessment.clause);
        if (place == m_placeOf.constEnd() || (!assessment.value && !assessment.met))
            continue;
        const Assessment*& kept = entries[static_cast<size_t>(*place)];
        if (!kept || kept->stage < assessment.stage)
            kept = &assessment;
    }
    BranchFinding branch;
    branch.unit = facts.unit;
    branch.judged = !facts.isEmpty();
    branch.stars.resize(m_rules.stars.size());
    std::vector<const RuleClause*> vetoesForAll;
    for (size_t s = 0; s < branch.stars.size(); ++s) {
        StarFinding& finding = branch.stars[s];
        finding.star = &m_rules.stars[s];
        finding.applied = facts.applied.isEmpty() || facts.applied.contains(finding.star->key);
        const int first = m_firstPlace[s];
        finding.clauses.reserve(static_cast<size_t>(m_firstPlace[s + 1] - first));
        for (int place = first; place < m_firstPlace[s + 1]; ++place) {
            const RuleClause& clause = *m_places[static_cast<size_t>(place)].clause;
            finding.clauses.push_back(judge(clause, entries[static_cast<size_t>(place)], facts));
            if (!clause.isVeto() || finding.clauses.back().verdict != Verdict::Passed)
                continue;
            (clause.veto == VetoReach::All ? vetoesForAll : finding.vetoClauses).push_back(&clause);
        }
        applyRules(finding, s);
        if (finding.rules != Verdict::Passed)
            findGaps(finding, s);
    }
    for (StarFinding& finding : branch.stars) {
        finding.vetoClauses.insert(finding.vetoClauses.end(), vetoesForAll.begin(), vetoesForAll.end());
        applyReview(finding, facts);
    }
    return branch;
}

Level projectedLevel(const BranchFinding& finding, CapstoneRule rule)
{
    if (!finding.judged)
        return {};
    int held = 0;
    bool capstoneHeld = false;
    for (const StarFinding& star : finding.stars) {
        if (star.verdict != Verdict::Passed)
            continue;
        ++held;
        capstoneHeld = capstoneHeld || star.star->capstone;
    }
    const bool all = held == static_cast<int>(finding.stars.size());
    if (rule == CapstoneRule::On && capstoneHeld && !all)
        --held;
    return {Level::Kind::Rated, held};
}

QString gapText(const Gap& gap)
{
    QStringList texts;
    for (const RuleClause* clause : gap.clauses)
        texts << clauseTitle(*clause);
    return texts.join(QStringLiteral(" 或 "));
}

QString reasonOnPaper(const StarFinding& star)
{
    if (star.isVetoed())
        return star.vetoFacts.empty() ? QStringLiteral("一票否决：%1").arg(star.vetoClauses.front()->text)
                                      : QStringLiteral("一票否决：%1").arg(star.vetoFacts.front()->fact);
    if (star.ground == Ground::Opinion)
        return QStringLiteral("专班意见：%1").arg(star.against.front()->reason);
    if (star.gaps.empty())
        return QStringLiteral("未评定");
    const QString first = gapText(star.gaps.front());
    return star.gaps.size() == 1 ? QStringLiteral("未达标：%1").arg(first)
                                 : QStringLiteral("未达标%1条：%2等").arg(star.gaps.size()).arg(first);
}

} // namespace wuxing
