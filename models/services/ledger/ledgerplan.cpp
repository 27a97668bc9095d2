// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger/ledgerplan.h"

#include "domain/ledger/ledgerrules.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerPlan)
};

QString& textField(LedgerItem& item, LedgerField field)
{
    switch (field) {
    case LedgerField::Source:
        return item.source;
    case LedgerField::Category:
        return item.category;
    case LedgerField::Verifier:
        return item.verifier;
    case LedgerField::Leader:
        return item.leader;
    case LedgerField::Department:
        return item.department;
    case LedgerField::Person:
        return item.person;
    case LedgerField::Remark:
        break;
    }
    return item.remark;
}

void refuseWhenInvalid(LedgerChange& change)
{
    if (auto valid = validate(change.after); !valid)
        change.refusal = valid.error().message;
}

} // namespace

QString ledgerFieldLabel(LedgerField field)
{
    switch (field) {
    case LedgerField::Source:
        return Text::tr("Source");
    case LedgerField::Category:
        return Text::tr("Category");
    case LedgerField::Verifier:
        return Text::tr("Verifier");
    case LedgerField::Leader:
        return Text::tr("Responsible leader");
    case LedgerField::Department:
        return Text::tr("Responsible unit");
    case LedgerField::Person:
        return Text::tr("Responsible person");
    case LedgerField::Remark:
        return Text::tr("Remark");
    }
    return {};
}

QString LedgerChange::text() const
{
    if (!isPossible())
        return refusal;
    const auto arrow = [](const QString& from, const QString& to) {
        return Text::tr("%1 → %2").arg(
            from.isEmpty() ? QStringLiteral("—") : from, to.isEmpty() ? QStringLiteral("—") : to);
    };
    QStringList parts;
    if (before.state != after.state)
        parts << arrow(wordLabel(before.state), wordLabel(after.state));
    if (before.progress != after.progress)
        parts << arrow(QStringLiteral("%1 %").arg(before.progress), QStringLiteral("%1 %").arg(after.progress));
    if (before.due != after.due)
        parts << arrow(before.due.toString(Qt::ISODate), after.due.toString(Qt::ISODate));
    for (const LedgerField field : {LedgerField::Source, LedgerField::Category, LedgerField::Leader,
             LedgerField::Department, LedgerField::Person, LedgerField::Verifier, LedgerField::Remark}) {
        LedgerItem from = before;
        LedgerItem to = after;
        if (textField(from, field) != textField(to, field))
            parts << arrow(textField(from, field), textField(to, field));
    }
    if (verification && before.state == after.state)
        parts << Text::tr("%1 agrees; others are awaited").arg(verification->party);
    return parts.isEmpty() ? Text::tr("stays as it is") : parts.join(Text::tr(", ", "between changes"));
}

namespace {

// One party agrees. The item is verified when enough different parties have, and none of them did the work.
void verify(LedgerChange& change, const LedgerStep& step, const VerificationRule& rule)
{
    const QString verifier = step.verifier.trimmed().isEmpty() ? change.before.verifier : step.verifier.trimmed();
    const QString party = step.party.trimmed().isEmpty() ? QStringLiteral("区级") : step.party.trimmed();
    if (verifier.isEmpty()) {
        change.refusal = Text::tr("say who verified it");
        return;
    }
    if (verifier == change.before.person.trimmed()) {
        change.refusal = Text::tr("%1 is responsible for it and cannot verify it").arg(verifier);
        return;
    }
    int agreed = 1;
    for (const Verification& earlier : rule.said) {
        if (earlier.party == party) {
            change.refusal = Text::tr("%1 has agreed already").arg(party);
            return;
        }
        agreed += earlier.agreed ? 1 : 0;
    }
    change.verification = Verification{0, party, verifier, true, step.date, step.text.trimmed()};
    if (change.after.verifier.trimmed().isEmpty())
        change.after.verifier = verifier;
    if (agreed < rule.parties)
        change.after.state = change.before.state;
}

} // namespace

LedgerChange planStep(const LedgerItem& item, const LedgerStep& step, const VerificationRule& rule)
{
    LedgerChange change{item, item, {}, {}, {}, {}};
    const auto next = ledgerworkflow::next(item.state, step.action);
    if (!next) {
        change.refusal = Text::tr("not possible from “%1”").arg(wordLabel(item.state));
        return change;
    }
    if (ledgerworkflow::needsReason(step.action) && step.text.trimmed().isEmpty()) {
        change.refusal = Text::tr("a reason is needed");
        return change;
    }
    LedgerItem& after = change.after;
    after.state = *next;
    switch (step.action) {
    case LedgerAction::ReportDone:
        after.progress = 100;
        break;
    case LedgerAction::SendBack:
        after.progress = step.percentAfterReturn;
        break;
    case LedgerAction::Close:
        after.closedOn = step.date;
        if (!step.text.trimmed().isEmpty())
            after.closingOpinion = step.text.trimmed();
        break;
    case LedgerAction::Cancel:
        after.closedOn = step.date;
        after.cancelReason = step.text.trimmed();
        break;
    case LedgerAction::Reopen:
        after.closedOn = {};
        after.cancelReason.clear();
        after.progress = step.percentAfterReturn;
        break;
    case LedgerAction::Verify:
        verify(change, step, rule);
        break;
    case LedgerAction::Start:
        break;
    }
    if (!change.isPossible())
        return change;
    QString text = step.text.trimmed();
    if (change.verification && text.isEmpty())
        text = QStringLiteral("%1%2核实同意").arg(change.verification->party, change.verification->verifier);
    // A party that agrees while others are awaited leaves its verification; the item has not moved.
    if (!change.verification || after.state != item.state)
        change.note = {0, step.date, after.progress, after.state, text};
    if (auto valid = ledgerrules::validateState(after); !valid && after.state != item.state)
        change.refusal = valid.error().message;
    else
        refuseWhenInvalid(change);
    return change;
}

LedgerChange planField(const LedgerItem& item, LedgerField field, const QString& value)
{
    LedgerChange change{item, item, {}, {}, {}, {}};
    textField(change.after, field) = value.trimmed();
    if (field == LedgerField::Source) {
        const auto said = ledgerSourceFromText(value.trimmed());
        change.after.sourceKind = ledgerrules::sourceKind(item, value.trimmed());
        if (said && *said != change.after.sourceKind) {
            change.refusal =
                Text::tr("it hangs on what it comes from (%1), and stays there").arg(wordLabel(item.sourceKind));
            return change;
        }
    }
    if (auto valid = ledgerrules::validateChange(item, change.after); !valid) {
        change.refusal = valid.error().message;
        return change;
    }
    refuseWhenInvalid(change);
    return change;
}

LedgerChange planExtension(const LedgerItem& item, const Extension& extension)
{
    LedgerChange change{item, item, {}, {}, {}, {}};
    if (item.state != LedgerState::Open && item.state != LedgerState::InProgress) {
        change.refusal = Text::tr("not possible from “%1”").arg(wordLabel(item.state));
        return change;
    }
    Extension moved = extension;
    moved.from = item.due;
    if (auto valid = validate(moved); !valid) {
        change.refusal = valid.error().message;
        return change;
    }
    change.after.due = moved.to; // the first time limit stays
    change.extension = moved;
    refuseWhenInvalid(change);
    return change;
}

LedgerChange planProgress(const LedgerItem& item, int percent, const QDate& date, const QString& text)
{
    LedgerChange change{item, item, {}, {}, {}, {}};
    if (item.state != LedgerState::Open && item.state != LedgerState::InProgress) {
        change.refusal = Text::tr("not possible from “%1”").arg(wordLabel(item.state));
        return change;
    }
    change.after.progress = percent;
    change.after.state = LedgerState::InProgress;
    change.note = {0, date, percent, LedgerState::InProgress, text.trimmed()};
    refuseWhenInvalid(change);
    return change;
}

} // namespace wuxing
