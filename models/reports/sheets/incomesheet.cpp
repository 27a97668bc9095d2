// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/incomesheet.h"

#include <algorithm>

namespace wuxing {

namespace {

IncomeYear sumOf(const IncomeInput& input, RowId unit) { return input.sums.value(unit, IncomeYear{unit, {}, {}, 0}); }

std::vector<const UnitNode*> earning(const ReportContext& context, const IncomeInput& input)
{
    std::vector<const UnitNode*> nodes;
    for (const UnitNode* node : context.tree->branches(context.scope, context.today)) {
        if (isEarning(node->unit.kind, sumOf(input, node->unit.id)))
            nodes.push_back(node);
    }
    return nodes;
}

Table bandTable(const ReportContext& context, const IncomeInput& input)
{
    const QStringList names = bandNames(input.rules);
    Table table;
    table.sheetName = QStringLiteral("收益分档");
    table.lastRowIsTotal = true;
    table.columns.push_back({QStringLiteral("乡镇（街道）"), 1.8, {}});
    for (const QString& name : names)
        table.columns.push_back({name, 1.2, Alignment::Right});
    table.columns.push_back({QStringLiteral("未录入"), 0.9, Alignment::Right});
    table.columns.push_back({QStringLiteral("村（社区）数"), 0.8, Alignment::Right});
    table.columns.push_back({QStringLiteral("总收益（元）"), 2, Alignment::Right});
    table.columns.push_back({QStringLiteral("其中经营性（元）"), 2, Alignment::Right});
    struct Part {
        QString name;
        IncomeSummary sum;
    };
    std::vector<Part> parts;
    Part all{QStringLiteral("合计"), IncomeSummary(input.rules)};
    for (const UnitNode* node : earning(context, input)) {
        const QString township = node->parent ? node->parent->unit.shortName : QString();
        if (parts.empty() || parts.back().name != township)
            parts.push_back({township, IncomeSummary(input.rules)});
        for (Part* part : {&parts.back(), &all})
            part->sum.add(node->unit.kind, sumOf(input, node->unit.id));
    }
    parts.push_back(all);
    for (const Part& part : parts) {
        std::vector<Cell> row{Cell::ofText(part.name)};
        for (const int count : part.sum.bands)
            row.push_back(Cell::ofNumber(count));
        row.push_back(Cell::ofNumber(part.sum.notEntered()));
        row.push_back(Cell::ofNumber(part.sum.villages));
        row.push_back(Cell::ofMoney(part.sum.total));
        row.push_back(Cell::ofMoney(part.sum.operating));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table villageTable(const ReportContext& context, const IncomeInput& input, bool belowOnly)
{
    Table table;
    table.sheetName = belowOnly ? QStringLiteral("低于标准") : QStringLiteral("各村收益");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.6, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.3, {}},
        {QStringLiteral("村（社区）"), 1.3, {}}, {QStringLiteral("总收益（元）"), 1.6, Alignment::Right},
        {QStringLiteral("其中经营性（元）"), 1.6, Alignment::Right}, {QStringLiteral("档次"), 1.5, Alignment::Centre},
        {belowOnly ? QStringLiteral("差额（元）") : QStringLiteral("备注"), 1.5,
            belowOnly ? Alignment::Right : Alignment::Left}};
    const QStringList names = bandNames(input.rules);
    qint64 number = 0;
    for (const UnitNode* node : earning(context, input)) {
        const auto sum = input.sums.constFind(node->unit.id);
        const bool entered = sum != input.sums.constEnd();
        if (belowOnly && (!entered || !sum->isBelow(input.rules)))
            continue;
        std::vector<Cell> row{Cell::ofNumber(++number), Cell::ofText(context.townshipName(node->unit.id)),
            Cell::ofText(node->unit.shortName)};
        if (!entered) {
            row.insert(row.end(),
                {Cell::ofText({}), Cell::ofText({}), Cell::ofText({}), Cell::ofText(QStringLiteral("未录入"))});
        } else {
            row.push_back(Cell::ofMoney(sum->total));
            row.push_back(Cell::ofMoney(sum->operating));
            row.push_back(
                Cell::ofText(names.value(static_cast<qsizetype>(bandOf(sum->compared(input.rules), input.rules)))));
            row.push_back(belowOnly ? Cell::ofMoney(sum->missing(input.rules)) : Cell::ofText({}));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table pairingTable(const ReportContext& context, const std::vector<Pairing>& pairings)
{
    Table table;
    table.sheetName = QStringLiteral("镇街共建");
    table.columns = {{QStringLiteral("街道"), 1.2, {}}, {QStringLiteral("乡镇"), 1.2, {}},
        {QStringLiteral("起"), 1.2, Alignment::Centre}, {QStringLiteral("止"), 1.2, Alignment::Centre},
        {QStringLiteral("共建内容"), 4, {}}};
    for (const Pairing& pairing : pairings)
        table.rows.push_back(
            {Cell::ofText(context.branchName(pairing.unit)), Cell::ofText(context.branchName(pairing.partner)),
                Cell::ofDate(pairing.since), Cell::ofDate(pairing.until), Cell::ofText(pairing.content)});
    return table;
}

} // namespace

double wanOf(Money money) { return static_cast<double>(money.fen()) / 1'000'000; }

Chart bandChart(const ReportContext& context, const IncomeInput& input)
{
    Chart chart;
    chart.title = QStringLiteral("%1年村集体经济收益分档").arg(input.year);
    chart.sheetName = QStringLiteral("分档图");
    chart.unit = QStringLiteral("个");
    chart.categories = bandNames(input.rules);
    IncomeSummary all(input.rules);
    for (const UnitNode* node : earning(context, input))
        all.add(node->unit.kind, sumOf(input, node->unit.id));
    std::vector<std::optional<double>> counts(all.bands.begin(), all.bands.end());
    counts.emplace_back(all.notEntered());
    chart.categories << QStringLiteral("未录入");
    chart.series.push_back({QStringLiteral("村（社区）数"), std::move(counts)});
    return chart;
}

Chart trendChart(const IncomeInput& input)
{
    Chart chart;
    chart.kind = Chart::Kind::Lines;
    chart.title = QStringLiteral("村集体经济收益逐年情况");
    chart.sheetName = QStringLiteral("逐年图");
    chart.unit = QStringLiteral("万元");
    chart.decimals = 1;
    chart.series = {{QStringLiteral("总收益"), {}}, {QStringLiteral("其中经营性"), {}}};
    for (const auto& [year, total] : input.totals) {
        chart.categories << QString::number(year);
        chart.series[0].values.emplace_back(wanOf(total));
        const auto operating = input.operating.find(year);
        chart.series[1].values.emplace_back(
            operating == input.operating.end() ? std::nullopt : std::optional(wanOf(operating->second)));
    }
    return chart;
}

Table projectTable(const ReportContext& context, const std::vector<Project>& projects, int year)
{
    Table table;
    table.sheetName = QStringLiteral("产业项目");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("项目"), 1.6, {}}, {QStringLiteral("类型"), 0.9, {}},
        {QStringLiteral("落地村"), 1, {}}, {QStringLiteral("收益分配"), 1.9, {}}, {QStringLiteral("资金来源"), 1.8, {}},
        {QStringLiteral("总投入（元）"), 1.3, Alignment::Right},
        {QStringLiteral("带动就业（人）"), 0.8, Alignment::Right},
        {QStringLiteral("预计年收益（元）"), 1.2, Alignment::Right},
        {QStringLiteral("%1年收益（元）").arg(year), 1.2, Alignment::Right},
        {QStringLiteral("状态"), 0.6, Alignment::Centre}};
    for (const Project& project : projects) {
        QStringList shares;
        for (const ProjectShare& share : sharesOf(project, year))
            shares << QStringLiteral("%1%2%%3").arg(context.branchName(share.unit), share.percent.toString(),
                share.amount ? QStringLiteral("（%1元）").arg(share.amount->toString()) : QString());
        QStringList funds;
        for (const Project::Fund& fund : project.funds)
            funds << QStringLiteral("%1%2万元").arg(fund.source, fund.amount.inTenThousand());
        const auto income = project.incomeOf(year);
        table.rows.push_back({Cell::ofText(project.name), Cell::ofText(wordOnPaper(project.kind)),
            Cell::ofText(context.branchName(project.unit)), Cell::ofText(shares.join(QStringLiteral("、"))),
            Cell::ofText(funds.join(QStringLiteral("、"))), Cell::ofMoney(project.fundTotal()),
            project.jobs ? Cell::ofNumber(*project.jobs) : Cell::ofText({}),
            project.expected ? Cell::ofMoney(*project.expected) : Cell::ofText({}),
            income ? Cell::ofMoney(*income) : Cell::ofText({}), Cell::ofText(wordOnPaper(project.state))});
    }
    return table;
}

Report incomeReport(const ReportContext& context, const IncomeInput& input)
{
    Report report = context.start(QStringLiteral("income-%1").arg(input.year),
        QStringLiteral("%1%2年村集体经济收益情况").arg(context.scopeName(), QString::number(input.year)));
    const PageSetup page = PageSetup::sheet(PageSetup::Paper::A4);
    const QString note = QStringLiteral("制表日期：%1").arg(context.today.toString(Qt::ISODate));
    report.addTable(page, bandTable(context, input), note);
    report.sections.back().blocks.emplace_back(bandChart(context, input));
    if (input.totals.size() > 1)
        report.sections.back().blocks.emplace_back(trendChart(input));
    report.addTable(page, villageTable(context, input, true),
        QStringLiteral("标准：%1%2万元")
            .arg(input.rules.thresholdOnOperating ? QStringLiteral("经营性收入") : QStringLiteral("总收益"),
                input.rules.threshold.inTenThousand()),
        QStringLiteral("%1年低于标准的村（社区）").arg(input.year));
    report.addTable(
        page, villageTable(context, input, false), note, QStringLiteral("%1年各村（社区）收益").arg(input.year));
    const bool rounded = std::any_of(input.projects.begin(), input.projects.end(), [&](const Project& project) {
        const auto income = project.incomeOf(input.year);
        return income && isRounded(project, *income);
    });
    report.addTable(page, projectTable(context, input.projects, input.year),
        rounded ? note + QStringLiteral("　合作村收益按比例四舍五入到分，余数归落地村") : note,
        QStringLiteral("集体经济项目"));
    if (!input.pairings.empty())
        report.addTable(page, pairingTable(context, input.pairings), note, QStringLiteral("镇街共建"));
    return report;
}

} // namespace wuxing
