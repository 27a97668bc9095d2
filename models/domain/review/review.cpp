// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/review.h"

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::BranchReview)
};

constexpr const char* context = "wuxing::BranchReview";

constexpr std::array opinions{
    EnumWord<OpinionKind>{OpinionKind::Agree, "agree", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Agrees"), u"同意"},
    EnumWord<OpinionKind>{
        OpinionKind::Disagree, "disagree", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Disagrees"), u"不同意"},
    EnumWord<OpinionKind>{OpinionKind::AfterRectification, "after_rectification",
        QT_TRANSLATE_NOOP("wuxing::BranchReview", "Review again after rectification"), u"整改后再审"},
    EnumWord<OpinionKind>{OpinionKind::NotConcerned, "not_concerned",
        QT_TRANSLATE_NOOP("wuxing::BranchReview", "Not concerned"), u"不涉及"}};
constexpr std::array decisions{EnumWord<DecisionOutcome>{DecisionOutcome::Passed, "passed",
                                   QT_TRANSLATE_NOOP("wuxing::BranchReview", "Passed"), u"通过"},
    EnumWord<DecisionOutcome>{
        DecisionOutcome::Failed, "failed", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Not passed"), u"不通过"},
    EnumWord<DecisionOutcome>{
        DecisionOutcome::Postponed, "postponed", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Postponed"), u"缓议"}};
constexpr std::array states{
    EnumWord<ReviewState>{ReviewState::Open, "open", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Open")},
    EnumWord<ReviewState>{ReviewState::Closed, "closed", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Closed, frozen")},
    EnumWord<ReviewState>{ReviewState::Reopened, "reopened", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Reopened")}};

} // namespace

EnumWords<OpinionKind> enumWords(OpinionKind) { return {"wuxing::BranchReview", opinions}; }
EnumWords<DecisionOutcome> enumWords(DecisionOutcome) { return {"wuxing::BranchReview", decisions}; }
EnumWords<ReviewState> enumWords(ReviewState) { return {"wuxing::BranchReview", states}; }

const ReviewOpinion* BranchReview::opinion(const QString& star, RowId department) const
{
    const auto found = std::find_if(opinions.begin(), opinions.end(),
        [&](const ReviewOpinion& given) { return given.star == star && given.department == department; });
    return found == opinions.end() ? nullptr : &*found;
}

const ReviewDecision* BranchReview::decision(const QString& star) const
{
    const auto found =
        std::find_if(decisions.begin(), decisions.end(), [&](const ReviewDecision& made) { return made.star == star; });
    return found == decisions.end() ? nullptr : &*found;
}

bool BranchReview::isVetoed(const QString& star) const
{
    return std::any_of(
        vetoes.begin(), vetoes.end(), [&](const VetoFact& veto) { return veto.star.isEmpty() || veto.star == star; });
}

std::vector<ReviewHole> holesOf(
    const BranchReview& review, const Organisation& organisation, StarSetKind set, const QStringList& stars)
{
    std::vector<ReviewHole> holes;
    for (const QString& star : stars) {
        for (const Department& department : organisation) {
            if (department.givesOpinion(set, star) && !review.opinion(star, department.id))
                holes.push_back({star, department.id});
        }
        if (!review.decision(star))
            holes.push_back({star, 0});
    }
    return holes;
}

Status validate(const ReviewOpinion& opinion)
{
    const bool needsReason =
        opinion.opinion == OpinionKind::Disagree || opinion.opinion == OpinionKind::AfterRectification;
    if (needsReason && opinion.reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
            Text::tr("“%1” needs a reason. Write what is missing or wrong.").arg(wordLabel(opinion.opinion)), {}};
    if (opinion.handler.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("Say who handled the opinion."), {}};
    if (!opinion.date.isValid())
        return Error{ErrorCode::InvalidInput, Text::tr("The opinion needs its date."), {}};
    return {};
}

Status validate(const VetoFact& veto)
{
    if (veto.fact.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("A veto needs its fact: what happened, and when."), {}};
    if (!veto.date.isValid())
        return Error{ErrorCode::InvalidInput, Text::tr("The veto needs its date."), {}};
    return {};
}

} // namespace wuxing
