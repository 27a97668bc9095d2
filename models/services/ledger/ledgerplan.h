// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"

#include <vector>

namespace wuxing {

// A change to one ledger item, worked out before anything is written, so that it can be previewed:
// what it was, what it would be, or why it cannot be.
struct LedgerChange {
    LedgerItem before;
    LedgerItem after;
    ProgressNote note; //< kept with the change when its date is valid
    std::optional<Extension> extension = {}; //< the time limit moved
    std::optional<Verification> verification = {}; //< one party looked at it
    QString refusal = {}; //< why this item stays as it is; empty when the change is possible
    bool isHistory = false; //< only says how the item came where it stands; the item itself is not touched

    bool isPossible() const { return refusal.isEmpty(); }
    QString text() const; //< "In progress → Reported done", in words
};

// The fields that can be set for many items at once.
enum class LedgerField { Source, Category, Leader, Department, Person, Verifier, Remark };
QString ledgerFieldLabel(LedgerField field);

struct LedgerStep {
    LedgerAction action = LedgerAction::Start;
    QDate date;
    QString text; //< the reason, the closing opinion or a note
    int percentAfterReturn = 0; //< progress of an item that goes back to work
    QString verifier = {}; //< who verified it; empty: the one the item names
    QString party = {}; //< for whom: 区、乡镇、村
};

// What stands on the way of verifying: how many parties must agree, and who has agreed since it was reported done.
struct VerificationRule {
    int parties = 1;
    std::vector<Verification> said = {};
};

LedgerChange planStep(const LedgerItem& item, const LedgerStep& step, const VerificationRule& rule = {});
// Moves the time limit; the first one stays with the item.
LedgerChange planExtension(const LedgerItem& item, const Extension& extension);
LedgerChange planField(const LedgerItem& item, LedgerField field, const QString& value);
LedgerChange planProgress(const LedgerItem& item, int percent, const QDate& date, const QString& text);

} // namespace wuxing
