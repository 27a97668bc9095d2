// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/rectcase.h"

#include "domain/values/transition.h"

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RectCase)
};

constexpr std::array states{EnumWord<CaseState>{CaseState::Listed, "listed",
                                QT_TRANSLATE_NOOP("wuxing::RectCase", "Listed"), u"已列入", u"列入"},
    EnumWord<CaseState>{CaseState::PlanApproved, "plan_approved",
        QT_TRANSLATE_NOOP("wuxing::RectCase", "Plan approved"), u"方案已批准", u"方案批准"},
    EnumWord<CaseState>{CaseState::Rectifying, "rectifying", QT_TRANSLATE_NOOP("wuxing::RectCase", "Rectifying"),
        u"整顿中", u"正在整顿"},
    EnumWord<CaseState>{CaseState::AcceptanceApplied, "acceptance_applied",
        QT_TRANSLATE_NOOP("wuxing::RectCase", "Acceptance applied for"), u"已申请验收", u"申请验收 待验收"},
    EnumWord<CaseState>{CaseState::Accepted, "accepted", QT_TRANSLATE_NOOP("wuxing::RectCase", "Accepted"), u"验收合格",
        u"已验收 通过验收 已通过验收"},
    EnumWord<CaseState>{
        CaseState::FollowUp, "follow_up", QT_TRANSLATE_NOOP("wuxing::RectCase", "Follow-up"), u"回头看"},
    EnumWord<CaseState>{CaseState::Closed, "closed", QT_TRANSLATE_NOOP("wuxing::RectCase", "Closed"), u"已销号"}};

constexpr std::array actions{EnumWord<CaseAction>{CaseAction::ApprovePlan, "approve_plan",
                                 QT_TRANSLATE_NOOP("wuxing::RectCase", "Approve the plan…")},
    EnumWord<CaseAction>{CaseAction::Start, "start", QT_TRANSLATE_NOOP("wuxing::RectCase", "Start rectifying…")},
    EnumWord<CaseAction>{CaseAction::Apply, "apply", QT_TRANSLATE_NOOP("wuxing::RectCase", "Apply for acceptance…")},
    EnumWord<CaseAction>{CaseAction::Accept, "accept", QT_TRANSLATE_NOOP("wuxing::RectCase", "Accept…")},
    EnumWord<CaseAction>{CaseAction::SendBack, "send_back", QT_TRANSLATE_NOOP("wuxing::RectCase", "Send back…")},
    EnumWord<CaseAction>{
        CaseAction::FollowUp, "follow_up", QT_TRANSLATE_NOOP("wuxing::RectCase", "Begin the follow-up…")},
    EnumWord<CaseAction>{CaseAction::Close, "close", QT_TRANSLATE_NOOP("wuxing::RectCase", "Close the case…")}};

using Step = Transition<CaseState, CaseAction>;
constexpr std::array steps{
    Step{CaseState::Listed, CaseAction::ApprovePlan, CaseState::PlanApproved},
    Step{CaseState::PlanApproved, CaseAction::Start, CaseState::Rectifying},
    Step{CaseState::Rectifying, CaseAction::Apply, CaseState::AcceptanceApplied},
    Step{CaseState::AcceptanceApplied, CaseAction::Accept, CaseState::Accepted},
    Step{CaseState::AcceptanceApplied, CaseAction::SendBack, CaseState::Rectifying},
    Step{CaseState::Accepted, CaseAction::FollowUp, CaseState::FollowUp},
    Step{CaseState::FollowUp, CaseAction::SendBack, CaseState::Rectifying},
    Step{CaseState::FollowUp, CaseAction::Close, CaseState::Closed},
};

constexpr int repeatYears = 5;

} // namespace

EnumWords<CaseState> enumWords(CaseState) { return {"wuxing::RectCase", states}; }
EnumWords<CaseAction> enumWords(CaseAction) { return {"wuxing::RectCase", actions}; }

namespace {

// The names of the national base, and the shorter words lists use for them.
struct NationalCause {
    const char16_t* name;
    const char16_t* brief;
};
constexpr std::array national{NationalCause{u"班子配备不齐或书记缺职", u"班子不齐或书记缺职"},
    NationalCause{u"书记不胜任现职", u"书记不胜任"}, NationalCause{u"班子不团结", u"班子不团结"},
    NationalCause{u"组织制度形同虚设，不开展活动", u"制度虚设不开展活动"},
    NationalCause{u"换届选举拉票贿选", u"换届拉票贿选"}, NationalCause{u"宗族宗教黑恶势力干扰", u"宗族宗教黑恶干扰"},
    NationalCause{u"村务财务不公开", u"村务财务不公开"}, NationalCause{u"社会治安和信访矛盾集中", u"治安信访矛盾集中"},
    NationalCause{u"无活动场所", u"无活动场所"}, NationalCause{u"服务意识差，群众意见大", u"服务差群众意见大"}};

// Lists differ in blanks and punctuation.
QString bare(const QString& text)
{
    QString word = text;
    word.removeIf([](QChar c) { return c.isSpace() || c.isPunct(); });
    return word;
}

QString briefOf(const CaseCause& cause)
{
    for (const NationalCause& known : national) {
        if (cause.name == QString::fromUtf16(known.name))
            return QString::fromUtf16(known.brief);
    }
    return {};
}

} // namespace

std::vector<CaseCause> nationalCauses()
{
    std::vector<CaseCause> causes;
    for (const NationalCause& known : national) {
        const QString code = QStringLiteral("%1").arg(causes.size() + 1, 2, 10, QLatin1Char('0'));
        causes.push_back(
            {derivedRowId(QStringLiteral("case_cause|") + code), code, QString::fromUtf16(known.name), true});
    }
    return causes;
}

std::vector<const CaseCause*> causesMeant(const std::vector<CaseCause>& causes, const QString& word)
{
    // "1" is the code "01" that a spreadsheet shortened.
    const QString code = word.size() == 1 ? QLatin1Char('0') + word : word;
    const QString said = bare(word);
    std::vector<const CaseCause*> exact;
    std::vector<const CaseCause*> holding;
    for (const CaseCause& cause : causes) {
        if (cause.code == word || cause.code == code)
            return {&cause};
        if (said.isEmpty())
            continue;
        if (bare(cause.name) == said || briefOf(cause) == said)
            exact.push_back(&cause);
        else if (said.size() > 1 && bare(cause.name).contains(said))
            holding.push_back(&cause);
    }
    return exact.empty() ? holding : exact;
}

Status validate(const RectCase& rectCase)
{
    const auto invalid = [](const QString& message) { return Error{ErrorCode::InvalidInput, message, {}}; };
    if (rectCase.unit == 0)
        return invalid(Text::tr("Choose the branch that is listed."));
    if (!rectCase.listedOn.isValid())
        return invalid(Text::tr("A case needs the date it was listed."));
    if (rectCase.listedOn.year() < rectCase.year - 1 || rectCase.listedOn.year() > rectCase.year)
        return invalid(Text::tr("The date %1 does not belong to the list of %2.")
                           .arg(rectCase.listedOn.toString(Qt::ISODate))
                           .arg(rectCase.year));
    if (rectCase.causes.isEmpty())
        return invalid(Text::tr("A case needs at least one cause."));
    return {};
}

RectCase caseAsOf(const RectCase& rectCase, const QDate& day)
{
    RectCase then = rectCase;
    std::erase_if(then.acceptances, [&](const Acceptance& acceptance) { return acceptance.heldOn > day; });
    if (std::erase_if(then.steps, [&](const CaseStep& step) { return step.date > day; }) == 0)
        return then;
    then.state = CaseState::Listed;
    then.acceptedOn = then.followUntil = then.closedOn = {};
    for (const CaseStep& step : then.steps) {
        then.state = step.state;
        if (step.state == CaseState::Accepted)
            then.acceptedOn = step.date;
        else if (step.state < CaseState::Accepted) // sent back
            then.acceptedOn = {};
        else if (step.state == CaseState::Closed)
            then.closedOn = step.date;
    }
    if (then.acceptedOn.isValid() && then.acceptedOn == rectCase.acceptedOn)
        then.followUntil = rectCase.followUntil;
    return then;
}

std::optional<CaseState> caseworkflow::next(CaseState from, CaseAction action)
{
    return transitions::next(steps, from, action);
}

std::vector<CaseAction> caseworkflow::allowed(CaseState from) { return transitions::allowed(steps, from); }

const RectCase* caseAt(const std::vector<RectCase>& cases, RowId unit, const QDate& day)
{
    const RectCase* found = nullptr;
    for (const RectCase& candidate : cases) {
        const QDate end = candidate.closedOn.isValid() ? candidate.closedOn : candidate.followUntil;
        if (candidate.unit == unit && candidate.listedOn <= day && (end.isNull() || day <= end)
            && (!found || candidate.listedOn > found->listedOn))
            found = &candidate;
    }
    return found;
}

std::vector<const RectCase*> earlierListings(const std::vector<RectCase>& cases, RowId unit, int year)
{
    std::vector<const RectCase*> earlier;
    for (const RectCase& other : cases) {
        if (other.unit == unit && other.year < year && other.year > year - repeatYears)
            earlier.push_back(&other);
    }
    return earlier;
}

} // namespace wuxing
