// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ledgerworkflow.h"

#include "domain/values/transition.h"

namespace wuxing {

namespace {

constexpr auto context = "wuxing::LedgerState";

constexpr std::array states{EnumWord<LedgerState>{LedgerState::Open, "open",
                                QT_TRANSLATE_NOOP("wuxing::LedgerState", "Open"), u"未开始", u"未整改 待整改"},
    EnumWord<LedgerState>{LedgerState::InProgress, "in_progress",
        QT_TRANSLATE_NOOP("wuxing::LedgerState", "In progress"), u"整改中", u"在办 正在整改"},
    EnumWord<LedgerState>{LedgerState::ReportedDone, "reported_done",
        QT_TRANSLATE_NOOP("wuxing::LedgerState", "Reported done"), u"已报完成", u"待核实 已完成"},
    EnumWord<LedgerState>{
        LedgerState::Verified, "verified", QT_TRANSLATE_NOOP("wuxing::LedgerState", "Verified"), u"已核实"},
    EnumWord<LedgerState>{
        LedgerState::Closed, "closed", QT_TRANSLATE_NOOP("wuxing::LedgerState", "Closed"), u"已销号", u"销号"},
    EnumWord<LedgerState>{
        LedgerState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("wuxing::LedgerState", "Cancelled"), u"已取消"}};

constexpr std::array actions{EnumWord<LedgerAction>{LedgerAction::Start, "start",
                                 QT_TRANSLATE_NOOP("wuxing::LedgerState", "Start work"), u"开始", u"启动"},
    EnumWord<LedgerAction>{LedgerAction::ReportDone, "report_done",
        QT_TRANSLATE_NOOP("wuxing::LedgerState", "Report done"), u"报完成", u"完成"},
    EnumWord<LedgerAction>{
        LedgerAction::SendBack, "send_back", QT_TRANSLATE_NOOP("wuxing::LedgerState", "Send back…"), u"退回"},
    EnumWord<LedgerAction>{LedgerAction::Verify, "verify", QT_TRANSLATE_NOOP("wuxing::LedgerState", "Verify"), u"核实"},
    EnumWord<LedgerAction>{
        LedgerAction::Close, "close", QT_TRANSLATE_NOOP("wuxing::LedgerState", "Close out"), u"销号"},
    EnumWord<LedgerAction>{
        LedgerAction::Reopen, "reopen", QT_TRANSLATE_NOOP("wuxing::LedgerState", "Reopen…"), u"重新打开"},
    EnumWord<LedgerAction>{
        LedgerAction::Cancel, "cancel", QT_TRANSLATE_NOOP("wuxing::LedgerState", "Cancel item…"), u"取消"}};

using Step = Transition<LedgerState, LedgerAction>;
constexpr std::array steps{
    Step{LedgerState::Open, LedgerAction::Start, LedgerState::InProgress},
    Step{LedgerState::Open, LedgerAction::Cancel, LedgerState::Cancelled},
    Step{LedgerState::InProgress, LedgerAction::ReportDone, LedgerState::ReportedDone},
    Step{LedgerState::InProgress, LedgerAction::Cancel, LedgerState::Cancelled},
    Step{LedgerState::ReportedDone, LedgerAction::Verify, LedgerState::Verified},
    Step{LedgerState::ReportedDone, LedgerAction::SendBack, LedgerState::InProgress},
    Step{LedgerState::Verified, LedgerAction::Close, LedgerState::Closed},
    Step{LedgerState::Verified, LedgerAction::SendBack, LedgerState::InProgress},
    Step{LedgerState::Closed, LedgerAction::Reopen, LedgerState::InProgress},
    Step{LedgerState::Cancelled, LedgerAction::Reopen, LedgerState::Open},
};

} // namespace

EnumWords<LedgerState> enumWords(LedgerState) { return {"wuxing::LedgerState", states}; }
EnumWords<LedgerAction> enumWords(LedgerAction) { return {"wuxing::LedgerState", actions}; }

std::optional<LedgerState> ledgerworkflow::next(LedgerState from, LedgerAction action)
{
    return transitions::next(steps, from, action);
}

std::vector<LedgerAction> ledgerworkflow::allowed(LedgerState from) { return transitions::allowed(steps, from); }

std::optional<LedgerAction> ledgerworkflow::between(LedgerState from, LedgerState to)
{
    return transitions::between(steps, from, to);
}

bool ledgerworkflow::needsReason(LedgerAction action)
{
    return action == LedgerAction::SendBack || action == LedgerAction::Reopen || action == LedgerAction::Cancel;
}

} // namespace wuxing
