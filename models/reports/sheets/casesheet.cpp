// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/casesheet.h"

#include "reports/sheets/ledgersheet.h"

namespace wuxing {

namespace {

QString dateText(const QDate& date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("—"); }

Form headForm(const CaseFile& file, const ReportContext& context)
{
    const RectCase& rectCase = file.rectCase;
    Form form;
    form.sheetName = QStringLiteral("基本情况");
    form.columns = {1.2, 2, 1.2, 2};
    form.rows = {
        {{Form::Cell::label(QStringLiteral("乡镇（街道）")), Form::Cell::entry(context.townshipName(rectCase.unit), 1),
             Form::Cell::label(QStringLiteral("村（社区）")), Form::Cell::entry(context.branchName(rectCase.unit), 1)},
            8},
        {{Form::Cell::label(QStringLiteral("党组织书记")), Form::Cell::entry(file.secretary, 1),
             Form::Cell::label(QStringLiteral("列入时间")), Form::Cell::entry(dateText(rectCase.listedOn), 1)},
            8},
        {{Form::Cell::label(QStringLiteral("包联区领导")), Form::Cell::entry(rectCase.districtLeader, 1),
             Form::Cell::label(QStringLiteral("包联乡镇领导")), Form::Cell::entry(rectCase.townshipLeader, 1)},
            8},
        {{Form::Cell::label(QStringLiteral("第一书记")), Form::Cell::entry(rectCase.firstSecretary, 1),
             Form::Cell::label(QStringLiteral("结对单位")), Form::Cell::entry(rectCase.pairedUnit, 1)},
            8},
        {{Form::Cell::label(QStringLiteral("软弱涣散原因")), Form::Cell::entry(file.causes, 3)}, 8},
        {{Form::Cell::label(QStringLiteral("基本情况")), Form::Cell::entry(rectCase.situation, 3)}, 12},
        {{Form::Cell::label(QStringLiteral("整顿目标")), Form::Cell::entry(rectCase.goal, 3)}, 12},
        {{Form::Cell::label(QStringLiteral("方案批准")), Form::Cell::entry(rectCase.approver, 1),
             Form::Cell::label(QStringLiteral("当前阶段")), Form::Cell::entry(wordOnPaper(rectCase.state), 1)},
            8},
    };
    if (!file.earlier.empty()) {
        QStringList years;
        for (const RectCase* earlier : file.earlier)
            years << QStringLiteral("%1年").arg(earlier->year);
        form.rows.push_back(
            {{Form::Cell::label(QStringLiteral("重复列入")),
                 Form::Cell::entry(QStringLiteral("五年内曾列入：%1").arg(years.join(QStringLiteral("、"))), 3)},
                8});
    }
    return form;
}

Table planTable(const std::vector<LedgerItem>& items)
{
    Table table;
    table.sheetName = QStringLiteral("一问题一对策");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}, {QStringLiteral("问题"), 2.2, {}},
        {QStringLiteral("对策"), 2.2, {}}, {QStringLiteral("责任单位"), 1.2, {}}, {QStringLiteral("责任人"), 0.9, {}},
        {QStringLiteral("完成时限"), 1.3, Alignment::Centre}, {QStringLiteral("进展"), 1, {}},
        {QStringLiteral("成果"), 1.4, {}}};
    qint64 number = 0;
    for (const LedgerItem& item : items)
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(item.problem), Cell::ofText(item.measure),
            Cell::ofText(item.department), Cell::ofText(item.person), Cell::ofDate(item.due),
            Cell::ofText(QStringLiteral("%1% %2").arg(item.progress).arg(wordOnPaper(item.state))),
            Cell::ofText(outcomeText(item))});
    return table;
}

Table stepTable(const RectCase& rectCase)
{
    Table table;
    table.sheetName = QStringLiteral("整顿过程");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("日期"), 1.2, Alignment::Centre}, {QStringLiteral("阶段"), 1.4, {}},
        {QStringLiteral("说明"), 4, {}}};
    for (const CaseStep& step : rectCase.steps)
        table.rows.push_back({Cell::ofDate(step.date), Cell::ofText(wordOnPaper(step.state)), Cell::ofText(step.note)});
    return table;
}

Table acceptanceTable(const RectCase& rectCase, const AcceptanceRules& rules)
{
    Table table;
    table.sheetName = QStringLiteral("验收评估");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("轮次"), 0.6, Alignment::Right}, {QStringLiteral("日期"), 1.3, Alignment::Centre},
        {QStringLiteral("有效票"), 0.8, Alignment::Right}};
    const QStringList aspects = acceptanceAspectNames();
    for (const QString& aspect : aspects)
        table.columns.push_back({aspect, 1, Alignment::Right});
    table.columns.push_back({QStringLiteral("总分"), 0.8, Alignment::Right});
    table.columns.push_back({QStringLiteral("不满意"), 1, Alignment::Right});
    table.columns.push_back({QStringLiteral("结果"), 1, Alignment::Centre});
    for (const Acceptance& acceptance : rectCase.acceptances) {
        const AcceptanceResult result = judge(acceptance, rules);
        std::vector<Cell> row{
            Cell::ofNumber(acceptance.round), Cell::ofDate(acceptance.heldOn), Cell::ofNumber(result.ballots)};
        for (const Quantity& aspect : result.aspects)
            row.push_back(Cell::ofQuantity(aspect));
        row.push_back(Cell::ofQuantity(result.score));
        row.push_back(Cell::ofText(
            QStringLiteral("%1人（%2%）").arg(result.dissatisfied).arg(result.dissatisfiedPercent.toString())));
        row.push_back(Cell::ofText(wordOnPaper(result.grade)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table reportTable(const std::vector<CaseReport>& reports)
{
    Table table;
    table.sheetName = QStringLiteral("月报告");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("月份"), 0.9, Alignment::Centre}, {QStringLiteral("报送"), 1.1, Alignment::Centre},
        {QStringLiteral("已销号"), 0.7, Alignment::Right}, {QStringLiteral("未销号"), 0.7, Alignment::Right},
        {QStringLiteral("本月工作"), 2.4, {}}, {QStringLiteral("变化及原因"), 2.4, {}}};
    const CaseReport* before = nullptr;
    for (const CaseReport& report : reports) {
        if (!report.isSent())
            continue;
        QStringList moved;
        if (before) {
            for (const ItemMovement& movement : movements(*before, report))
                moved << movementText(movement);
        }
        table.rows.push_back({Cell::ofText(report.month.toString()), Cell::ofDate(report.sentOn),
            Cell::ofNumber(report.closed()), Cell::ofNumber(report.open()), Cell::ofText(report.work),
            Cell::ofText(before ? moved.join(QStringLiteral("；")) : QStringLiteral("首次报告"))});
        before = &report;
    }
    return table;
}

void addPart(std::vector<Block>& blocks, const QString& heading, Table table)
{
    blocks.emplace_back(Heading{2, heading});
    if (table.rows.empty())
        blocks.emplace_back(Paragraph::body(QStringLiteral("无。")));
    else
        blocks.emplace_back(std::move(table));
}

} // namespace

std::vector<Block> caseBlocks(const ReportContext& context, const CaseFile& file)
{
    std::vector<Block> blocks;
    blocks.emplace_back(headForm(file, context));
    addPart(blocks, QStringLiteral("（一）一问题一对策"), planTable(file.items));
    addPart(blocks, QStringLiteral("（二）整顿过程"), stepTable(file.rectCase));
    addPart(blocks, QStringLiteral("（三）验收评估"), acceptanceTable(file.rectCase, file.rules));
    addPart(blocks, QStringLiteral("（四）月报告"), reportTable(file.reports));
    if (!file.evidence.empty()) {
        Table table;
        table.sheetName = QStringLiteral("佐证材料");
        table.pointSize = 9;
        table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}, {QStringLiteral("内容"), 3, {}},
            {QStringLiteral("阶段"), 1, {}}, {QStringLiteral("日期"), 1.2, Alignment::Centre}};
        qint64 number = 0;
        for (const Evidence& evidence : file.evidence)
            table.rows.push_back(
                {Cell::ofNumber(++number), Cell::ofText(evidence.label.isEmpty() ? evidence.fileName : evidence.label),
                    Cell::ofText(wordOnPaper(evidence.stage)), Cell::ofDate(evidence.takenOn)});
        addPart(blocks, QStringLiteral("（五）佐证材料"), std::move(table));
    }
    return blocks;
}

Report caseDossier(const ReportContext& context, const CaseFile& file)
{
    const QString branch = context.branchName(file.rectCase.unit);
    Report report = context.start(QStringLiteral("case-%1-%2").arg(file.rectCase.year).arg(branch),
        QStringLiteral("%1软弱涣散整顿档案").arg(branch));
    Section section;
    section.page = PageSetup{PageSetup::Paper::A4, false, 25, 25, 22, 22};
    section.title = report.title;
    section.note =
        QStringLiteral("%1年度  制表日期：%2").arg(file.rectCase.year).arg(context.today.toString(Qt::ISODate));
    section.blocks = caseBlocks(context, file);
    report.sections.push_back(std::move(section));
    return report;
}

Report caseReportSheet(const ReportContext& context, const RectCase& rectCase, const QString& causes,
    const CaseReport& report, const std::optional<CaseReport>& before)
{
    const QString branch = context.branchName(rectCase.unit);
    Report paper = context.start(QStringLiteral("case-report-%1-%2").arg(report.month.toString(), branch),
        QStringLiteral("软弱涣散村党组织整顿月报告"));
    paper.date = report.sentOn;
    Section section;
    section.page = PageSetup{PageSetup::Paper::A4, false, 25, 22, 22, 22};
    section.title = paper.title;
    section.titlePoints = 18;
    section.note = QStringLiteral("%1年%2月  报送日期：%3")
                       .arg(report.month.year())
                       .arg(report.month.month())
                       .arg(report.isSent() ? dateText(report.sentOn) : QStringLiteral("未报送"));
    section.bookmark = branch;
    section.bookmarkGroup = context.townshipName(rectCase.unit);
    Form form;
    form.sheetName = branch;
    form.columns = {1.3, 2, 1.3, 2};
    form.rows = {
        {{Form::Cell::label(QStringLiteral("乡镇（街道）")), Form::Cell::entry(context.townshipName(rectCase.unit), 1),
             Form::Cell::label(QStringLiteral("村（社区）")), Form::Cell::entry(branch, 1)},
            8},
        {{Form::Cell::label(QStringLiteral("列入时间")), Form::Cell::entry(dateText(rectCase.listedOn), 1),
             Form::Cell::label(QStringLiteral("原因")), Form::Cell::entry(causes, 1)},
            8},
        {{Form::Cell::label(QStringLiteral("已销号")),
             Form::Cell::entry(QStringLiteral("%1项").arg(report.closed()), 1),
             Form::Cell::label(QStringLiteral("未销号")),
             Form::Cell::entry(QStringLiteral("%1项").arg(report.open()), 1)},
            8},
        {{Form::Cell::label(QStringLiteral("本月工作")), Form::Cell::entry(report.work, 3)}, 24},
        {{Form::Cell::label(QStringLiteral("存在困难")), Form::Cell::entry(report.difficulties, 3)}, 16},
        {{Form::Cell::label(QStringLiteral("下月打算")), Form::Cell::entry(report.nextSteps, 3)}, 20}};
    QStringList moved;
    if (before) {
        for (const ItemMovement& movement : movements(*before, report))
            moved << movementText(movement);
    }
    const QString change = !before ? QStringLiteral("首次报告")
        : moved.isEmpty()          ? QStringLiteral("与%1相比无变化").arg(before->month.toString())
                                   : moved.join(QStringLiteral("；"));
    form.rows.push_back({{Form::Cell::label(QStringLiteral("变化及原因")), Form::Cell::entry(change, 3)}, 14});
    section.blocks.emplace_back(std::move(form));
    Table table;
    table.sheetName = branch + QStringLiteral("进展");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}, {QStringLiteral("问题"), 2.6, {}},
        {QStringLiteral("进展"), 1.2, {}}, {QStringLiteral("本月进展说明"), 3, {}}};
    qint64 number = 0;
    for (const CaseReportItem& item : report.items)
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(item.problem),
            Cell::ofText(QStringLiteral("%1% %2").arg(item.percent).arg(wordOnPaper(item.state))),
            Cell::ofText(item.note)});
    if (table.rows.empty())
        section.blocks.emplace_back(Paragraph::body(QStringLiteral("本案尚未登记问题。")));
    else
        section.blocks.emplace_back(std::move(table));
    paper.sections.push_back(std::move(section));
    return paper;
}

Report caseListSheet(const ReportContext& context, int year, const std::vector<CaseLine>& lines)
{
    Report report = context.start(QStringLiteral("cases-%1").arg(year),
        QStringLiteral("%1%2年软弱涣散村党组织整顿情况表").arg(context.scopeName(), QString::number(year)));
    Table table;
    table.sheetName = QStringLiteral("软弱涣散整顿");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.1, {}},
        {QStringLiteral("村（社区）"), 1.1, {}}, {QStringLiteral("列入时间"), 1.2, Alignment::Centre},
        {QStringLiteral("原因"), 2.2, {}}, {QStringLiteral("包联区领导"), 1, {}},
        {QStringLiteral("包联乡镇领导"), 1, {}}, {QStringLiteral("第一书记"), 0.9, {}},
        {QStringLiteral("结对单位"), 1.2, {}}, {QStringLiteral("已销号"), 0.7, Alignment::Right},
        {QStringLiteral("未销号"), 0.7, Alignment::Right}, {QStringLiteral("阶段"), 1.1, {}},
        {QStringLiteral("验收得分"), 0.8, Alignment::Right}, {QStringLiteral("验收时间"), 1.2, Alignment::Centre},
        {QStringLiteral("备注"), 1, {}}};
    qint64 number = 0;
    for (const CaseLine& line : lines) {
        const RectCase& rectCase = line.rectCase;
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(context.townshipName(rectCase.unit)),
            Cell::ofText(context.branchName(rectCase.unit)), Cell::ofDate(rectCase.listedOn), Cell::ofText(line.causes),
            Cell::ofText(rectCase.districtLeader), Cell::ofText(rectCase.townshipLeader),
            Cell::ofText(rectCase.firstSecretary), Cell::ofText(rectCase.pairedUnit), Cell::ofNumber(line.itemsClosed),
            Cell::ofNumber(line.itemsOpen), Cell::ofText(wordOnPaper(rectCase.state)),
            line.result.ballots > 0 ? Cell::ofQuantity(line.result.score) : Cell::ofText({}),
            Cell::ofDate(rectCase.acceptedOn),
            Cell::ofText(line.isRepeat ? QStringLiteral("五年内重复列入") : rectCase.remark)});
    }
    report.addTable(PageSetup::sheet(PageSetup::Paper::A3), std::move(table),
        QStringLiteral("制表日期：%1  共%2个").arg(context.today.toString(Qt::ISODate)).arg(lines.size()));
    return report;
}

Report monthBoardSheet(const ReportContext& context, int year, const std::vector<BoardLine>& lines)
{
    Report report = context.start(QStringLiteral("month-board-%1").arg(year),
        QStringLiteral("%1%2年整顿月报告报送情况").arg(context.scopeName(), QString::number(year)));
    Table table;
    table.sheetName = QStringLiteral("月报告报送");
    table.columns = {{QStringLiteral("乡镇（街道）"), 1.5, {}}, {QStringLiteral("村（社区）"), 1.5, {}}};
    for (int month = 1; month <= 12; ++month)
        table.columns.push_back({QStringLiteral("%1月").arg(month), 0.8, Alignment::Centre});
    table.columns.push_back({QStringLiteral("欠报"), 0.9, Alignment::Right});
    int owed = 0;
    for (const BoardLine& line : lines) {
        std::vector<Cell> row{
            Cell::ofText(context.townshipName(line.unit)), Cell::ofText(context.branchName(line.unit))};
        for (const QString& month : line.months)
            row.push_back(Cell::ofText(month));
        row.push_back(Cell::ofNumber(line.owed));
        owed += line.owed;
        table.rows.push_back(std::move(row));
    }
    report.addTable(PageSetup::sheet(PageSetup::Paper::A4), std::move(table),
        QStringLiteral("截至%1  √已报  ×欠报  —不需报  欠报合计%2份")
            .arg(context.today.toString(Qt::ISODate))
            .arg(owed));
    return report;
}

} // namespace wuxing
