// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"

#include "domain/enumwords.h"

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::BranchReview)
};

constexpr const char* context = "wuxing::BranchReview";

constexpr std::array opinions{
    EnumWord<OpinionKind>{OpinionKind::Agree, "agree", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Agrees")},
    EnumWord<OpinionKind>{OpinionKind::Disagree, "disagree", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Disagrees")},
    EnumWord<OpinionKind>{OpinionKind::AfterRectification, "after_rectification",
        QT_TRANSLATE_NOOP("wuxing::BranchReview", "Review again after rectification")},
    EnumWord<OpinionKind>{
        OpinionKind::NotConcerned, "not_concerned", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Not concerned")}};
constexpr std::array decisions{
    EnumWord<DecisionOutcome>{DecisionOutcome::Passed, "passed", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Passed")},
    EnumWord<DecisionOutcome>{
        DecisionOutcome::Failed, "failed", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Not passed")},
    EnumWord<DecisionOutcome>{
        DecisionOutcome::Postponed, "postponed", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Postponed")}};
constexpr std::array states{
    EnumWord<ReviewState>{ReviewState::Open, "open", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Open")},
    EnumWord<ReviewState>{ReviewState::Closed, "closed", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Closed, frozen")},
    EnumWord<ReviewState>{ReviewState::Reopened, "reopened", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Reopened")}};

} // namespace

QString opinionKey(OpinionKind kind) { return enumwords::key(opinions, kind); }
std::optional<OpinionKind> opinionFromKey(const QString& key) { return enumwords::fromKey(opinions, key); }
QString opinionLabel(OpinionKind kind) { return enumwords::label(context, opinions, kind); }
QString decisionKey(DecisionOutcome outcome) { return enumwords::key(decisions, outcome); }
std::optional<DecisionOutcome> decisionFromKey(const QString& key) { return enumwords::fromKey(decisions, key); }
QString decisionLabel(DecisionOutcome outcome) { return enumwords::label(context, decisions, outcome); }
QString reviewStateLabel(ReviewState state) { return enumwords::label(context, states, state); }

QString opinionOnPaper(OpinionKind kind)
{
    switch (kind) {
    case OpinionKind::Agree:
        return QStringLiteral("同意");
    case OpinionKind::Disagree:
        return QStringLiteral("不同意");
    case OpinionKind::AfterRectification:
        return QStringLiteral("整改后再审");
    case OpinionKind::NotConcerned:
        return QStringLiteral("不涉及");
    }
    return {};
}

std::optional<OpinionKind> opinionFromPaper(const QString& text)
{
    for (const auto& word : opinions) {
        if (text == opinionOnPaper(word.value) || text == QLatin1String(word.key))
            return word.value;
    }
    return std::nullopt;
}

QString decisionOnPaper(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Passed:
        return QStringLiteral("通过");
    case DecisionOutcome::Failed:
        return QStringLiteral("不通过");
    case DecisionOutcome::Postponed:
        return QStringLiteral("缓议");
    }
    return {};
}

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
            Text::tr("“%1” needs a reason. Write what is missing or wrong.").arg(opinionLabel(opinion.opinion)), {}};
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
