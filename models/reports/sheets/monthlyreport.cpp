// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/monthlyreport.h"

#include "domain/rating/distribution.h"
#include "reports/paper/papertext.h"
#include "reports/reporttemplate.h"
#include "reports/sheets/distributionsheet.h"
#include "reports/sheets/ledgersheet.h"

namespace wuxing {

namespace {

Paragraph line(const QString& text, Paragraph::Style style) { return {{{text, {}}}, style}; }

Section attachment(int number, const QString& title, const PageSetup& page)
{
    Section section;
    section.page = page;
    section.attachment = QStringLiteral("附件%1").arg(number);
    section.title = title;
    return section;
}

// What the paper shows of the ledger: everything open on the day, and what was closed in the month.
std::vector<LedgerItem> attachedItems(const MonthlyInput& input, const QDate& day)
{
    std::vector<LedgerItem> items;
    for (LedgerItem& item : itemsOn(input, day)) {
        const bool closedThisMonth = item.closedOn.isValid() && input.month.contains(item.closedOn);
        if (item.isOpen() || closedThisMonth)
            items.push_back(std::move(item));
    }
    return items;
}

// Branches by level: the result that stands, beside the plan of the year.
Chart levelChart(const ReportContext& context, const MonthlyInput& input, const QDate& day)
{
    const auto distribution = levelDistribution(input.ratings, context.tree->branches(context.scope, day));
    Chart chart;
    chart.title = QStringLiteral("星级分布");
    chart.sheetName = QStringLiteral("星级图");
    chart.unit = QStringLiteral("个");
    chart.series.push_back({QStringLiteral("%1年度结果").arg(input.ratings.year), {}});
    const bool planned = input.targets != noTargets;
    if (planned)
        chart.series.push_back({QStringLiteral("%1年度计划").arg(input.planYear), {}});
    for (int stars = starCount; stars >= 0; --stars) {
        chart.categories << papertext::level(stars);
        chart.series[0].values.emplace_back(distribution.count(stars));
        const int target = input.targets.at(static_cast<size_t>(stars));
        if (planned)
            chart.series[1].values.emplace_back(target < 0 ? std::nullopt : std::optional<double>(target));
    }
    return chart;
}

// What came after the report of its month was sent, marked as such.
Table lateTable(const ReportContext& context, const std::vector<LateEntry>& entries)
{
    Table table;
    table.sheetName = QStringLiteral("补录事项");
    table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}, {QStringLiteral("所属月份"), 0.9, {}},
        {QStringLiteral("村（社区）"), 1.2, {}}, {QStringLiteral("补录内容"), 3, {}},
        {QStringLiteral("发生日期"), 1.1, Alignment::Centre}, {QStringLiteral("录入日期"), 1.1, Alignment::Centre}};
    qint64 number = 0;
    for (const LateEntry& entry : entries)
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(entry.month.toString()),
            Cell::ofText(context.branchName(entry.unit)), Cell::ofText(QStringLiteral("（补录）") + entry.what),
            Cell::ofDate(entry.date), Cell::ofDate(entry.enteredOn)});
    return table;
}

} // namespace

// Every month of the year up to the report's: items that began, that were closed, and that were overdue at its end.
Chart ledgerMonthChart(const ReportContext& context, const MonthlyInput& input)
{
    Chart chart;
    chart.title = QStringLiteral("整改台账逐月情况");
    chart.sheetName = QStringLiteral("台账图");
    chart.unit = QStringLiteral("项");
    chart.series = {{QStringLiteral("新登记"), {}}, {QStringLiteral("销号"), {}}, {QStringLiteral("月末逾期"), {}}};
    const QDate day = reportDay(input.month, context.today);
    for (int number = 1; number <= input.month.month(); ++number) {
        const Month month(input.month.year(), number);
        const auto earlier = input.earlier.find(month);
        const MonthTally tally = month == input.month ? tallyOf(itemsOn(input, day), month, day, context.limits)
            : earlier == input.earlier.end()          ? MonthTally()
                                                      : earlier->second;
        chart.categories << QStringLiteral("%1月").arg(number);
        size_t line = 0;
        for (const std::vector<RowId>* ids : {&tally.started, &tally.closed, &tally.overdue})
            chart.series[line++].values.emplace_back(static_cast<double>(ids->size()));
    }
    return chart;
}

Result<Report> monthlyReport(const ReportContext& now, const MonthlyInput& input, const QString& templateText)
{
    Report report;
    const QDate day = reportDay(input.month, now.today);
    ReportContext context = now;
    context.today = day;
    report.key = QStringLiteral("monthly-%1").arg(input.month.toString());
    report.title =
        QStringLiteral("%1%2年%3月“五星”支部创建工作月报")
            .arg(context.scopeName(), QString::number(input.month.year()), QString::number(input.month.month()));
    report.mark = context.mark;
    report.seal = context.seal;
    report.figures = monthlyFigures(context, input);

    auto blocks = ReportTemplate(templateText).render(report.figures);
    if (!blocks)
        return blocks.error();
    Section body;
    body.page = PageSetup::document();
    body.title = report.title;
    body.blocks = std::move(*blocks);
    body.blocks.emplace_back(line(QStringLiteral("附件：1. 星级分布表"), Paragraph::Style::Body));
    body.blocks.emplace_back(line(QStringLiteral("   2. 整改台账（在办及本月销号）"), Paragraph::Style::Body));
    body.blocks.emplace_back(line(QStringLiteral("   3. 工作图表"), Paragraph::Style::Body));
    if (!input.late.empty())
        body.blocks.emplace_back(line(QStringLiteral("   4. 补录事项"), Paragraph::Style::Body));
    body.blocks.emplace_back(line(context.signature(), Paragraph::Style::Signature));
    body.blocks.emplace_back(line(day.toString(QStringLiteral("yyyy年M月d日")), Paragraph::Style::Signature));
    report.sections.push_back(std::move(body));

    Section distribution =
        attachment(1, QStringLiteral("%1年度“五星”支部星级分布表").arg(input.ratings.year), PageSetup::document());
    distribution.blocks.emplace_back(distributionTable(context, input.ratings, input.planYear, input.targets));
    report.sections.push_back(std::move(distribution));

    PageSetup wide = PageSetup::sheet(PageSetup::Paper::A4);
    Section ledger = attachment(2, QStringLiteral("整改台账（在办及本月销号）"), wide);
    const auto items = attachedItems(input, day);
    if (items.empty())
        ledger.blocks.emplace_back(line(QStringLiteral("无。"), Paragraph::Style::Body));
    else
        ledger.blocks.emplace_back(shortLedgerTable(context, items, day));
    report.sections.push_back(std::move(ledger));

    Section charts = attachment(3, QStringLiteral("工作图表"), PageSetup::document());
    charts.blocks.emplace_back(levelChart(context, input, day));
    charts.blocks.emplace_back(ledgerMonthChart(context, input));
    if (!input.work.income.sums.isEmpty())
        charts.blocks.emplace_back(bandChart(context, input.work.income));
    if (!input.work.visits.opinions.empty())
        charts.blocks.emplace_back(opinionChart(input.work.visits));
    report.sections.push_back(std::move(charts));
    if (!input.late.empty()) {
        Section late = attachment(4, QStringLiteral("补录事项"), PageSetup::document());
        if (!input.lateFigures.isEmpty())
            late.blocks.emplace_back(line(
                QStringLiteral("已报送月报的数据补录后变动：%1。").arg(input.lateFigures.join(QStringLiteral("；"))),
                Paragraph::Style::Body));
        late.blocks.emplace_back(lateTable(context, input.late));
        report.sections.push_back(std::move(late));
    }
    return report;
}

} // namespace wuxing
