// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ledgerrules.h"

#include <QCoreApplication>

namespace wuxing::ledgerrules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerRules)
};

Error invalid(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

} // namespace

Status validateDone(const LedgerItem& item)
{
    const bool isDone = item.state == LedgerState::ReportedDone || item.state == LedgerState::Verified
        || item.state == LedgerState::Closed;
    if (isDone && item.progress < 100)
        return invalid(Text::tr("An item that is “%1” stands at 100 percent, not at %2. Enter the progress first.")
                           .arg(wordLabel(item.state))
                           .arg(item.progress));
    return {};
}

Status validateState(const LedgerItem& item)
{
    if (auto done = validateDone(item); !done)
        return done;
    if ((item.state == LedgerState::Verified || item.state == LedgerState::Closed) && item.verifier.trimmed().isEmpty())
        return invalid(Text::tr("An item that is “%1” names who verified it. Enter the verifier first.")
                           .arg(wordLabel(item.state)));
    return {};
}

Status validateChange(const LedgerItem& before, const LedgerItem& after)
{
    if (before.state == after.state) {
        // What was brought in with gaps may be worked on; what was complete may not lose it.
        const auto valid = validateState(after);
        return valid || !validateState(before) ? Status() : valid;
    }
    const bool isBack = after.state < before.state || before.state == LedgerState::Closed;
    if (isBack || !isOpenState(before.state))
        return invalid(Text::tr("The item is “%1”. It goes back to “%2” only with a reason: send it back or reopen it.")
                           .arg(wordLabel(before.state), wordLabel(after.state)));
    if (after.state == LedgerState::Cancelled && !ledgerworkflow::next(before.state, LedgerAction::Cancel))
        return invalid(
            Text::tr("An item that is “%1” cannot be cancelled. Send it back first.").arg(wordLabel(before.state)));
    return validateState(after);
}

LedgerSource sourceKind(const LedgerItem& before, const QString& words)
{
    return before.sourceId != 0 ? before.sourceKind : ledgerSourceFromText(words).value_or(LedgerSource::Other);
}

} // namespace wuxing::ledgerrules
