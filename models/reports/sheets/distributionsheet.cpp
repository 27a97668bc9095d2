// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/distributionsheet.h"

#include "domain/rating/distribution.h"
#include "reports/paper/papertext.h"

namespace wuxing {

namespace {

std::vector<Cell> rowOf(const QString& name, const LevelDistribution& distribution)
{
    std::vector<Cell> row{Cell::ofText(name), Cell::ofNumber(distribution.total())};
    for (int stars = starCount; stars >= 0; --stars)
        row.push_back(Cell::ofNumber(distribution.count(stars)));
    row.push_back(Cell::ofNumber(distribution.rated()));
    row.push_back(Cell::ofNumber(distribution.missing()));
    return row;
}

std::vector<Cell> planRow(int year, const LevelTargets& targets)
{
    std::vector<Cell> row{Cell::ofText(QStringLiteral("%1年计划").arg(year)), Cell::ofText({})};
    qint64 sum = 0;
    for (int stars = starCount; stars >= 0; --stars) {
        const int target = targets.at(static_cast<size_t>(stars));
        row.push_back(target < 0 ? Cell::ofText({}) : Cell::ofNumber(target));
        sum += std::max(0, target);
    }
    row.push_back(Cell::ofNumber(sum));
    row.push_back(Cell::ofText({}));
    return row;
}

std::vector<const UnitNode*> townshipsOf(const UnitNode& scope)
{
    if (scope.unit.isBranch())
        return {scope.parent};
    if (scope.unit.kind == UnitKind::District)
        return scope.children;
    return {&scope};
}

} // namespace

Table distributionTable(
    const ReportContext& context, const YearRatings& ratings, int planYear, const LevelTargets& targets)
{
    Table table;
    table.sheetName = QStringLiteral("星级分布");
    table.columns = {
        {QStringLiteral("乡镇（街道）"), 2.4, Alignment::Left}, {QStringLiteral("党组织"), 1.1, Alignment::Right}};
    for (int stars = starCount; stars >= 0; --stars)
        table.columns.push_back({papertext::level(stars), 1, Alignment::Right});
    table.columns.push_back({QStringLiteral("合计"), 1, Alignment::Right});
    table.columns.push_back({QStringLiteral("未评定"), 1.1, Alignment::Right});
    for (const UnitNode* township : townshipsOf(context.scopeNode())) {
        const RowId part = context.tree->contains(township->unit.id, context.scope) && context.scope != 0
            ? context.scope
            : township->unit.id;
        table.rows.push_back(
            rowOf(township->unit.shortName, levelDistribution(ratings, context.tree->branches(part, context.today))));
    }
    table.rows.push_back(rowOf(
        QStringLiteral("合计"), levelDistribution(ratings, context.tree->branches(context.scope, context.today))));
    table.lastRowIsTotal = true;
    if (targets != noTargets && context.scopeNode().unit.kind == UnitKind::District)
        table.rows.push_back(planRow(planYear, targets));
    return table;
}

Report distributionReport(
    const ReportContext& context, const YearRatings& ratings, int planYear, const LevelTargets& targets)
{
    Report report;
    report.key = QStringLiteral("distribution-%1").arg(ratings.year);
    report.title =
        QStringLiteral("%1%2年度“五星”支部星级分布表").arg(context.scopeName(), QString::number(ratings.year));
    report.mark = context.mark;
    report.seal = context.seal;
    Section section;
    section.page = PageSetup::document();
    section.title = report.title;
    section.note = QStringLiteral("制表日期：%1").arg(context.today.toString(Qt::ISODate));
    section.blocks.emplace_back(distributionTable(context, ratings, planYear, targets));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace wuxing
