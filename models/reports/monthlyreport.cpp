// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/monthlyreport.h"

#include "domain/distribution.h"
#include "reports/distributionsheet.h"
#include "reports/ledgersheet.h"
#include "reports/papertext.h"
#include "reports/reporttemplate.h"

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
    for (const LedgerItem& item : input.items) {
        const LedgerItem then = itemAsOf(item, input.notes.value(item.id), day);
        const bool closedThisMonth = then.closedOn.isValid() && input.month.contains(then.closedOn);
        if (then.wasOpenOn(day) || (item.start <= day && closedThisMonth))
            items.push_back(then);
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

} // namespace

// Every month of the year up to the report's: items that began, that were closed, and that were overdue at its end.
Chart ledgerMonthChart(const ReportContext& context, const MonthlyInput& input)
{
    Chart chart;
    chart.title = QStringLiteral("整改台账逐月情况");
    chart.sheetName = QStringLiteral("台账图");
    chart.unit = QStringLiteral("项");
    chart.series = {{QStringLiteral("新登记"), {}}, {QStringLiteral("销号"), {}}, {QStringLiteral("月末逾期"), {}}};
    for (int number = 1; number <= input.month.month(); ++number) {
        const Month month(input.month.year(), number);
        const QDate end = reportDay(month, context.today);
        std::array<int, 3> counts{};
        for (const LedgerItem& item : input.items) {
            const LedgerItem then = itemAsOf(item, input.notes.value(item.id), end);
            counts[0] += month.contains(item.start) ? 1 : 0;
            counts[1] += then.state == LedgerState::Closed && month.contains(then.closedOn) ? 1 : 0;
            counts[2] += item.start <= end && lightOf(then, end, context.limits) == Light::Red ? 1 : 0;
        }
        chart.categories << QStringLiteral("%1月").arg(number);
        for (size_t s = 0; s < counts.size(); ++s)
            chart.series[s].values.emplace_back(counts.at(s));
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
    body.blocks.emplace_back(line(context.office, Paragraph::Style::Signature));
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
    return report;
}

} // namespace wuxing
