// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/rostersheet.h"

#include "reports/paper/papertext.h"

namespace wuxing {

namespace {

Table rosterTable(const YearRatings& ratings, StarSetKind kind, const std::vector<const UnitNode*>& branches)
{
    Table table;
    table.sheetName = kind == StarSetKind::Rural ? QStringLiteral("农村星套") : QStringLiteral("城市社区星套");
    table.columns = {{QStringLiteral("序号"), 0.6, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.5, {}},
        {QStringLiteral("村（社区）"), 1.6, {}}, {QStringLiteral("代码"), 1.8, Alignment::Centre},
        {QStringLiteral("书记"), 1.1, {}}, {QStringLiteral("任职时间"), 1.3, Alignment::Centre}};
    const StarSet& set = ratings.set(kind);
    for (const Star& star : set.stars)
        table.columns.push_back({star.name, 1.1, Alignment::Centre});
    table.columns.push_back({QStringLiteral("星级"), 1, Alignment::Centre});
    qint64 number = 0;
    for (const UnitNode* node : branches) {
        const BranchRating rating = ratings.of(node->unit);
        if (rating.set != kind)
            continue;
        std::vector<Cell> row{Cell::ofNumber(++number),
            Cell::ofText(node->parent ? node->parent->unit.shortName : QString()), Cell::ofText(node->unit.shortName),
            Cell::ofText(node->unit.code), Cell::ofText(node->unit.secretary), Cell::ofDate(node->unit.secretarySince)};
        const BranchRating effective = effectiveRating(rating, set, ratings.capstone);
        for (const StarState state : effective.stars)
            row.push_back(Cell::ofText(papertext::star(state)));
        row.push_back(Cell::ofText(papertext::level(ratings.levelOf(node->unit))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Report rosterReport(const ReportContext& context, const YearRatings& ratings)
{
    Report report;
    report.key = QStringLiteral("roster-%1").arg(ratings.year);
    report.title = QStringLiteral("%1村（社区）党组织花名册").arg(context.scopeName());
    report.mark = context.mark;
    report.seal = context.seal;
    const auto branches = context.tree->branches(context.scope, context.today);
    for (const auto& [kind, set] : ratings.sets) {
        Table table = rosterTable(ratings, kind, branches);
        if (table.rows.empty())
            continue;
        Section section;
        section.page = PageSetup::sheet(PageSetup::Paper::A4);
        section.title = report.title + QStringLiteral("（%1）").arg(table.sheetName);
        section.note = QStringLiteral("%1年度  ★获得 ☆未获得 —未录入").arg(ratings.year);
        section.blocks.emplace_back(std::move(table));
        report.sections.push_back(std::move(section));
    }
    return report;
}

} // namespace wuxing
