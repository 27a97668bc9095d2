// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger/ledgerwriter.h"

#include "domain/ledger/ledgerrules.h"
#include "storage/stores/ledgerstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerWriter)
};

} // namespace

Status LedgerWriter::putEdited(const LedgerItem& before, const LedgerItem& item) const
{
    if (auto valid = validate(item); !valid)
        return valid;
    if (auto valid = ledgerrules::validateChange(before, item); !valid)
        return valid;
    if (auto updated = m_ledger.update(item); !updated)
        return updated;
    if (before.state == item.state && before.progress == item.progress)
        return {};
    const QDate date = item.isOpen() ? m_today : item.closedOn;
    // What passes over the report of being done is done on that day, too: late is late.
    const bool passesOver = before.state < LedgerState::ReportedDone && item.state > LedgerState::ReportedDone
        && item.state != LedgerState::Cancelled;
    if (passesOver) {
        const ProgressNote done{0, date, item.progress, LedgerState::ReportedDone, {}, m_now};
        if (auto noted = m_ledger.addNote(item.id, done); !noted)
            return noted;
    }
    const QString reason = item.state == LedgerState::Cancelled ? item.cancelReason : QString();
    return putNote(item, {0, date, item.progress, item.state, reason});
}

Status LedgerWriter::put(const LedgerChange& change) const
{
    if (!change.isHistory) {
        if (auto updated = m_ledger.update(change.after); !updated)
            return updated;
    }
    if (change.extension) {
        if (auto kept = m_ledger.addExtension(change.after.id, *change.extension); !kept)
            return kept;
    }
    if (change.verification) {
        if (auto kept = m_ledger.addVerification(change.after.id, *change.verification); !kept)
            return kept;
    }
    if (!change.note.date.isValid())
        return {};
    if (!change.isHistory)
        return putNote(change.after, change.note);
    ProgressNote note = change.note;
    note.writtenAt = m_now;
    return m_ledger.addNote(change.after.id, note);
}

// Notes of two desks come in any order: state and progress are those of the last note by its date. A note of work may
// be brought in late; a step that changes the state may not go before one that was taken.
Status LedgerWriter::putNote(const LedgerItem& item, ProgressNote note) const
{
    if (note.writtenAt.isNull())
        note.writtenAt = m_now;
    const auto before = m_ledger.notes(item.id);
    if (!before)
        return before.error();
    const bool isWork = note.state == LedgerState::InProgress;
    if (!before->empty() && note.date < before->back().date) {
        const bool onlyWorkAfter = std::all_of(before->begin(), before->end(), [&](const ProgressNote& other) {
            return other.date <= note.date || other.state == LedgerState::InProgress;
        });
        if (!isWork || !onlyWorkAfter)
            return Error{ErrorCode::InvalidInput,
                Text::tr("“%1”: the day %2 lies before the last step (%3). Enter a day from then on.")
                    .arg(item.problem, note.date.toString(Qt::ISODate), before->back().date.toString(Qt::ISODate)),
                {}};
    }
    if (auto noted = m_ledger.addNote(item.id, note); !noted)
        return noted;
    const auto after = m_ledger.notes(item.id);
    if (!after)
        return after.error();
    const ProgressNote& last = after->back();
    if (last.state == item.state && last.percent == item.progress)
        return {};
    LedgerItem stands = item;
    stands.state = last.state;
    stands.progress = last.percent;
    return m_ledger.update(stands);
}

} // namespace wuxing
