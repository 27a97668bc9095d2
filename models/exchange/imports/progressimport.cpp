// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/progressimport.h"

#include "exchange/reading/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerRowImport)
};

// What a row of the progress table does: a step, or none for a note on the way. False: not a word of this table.
bool readAction(const QString& word, std::optional<LedgerAction>& action)
{
    if (word.isEmpty() || word == QStringLiteral("进展"))
        return true;
    action = wordFromText<LedgerAction>(word);
    return action.has_value();
}

// Places of the file's verifications lie behind those of its notes.
constexpr size_t verificationPlaces = 1'000'000;

} // namespace

Status ProgressImport::begin(ColumnMap& map, const TextTable& table)
{
    m_notes = office().ledger().allNotes();
    m_verifications.clear();
    return LedgerRowImport::begin(map, table);
}

LedgerRowImport::Replay ProgressImport::present(const LedgerItem& item) const
{
    return {item, false, office().ledger().verifications(item.id, true), office().ledger().percentBeforeDone(item.id)};
}

std::optional<LedgerRowImport::Replay> ProgressImport::past(const LedgerItem& item) const
{
    if (m_notes.contains(item.id) || item.state == LedgerState::Open)
        return std::nullopt;
    Replay replay{item};
    replay.item.state = LedgerState::Open;
    replay.item.progress = 0;
    replay.item.closedOn = {};
    replay.item.cancelReason.clear();
    return replay;
}

bool ProgressImport::endsAt(const LedgerItem& replayed, const LedgerItem& item) const
{
    return replayed.state == item.state && replayed.progress == item.progress;
}

LedgerRowImport::Step ProgressImport::stepOf(RowReader& cells, const LedgerItem&)
{
    Said said;
    said.date = cells.neededDate("noted_on");
    if (!readAction(cells.text("step"), said.action))
        cells.fail("step",
            Text::tr("“%1” is no step; write 开始, 进展, 报完成, 核实, 销号, 退回, 重新打开 or 取消")
                .arg(cells.text("step")));
    said.percent = cells.percent("percent");
    said.note = cells.text("note");
    said.verifier = cells.text("verifier");
    said.party = cells.text("party");
    if (cells.isFilled("state")) {
        said.state = wordFromText<LedgerState>(cells.text("state"));
        if (!said.state)
            cells.fail("state", Text::tr("“%1” is not a state of a ledger item").arg(cells.text("state")));
    }
    return [this, said](Replay& replay) -> std::optional<LedgerChange> {
        if (!replay.isPast && isKnown(said, replay))
            return std::nullopt;
        if (replay.isPast && said.state)
            return asItWas(said, replay.item);
        LedgerChange change = planned(said, replay);
        if (change.isPossible() && said.state && change.after.state != *said.state)
            change.refusal = Text::tr("the step leads to “%1”, but the row says “%2”")
                                 .arg(wordOnPaper(change.after.state), wordOnPaper(*said.state));
        return change;
    };
}

// The file's notes, and the parties that agreed, in the words of a row.
bool ProgressImport::isKnown(const Said& said, Replay& replay) const
{
    if (said.action == LedgerAction::Verify) {
        auto verifications = m_verifications.find(replay.item.id);
        if (verifications == m_verifications.end())
            verifications =
                m_verifications.insert(replay.item.id, office().ledger().verifications(replay.item.id, false));
        for (size_t i = 0; i < verifications->size(); ++i) {
            const Verification& known = (*verifications)[i];
            if (known.date == said.date && (said.party.isEmpty() || known.party == said.party)
                && (said.verifier.isEmpty() || known.verifier == said.verifier)
                && (said.note.isEmpty() || known.note == said.note) && replay.claim(verificationPlaces + i))
                return true;
        }
    }
    const auto notes = m_notes.constFind(replay.item.id);
    if (notes == m_notes.constEnd())
        return false;
    LedgerState before = LedgerState::Open;
    for (size_t i = 0; i < notes->size(); ++i) {
        const ProgressNote& known = (*notes)[i];
        const auto step = ledgerworkflow::between(before, known.state);
        before = known.state;
        const bool sameStep = said.action ? step == said.action : !step || step == LedgerAction::Start;
        if (known.date == said.date && sameStep && known.text.trimmed() == said.note
            && (!said.percent || known.percent == *said.percent) && (!said.state || known.state == *said.state)
            && replay.claim(i))
            return true;
    }
    return false;
}

LedgerChange ProgressImport::asItWas(const Said& said, const LedgerItem& item)
{
    LedgerChange change{item, item, {}, {}, {}, {}};
    change.after.state = *said.state;
    change.after.progress = said.percent.value_or(item.progress);
    const bool verifies = said.action == LedgerAction::Verify;
    if (verifies && (!said.verifier.isEmpty() || !said.party.isEmpty()))
        change.verification = Verification{0, said.party, said.verifier, true, said.date, said.note};
    // One party of several has agreed: the item has not moved, and no note says so.
    if (!verifies || change.after.state != item.state)
        change.note = {0, said.date, change.after.progress, change.after.state, said.note};
    return change;
}

LedgerChange ProgressImport::planned(const Said& said, Replay& replay) const
{
    const LedgerItem& item = replay.item;
    const bool starts = said.action == LedgerAction::Start && said.percent && item.state == LedgerState::Open;
    if (!said.action || starts) {
        const int percent = said.percent.value_or(item.progress);
        replay.working = percent;
        return planProgress(item, percent, said.date, said.note);
    }
    const VerificationRule rule{office().settings().settings().work.closingParties, replay.said};
    LedgerChange change = planStep(item,
        {*said.action, said.date, said.note, said.percent.value_or(replay.working), said.verifier, said.party}, rule);
    if (change.isPossible() && change.verification)
        replay.said.push_back(*change.verification);
    if (*said.action == LedgerAction::ReportDone || *said.action == LedgerAction::SendBack)
        replay.said.clear();
    return change;
}

} // namespace wuxing
