// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ledgeritem.h"
#include "support/catch.h"

using namespace wuxing;

TEST_CASE("an item goes from open to closed step by step", "[domain]")
{
    LedgerState state = LedgerState::Open;
    for (const LedgerAction action :
        {LedgerAction::Start, LedgerAction::ReportDone, LedgerAction::Verify, LedgerAction::Close}) {
        const auto next = ledgerworkflow::next(state, action);
        REQUIRE(next);
        state = *next;
    }
    CHECK(state == LedgerState::Closed);
}

TEST_CASE("no step can be skipped", "[domain]")
{
    CHECK_FALSE(ledgerworkflow::next(LedgerState::Open, LedgerAction::Close));
    CHECK_FALSE(ledgerworkflow::next(LedgerState::InProgress, LedgerAction::Verify));
    CHECK_FALSE(ledgerworkflow::next(LedgerState::ReportedDone, LedgerAction::Close));
    CHECK_FALSE(ledgerworkflow::next(LedgerState::Closed, LedgerAction::Cancel));
}

TEST_CASE("every state has a way on, and going back needs a reason", "[domain]")
{
    for (const LedgerState state : {LedgerState::Open, LedgerState::InProgress, LedgerState::ReportedDone,
             LedgerState::Verified, LedgerState::Closed, LedgerState::Cancelled})
        CHECK_FALSE(ledgerworkflow::allowed(state).empty());
    CHECK(ledgerworkflow::needsReason(LedgerAction::Cancel));
    CHECK(ledgerworkflow::needsReason(LedgerAction::SendBack));
    CHECK(ledgerworkflow::needsReason(LedgerAction::Reopen));
    CHECK_FALSE(ledgerworkflow::needsReason(LedgerAction::Start));
}

TEST_CASE("an item needs a branch, a problem and dates in order", "[domain]")
{
    LedgerItem item;
    item.unit = 1;
    item.problem = QStringLiteral("路灯不亮");
    item.start = QDate(2023, 5, 1);
    item.due = QDate(2023, 6, 1);
    CHECK(validate(item));
    LedgerItem early = item;
    early.due = QDate(2023, 4, 1);
    CHECK_FALSE(validate(early));
    LedgerItem silent = item;
    silent.problem = QStringLiteral("  ");
    CHECK_FALSE(validate(silent));
    LedgerItem cancelled = item;
    cancelled.state = LedgerState::Cancelled;
    CHECK_FALSE(validate(cancelled));
}
