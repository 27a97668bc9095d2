// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgeritem.h"

#include <vector>

namespace wuxing {

// A change to one ledger item, worked out before anything is written, so that it can be previewed:
// what it was, what it would be, or why it cannot be.
struct LedgerChange {
    LedgerItem before;
    LedgerItem after;
    ProgressNote note; //< kept with the change when its date is valid
    QString refusal; //< why this item stays as it is; empty when the change is possible

    bool isPossible() const { return refusal.isEmpty(); }
    QString text() const; //< "In progress → Reported done", in words
};

// The fields that can be set for many items at once.
enum class LedgerField { Source, Leader, Department, Person, Due, Remark };
QString ledgerFieldLabel(LedgerField field);

struct LedgerStep {
    LedgerAction action = LedgerAction::Start;
    QDate date;
    QString text; //< the reason, the closing opinion or a note
    int percentAfterReturn = 0; //< progress of an item that goes back to work
};

LedgerChange planStep(const LedgerItem& item, const LedgerStep& step);
LedgerChange planField(const LedgerItem& item, LedgerField field, const QString& value);
LedgerChange planProgress(const LedgerItem& item, int percent, const QDate& date, const QString& text);

} // namespace wuxing
