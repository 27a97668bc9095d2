// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/todolist.h"

#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::TodoList)
};

class Collector {
public:
    explicit Collector(const QDate& today)
        : m_today(today)
        , m_weekEnd(today.addDays(7 - today.dayOfWeek()))
    {
    }

    // Keeps what is due until Sunday; what has no date is for today.
    void add(TodoEntry::Kind kind, const QDate& due, RowId unit, RowId row, const QString& text)
    {
        const QDate day = due.isValid() ? due : m_today;
        if (day > m_weekEnd)
            return;
        const auto when = day < m_today ? TodoEntry::When::Overdue
            : day == m_today            ? TodoEntry::When::Today
                                        : TodoEntry::When::ThisWeek;
        m_entries.push_back({kind, when, day, unit, row, text});
    }

    std::vector<TodoEntry> sorted()
    {
        std::stable_sort(m_entries.begin(), m_entries.end(),
            [](const TodoEntry& a, const TodoEntry& b) { return std::tie(a.when, a.due) < std::tie(b.when, b.due); });
        return std::move(m_entries);
    }

private:
    QDate m_today;
    QDate m_weekEnd;
    std::vector<TodoEntry> m_entries;
};

void addLedger(Office& office, RowId scope, Collector& list)
{
    const QDate today = office.today();
    const LightLimits limits = office.settings().settings().lights;
    QHash<RowId, std::vector<EscalationPaper>> papers;
    for (const EscalationPaper& paper : *office.ledger().papers())
        papers[paper.item].push_back(paper);
    for (const LedgerItem& item : office.ledger().openItems()) {
        if (!office.units().tree()->contains(scope, item.unit))
            continue;
        if (item.state == LedgerState::ReportedDone)
            list.add(TodoEntry::Kind::Verify, {}, item.unit, item.id, item.problem);
        else if (item.state != LedgerState::Verified)
            list.add(TodoEntry::Kind::Item, item.due, item.unit, item.id, item.problem);
        if (const auto step = nextEscalation(item, papers.value(item.id), today, limits))
            list.add(TodoEntry::Kind::Escalate, today, item.unit, item.id,
                Text::tr("%1: %2", "paper, problem").arg(wordLabel(*step), item.problem));
    }
}

void addCases(Office& office, RowId scope, Collector& list)
{
    const Month present = Month::of(office.today());
    for (const RectCase& rectCase : office.cases().casesIn(scope, 0)) {
        // What was owed by a case of another year, accepted long ago, is on the board and not for today.
        const bool isPresent = rectCase.isOpen() || rectCase.acceptedOn.year() == present.year();
        for (Month month = Month::of(rectCase.listedOn); isPresent && month <= present; month = month.next()) {
            const ReportDuty duty = office.caseReports().duty(rectCase, month);
            if (isOwed(duty) || (duty == ReportDuty::Later && month == present))
                list.add(TodoEntry::Kind::CaseReport, month.lastDay(), rectCase.unit, rectCase.id,
                    Text::tr("Monthly report of %1").arg(month.toString()));
        }
        if (rectCase.state == CaseState::FollowUp)
            list.add(TodoEntry::Kind::FollowUp, rectCase.followUntil, rectCase.unit, rectCase.id,
                Text::tr("The follow-up has run out"));
    }
}

void addOpinions(Office& office, RowId scope, Collector& list)
{
    for (const int year : {office.today().year() - 1, office.today().year()}) {
        for (const auto& raised : office.opinions().raised(scope, year)) {
            const OpinionState state = raised.opinion.state();
            const bool isOpen = state == OpinionState::Waiting || state == OpinionState::InWork;
            const RowId item = raised.opinion.item;
            if (isOpen && item == 0)
                list.add(TodoEntry::Kind::Opinion, raised.opinion.due, raised.visit.unit, raised.opinion.id,
                    raised.opinion.body);
            // The ledger item is closed, and the household has not been told yet.
            else if (isOpen && !isOpenState(raised.itemState))
                list.add(TodoEntry::Kind::Answer, {}, raised.visit.unit, raised.opinion.id, raised.opinion.body);
        }
    }
}

} // namespace

QString todoKindLabel(TodoEntry::Kind kind)
{
    switch (kind) {
    case TodoEntry::Kind::Item:
        return Text::tr("Ledger item due");
    case TodoEntry::Kind::Verify:
        return Text::tr("To be verified");
    case TodoEntry::Kind::Escalate:
        return Text::tr("Paper to be issued");
    case TodoEntry::Kind::CaseReport:
        return Text::tr("Case report");
    case TodoEntry::Kind::Opinion:
        return Text::tr("Opinion of a household");
    case TodoEntry::Kind::Answer:
        return Text::tr("Household to be told");
    case TodoEntry::Kind::FollowUp:
        return Text::tr("End of a follow-up");
    }
    return {};
}

QString todoWhenLabel(TodoEntry::When when)
{
    switch (when) {
    case TodoEntry::When::Overdue:
        return Text::tr("Overdue");
    case TodoEntry::When::Today:
        return Text::tr("Today");
    case TodoEntry::When::ThisWeek:
        return Text::tr("This week");
    }
    return {};
}

std::vector<TodoEntry> todoList(Office& office, RowId scope)
{
    Collector list(office.today());
    addLedger(office, scope, list);
    addCases(office, scope, list);
    addOpinions(office, scope, list);
    return list.sorted();
}

} // namespace wuxing
