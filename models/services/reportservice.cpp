// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportservice.h"

#include "reports/announcement.h"
#include "reports/contestsheet.h"
#include "reports/distributionsheet.h"
#include "reports/gapsheet.h"
#include "reports/ledgersheet.h"
#include "reports/monthlyreport.h"
#include "reports/movementsheet.h"
#include "reports/plansheet.h"
#include "reports/rostersheet.h"
#include "reports/rulesheet.h"
#include "services/lateentries.h"
#include "services/monthtallies.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReportService)
};

std::vector<LedgerItem> itemsOf(const Office& office, RowId scope)
{
    std::vector<LedgerItem> items;
    for (const LedgerItem& item : *office.ledger().items()) {
        if (office.units().tree()->contains(scope, item.unit))
            items.push_back(item);
    }
    return items;
}

} // namespace

ReportService::ReportService(Office& office)
    : m_office(office)
    , m_tallies(std::make_unique<MonthTallies>(office))
{
}

ReportService::~ReportService() = default;

ReportContext ReportService::context(RowId scope) const { return m_office.contexts().of(scope); }

Result<Report> ReportService::monthly(RowId scope, const Month& month) const
{
    const ReadWatch watch(m_office.workspace());
    return watch.checked(monthlyFrom(scope, month, m_office.settings().reportTemplate(QStringLiteral("monthly"))));
}

// A month that is over is told by the file as it stood at its end; only the words it is told in are of today.
Result<Report> ReportService::monthlyFrom(RowId scope, const Month& month, const QString& templateText) const
{
    const QDate day = reportDay(month, m_office.today());
    if (day >= m_office.today())
        return monthlyNow(scope, month, templateText);
    const auto past = m_office.asOf(day);
    if (!past)
        return past.error();
    return (*past)->reports().monthlyNow(scope, month, templateText);
}

Result<Report> ReportService::monthlyNow(RowId scope, const Month& month, const QString& templateText) const
{
    const ReadWatch watch(m_office.workspace());
    MonthlyInput input = monthlyInput(scope, month);
    const ReportContext about = context(scope);
    auto late = lateentries::since(m_office, about.scope, month);
    if (!late)
        return late.error();
    input.late = std::move(late->entries);
    input.lateFigures = std::move(late->changes);
    return watch.checked(monthlyReport(about, input, templateText));
}

std::vector<Figure> ReportService::monthFigures(RowId scope, const Month& month) const
{
    return monthlyFigures(context(scope), monthlyInput(scope, month));
}

MonthlyInput ReportService::monthlyInput(RowId scope, const Month& month) const
{
    // Stars are judged at the end of a year and announced in the next one: until then last year's result stands.
    int rated = m_office.ratings().lastRatedYear(month.year() - 1);
    if (rated == 0)
        rated = m_office.ratings().lastRatedYear(month.year());
    MonthlyInput input = ledgerInput(scope, month);
    input.ratings = *m_office.ratings().ratings(rated == 0 ? month.year() : rated);
    input.planYear = month.year();
    input.work = workInput(scope, month);
    // The plan is one for the district; parts of it have none of their own.
    input.targets = context(scope).scope != 0 ? noTargets : m_office.ratings().targets(month.year());
    return input;
}

MonthlyInput ReportService::ledgerInput(RowId scope, const Month& month) const
{
    MonthlyInput input;
    input.month = month;
    input.items = itemsOf(m_office, scope);
    input.histories = m_office.ledger().histories();
    const RowId part = context(scope).scope;
    input.earlier.emplace(month.previous(), m_tallies->of(part, month.previous()));
    for (int number = 1; number < month.month(); ++number)
        input.earlier.emplace(Month(month.year(), number), m_tallies->of(part, Month(month.year(), number)));
    return input;
}

Report ReportService::distribution(RowId scope, int year) const
{
    return distributionReport(
        context(scope), *m_office.ratings().ratings(year), year, m_office.ratings().targets(year));
}

Report ReportService::ledger(RowId scope) const
{
    std::vector<LedgerItem> items = itemsOf(m_office, scope);
    std::erase_if(items, [](const LedgerItem& item) { return item.state == LedgerState::Cancelled; });
    return ledgerReport(context(scope), items);
}

Report ReportService::villageLedgers(RowId scope) const
{
    std::vector<LedgerItem> items = itemsOf(m_office, scope);
    std::erase_if(items, [](const LedgerItem& item) { return item.state == LedgerState::Cancelled; });
    return wuxing::villageLedgers(context(scope), items);
}

Report ReportService::roster(RowId scope, int year) const
{
    return rosterReport(context(scope), *m_office.ratings().ratings(year));
}

Result<Report> ReportService::reviewSheets(RowId scope, const Quarter& quarter) const
{
    const ReadWatch watch(m_office.workspace());
    const auto sheets = m_office.reviewSheets().sheets(scope, quarter);
    if (!sheets)
        return sheets.error();
    return watch.checked<Report>(reviewSheetReport(quarter, *sheets, context(scope).mark));
}

Result<Report> ReportService::reviewSummary(RowId scope, const Quarter& quarter) const
{
    const ReadWatch watch(m_office.workspace());
    const auto sheets = m_office.reviewSheets().sheets(scope, quarter);
    if (!sheets)
        return sheets.error();
    const ReportContext about = context(scope);
    return watch.checked<Report>(reviewSummaryReport(quarter, about.scopeName(), *sheets, about.mark));
}

Result<Report> ReportService::gaps(RowId scope, const Quarter& quarter) const
{
    const ReadWatch watch(m_office.workspace());
    const auto gaps = m_office.evaluations().gaps(scope, quarter);
    if (!gaps)
        return gaps.error();
    return watch.checked<Report>(gapReport(context(scope), quarter, *gaps));
}

Result<Report> ReportService::rules(int year, StarSetKind set) const
{
    if (const auto evaluator = m_office.rules().evaluator(year, set))
        return ruleSheetReport(context(0), evaluator->rules());
    if (const RowId draft = m_office.rules().draftOf(year, set); draft != 0)
        return rules(draft);
    return Error{ErrorCode::NotFound, Text::tr("There are no rules of %1 (%2).").arg(year).arg(wordLabel(set)), {}};
}

Result<Report> ReportService::rules(RowId ruleSet) const
{
    const auto rules = m_office.rules().read(ruleSet);
    if (!rules)
        return rules.error();
    return ruleSheetReport(context(0), *rules);
}

Result<Report> ReportService::contest(RowId id) const
{
    const ReadWatch watch(m_office.workspace());
    const Contest* found = m_office.contests().find(id);
    if (auto read = watch.status(); !read)
        return read.error();
    if (!found)
        return Error{ErrorCode::NotFound, Text::tr("The contest does not exist any more."), {}};
    return watch.checked<Report>(contestReport(context(0), *found));
}

Result<Report> ReportService::contestOf(int year) const
{
    const ReadWatch watch(m_office.workspace());
    const auto all = m_office.contests().contests();
    if (auto read = watch.status(); !read)
        return read.error();
    const auto found =
        std::find_if(all->rbegin(), all->rend(), [&](const Contest& candidate) { return candidate.year == year; });
    if (found == all->rend())
        return Error{ErrorCode::NotFound, Text::tr("There is no contest of %1.").arg(year), {}};
    return watch.checked<Report>(contestReport(context(0), *found));
}

Report ReportService::movement(RowId scope, int yearBefore, int year) const
{
    std::vector<PublishedLine> lines;
    for (const Reconciliation& row : m_office.awards().reconcile(year))
        lines.push_back({row.published, row.ours});
    const ReportContext about = context(scope);
    // Published totals are of the whole district.
    return movementReport(about, m_office.awards().movement(yearBefore, year, about.scope),
        about.scope == 0 ? lines : std::vector<PublishedLine>());
}

Report ReportService::announcement(RowId scope, int year) const
{
    return announcementReport(context(scope), *m_office.ratings().ratings(year), *m_office.awards().awards(year), 2);
}

Report ReportService::plans(RowId scope, int year) const
{
    const ReportContext about = context(scope);
    return planReport(about, year, *m_office.ratings().ratings(year), *m_office.plans().plans(year),
        about.scope == 0 ? m_office.ratings().targets(year) : noTargets);
}

Report ReportService::appraisals(RowId scope, int year) const
{
    const ReportContext about = context(scope);
    const auto byBranch = m_office.contests().appraisals(year);
    std::vector<Appraisal> list;
    for (const UnitNode* node : about.tree->branches(about.scope, about.today)) {
        if (const auto found = byBranch.constFind(node->unit.id); found != byBranch.constEnd())
            list.push_back(*found);
    }
    return appraisalReport(about, year, list);
}

} // namespace wuxing
