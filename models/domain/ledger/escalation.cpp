// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/escalation.h"

#include <algorithm>

namespace wuxing {

namespace {
constexpr std::array steps{EnumWord<EscalationStep>{EscalationStep::Supervise, "supervise",
                               QT_TRANSLATE_NOOP("wuxing::Escalation", "Supervision notice"), u"督办通知"},
    EnumWord<EscalationStep>{
        EscalationStep::Inspect, "inspect", QT_TRANSLATE_NOOP("wuxing::Escalation", "Inspection notice"), u"督查指导"},
    EnumWord<EscalationStep>{
        EscalationStep::Remind, "remind", QT_TRANSLATE_NOOP("wuxing::Escalation", "Reminder"), u"提醒"},
    EnumWord<EscalationStep>{
        EscalationStep::Admonish, "admonish", QT_TRANSLATE_NOOP("wuxing::Escalation", "Admonition"), u"告诫"},
    EnumWord<EscalationStep>{
        EscalationStep::Account, "account", QT_TRANSLATE_NOOP("wuxing::Escalation", "Call to account"), u"问责"},
    EnumWord<EscalationStep>{EscalationStep::Talk, "talk", QT_TRANSLATE_NOOP("wuxing::Escalation", "Talk"), u"约谈"}};
} // namespace

EnumWords<EscalationStep> enumWords(EscalationStep) { return {"wuxing::Escalation", steps}; }

std::optional<EscalationStep> nextEscalation(
    const LedgerItem& item, const std::vector<EscalationPaper>& papers, const QDate& today, const LightLimits& limits)
{
    const auto issued = [&](EscalationStep step) {
        return std::any_of(
            papers.begin(), papers.end(), [&](const EscalationPaper& paper) { return paper.step == step; });
    };
    if (needsTalk(item, today, limits) && !issued(EscalationStep::Talk))
        return EscalationStep::Talk;
    // A paper gives time to answer: nobody is admonished before the day they were given has passed.
    const bool isAnswerAwaited = std::any_of(papers.begin(), papers.end(), [&](const EscalationPaper& paper) {
        return std::max(paper.issuedOn, paper.replyBy.isValid() ? paper.replyBy : paper.issuedOn) >= today;
    });
    if (isAnswerAwaited || lightOf(item, today, limits) != Light::Red)
        return std::nullopt;
    for (const EscalationStep step : escalationSteps) {
        if (step != EscalationStep::Talk && !issued(step))
            return step;
    }
    return std::nullopt;
}

} // namespace wuxing
