// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/ledgersheet.h"

#include "reports/paper/papertext.h"

namespace wuxing {

namespace {

QString progressText(const LedgerItem& item)
{
    return QStringLiteral("%1% %2").arg(item.progress).arg(wordOnPaper(item.state));
}

QString dueText(const LedgerItem& item)
{
    const QString due = item.due.toString(Qt::ISODate);
    return item.wasMoved() ? QStringLiteral("%1\n原%2").arg(due, item.firstDue.toString(Qt::ISODate)) : due;
}

Cell dueCell(const LedgerItem& item) { return item.wasMoved() ? Cell::ofText(dueText(item)) : Cell::ofDate(item.due); }

QString resultText(const LedgerItem& item)
{
    QStringList parts;
    for (const QString& part : {item.result, outcomeText(item)}) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    if (item.state == LedgerState::Cancelled)
        parts << QStringLiteral("取消原因：%1").arg(item.cancelReason);
    return parts.join(QStringLiteral("；"));
}

} // namespace

Table ledgerTable(const ReportContext& context, const std::vector<LedgerItem>& items)
{
    Table table;
    table.sheetName = QStringLiteral("整改台账");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.6, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.1, {}},
        {QStringLiteral("村（社区）"), 1.1, {}}, {QStringLiteral("问题来源"), 1, {}}, {QStringLiteral("类别"), 0.8, {}},
        {QStringLiteral("问题描述"), 2.6, {}}, {QStringLiteral("整改措施"), 2.6, {}},
        {QStringLiteral("责任领导"), 0.9, {}}, {QStringLiteral("责任单位"), 1.1, {}},
        {QStringLiteral("责任人"), 0.9, {}}, {QStringLiteral("开始时间"), 1.25, Alignment::Centre},
        {QStringLiteral("完成时限"), 1.25, Alignment::Centre}, {QStringLiteral("进展"), 1, {}},
        {QStringLiteral("完成情况"), 1.9, {}}, {QStringLiteral("佐证材料"), 1, {}},
        {QStringLiteral("销号意见"), 1.1, {}}, {QStringLiteral("备注"), 1, {}}};
    qint64 number = 0;
    for (const LedgerItem& item : items) {
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(context.townshipName(item.unit)),
            Cell::ofText(context.branchName(item.unit)), Cell::ofText(item.source), Cell::ofText(item.category),
            Cell::ofText(item.problem), Cell::ofText(item.measure), Cell::ofText(item.leader),
            Cell::ofText(item.department), Cell::ofText(item.person), Cell::ofDate(item.start), dueCell(item),
            Cell::ofText(progressText(item)), Cell::ofText(resultText(item)), Cell::ofText(item.evidence),
            Cell::ofText(item.closingOpinion), Cell::ofText(item.remark)});
    }
    return table;
}

Table shortLedgerTable(const ReportContext& context, const std::vector<LedgerItem>& items, const QDate& day)
{
    Table table;
    table.sheetName = QStringLiteral("整改台账");
    table.pointSize = 10.5;
    table.columns = {{QStringLiteral("序号"), 0.6, Alignment::Right}, {QStringLiteral("村（社区）"), 1.3, {}},
        {QStringLiteral("问题描述"), 2.8, {}}, {QStringLiteral("整改措施"), 2.8, {}},
        {QStringLiteral("责任单位"), 1.4, {}}, {QStringLiteral("责任人"), 1.2, {}},
        {QStringLiteral("完成时限"), 1.85, Alignment::Centre}, {QStringLiteral("进展"), 1.4, {}},
        {QStringLiteral("完成情况"), 2.1, {}}, {QStringLiteral("亮灯"), 1.25, Alignment::Centre}};
    qint64 number = 0;
    for (const LedgerItem& item : items) {
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(context.branchName(item.unit)),
            Cell::ofText(item.problem), Cell::ofText(item.measure), Cell::ofText(item.department),
            Cell::ofText(item.person), dueCell(item), Cell::ofText(progressText(item)), Cell::ofText(resultText(item)),
            Cell::ofText(papertext::light(lightOf(item, day, context.limits)))});
    }
    return table;
}

Report ledgerReport(const ReportContext& context, const std::vector<LedgerItem>& items)
{
    Report report;
    report.key = QStringLiteral("ledger");
    report.title = QStringLiteral("%1整改台账").arg(context.scopeName());
    report.mark = context.mark;
    report.seal = context.seal;
    Section section;
    section.page = PageSetup::sheet(PageSetup::Paper::A3);
    section.title = report.title;
    section.note = QStringLiteral("制表日期：%1  共%2项").arg(context.today.toString(Qt::ISODate)).arg(items.size());
    if (items.empty())
        section.blocks.emplace_back(Paragraph{{{QStringLiteral("无。"), {}}}, Paragraph::Style::Body});
    else
        section.blocks.emplace_back(ledgerTable(context, items));
    report.sections.push_back(std::move(section));
    return report;
}

Report villageLedgers(const ReportContext& context, const std::vector<LedgerItem>& items)
{
    Report report =
        context.start(QStringLiteral("ledger-village"), QStringLiteral("%1村级整改台账").arg(context.scopeName()));
    for (const UnitNode* node : context.tree->branches(context.scope, context.today)) {
        std::vector<LedgerItem> own;
        for (const LedgerItem& item : items) {
            if (item.unit == node->unit.id)
                own.push_back(item);
        }
        if (own.empty())
            continue;
        report.addTable(PageSetup::sheet(PageSetup::Paper::A4), shortLedgerTable(context, own, context.today),
            QStringLiteral("制表日期：%1  共%2项").arg(context.today.toString(Qt::ISODate)).arg(own.size()),
            QStringLiteral("%1整改台账").arg(node->unit.shortName));
        Section& section = report.sections.back();
        section.bookmark = node->unit.shortName;
        section.bookmarkGroup = node->parent ? node->parent->unit.shortName : QString();
        if (auto* table = std::get_if<Table>(&section.blocks.front()))
            table->sheetName = node->unit.shortName;
    }
    if (report.sections.empty())
        report.addTable(PageSetup::sheet(PageSetup::Paper::A4), {}, {});
    return report;
}

} // namespace wuxing
