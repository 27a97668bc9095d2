// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/visitsheet.h"

#include <map>

namespace wuxing {

namespace {

std::vector<Cell> coverageRow(
    const QString& township, const QString& branch, const Coverage& coverage, const OpinionSums& sums, bool known)
{
    const auto percent = coverage.percent();
    return {Cell::ofText(township), Cell::ofText(branch),
        known ? Cell::ofNumber(coverage.households.value_or(0)) : Cell::ofText({}), Cell::ofNumber(coverage.visited),
        percent && known ? Cell::ofText(QStringLiteral("%1%").arg(percent->toString())) : Cell::ofText({}),
        Cell::ofNumber(coverage.absent), Cell::ofNumber(coverage.visits), Cell::ofNumber(sums.total()),
        Cell::ofNumber(sums.answered), Cell::ofNumber(sums.inWork), Cell::ofNumber(sums.refused),
        Cell::ofNumber(sums.waiting), Cell::ofNumber(sums.overdue)};
}

Table coverageTable(const ReportContext& context, const VisitInput& input)
{
    Table table;
    table.sheetName = QStringLiteral("走访覆盖");
    table.pointSize = 9;
    table.lastRowIsTotal = true;
    table.columns = {{QStringLiteral("乡镇（街道）"), 1.4, {}}, {QStringLiteral("村（社区）"), 1.4, {}},
        {QStringLiteral("总户数"), 0.9, Alignment::Right}, {QStringLiteral("已走访户"), 0.9, Alignment::Right},
        {QStringLiteral("覆盖率"), 0.9, Alignment::Right}, {QStringLiteral("未遇户"), 0.8, Alignment::Right},
        {QStringLiteral("走访次数"), 0.9, Alignment::Right}, {QStringLiteral("意见"), 0.8, Alignment::Right},
        {QStringLiteral("已答复"), 0.8, Alignment::Right}, {QStringLiteral("办理中"), 0.8, Alignment::Right},
        {QStringLiteral("不予办理"), 0.9, Alignment::Right}, {QStringLiteral("待办理"), 0.8, Alignment::Right},
        {QStringLiteral("其中超期"), 0.9, Alignment::Right}};
    Coverage all;
    OpinionSums sums;
    bool everyKnown = true;
    for (const Coverage& coverage : input.coverage) {
        const OpinionSums own = input.sums.value(coverage.unit);
        sums.add(own);
        all.visited += coverage.visited;
        all.absent += coverage.absent;
        all.visits += coverage.visits;
        everyKnown = everyKnown && coverage.households.has_value();
        all.households = all.households.value_or(0) + coverage.households.value_or(0);
        if (coverage.visits > 0 || input.coverage.size() == 1)
            table.rows.push_back(coverageRow(context.townshipName(coverage.unit), context.branchName(coverage.unit),
                coverage, own, coverage.households.has_value()));
    }
    table.rows.push_back(coverageRow(
        QStringLiteral("合计"), QStringLiteral("%1个村（社区）").arg(input.coverage.size()), all, sums, everyKnown));
    return table;
}

Table opinionTable(const ReportContext& context, const VisitInput& input)
{
    Table table;
    table.sheetName = QStringLiteral("群众意见");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}, {QStringLiteral("村（社区）"), 1.1, {}},
        {QStringLiteral("户主"), 0.7, {}}, {QStringLiteral("走访日期"), 1.1, Alignment::Centre},
        {QStringLiteral("反映问题"), 2.6, {}}, {QStringLiteral("类别"), 0.9, {}}, {QStringLiteral("紧急程度"), 0.6, {}},
        {QStringLiteral("责任单位"), 1, {}}, {QStringLiteral("时限"), 1.1, Alignment::Centre},
        {QStringLiteral("办理"), 0.8, {}}, {QStringLiteral("答复或理由"), 2, {}},
        {QStringLiteral("反馈日期"), 1.1, Alignment::Centre}, {QStringLiteral("满意度"), 0.8, {}}};
    qint64 number = 0;
    for (const OpinionLine& line : input.opinions) {
        const Opinion& opinion = line.opinion;
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(context.branchName(line.visit.unit)),
            Cell::ofText(line.household), Cell::ofDate(line.visit.date), Cell::ofText(opinion.body),
            Cell::ofText(opinion.category), Cell::ofText(wordOnPaper(opinion.urgency)),
            Cell::ofText(opinion.department), Cell::ofDate(opinion.due), Cell::ofText(wordOnPaper(opinion.state())),
            Cell::ofText(opinion.refusal.isEmpty() ? opinion.answer : opinion.refusal), Cell::ofDate(opinion.toldOn()),
            Cell::ofText(opinion.satisfaction ? wordOnPaper(*opinion.satisfaction) : QString())});
    }
    return table;
}

} // namespace

Chart opinionChart(const VisitInput& input)
{
    Chart chart;
    chart.title = QStringLiteral("群众意见按类别");
    chart.sheetName = QStringLiteral("意见类别图");
    chart.unit = QStringLiteral("条");
    std::map<QString, std::pair<int, int>> byCategory; // all, settled
    for (const OpinionLine& line : input.opinions) {
        auto& [all, settled] =
            byCategory[line.opinion.category.isEmpty() ? QStringLiteral("未分类") : line.opinion.category];
        const OpinionState state = line.opinion.state();
        ++all;
        settled += state == OpinionState::Answered || state == OpinionState::Refused ? 1 : 0;
    }
    chart.series = {{QStringLiteral("收集"), {}}, {QStringLiteral("已办结"), {}}};
    for (const auto& [category, counts] : byCategory) {
        chart.categories << category;
        chart.series[0].values.emplace_back(counts.first);
        chart.series[1].values.emplace_back(counts.second);
    }
    return chart;
}

Report visitReport(const ReportContext& context, const VisitInput& input)
{
    Report report = context.start(QStringLiteral("visits-%1").arg(input.year),
        QStringLiteral("%1%2年“户户到”大走访情况").arg(context.scopeName(), QString::number(input.year)));
    const PageSetup page = PageSetup::sheet(PageSetup::Paper::A4);
    const QString note = QStringLiteral("制表日期：%1").arg(context.today.toString(Qt::ISODate));
    report.addTable(page, coverageTable(context, input), note);
    if (!input.opinions.empty())
        report.sections.back().blocks.emplace_back(opinionChart(input));
    report.addTable(page, opinionTable(context, input), note, QStringLiteral("群众意见办理清单"));
    return report;
}

} // namespace wuxing
