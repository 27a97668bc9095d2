// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the working year: ReportService gathers what their builders need.
#include "reports/casesheet.h"
#include "reports/escalationsheet.h"
#include "reports/evidencesheet.h"
#include "reports/monthlyreport.h"
#include "reports/papertext.h"
#include "services/escalations.h"
#include "services/office.h"
#include "services/reportservice.h"

#include <algorithm>

namespace wuxing {

namespace {

constexpr int shownHistory = 30;
constexpr int shownSteps = 6; //< more than these fill pages: their numbers stand for them

QString gapText(const GapRow& gap)
{
    if (gap.barred)
        return QStringLiteral("%1：有一票否决事项").arg(gap.star);
    if (gap.steps.size() <= shownSteps)
        return QStringLiteral("%1：%2").arg(gap.star, gap.steps.join(QStringLiteral("；")));
    QStringList numbers;
    for (const QString& step : gap.steps)
        numbers << step.section(QLatin1Char(' '), 0, 0);
    return QStringLiteral("%1：%2条未达标（%3）")
        .arg(gap.star, QString::number(gap.steps.size()), numbers.join(QStringLiteral("、")));
}

} // namespace

CaseFile ReportService::fileOf(const RectCase& rectCase) const
{
    CaseFile file;
    file.rectCase = rectCase;
    file.causes = m_office.cases().causeNames(rectCase.causes);
    if (const UnitNode* node = m_office.units().tree()->find(rectCase.unit))
        file.secretary = node->unit.secretary;
    file.earlier = earlierListings(*m_office.cases().cases(), rectCase.unit, rectCase.year);
    file.items = m_office.cases().itemsOf(rectCase);
    for (const CaseReport& report : *m_office.caseReports().reports()) {
        if (report.rectCase == rectCase.id)
            file.reports.push_back(report);
    }
    file.evidence = m_office.evidence().ofOwner(rectCase.id);
    for (const LedgerItem& item : file.items) {
        for (Evidence& piece : m_office.evidence().ofOwner(item.id))
            file.evidence.push_back(std::move(piece));
    }
    file.rules = m_office.settings().settings().work.acceptance;
    return file;
}

Report ReportService::cases(RowId scope, int year) const
{
    std::vector<CaseLine> lines;
    for (const RectCase& rectCase : m_office.cases().casesIn(scope, year)) {
        CaseLine line;
        line.rectCase = rectCase;
        line.causes = m_office.cases().causeNames(rectCase.causes);
        for (const LedgerItem& item : m_office.cases().itemsOf(rectCase)) {
            line.itemsOpen += item.isOpen() ? 1 : 0;
            line.itemsClosed += item.state == LedgerState::Closed ? 1 : 0;
        }
        if (!rectCase.acceptances.empty())
            line.result = judge(rectCase.acceptances.back(), m_office.settings().settings().work.acceptance);
        line.isRepeat = !earlierListings(*m_office.cases().cases(), rectCase.unit, rectCase.year).empty();
        lines.push_back(std::move(line));
    }
    return caseListSheet(context(scope), year, lines);
}

Result<Report> ReportService::caseFile(RowId rectCase) const
{
    const auto found = m_office.cases().find(rectCase);
    if (!found)
        return Error{ErrorCode::NotFound, CaseService::tr("The case does not exist any more."), {}};
    return caseDossier(context(0), fileOf(*found));
}

Report ReportService::caseFiles(RowId scope, int year) const
{
    const ReportContext about = context(scope);
    Report all = about.start(QStringLiteral("case-files-%1").arg(year),
        QStringLiteral("%1%2年软弱涣散整顿档案").arg(about.scopeName(), QString::number(year)));
    for (const RectCase& rectCase : m_office.cases().casesIn(scope, year)) {
        Report one = caseDossier(about, fileOf(rectCase));
        one.sections.front().bookmark = about.branchName(rectCase.unit);
        all.sections.push_back(std::move(one.sections.front()));
    }
    if (all.sections.empty())
        all.addTable(PageSetup::sheet(PageSetup::Paper::A4), {}, {});
    return all;
}

Result<Report> ReportService::caseReports(RowId scope, const Month& month) const
{
    const ReportContext about = context(scope);
    Report all = about.start(QStringLiteral("case-reports-%1").arg(month.toString()),
        QStringLiteral("软弱涣散村党组织整顿月报告（%1）").arg(month.toString()));
    for (const RectCase& rectCase : m_office.cases().casesIn(scope, 0)) {
        const auto frozen = m_office.caseReports().sentPaper(rectCase, month);
        if (!frozen)
            return frozen.error();
        if (*frozen) {
            all.sections.push_back((*frozen)->report.sections.front());
        } else if (rectCase.wasOpenIn(month)) {
            Report one = caseReportSheet(about, rectCase, m_office.cases().causeNames(rectCase.causes),
                m_office.caseReports().draft(rectCase, month), m_office.caseReports().reportBefore(rectCase.id, month));
            all.sections.push_back(std::move(one.sections.front()));
        }
    }
    if (all.sections.empty())
        all.addTable(PageSetup::sheet(PageSetup::Paper::A4), {}, {});
    return all;
}

Report ReportService::monthBoard(RowId scope, int year) const
{
    std::vector<BoardLine> lines;
    for (const CaseBoardRow& row : m_office.caseReports().board(scope, year)) {
        BoardLine line;
        line.unit = row.unit;
        for (size_t month = 0; month < row.months.size(); ++month) {
            const ReportDuty duty = row.months.at(month);
            const bool owes = isOwed(duty);
            line.months.at(month) = duty == ReportDuty::Sent ? QStringLiteral("√")
                : owes                                       ? QStringLiteral("×")
                                                             : QString();
            line.owed += owes ? 1 : 0;
        }
        lines.push_back(std::move(line));
    }
    return monthBoardSheet(context(scope), year, lines);
}

IncomeInput ReportService::incomeInput(RowId scope, int year) const
{
    IncomeInput input;
    input.year = year;
    input.rules = m_office.settings().settings().work.income;
    const auto tree = m_office.units().tree();
    for (const int known : m_office.incomes().years()) {
        if (known > year || known < year - 5)
            continue;
        for (const IncomeYear& sum : m_office.incomes().year(known)) {
            if (!tree->contains(scope, sum.unit))
                continue;
            input.totals[known] += sum.total;
            input.operating[known] += sum.operating;
            if (known == year)
                input.sums.insert(sum.unit, sum);
        }
    }
    for (const Project& project : *m_office.incomes().projects()) {
        const bool partner = std::any_of(project.partners.begin(), project.partners.end(),
            [&](const Project::Partner& p) { return tree->contains(scope, p.unit); });
        if (partner || tree->contains(scope, project.unit))
            input.projects.push_back(project);
    }
    for (const Pairing& pairing : m_office.incomes().pairings()) {
        if (tree->contains(scope, pairing.unit) || tree->contains(scope, pairing.partner))
            input.pairings.push_back(pairing);
    }
    return input;
}

Report ReportService::income(RowId scope, int year) const
{
    return incomeReport(context(scope), incomeInput(scope, year));
}

VisitInput ReportService::visitInput(RowId scope, int year, const QDate& until, bool unmasked) const
{
    VisitInput input;
    input.year = year;
    const QDate today = std::min(until, m_office.today());
    input.coverage = m_office.visits().coverage(scope, year, today);
    for (const auto& raised : m_office.opinions().raised(scope, year)) {
        if (raised.visit.date > until)
            continue;
        const Opinion then = opinionAsOf(raised.opinion, until);
        input.sums[raised.visit.unit].add(then, today);
        const auto household = m_office.visits().household(raised.visit.household);
        const QString head = household ? household->head : QString();
        input.opinions.push_back({then, raised.visit, unmasked ? head : maskedName(head)});
    }
    return input;
}

Report ReportService::visits(RowId scope, int year, bool unmasked) const
{
    const QDate end(year, 12, 31);
    if (end < m_office.today()) {
        if (const auto past = m_office.asOf(end))
            return (*past)->reports().visits(scope, year, unmasked);
        else
            m_office.workspace().report(past.error());
    }
    return visitReport(context(scope), visitInput(scope, year, end, unmasked));
}

WorkInput ReportService::workInput(RowId scope, const Month& month) const
{
    WorkInput input;
    for (const RectCase& rectCase : m_office.cases().casesIn(scope, 0)) {
        if (rectCase.year == month.year())
            input.cases.push_back(rectCase);
        if (rectCase.wasOpenIn(month))
            input.owing.push_back(rectCase);
    }
    for (const CaseReport& report : *m_office.caseReports().reports()) {
        if (report.month == month)
            input.reports.push_back(report);
    }
    input.visits = visitInput(scope, month.year(), month.lastDay(), false);
    // Income is settled at the end of a year: the last year that is entered stands.
    int incomeYear = month.year();
    for (const int year : m_office.incomes().years()) {
        if (year <= month.year())
            incomeYear = year;
    }
    input.income = incomeInput(scope, incomeYear);
    return input;
}

BranchFile ReportService::branchFile(const UnitNode& node, int year) const
{
    const RowId unit = node.unit.id;
    BranchFile file;
    file.unit = unit;
    file.year = year;
    file.posts = m_office.units().posts(unit);
    for (int past = year; past > year - 6; --past) {
        const auto ratings = m_office.ratings().ratings(past);
        if (!ratings->entered.contains(unit))
            continue;
        const BranchRating rating = ratings->of(node.unit);
        QStringList held;
        for (int place = 0; place < starCount; ++place) {
            if (rating.star(place) == StarState::Held)
                held << ratings->set(rating.set).stars.at(static_cast<size_t>(place)).name;
        }
        file.years.push_back({past, papertext::level(ratings->levelOf(node.unit)), held});
    }
    const auto plans = m_office.plans().plans(year);
    file.plan = plans->value(unit);
    const auto ratings = m_office.ratings().ratings(year);
    const StarSet& set = ratings->set(node.unit.starSet);
    for (const Star& star : set.stars) {
        if (file.plan.stars.contains(star.key))
            file.planStars << star.name;
    }
    Workspace& workspace = m_office.workspace();
    for (const GapRow& gap :
        workspace.valueOr(m_office.evaluations().gaps(unit, m_office.assessments().latestQuarter(year))))
        file.gaps << gapText(gap);
    LedgerQuery own;
    own.units = std::vector<RowId>{unit};
    file.items = m_office.ledger().some(m_office.ledger().query(own));
    std::erase_if(file.items, [](const LedgerItem& item) { return item.state == LedgerState::Cancelled; });
    std::stable_sort(file.items.begin(), file.items.end(),
        [](const LedgerItem& a, const LedgerItem& b) { return a.isOpen() && !b.isOpen(); });
    for (const RectCase& rectCase : m_office.cases().casesIn(unit, 0))
        file.cases.push_back(fileOf(rectCase));
    VisitInput visits = visitInput(unit, year, QDate(year, 12, 31), false);
    if (!visits.coverage.empty())
        file.coverage = visits.coverage.front();
    file.opinions = std::move(visits.opinions);
    file.incomeRules = m_office.settings().settings().work.income;
    for (const int known : m_office.incomes().years()) {
        if (const IncomeYear sum = m_office.incomes().yearOf(unit, known); sum.isEntered() && known <= year) {
            file.incomeYears.push_back(known);
            file.incomes.push_back(sum);
        }
    }
    file.projects = m_office.incomes().projectsOf(unit);
    file.evidence = m_office.evidence().ofUnit(unit);
    file.photos = m_office.evidence().beforeAndAfter(file.evidence);
    for (const Operation& operation : workspace.valueOr(m_office.history().operations(unit, shownHistory)))
        file.history.push_back({operation.at, operation.author, operation.action.text(std::cref(m_words))});
    return file;
}

Report ReportService::dossier(RowId scope, int year) const
{
    const ReportContext about = context(scope);
    const auto branches = about.tree->branches(about.scope, about.today);
    if (branches.size() == 1)
        return branchDossier(about, branchFile(*branches.front(), year));
    Report all = about.start(
        QStringLiteral("dossier-%1").arg(about.scopeName()), QStringLiteral("%1一村一档").arg(about.scopeName()));
    for (const UnitNode* node : branches) {
        Report one = branchDossier(about, branchFile(*node, year));
        one.sections.front().bookmarkGroup = node->parent ? node->parent->unit.shortName : QString();
        all.sections.push_back(std::move(one.sections.front()));
    }
    return all;
}

Report ReportService::escalation(RowId scope, int year) const
{
    std::vector<EscalationPaper> papers;
    for (const EscalationPaper& paper : *m_office.ledger().papers()) {
        const LedgerItem* item = m_office.ledger().find(paper.item);
        if (item && paper.issuedOn.year() == year && m_office.units().tree()->contains(scope, item->unit))
            papers.push_back(paper);
    }
    if (year == m_office.today().year()) {
        if (auto due = duePapers(m_office, scope)) {
            for (EscalationPaper& paper : *due) {
                paper.number += QStringLiteral("（拟稿）");
                papers.push_back(std::move(paper));
            }
        } else {
            m_office.workspace().report(due.error());
        }
    }
    return escalationReport(context(scope), papers, *m_office.ledger().items());
}

std::vector<Chart> ReportService::workCharts(RowId scope, int year) const
{
    if (const QDate end(year, 12, 31); end < m_office.today()) {
        if (const auto past = m_office.asOf(end))
            return (*past)->reports().workCharts(scope, year);
        else
            m_office.workspace().report(past.error());
    }
    const ReportContext about = context(scope);
    const Month last(year, year == m_office.today().year() ? m_office.today().month() : 12);
    MonthlyInput input = ledgerInput(scope, last);
    input.work = workInput(scope, last);
    Chart stages;
    stages.title = QStringLiteral("%1年软弱涣散整顿按阶段").arg(year);
    stages.unit = QStringLiteral("个");
    stages.series.push_back({QStringLiteral("村数"), {}});
    for (const CaseState state : {CaseState::Listed, CaseState::PlanApproved, CaseState::Rectifying,
             CaseState::AcceptanceApplied, CaseState::Accepted, CaseState::FollowUp, CaseState::Closed}) {
        stages.categories << wordOnPaper(state);
        stages.series.front().values.emplace_back(static_cast<double>(std::count_if(input.work.cases.begin(),
            input.work.cases.end(), [&](const RectCase& rectCase) { return rectCase.state == state; })));
    }
    return {
        ledgerMonthChart(about, input), stages, opinionChart(input.work.visits), bandChart(about, input.work.income)};
}

Report ReportService::evidence(RowId scope, const QStringList& files) const
{
    const auto pieces = m_office.evidence().ofScope(scope);
    return evidenceList(context(scope), pieces, m_office.evidence().subjects(pieces), files);
}

} // namespace wuxing
