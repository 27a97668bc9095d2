// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/escalationsheet.h"

#include "reports/reporttemplate.h"

#include <algorithm>

namespace wuxing {

namespace {

QString chineseDate(const QDate& date) { return date.toString(QStringLiteral("yyyy年M月d日")); }

} // namespace

std::vector<Figure> escalationFigures(
    const ReportContext& context, const LedgerItem& item, const EscalationPaper& paper, int reds)
{
    const qint64 late = item.due.daysTo(paper.issuedOn);
    QStringList responsible;
    if (!item.department.isEmpty())
        responsible << QStringLiteral("责任单位") + item.department;
    if (!item.person.isEmpty())
        responsible << QStringLiteral("责任人") + item.person;
    const auto figure = [](const char* key, const QString& text) { return Figure{QLatin1String(key), {}, text, {}}; };
    return {figure("number", paper.number), figure("addressee", paper.addressee),
        figure("township", context.townshipName(item.unit)), figure("branch", context.branchName(item.unit)),
        figure("problem", item.problem), figure("measure", item.measure), figure("source", item.source),
        figure("leader", item.leader), figure("department", item.department), figure("person", item.person),
        figure("responsible", responsible.join(QStringLiteral("、"))), figure("start", chineseDate(item.start)),
        figure("due", chineseDate(item.due)),
        figure("first_due", item.wasMoved() ? chineseDate(item.firstDue) : QString()),
        figure("days_late", late > 0 ? QString::number(late) : QString()),
        figure("progress", QString::number(item.progress)),
        figure("reds", reds > 0 ? QString::number(reds) : QString()),
        figure("reply_by", paper.replyBy.isValid() ? chineseDate(paper.replyBy) : QString()),
        figure("issued_on", chineseDate(paper.issuedOn)), figure("office", context.office)};
}

Result<QString> escalationText(const QString& templateText, const std::vector<Figure>& figures)
{
    const auto blocks = ReportTemplate(templateText).render(figures);
    if (!blocks)
        return blocks.error();
    QStringList lines;
    for (const Block& block : *blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            lines << QString(heading->level, u'#') + QLatin1Char(' ') + heading->text;
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            lines << paragraph->text();
    }
    return lines.join(QLatin1Char('\n'));
}

Report escalationReport(
    const ReportContext& context, const std::vector<EscalationPaper>& papers, const std::vector<LedgerItem>& items)
{
    Report report = context.start(QStringLiteral("escalation"), QStringLiteral("督办提醒文书"));
    for (const EscalationPaper& paper : papers) {
        const auto item = std::find_if(
            items.begin(), items.end(), [&](const LedgerItem& candidate) { return candidate.id == paper.item; });
        Section section;
        section.page = PageSetup::document();
        section.title = wordOnPaper(paper.step);
        if (paper.step == EscalationStep::Remind || paper.step == EscalationStep::Admonish)
            section.title += QStringLiteral("通知书");
        section.note = paper.number;
        section.bookmark =
            item == items.end() ? paper.number : context.branchName(item->unit) + QLatin1Char(' ') + section.title;
        const QStringList lines = paper.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (line.startsWith(QStringLiteral("## ")))
                section.blocks.emplace_back(Heading{2, line.mid(3)});
            else if (line.startsWith(QStringLiteral("# ")))
                section.blocks.emplace_back(Heading{1, line.mid(2)});
            else
                section.blocks.emplace_back(Paragraph{{{line, {}}}, Paragraph::Style::Body});
        }
        section.blocks.emplace_back(Paragraph{{{context.office, {}}}, Paragraph::Style::Signature});
        section.blocks.emplace_back(Paragraph{{{chineseDate(paper.issuedOn), {}}}, Paragraph::Style::Signature});
        report.sections.push_back(std::move(section));
    }
    if (report.sections.empty())
        report.addTable(PageSetup::document(), {}, {});
    return report;
}

} // namespace wuxing
