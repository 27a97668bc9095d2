// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgerworkflow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerState)
};

struct Transition {
    LedgerState from;
    LedgerAction action;
    LedgerState to;
};

constexpr std::array transitions{
    Transition{LedgerState::Open, LedgerAction::Start, LedgerState::InProgress},
    Transition{LedgerState::Open, LedgerAction::Cancel, LedgerState::Cancelled},
    Transition{LedgerState::InProgress, LedgerAction::ReportDone, LedgerState::ReportedDone},
    Transition{LedgerState::InProgress, LedgerAction::Cancel, LedgerState::Cancelled},
    Transition{LedgerState::ReportedDone, LedgerAction::Verify, LedgerState::Verified},
    Transition{LedgerState::ReportedDone, LedgerAction::SendBack, LedgerState::InProgress},
    Transition{LedgerState::Verified, LedgerAction::Close, LedgerState::Closed},
    Transition{LedgerState::Verified, LedgerAction::SendBack, LedgerState::InProgress},
    Transition{LedgerState::Closed, LedgerAction::Reopen, LedgerState::InProgress},
    Transition{LedgerState::Cancelled, LedgerAction::Reopen, LedgerState::Open},
};

constexpr std::array stateKeys{"open", "in_progress", "reported_done", "verified", "closed", "cancelled"};
} // namespace

QString ledgerStateKey(LedgerState state) { return QLatin1String(stateKeys.at(static_cast<size_t>(state))); }

std::optional<LedgerState> ledgerStateFromKey(const QString& key)
{
    for (size_t i = 0; i < stateKeys.size(); ++i) {
        const auto state = static_cast<LedgerState>(i);
        if (key == QLatin1String(stateKeys.at(i)) || key == ledgerStateLabel(state))
            return state;
    }
    return std::nullopt;
}

QString ledgerStateLabel(LedgerState state)
{
    switch (state) {
    case LedgerState::Open:
        return Text::tr("Open", "ledger state");
    case LedgerState::InProgress:
        return Text::tr("In progress");
    case LedgerState::ReportedDone:
        return Text::tr("Reported done");
    case LedgerState::Verified:
        return Text::tr("Verified");
    case LedgerState::Closed:
        return Text::tr("Closed", "ledger state");
    case LedgerState::Cancelled:
        return Text::tr("Cancelled");
    }
    return {};
}

QString ledgerActionLabel(LedgerAction action)
{
    switch (action) {
    case LedgerAction::Start:
        return Text::tr("Start work");
    case LedgerAction::ReportDone:
        return Text::tr("Report done");
    case LedgerAction::SendBack:
        return Text::tr("Send back…");
    case LedgerAction::Verify:
        return Text::tr("Verify");
    case LedgerAction::Close:
        return Text::tr("Close out", "ledger action");
    case LedgerAction::Reopen:
        return Text::tr("Reopen…");
    case LedgerAction::Cancel:
        return Text::tr("Cancel item…");
    }
    return {};
}

std::optional<LedgerState> ledgerworkflow::next(LedgerState from, LedgerAction action)
{
    const auto found = std::find_if(transitions.begin(), transitions.end(),
        [&](const Transition& step) { return step.from == from && step.action == action; });
    return found == transitions.end() ? std::nullopt : std::optional(found->to);
}

std::vector<LedgerAction> ledgerworkflow::allowed(LedgerState from)
{
    std::vector<LedgerAction> actions;
    for (const Transition& step : transitions) {
        if (step.from == from)
            actions.push_back(step.action);
    }
    return actions;
}

bool ledgerworkflow::needsReason(LedgerAction action)
{
    return action == LedgerAction::SendBack || action == LedgerAction::Reopen || action == LedgerAction::Cancel;
}

} // namespace wuxing
