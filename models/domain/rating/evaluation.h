// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/assessment.h"
#include "domain/rating/rating.h"
#include "domain/rating/ruleset.h"
#include "domain/records/enumwords.h"
#include "domain/review/review.h"

#include <QHash>

namespace wuxing {

// Unknown is not failed: a star whose clauses nobody judged is open.
enum class Verdict { Failed, Open, Passed };
EnumWords<Verdict> enumWords(Verdict);

// Everything known of one branch in one quarter that its stars are judged by. A plain value.
struct BranchFacts {
    RowId unit = 0;
    std::vector<Assessment> assessments; //< of that branch and quarter, in any order
    QHash<QString, Quantity> metrics;
    std::optional<BranchReview> review;
    QStringList applied; //< stars of the plan; empty: no plan, all stars count as applied for

    bool isEmpty() const { return assessments.empty() && metrics.isEmpty() && !review; }
};

// What was found of one clause. Borrows the clause from the evaluator and the entry from the facts.
struct ClauseFinding {
    enum class Source { Missing, Assessed, Metric };
    const RuleClause* clause = nullptr;
    Verdict verdict = Verdict::Open; //< of a veto clause: Passed means the fact has occurred
    Source source = Source::Missing;
    const Assessment* entry = nullptr; //< of the highest stage that judged
    std::optional<Quantity> value;
    Quantity low; //< marks that are sure
    Quantity high; //< marks that are possible: what is not judged counts in full
};

// One step a branch still has to take: a clause, or any one of several alternatives.
struct Gap {
    std::vector<const RuleClause*> clauses;
    bool notJudged = false; //< nobody said anything of it
    bool forMarks = false; //< wanted for the pass mark, not required by itself
};

// Why a star stands as it stands.
enum class Ground { Veto, Decision, Opinion, Rules };

struct StarFinding {
    const RuleStar* star = nullptr;
    bool applied = true;
    Verdict rules = Verdict::Open; //< by clauses and marks alone
    Quantity low;
    Quantity high;
    std::vector<ClauseFinding> clauses;
    std::vector<Gap> gaps; //< fewest steps by which the rules are met; empty when they are
    std::vector<const RuleClause*> vetoClauses; //< of this star or of all, that have occurred
    std::vector<const VetoFact*> vetoFacts;
    std::vector<const ReviewOpinion*> against; //< disagreeing, or to be reviewed again
    const ReviewDecision* decision = nullptr;
    Verdict verdict = Verdict::Open;
    Ground ground = Ground::Rules;

    bool isVetoed() const { return !vetoClauses.empty() || !vetoFacts.empty(); }
};

struct BranchFinding {
    RowId unit = 0;
    bool judged = false; //< anything at all is known
    std::vector<StarFinding> stars; //< in the order of the rules
};

// Judges branches by one rule set. Made once, used for any number of branches; holds nothing of them, so a province can
// be passed through it branch by branch. More clauses met never loses a star, and the order of entries does not matter.
class Evaluator {
public:
    explicit Evaluator(RuleSet rules);
    Evaluator(const Evaluator&) = delete;
    Evaluator& operator=(const Evaluator&) = delete;

    const RuleSet& rules() const { return m_rules; }
    // The finding borrows from this evaluator and from the facts; both must outlive it.
    BranchFinding evaluate(const BranchFacts& facts) const;

private:
    struct Place {
        int star;
        const RuleClause* clause;
    };
    struct Requirement {
        std::vector<int> places; //< one clause, or alternatives
        bool required = false;
    };
    ClauseFinding judge(const RuleClause& clause, const Assessment* entry, const BranchFacts& facts) const;
    void applyRules(StarFinding& finding, size_t star) const;
    void findGaps(StarFinding& finding, size_t star) const;
    static void applyReview(StarFinding& finding, const BranchFacts& facts);

    RuleSet m_rules;
    std::vector<Place> m_places; //< clauses of all stars, dense
    std::vector<int> m_firstPlace; //< of each star
    std::vector<std::vector<Requirement>> m_requirements; //< of each star; places count within the star
    QHash<RowId, int> m_placeOf;
};

// The stars a branch would hold if the year ended now. Branches nobody judged are not rated.
Level projectedLevel(const BranchFinding& finding, CapstoneRule rule);

QString gapText(const Gap& gap); //< the clauses, any one of which closes it
// The ground of a star that is not passed, in a few Chinese words for the review sheet.
QString reasonOnPaper(const StarFinding& star);

} // namespace wuxing
