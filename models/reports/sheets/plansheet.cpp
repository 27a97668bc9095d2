// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/plansheet.h"

#include "reports/paper/papertext.h"

namespace wuxing {

namespace {

// Level by level from five stars down, then branches without a plan.
using Counts = std::array<qint64, starCount + 2>;
size_t placeOf(const BranchPlan& plan)
{
    return plan.stars.isEmpty() ? starCount + 1
                                : static_cast<size_t>(starCount - std::min<qsizetype>(starCount, plan.stars.size()));
}

std::vector<Cell> countRow(const QString& name, const Counts& counts)
{
    std::vector<Cell> row{Cell::ofText(name)};
    qint64 sum = 0;
    for (const qint64 count : counts) {
        row.push_back(Cell::ofNumber(count));
        sum += count;
    }
    row.push_back(Cell::ofNumber(sum));
    return row;
}

Table summaryTable(
    const std::vector<const UnitNode*>& branches, const QHash<RowId, BranchPlan>& plans, const LevelTargets& targets)
{
    Table table;
    table.sheetName = QStringLiteral("计划汇总");
    table.lastRowIsTotal = true;
    table.columns.push_back({QStringLiteral("乡镇（街道）"), 1.8, {}});
    for (int stars = starCount; stars >= 0; --stars)
        table.columns.push_back({papertext::level(stars), 1, Alignment::Right});
    table.columns.push_back({QStringLiteral("未报计划"), 1.1, Alignment::Right});
    table.columns.push_back({QStringLiteral("合计"), 1, Alignment::Right});
    std::vector<std::pair<QString, Counts>> parts;
    Counts total{};
    for (const UnitNode* node : branches) {
        const QString township = node->parent ? node->parent->unit.shortName : QString();
        if (parts.empty() || parts.back().first != township)
            parts.push_back({township, {}});
        const size_t place = placeOf(plans.value(node->unit.id));
        ++parts.back().second.at(place);
        ++total.at(place);
    }
    for (const auto& [name, counts] : parts)
        table.rows.push_back(countRow(name, counts));
    table.rows.push_back(countRow(QStringLiteral("合计"), total));
    if (targets == noTargets)
        return table;
    std::vector<Cell> target{Cell::ofText(QStringLiteral("目标"))};
    std::vector<Cell> difference{Cell::ofText(QStringLiteral("与目标差"))};
    for (int stars = starCount; stars >= 0; --stars) {
        const int wanted = targets.at(static_cast<size_t>(stars));
        target.push_back(wanted < 0 ? Cell::ofText({}) : Cell::ofNumber(wanted));
        difference.push_back(
            wanted < 0 ? Cell::ofText({}) : Cell::ofNumber(total.at(static_cast<size_t>(starCount - stars)) - wanted));
    }
    for (auto* row : {&target, &difference}) {
        row->push_back(Cell::ofText({}));
        row->push_back(Cell::ofText({}));
        table.rows.push_back(*row);
    }
    return table;
}

Table branchTable(
    const YearRatings& ratings, const std::vector<const UnitNode*>& branches, const QHash<RowId, BranchPlan>& plans)
{
    Table table;
    table.sheetName = QStringLiteral("创建计划");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.1, {}},
        {QStringLiteral("村（社区）"), 1.1, {}}, {QStringLiteral("申报星"), 1.9, {}},
        {QStringLiteral("颗数"), 0.5, Alignment::Right}};
    for (int question = 0; question < planQuestionCount; ++question)
        table.columns.push_back({wordOnPaper(static_cast<PlanQuestion>(question)), 2.2, {}});
    qint64 number = 0;
    for (const UnitNode* node : branches) {
        const BranchPlan plan = plans.value(node->unit.id);
        QStringList names;
        for (const Star& star : ratings.set(ratings.of(node->unit).set).stars) {
            if (plan.stars.contains(star.key))
                names << star.name;
        }
        std::vector<Cell> row{Cell::ofNumber(++number),
            Cell::ofText(node->parent ? node->parent->unit.shortName : QString()), Cell::ofText(node->unit.shortName),
            Cell::ofText(names.join(QStringLiteral("、"))), Cell::ofNumber(names.size())};
        for (const QString& answer : plan.answers)
            row.push_back(Cell::ofText(answer));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Report planReport(const ReportContext& context, int year, const YearRatings& ratings,
    const QHash<RowId, BranchPlan>& plans, const LevelTargets& targets)
{
    Report report = context.start(QStringLiteral("plans-%1").arg(year),
        QStringLiteral("%1%2年“五星”支部创建计划").arg(context.scopeName(), QString::number(year)));
    const auto branches = context.tree->branches(context.scope, context.today);
    report.addTable(PageSetup::sheet(PageSetup::Paper::A4), summaryTable(branches, plans, targets), {});
    report.addTable(PageSetup::sheet(PageSetup::Paper::A3), branchTable(ratings, branches, plans), {});
    return report;
}

} // namespace wuxing
