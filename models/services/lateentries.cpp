// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lateentries.h"

#include "services/office.h"
#include "storage/database.h"
#include "storage/journalpast.h"
#include "storage/pastpicture.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace wuxing::lateentries {

namespace {

constexpr int monthsBack = 24; //< no report looks further back for one that was sent
constexpr std::array compared{"items_total", "items_open", "items_new", "items_closed", "overdue", "behind",
    "cases_total", "cases_accepted", "case_reports_sent", "visits", "households_visited", "opinions",
    "opinions_answered", "opinions_refused"};

struct Sent {
    Month month;
    Report report;
    qint64 change = 0; //< the last of the operation that froze it
};

Result<std::optional<Sent>> lastSent(Office& office, RowId scope, const Month& month)
{
    const QString what = QStringLiteral("monthly");
    Database& database = office.workspace().database();
    Month candidate = month.previous();
    for (int i = 0; i < monthsBack; ++i, candidate = candidate.previous()) {
        const auto kept = database.frozen().current(what, candidate.toString(), scope);
        if (!kept)
            return kept.error();
        if (!*kept)
            continue;
        auto frozen = office.freezes().find(what, candidate.toString(), scope);
        if (!frozen)
            return frozen.error();
        const auto change =
            JournalPast(database.connection()).enteredWith(QStringLiteral("frozen_paper"), (*kept)->id);
        if (!change)
            return change.error();
        return std::optional(Sent{candidate, std::move((*frozen)->report), *change});
    }
    return std::optional<Sent>();
}

// Says in words what a late fact is. Households are not named.
class Words {
public:
    explicit Words(Office& office)
        : m_office(office)
    {
        m_all = office.ledger().items();
        for (const LedgerItem& item : *m_all)
            m_items.insert(item.id, &item);
        const auto histories = office.ledger().histories();
        for (auto item = histories.begin(); item != histories.end(); ++item) {
            for (const ProgressNote& note : item->notes)
                m_notes.insert(note.id, {item.key(), note.state});
            for (const Extension& extension : item->extensions)
                m_extensions.insert(extension.id, item.key());
        }
        for (const RectCase& rectCase : *office.cases().cases()) {
            m_caseUnits.insert(rectCase.id, rectCase.unit);
            for (const CaseStep& step : rectCase.steps)
                m_steps.insert(step.id, {rectCase.unit, wordOnPaper(step.state)});
        }
        for (const Visit& visit : *office.visits().visits(0)) {
            m_visits.insert(visit.id, visit.unit);
            for (const Opinion& opinion : visit.opinions)
                m_opinions.insert(opinion.id, visit.unit);
        }
    }

    // No unit for what the monthly report does not speak of.
    LateEntry of(const LateFact& fact) const
    {
        LateEntry entry{Month::of(fact.date), 0, {}, fact.date, fact.enteredAt.toLocalTime().date()};
        if (fact.table == QLatin1String("ledger_item"))
            say(entry, fact.row, QStringLiteral("登记问题"));
        else if (fact.table == QLatin1String("ledger_progress"))
            say(entry, m_notes.value(fact.row).first, stepOnPaper(m_notes.value(fact.row).second));
        else if (fact.table == QLatin1String("ledger_extension"))
            say(entry, m_extensions.value(fact.row), QStringLiteral("延期"));
        else if (fact.table == QLatin1String("rect_case"))
            put(entry, m_caseUnits.value(fact.row), QStringLiteral("列入软弱涣散村党组织"));
        else if (fact.table == QLatin1String("case_step"))
            put(entry, m_steps.value(fact.row).first, QStringLiteral("整顿阶段：") + m_steps.value(fact.row).second);
        else if (fact.table == QLatin1String("case_report"))
            put(entry, caseUnitOfReport(fact.row), QStringLiteral("报送整顿月报告"));
        else if (fact.table == QLatin1String("visit"))
            put(entry, m_visits.value(fact.row), QStringLiteral("走访"));
        else if (fact.table == QLatin1String("visit_opinion"))
            put(entry, m_opinions.value(fact.row),
                fact.field == QLatin1String("refused_on") ? QStringLiteral("不予办理群众意见")
                                                          : QStringLiteral("答复群众意见"));
        return entry;
    }

private:
    static void put(LateEntry& entry, RowId unit, const QString& what)
    {
        entry.unit = unit;
        entry.what = what;
    }
    void say(LateEntry& entry, RowId item, const QString& what) const
    {
        if (const LedgerItem* found = m_items.value(item))
            put(entry, found->unit, QStringLiteral("%1“%2”").arg(what, found->problem.simplified()));
    }
    static QString stepOnPaper(LedgerState state)
    {
        switch (state) {
        case LedgerState::ReportedDone:
            return QStringLiteral("报完成");
        case LedgerState::Verified:
            return QStringLiteral("核实");
        case LedgerState::Closed:
            return QStringLiteral("销号");
        case LedgerState::Cancelled:
            return QStringLiteral("取消");
        case LedgerState::Open:
        case LedgerState::InProgress:
            break;
        }
        return QStringLiteral("进展");
    }
    RowId caseUnitOfReport(RowId id) const
    {
        const auto reports = m_office.caseReports().reports();
        const auto found =
            std::find_if(reports->begin(), reports->end(), [&](const CaseReport& report) { return report.id == id; });
        return found == reports->end() ? 0 : m_caseUnits.value(found->rectCase);
    }

    Office& m_office;
    std::shared_ptr<const std::vector<LedgerItem>> m_all; //< keeps the items alive
    QHash<RowId, const LedgerItem*> m_items;
    QHash<RowId, std::pair<RowId, LedgerState>> m_notes;
    QHash<RowId, RowId> m_extensions;
    QHash<RowId, RowId> m_caseUnits;
    QHash<RowId, std::pair<RowId, QString>> m_steps;
    QHash<RowId, RowId> m_visits;
    QHash<RowId, RowId> m_opinions;
};

Result<QStringList> changedFigures(Office& office, RowId scope, const Sent& sent)
{
    const auto past = office.asOf(sent.month.lastDay());
    if (!past)
        return past.error();
    const auto now = (*past)->reports().monthFigures(scope, sent.month);
    QStringList changes;
    for (const char* key : compared) {
        const Figure* was = sent.report.figure(QLatin1String(key));
        const auto is = std::find_if(
            now.begin(), now.end(), [&](const Figure& figure) { return figure.key == QLatin1String(key); });
        if (was && is != now.end() && was->text != is->text)
            changes << QStringLiteral("%1月%2由%3变为%4").arg(sent.month.month()).arg(is->label, was->text, is->text);
    }
    return changes;
}

} // namespace

Result<Since> since(Office& office, RowId scope, const Month& month)
{
    const auto sent = lastSent(office, scope, month);
    if (!sent)
        return sent.error();
    Since found;
    if (!*sent)
        return found;
    const auto facts =
        PastPicture::lateFacts(office.workspace().database().connection(), (*sent)->month.lastDay(), (*sent)->change);
    if (!facts)
        return facts.error();
    if (facts->empty())
        return found;
    const Words words(office);
    const auto tree = office.units().tree();
    for (const LateFact& fact : *facts) {
        LateEntry entry = words.of(fact);
        if (entry.unit != 0 && tree->contains(scope, entry.unit))
            found.entries.push_back(std::move(entry));
    }
    if (found.entries.empty())
        return found;
    auto changes = changedFigures(office, scope, **sent);
    if (!changes)
        return changes.error();
    found.changes = std::move(*changes);
    return found;
}

} // namespace wuxing::lateentries
