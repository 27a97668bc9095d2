// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/lateentries.h"

#include "reporting/gatherers.h"
#include "services/office.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace wuxing::lateentries {

namespace {

const QString monthly = QStringLiteral("monthly");
constexpr int monthsBack = 24; //< no report looks further back for one that was sent
constexpr std::array compared{"items_total", "items_open", "items_new", "items_closed", "overdue", "behind",
    "cases_total", "cases_accepted", "case_reports_sent", "visits", "households_visited", "opinions",
    "opinions_answered", "opinions_refused"};

struct Sent {
    Month month;
    Report report;
};

Result<std::optional<Sent>> lastSent(const Office& office, RowId scope, const Month& month)
{
    Month candidate = month.previous();
    for (int i = 0; i < monthsBack; ++i, candidate = candidate.previous()) {
        auto frozen = office.freezes().find(monthly, candidate.toString(), scope);
        if (!frozen)
            return frozen.error();
        if (*frozen)
            return std::optional(Sent{candidate, std::move((*frozen)->report)});
    }
    return std::optional<Sent>();
}

QString stepOnPaper(LedgerState state)
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

using Row = std::pair<QString, RowId>; //< its table and id
struct Told {
    RowId unit = 0; //< none of what the monthly report does not speak of
    QString what;
};

// In words, what the rows of late facts are. Households are not named.
QHash<Row, Told> tell(Office& office, const std::vector<LateFact>& facts)
{
    QHash<Row, Told> told;
    for (const LateFact& fact : facts)
        told.insert({fact.table, fact.row}, {});
    const auto say = [&](const QString& table, RowId row, RowId unit, const QString& what,
                         const QString& problem = {}) {
        if (const auto asked = told.find({table, row}); asked != told.end())
            *asked = {unit, problem.isEmpty() ? what : QStringLiteral("%1“%2”").arg(what, problem.simplified())};
    };
    const auto items = office.ledger().items();
    const auto histories = office.ledger().histories();
    for (const LedgerItem& item : *items) {
        say(QStringLiteral("ledger_item"), item.id, item.unit, QStringLiteral("登记问题"), item.problem);
        const ItemHistory history = histories.value(item.id);
        for (const ProgressNote& note : history.notes)
            say(QStringLiteral("ledger_progress"), note.id, item.unit, stepOnPaper(note.state), item.problem);
        for (const Extension& extension : history.extensions)
            say(QStringLiteral("ledger_extension"), extension.id, item.unit, QStringLiteral("延期"), item.problem);
    }
    const auto cases = office.cases().cases();
    for (const RectCase& rectCase : *cases) {
        say(QStringLiteral("rect_case"), rectCase.id, rectCase.unit, QStringLiteral("列入软弱涣散村党组织"));
        for (const CaseStep& step : rectCase.steps)
            say(QStringLiteral("case_step"), step.id, rectCase.unit,
                QStringLiteral("整顿阶段：") + wordOnPaper(step.state));
    }
    const auto reports = office.caseReports().reports();
    for (const CaseReport& report : *reports) {
        if (const auto rectCase = office.cases().find(report.rectCase))
            say(QStringLiteral("case_report"), report.id, rectCase->unit, QStringLiteral("报送整顿月报告"));
    }
    const auto visits = office.visits().visits(0);
    for (const Visit& visit : *visits) {
        say(QStringLiteral("visit"), visit.id, visit.unit, QStringLiteral("走访"));
        for (const Opinion& opinion : visit.opinions)
            say(QStringLiteral("visit_opinion"), opinion.id, visit.unit, QStringLiteral("答复群众意见"));
    }
    return told;
}

Result<QStringList> changedFigures(Office& office, RowId scope, const Sent& sent)
{
    const auto past = office.asOf(sent.month.lastDay());
    if (!past)
        return past.error();
    const auto now = reporting::monthFigures(**past, scope, sent.month);
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
        office.history().enteredAfterFreeze(monthly, (*sent)->month.toString(), scope, (*sent)->month.lastDay());
    if (!facts)
        return facts.error();
    if (facts->empty())
        return found;
    const auto told = tell(office, *facts);
    const auto tree = office.units().tree();
    for (const LateFact& fact : *facts) {
        const Told row = told.value({fact.table, fact.row});
        if (row.unit == 0 || !tree->contains(scope, row.unit))
            continue;
        const bool isRefused = fact.field == QLatin1String("refused_on");
        found.entries.push_back({Month::of(fact.date), row.unit,
            isRefused ? QStringLiteral("不予办理群众意见") : row.what, fact.date, fact.enteredAt.toLocalTime().date()});
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
