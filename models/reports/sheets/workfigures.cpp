// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/workfigures.h"

#include "reports/sheets/figurebuilder.h"

#include <algorithm>

namespace wuxing {

namespace {

QString number(qsizetype value) { return QString::number(value); }

QString namesOf(const ReportContext& context, const std::vector<RowId>& units)
{
    QStringList names;
    for (const RowId unit : units)
        names << context.branchName(unit);
    return names.join(QStringLiteral("、"));
}

void addCases(FigureBuilder& figures, const ReportContext& context, const Month& month, const WorkInput& input)
{
    const QDate day = std::min(month.lastDay(), context.today);
    std::vector<RowId> listed;
    std::vector<RowId> accepted;
    std::vector<RowId> open;
    for (const RectCase& rectCase : input.cases) {
        if (rectCase.listedOn > day)
            continue;
        listed.push_back(rectCase.unit);
        const bool isAccepted = rectCase.acceptedOn.isValid() && rectCase.acceptedOn <= day;
        (isAccepted ? accepted : open).push_back(rectCase.unit);
    }
    std::vector<RowId> due;
    std::vector<RowId> owed;
    int closedItems = 0;
    int openItems = 0;
    int sent = 0;
    for (const RectCase& rectCase : input.owing) {
        due.push_back(rectCase.unit);
        const auto report = std::find_if(input.reports.begin(), input.reports.end(), [&](const CaseReport& candidate) {
            return candidate.rectCase == rectCase.id && candidate.isSent() && candidate.sentOn <= day;
        });
        if (report == input.reports.end()) {
            owed.push_back(rectCase.unit);
            continue;
        }
        ++sent;
        closedItems += report->closed();
        openItems += report->open();
    }
    const bool all = !listed.empty() && open.empty();
    figures.text("work_year", QStringLiteral("工作年度"), number(month.year()));
    figures.branches(QStringLiteral("cases_total"), QStringLiteral("列入软弱涣散的村党组织"), std::move(listed));
    figures.branches(QStringLiteral("cases_accepted"), QStringLiteral("通过验收的村党组织"), std::move(accepted));
    figures.branches(QStringLiteral("cases_open"), QStringLiteral("整顿中的村党组织"), std::move(open));
    figures.text("cases_all_accepted", QStringLiteral("是否全部通过验收"), all ? QStringLiteral("是") : QString());
    figures.branches(QStringLiteral("case_reports_due"), QStringLiteral("应报整顿月报告"), std::move(due));
    figures.text("case_reports_sent", QStringLiteral("已报整顿月报告"), number(sent));
    figures.text("case_reports_owed_list", QStringLiteral("欠报整顿月报告名单"), namesOf(context, owed));
    figures.branches(QStringLiteral("case_reports_owed"), QStringLiteral("欠报整顿月报告"), std::move(owed));
    figures.text("case_items_closed", QStringLiteral("月报告已销号问题"), number(closedItems));
    figures.text("case_items_open", QStringLiteral("月报告未销号问题"), number(openItems));
}

void addVisits(FigureBuilder& figures, const VisitInput& input)
{
    int visits = 0;
    int households = 0;
    OpinionSums sums;
    for (const Coverage& coverage : input.coverage) {
        visits += coverage.visits;
        households += coverage.visited;
        sums.add(input.sums.value(coverage.unit));
    }
    figures.text("visits", QStringLiteral("走访次数"), number(visits));
    figures.text("households_visited", QStringLiteral("走访户数"), number(households));
    figures.text("opinions", QStringLiteral("收集意见"), number(sums.total()));
    figures.text("opinions_answered", QStringLiteral("已答复意见"), number(sums.answered));
    figures.text("opinions_in_work", QStringLiteral("办理中意见"), number(sums.inWork));
    figures.text("opinions_refused", QStringLiteral("不予办理意见"), number(sums.refused));
    figures.text("opinions_waiting", QStringLiteral("待办理意见"), number(sums.waiting));
    figures.text("opinions_overdue", QStringLiteral("超期未办结意见"), number(sums.overdue));
}

void addIncome(FigureBuilder& figures, const ReportContext& context, const IncomeInput& input)
{
    std::vector<RowId> entered;
    std::vector<RowId> reached;
    std::vector<RowId> below;
    std::vector<RowId> missing;
    Money total;
    Money operating;
    for (const UnitNode* node : context.tree->branches(context.scope, context.today)) {
        const auto sum = input.sums.constFind(node->unit.id);
        if (sum != input.sums.constEnd()) {
            total += sum->total;
            operating += sum->operating;
        }
        if (!isEarning(node->unit.kind, sum == input.sums.constEnd() ? IncomeYear() : *sum))
            continue;
        if (sum == input.sums.constEnd()) {
            missing.push_back(node->unit.id);
            continue;
        }
        entered.push_back(node->unit.id);
        (sum->isBelow(input.rules) ? below : reached).push_back(node->unit.id);
    }
    const bool all = !entered.empty() && below.empty() && missing.empty();
    figures.text("income_year", QStringLiteral("收益年度"), number(input.year));
    figures.branches(QStringLiteral("income_entered"), QStringLiteral("录入收益的村（社区）"), std::move(entered));
    figures.branches(QStringLiteral("income_reached"), QStringLiteral("收益达到标准的村（社区）"), std::move(reached));
    figures.text("income_below_list", QStringLiteral("收益低于标准的村（社区）名单"), namesOf(context, below));
    figures.branches(QStringLiteral("income_below"), QStringLiteral("收益低于标准的村（社区）"), std::move(below));
    figures.branches(QStringLiteral("income_missing"), QStringLiteral("未录入收益的村（社区）"), std::move(missing));
    figures.text("income_all_reached", QStringLiteral("是否全部达到标准"), all ? QStringLiteral("是") : QString());
    figures.text("income_total", QStringLiteral("收益合计（万元）"), total.inTenThousand());
    figures.text("income_operating", QStringLiteral("经营性收入合计（万元）"), operating.inTenThousand());
    figures.text("income_threshold", QStringLiteral("收益标准（万元）"), input.rules.threshold.inTenThousand());
    Money funds;
    int jobs = 0;
    for (const Project& project : input.projects) {
        funds += project.fundTotal();
        jobs += project.jobs.value_or(0);
    }
    figures.text("projects", QStringLiteral("集体经济项目"), number(static_cast<qsizetype>(input.projects.size())));
    figures.text("project_funds", QStringLiteral("项目投入（万元）"), funds.inTenThousand());
    figures.text("project_jobs", QStringLiteral("项目带动就业"), number(jobs));
}

} // namespace

void addWorkFigures(FigureBuilder& figures, const ReportContext& context, const Month& month, const WorkInput& input)
{
    addCases(figures, context, month, input);
    addVisits(figures, input.visits);
    addIncome(figures, context, input.income);
}

Chart stageChart(int year, const std::vector<RectCase>& cases)
{
    Chart stages;
    stages.title = QStringLiteral("%1年软弱涣散整顿按阶段").arg(year);
    stages.unit = QStringLiteral("个");
    stages.series.push_back({QStringLiteral("村数"), {}});
    for (const CaseState state : {CaseState::Listed, CaseState::PlanApproved, CaseState::Rectifying,
             CaseState::AcceptanceApplied, CaseState::Accepted, CaseState::FollowUp, CaseState::Closed}) {
        stages.categories << wordOnPaper(state);
        stages.series.front().values.emplace_back(static_cast<double>(std::count_if(
            cases.begin(), cases.end(), [&](const RectCase& rectCase) { return rectCase.state == state; })));
    }
    return stages;
}

} // namespace wuxing
