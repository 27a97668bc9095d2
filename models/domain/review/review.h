// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/time/period.h"
#include "domain/units/department.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wuxing {

// What a task force says of one star of one branch in the quarterly joint review (季度创建资格联审).
enum class OpinionKind { Agree, Disagree, AfterRectification, NotConcerned };
enum class DecisionOutcome { Passed, Failed, Postponed };
// Open: being filled in. Closed: complete and frozen. Reopened: unfrozen with a reason, which stays visible.
enum class ReviewState { Open, Closed, Reopened };

EnumWords<OpinionKind> enumWords(OpinionKind);
EnumWords<DecisionOutcome> enumWords(DecisionOutcome);
EnumWords<ReviewState> enumWords(ReviewState);

struct ReviewOpinion {
    QString star; //< key
    RowId department = 0;
    OpinionKind opinion = OpinionKind::Agree;
    QString reason; //< required unless the task force agrees or is not concerned
    QString handler;
    QDate date;
    RowId ledgerItem = 0; //< made from it, 0 when none
    QString handlerPhone = {};
    bool operator==(const ReviewOpinion&) const = default;
};

// A meeting of the joint review, as its minutes say.
struct ReviewMeeting {
    RowId id = 0;
    RowId unit = 0; //< who held it: the district or a township
    int year = 0;
    int quarter = 1;
    QDate date;
    QString place;
    QString chair;
    QString recorder;
    QString attendees;
    QString minutes;
    bool operator==(const ReviewMeeting&) const = default;
};

// A fact that bars one star or, without a star, all of them for the quarter.
struct VetoFact {
    RowId id = 0;
    QString star; //< key, empty: all stars
    RowId department = 0;
    QString fact;
    QString document;
    QDate date;
    bool operator==(const VetoFact&) const = default;
};

struct ReviewDecision {
    QString star;
    DecisionOutcome outcome = DecisionOutcome::Passed;
    QString reason;
    bool operator==(const ReviewDecision&) const = default;
};

// The joint review of one branch in one quarter: stars by task forces, vetoes, a decision per star.
struct BranchReview {
    RowId unit = 0;
    Quarter quarter{2000, 1};
    ReviewState state = ReviewState::Open;
    QDate closedOn;
    QString reopenReason;
    std::vector<ReviewOpinion> opinions;
    std::vector<VetoFact> vetoes;
    std::vector<ReviewDecision> decisions;

    const ReviewOpinion* opinion(const QString& star, RowId department) const;
    const ReviewDecision* decision(const QString& star) const;
    bool isVetoed(const QString& star) const;
    bool operator==(const BranchReview&) const = default;
};

// A missing opinion or decision that keeps a review from being closed.
struct ReviewHole {
    QString star;
    RowId department = 0; //< 0: the decision is missing
};
std::vector<ReviewHole> holesOf(
    const BranchReview& review, const Organisation& organisation, StarSetKind set, const QStringList& stars);

// Reason required unless 同意 or 不涉及, handler and date always.
Status validate(const ReviewOpinion& opinion);
Status validate(const VetoFact& veto);

} // namespace wuxing
