// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/rulesheet.h"

namespace wuxing {

namespace {

QString remarkOf(const RuleClause& clause)
{
    QStringList remarks;
    if (clause.veto == VetoReach::Star)
        remarks << QStringLiteral("一票否决本星");
    if (clause.veto == VetoReach::All)
        remarks << QStringLiteral("一票否决全部星");
    if (!clause.group.isEmpty())
        remarks << QStringLiteral("“%1”择一").arg(clause.group);
    if (!clause.required && !clause.isVeto())
        remarks << QStringLiteral("非必达");
    if (!clause.metric.isEmpty())
        remarks << QStringLiteral("取自%1").arg(clause.metric);
    if (clause.evidence)
        remarks << QStringLiteral("宜附佐证");
    return remarks.join(QStringLiteral("；"));
}

Table starTable(const RuleStar& star)
{
    Table table;
    table.sheetName = star.name;
    table.pointSize = 9;
    table.columns = {{QStringLiteral("任务"), 1.8, {}}, {QStringLiteral("编号"), 0.8, {}},
        {QStringLiteral("条款"), 3, {}}, {QStringLiteral("评定标准"), 2.4, {}}, {QStringLiteral("创建要求"), 2.6, {}},
        {QStringLiteral("评定方式"), 1.6, {}}, {QStringLiteral("备注"), 1.6, {}}};
    for (const RuleItem& item : star.items) {
        for (const RuleClause& clause : item.clauses)
            table.rows.push_back({Cell::ofText(item.number + QStringLiteral(" ") + item.name),
                Cell::ofText(clause.number), Cell::ofText(clause.text), Cell::ofText(clause.standard),
                Cell::ofText(clause.requirement), Cell::ofText(judgedOnPaper(clause)), Cell::ofText(remarkOf(clause))});
    }
    return table;
}

} // namespace

QString judgedOnPaper(const RuleClause& clause)
{
    switch (clause.kind) {
    case ClauseKind::Threshold:
        return wordKey(clause.comparator) + clause.limit.value_or(Quantity()).toString() + clause.unit;
    case ClauseKind::Score:
        return clause.limit
            ? QStringLiteral("满分%1分，%2分达标").arg(clause.fullMark.toString(), clause.limit->toString())
            : QStringLiteral("满分%1分").arg(clause.fullMark.toString());
    case ClauseKind::YesNo:
        break;
    }
    if (clause.isVeto())
        return QStringLiteral("是否发生");
    return clause.fullMark > Quantity() ? QStringLiteral("是否（%1分）").arg(clause.fullMark.toString())
                                        : QStringLiteral("是否");
}

Report ruleSheetReport(const ReportContext& context, const RuleSet& rules)
{
    Report report = context.start(QStringLiteral("rules-%1-%2").arg(rules.year).arg(wordKey(rules.set)), rules.title);
    for (const RuleStar& star : rules.stars) {
        QStringList notes{QStringLiteral("第%1版").arg(rules.version)};
        if (rules.sample)
            notes << QStringLiteral("示例");
        if (!star.theme.isEmpty())
            notes << QStringLiteral("主题：%1").arg(star.theme);
        if (!star.lead.isEmpty())
            notes << QStringLiteral("牵头单位：%1").arg(star.lead);
        notes << (star.pass == PassRule::AllRequired
                ? QStringLiteral("全部必达条款达标即通过")
                : QStringLiteral("得%1分以上且必达条款达标即通过").arg(star.passMark.toString()));
        report.addTable(PageSetup::sheet(PageSetup::Paper::A4), starTable(star), notes.join(QStringLiteral("　")),
            QStringLiteral("%1（%2）").arg(rules.title, star.name));
        report.sections.back().bookmark = star.name;
        report.sections.back().titlePoints = 18;
    }
    return report;
}

} // namespace wuxing
