// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledgerplan.h"

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
    case LedgerField::Leader:
        return item.leader;
    case LedgerField::Department:
        return item.department;
    case LedgerField::Person:
        return item.person;
    case LedgerField::Remark:
    case LedgerField::Due:
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
    case LedgerField::Leader:
        return Text::tr("Responsible leader");
    case LedgerField::Department:
        return Text::tr("Responsible unit");
    case LedgerField::Person:
        return Text::tr("Responsible person");
    case LedgerField::Due:
        return Text::tr("Due");
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
        parts << arrow(ledgerStateLabel(before.state), ledgerStateLabel(after.state));
    if (before.progress != after.progress)
        parts << arrow(QStringLiteral("%1 %").arg(before.progress), QStringLiteral("%1 %").arg(after.progress));
    if (before.due != after.due)
        parts << arrow(before.due.toString(Qt::ISODate), after.due.toString(Qt::ISODate));
    for (const LedgerField field :
        {LedgerField::Source, LedgerField::Leader, LedgerField::Department, LedgerField::Person, LedgerField::Remark}) {
        LedgerItem from = before;
        LedgerItem to = after;
        if (textField(from, field) != textField(to, field))
            parts << arrow(textField(from, field), textField(to, field));
    }
    return parts.isEmpty() ? Text::tr("stays as it is") : parts.join(Text::tr(", ", "between changes"));
}

LedgerChange planStep(const LedgerItem& item, const LedgerStep& step)
{
    LedgerChange change{item, item, {}, {}};
    const auto next = ledgerworkflow::next(item.state, step.action);
    if (!next) {
        change.refusal = Text::tr("not possible from “%1”").arg(ledgerStateLabel(item.state));
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
    case LedgerAction::Start:
    case LedgerAction::Verify:
        break;
    }
    change.note = {0, step.date, after.progress, after.state, step.text.trimmed()};
    refuseWhenInvalid(change);
    return change;
}

LedgerChange planField(const LedgerItem& item, LedgerField field, const QString& value)
{
    LedgerChange change{item, item, {}, {}};
    if (field == LedgerField::Due) {
        const QDate due = QDate::fromString(value, Qt::ISODate);
        if (!due.isValid()) {
            change.refusal = Text::tr("“%1” is not a date").arg(value);
            return change;
        }
        change.after.due = due; // the first time limit stays
    } else {
        textField(change.after, field) = value.trimmed();
    }
    refuseWhenInvalid(change);
    return change;
}

LedgerChange planProgress(const LedgerItem& item, int percent, const QDate& date, const QString& text)
{
    LedgerChange change{item, item, {}, {}};
    if (item.state != LedgerState::Open && item.state != LedgerState::InProgress) {
        change.refusal = Text::tr("not possible from “%1”").arg(ledgerStateLabel(item.state));
        return change;
    }
    change.after.progress = percent;
    change.after.state = LedgerState::InProgress;
    change.note = {0, date, percent, LedgerState::InProgress, text.trimmed()};
    refuseWhenInvalid(change);
    return change;
}

} // namespace wuxing
