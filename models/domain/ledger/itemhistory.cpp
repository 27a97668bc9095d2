// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/itemhistory.h"

#include <algorithm>

namespace wuxing {

namespace {

// The time limit that held at the end of a day: the furthest allowed up to it. Limits only move on, so the first one is
// the earliest that was left; an extension typed in late does not take back what a later one gave.
QDate dueOn(const LedgerItem& item, const std::vector<Extension>& extensions, const QDate& day)
{
    QDate first;
    QDate allowed;
    for (const Extension& extension : extensions) {
        first = first.isNull() ? extension.from : std::min(first, extension.from);
        if (extension.approvedOn <= day)
            allowed = allowed.isNull() ? extension.to : std::max(allowed, extension.to);
    }
    if (allowed.isValid())
        return allowed;
    return first.isValid() ? first : item.due;
}

// How often the item had been overdue and got out of it; the view ledger_red counts the same.
int redsUntil(const LedgerItem& item, const ItemHistory& history, const QDate& day)
{
    const auto extended = std::count_if(history.extensions.begin(), history.extensions.end(),
        [&](const Extension& e) { return e.approvedOn <= day && e.approvedOn > e.from; });
    const auto doneLate = std::count_if(history.notes.begin(), history.notes.end(), [&](const ProgressNote& note) {
        return note.state == LedgerState::ReportedDone && note.date <= day
            && note.date > dueOn(item, history.extensions, note.date);
    });
    return static_cast<int>(extended + doneLate);
}

} // namespace

LedgerItem itemAsOf(const LedgerItem& item, const ItemHistory& history, const QDate& day)
{
    LedgerItem then = item;
    then.due = dueOn(item, history.extensions, day);
    then.pastReds = redsUntil(item, history, day);
    const auto& notes = history.notes;
    const auto later =
        std::find_if(notes.begin(), notes.end(), [&](const ProgressNote& note) { return note.date > day; });
    if (later == notes.end()) {
        // Lists bring items that were closed without a note of it.
        if (!item.isOpen() && item.closedOn > day)
            then.state = LedgerState::InProgress;
    } else if (later == notes.begin()) {
        then.progress = 0;
        then.state = LedgerState::Open;
    } else {
        const ProgressNote& last = *std::prev(later);
        then.progress = last.percent;
        then.state = last.state;
        then.closedOn = last.date;
        if (then.state == LedgerState::Cancelled)
            then.cancelReason = last.text;
    }
    if (then.isOpen())
        then.closedOn = {};
    if (then.state != LedgerState::Cancelled)
        then.cancelReason.clear();
    return then;
}

} // namespace wuxing
