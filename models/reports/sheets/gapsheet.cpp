// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/gapsheet.h"

#include <QSet>

namespace wuxing {

namespace {

QString remarkOf(const GapRow& gap)
{
    QStringList remarks;
    if (gap.barred)
        remarks << QStringLiteral("一票否决");
    if (gap.opposed)
        remarks << QStringLiteral("专班不同意");
    if (gap.notJudged > 0)
        remarks << QStringLiteral("%1条尚未评定").arg(gap.notJudged);
    return remarks.join(QStringLiteral("；"));
}

} // namespace

Report gapReport(const ReportContext& context, const Quarter& quarter, const std::vector<GapRow>& gaps)
{
    Report report = context.start(QStringLiteral("gaps-%1").arg(quarter.toString()),
        QStringLiteral("%1%2创星差距清单").arg(context.scopeName(), quarter.onPaper()));
    Table table;
    table.sheetName = QStringLiteral("差距清单");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.6, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.2, {}},
        {QStringLiteral("村（社区）"), 1.2, {}}, {QStringLiteral("现有星"), 0.7, Alignment::Right},
        {QStringLiteral("争创的星"), 1.2, {}}, {QStringLiteral("差几条"), 0.7, Alignment::Right},
        {QStringLiteral("差距条款"), 5.2, {}}, {QStringLiteral("备注"), 1.6, {}}};
    QSet<RowId> near;
    std::vector<RowId> list;
    qint64 number = 0;
    for (const GapRow& gap : gaps) {
        if (gap.isOneStepAway() && !near.contains(gap.unit)) {
            near.insert(gap.unit);
            list.push_back(gap.unit);
        }
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(context.townshipName(gap.unit)),
            Cell::ofText(context.branchName(gap.unit)), Cell::ofNumber(gap.level), Cell::ofText(gap.star),
            Cell::ofNumber(gap.steps.size()), Cell::ofText(gap.steps.join(QLatin1Char('\n'))),
            Cell::ofText(remarkOf(gap))});
    }
    report.figures.push_back({QStringLiteral("one_step"), QStringLiteral("差一条即可再得一星的党组织"),
        QString::number(list.size()), {FigureList::Kind::Branches, list, quarter.year(), {}}});
    report.addTable(PageSetup::sheet(PageSetup::Paper::A4), std::move(table),
        QStringLiteral("差一条即可再得一星的党组织%1个").arg(list.size()));
    return report;
}

} // namespace wuxing
