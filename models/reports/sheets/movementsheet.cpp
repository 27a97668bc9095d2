// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/movementsheet.h"

#include "reports/paper/papertext.h"

namespace wuxing {

namespace {

QString rowTitle(int row) { return row <= starCount ? papertext::level(starCount - row) : QStringLiteral("未评定"); }

Table matrix(const Movement& movement, std::vector<Figure>& figures)
{
    Table table;
    table.sheetName = QStringLiteral("升降矩阵");
    table.lastRowIsTotal = true;
    table.columns.push_back({QStringLiteral("%1年＼%2年").arg(movement.yearBefore).arg(movement.year), 1.6, {}});
    for (int after = 0; after < Movement::rowCount; ++after)
        table.columns.push_back({rowTitle(after), 1, Alignment::Right});
    table.columns.push_back({QStringLiteral("合计"), 1, Alignment::Right});
    std::array<qint64, Movement::rowCount + 1> sums{};
    for (int before = 0; before < Movement::rowCount; ++before) {
        std::vector<Cell> row{Cell::ofText(rowTitle(before))};
        qint64 sum = 0;
        for (int after = 0; after < Movement::rowCount; ++after) {
            const std::vector<RowId> branches = movement.at(before, after);
            const QString key = QStringLiteral("move_%1_%2").arg(before).arg(after);
            const auto count = static_cast<qint64>(branches.size());
            figures.push_back({key, rowTitle(before) + QStringLiteral("→") + rowTitle(after), QString::number(count),
                {FigureList::Kind::Branches, branches, movement.year, {}}});
            row.push_back(Cell::ofNumber(count, key));
            sum += count;
            sums.at(static_cast<size_t>(after)) += count;
        }
        sums.back() += sum;
        row.push_back(Cell::ofNumber(sum));
        table.rows.push_back(std::move(row));
    }
    std::vector<Cell> total{Cell::ofText(QStringLiteral("合计"))};
    for (const qint64 sum : sums)
        total.push_back(Cell::ofNumber(sum));
    table.rows.push_back(std::move(total));
    return table;
}

Table stepsTable(const ReportContext& context, const Movement& movement, const std::vector<Movement::Step>& steps,
    const QString& name)
{
    Table table;
    table.sheetName = name;
    table.columns = {{QStringLiteral("序号"), 0.6, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.6, {}},
        {QStringLiteral("村（社区）"), 1.6, {}},
        {QStringLiteral("%1年").arg(movement.yearBefore), 1, Alignment::Centre},
        {QStringLiteral("%1年").arg(movement.year), 1, Alignment::Centre},
        {QStringLiteral("变化"), 1, Alignment::Right}};
    qint64 number = 0;
    for (const Movement::Step& step : steps)
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(context.townshipName(step.branch->unit.id)),
            Cell::ofText(step.branch->unit.shortName), Cell::ofText(papertext::level(step.before)),
            Cell::ofText(papertext::level(step.after)),
            Cell::ofText(
                QStringLiteral("%1%2").arg(step.change() > 0 ? QStringLiteral("+") : QString()).arg(step.change()))});
    return table;
}

Table publishedTable(const std::vector<PublishedLine>& lines)
{
    Table table;
    table.sheetName = QStringLiteral("与公布数核对");
    table.columns = {{QStringLiteral("星级"), 1, {}}, {QStringLiteral("公布数"), 1, Alignment::Right},
        {QStringLiteral("本台账"), 1, Alignment::Right}, {QStringLiteral("差"), 1, Alignment::Right},
        {QStringLiteral("来源"), 3, {}}};
    for (const PublishedLine& line : lines)
        table.rows.push_back({Cell::ofText(papertext::level(line.published.level)),
            Cell::ofNumber(line.published.count), Cell::ofNumber(line.ours),
            Cell::ofNumber(line.ours - line.published.count), Cell::ofText(line.published.source)});
    return table;
}

} // namespace

Report movementReport(
    const ReportContext& context, const Movement& movement, const std::vector<PublishedLine>& published)
{
    Report report = context.start(QStringLiteral("movement-%1-%2").arg(movement.yearBefore).arg(movement.year),
        QStringLiteral("%1%2年至%3年星级升降情况")
            .arg(context.scopeName(), QString::number(movement.yearBefore), QString::number(movement.year)));
    const auto risen = movement.risen();
    const auto fallen = movement.fallen();
    const auto compared = std::count_if(
        movement.steps.begin(), movement.steps.end(), [](const Movement::Step& step) { return step.isComparable(); });
    const PageSetup page = PageSetup::sheet(PageSetup::Paper::A4);
    report.addTable(page, matrix(movement, report.figures),
        QStringLiteral("共%1个党组织，两年均已评定%2个：上升%3个，下降%4个，不变%5个")
            .arg(movement.steps.size())
            .arg(compared)
            .arg(risen.size())
            .arg(fallen.size())
            .arg(compared - static_cast<qsizetype>(risen.size() + fallen.size())));
    report.addTable(
        page, stepsTable(context, movement, risen, QStringLiteral("上升")), {}, QStringLiteral("上升的党组织"));
    report.addTable(
        page, stepsTable(context, movement, fallen, QStringLiteral("下降")), {}, QStringLiteral("下降的党组织"));
    if (!published.empty())
        report.addTable(
            page, publishedTable(published), QStringLiteral("%1年").arg(movement.year), QStringLiteral("与公布数核对"));
    return report;
}

} // namespace wuxing
