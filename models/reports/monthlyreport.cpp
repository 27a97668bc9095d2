// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/monthlyreport.h"

#include "reports/distributionsheet.h"
#include "reports/ledgersheet.h"
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

} // namespace

Result<Report> monthlyReport(const ReportContext& now, const MonthlyInput& input, const QString& templateText)
{
    Report report;
    const QDate day = reportDay(input.month, now.today);
    ReportContext context = now;
    context.today = day;
    report.key = QStringLiteral("monthly-%1").arg(input.month.toString());
    report.title = QStringLiteral("%1%2年%3月“五星”支部创建工作月报")
                       .arg(context.scopeName())
                       .arg(input.month.year())
                       .arg(input.month.month());
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
    return report;
}

} // namespace wuxing
