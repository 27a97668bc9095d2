// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/branchdossier.h"

#include "reports/paper/papertext.h"
#include "reports/sheets/ledgersheet.h"

namespace wuxing {

namespace {

constexpr int shownSteps = 6; //< more than these fill pages: their numbers stand for them

QString gapText(const GapRow& gap)
{
    if (gap.barred)
        return QStringLiteral("%1：有一票否决事项").arg(gap.star);
    if (gap.steps.size() <= shownSteps)
        return QStringLiteral("%1：%2").arg(gap.star, gap.steps.join(QStringLiteral("；")));
    QStringList numbers;
    for (const QString& step : gap.steps)
        numbers << step.section(QLatin1Char(' '), 0, 0);
    return QStringLiteral("%1：%2条未达标（%3）")
        .arg(gap.star, QString::number(gap.steps.size()), numbers.join(QStringLiteral("、")));
}

// Collects the parts of the booklet: numbered headings, each with a table or the word that there is none.
class Booklet {
public:
    explicit Booklet(Section& section)
        : m_section(section)
    {
    }
    void part(const QString& title)
    {
        static const QStringList numerals{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"),
            QStringLiteral("四"), QStringLiteral("五"), QStringLiteral("六"), QStringLiteral("七"),
            QStringLiteral("八"), QStringLiteral("九"), QStringLiteral("十")};
        m_section.blocks.emplace_back(Heading{1, numerals.value(m_parts++) + QStringLiteral("、") + title});
    }
    void add(Table table, const QString& none = QStringLiteral("无。"))
    {
        if (table.rows.empty())
            m_section.blocks.emplace_back(Paragraph::body(none));
        else
            m_section.blocks.emplace_back(std::move(table));
    }
    template <class Block> void add(Block block) { m_section.blocks.emplace_back(std::move(block)); }

private:
    Section& m_section;
    int m_parts = 0;
};

Form headForm(const ReportContext& context, const BranchFile& file)
{
    const UnitNode* node = context.tree->find(file.unit);
    const Unit& unit = node->unit;
    QStringList posts;
    for (const Post& post : file.posts)
        posts << QStringLiteral("%1（%2—%3）")
                     .arg(post.person,
                         post.since.isValid() ? post.since.toString(QStringLiteral("yyyy.MM")) : QStringLiteral("？"),
                         post.until.isValid() ? post.until.toString(QStringLiteral("yyyy.MM")) : QStringLiteral("今"));
    Form form;
    form.sheetName = QStringLiteral("基本情况");
    form.columns = {1.1, 2, 1.1, 2};
    form.rows = {{{Form::Cell::label(QStringLiteral("名称")), Form::Cell::entry(unit.name),
                      Form::Cell::label(QStringLiteral("代码")), Form::Cell::entry(unit.code)},
                     8},
        {{Form::Cell::label(QStringLiteral("乡镇（街道）")), Form::Cell::entry(context.townshipName(file.unit)),
             Form::Cell::label(QStringLiteral("星套")),
             Form::Cell::entry(unit.starSet == StarSetKind::Rural ? QStringLiteral("农村") : QStringLiteral("社区"))},
            8},
        {{Form::Cell::label(QStringLiteral("党组织书记")), Form::Cell::entry(unit.secretary),
             Form::Cell::label(QStringLiteral("任职时间")),
             Form::Cell::entry(unit.secretarySince.isValid() ? unit.secretarySince.toString(QStringLiteral("yyyy年M月"))
                                                             : QString())},
            8},
        {{Form::Cell::label(QStringLiteral("历任书记")), Form::Cell::entry(posts.join(QStringLiteral("；")), 3)}, 8}};
    return form;
}

Table starTable(const BranchFile& file)
{
    Table table;
    table.sheetName = QStringLiteral("星级");
    table.columns = {{QStringLiteral("年度"), 0.8, Alignment::Centre}, {QStringLiteral("星级"), 1, Alignment::Centre},
        {QStringLiteral("获得的星"), 4, {}}};
    for (const BranchFile::Year& year : file.years)
        table.rows.push_back({Cell::ofText(QString::number(year.year)), Cell::ofText(year.level),
            Cell::ofText(year.stars.join(QStringLiteral("、")))});
    return table;
}

Form planForm(const BranchFile& file)
{
    Form form;
    form.sheetName = QStringLiteral("创建计划");
    form.columns = {1, 4};
    form.rows = {
        {{Form::Cell::label(QStringLiteral("申报的星")), Form::Cell::entry(file.planStars.join(QStringLiteral("、")))},
            8}};
    for (int i = 0; i < planQuestionCount; ++i) {
        const auto question = static_cast<PlanQuestion>(i);
        form.rows.push_back(
            {{Form::Cell::label(wordOnPaper(question)), Form::Cell::entry(file.plan.answer(question))}, 8});
    }
    return form;
}

Table itemTable(const ReportContext& context, const std::vector<LedgerItem>& items)
{
    Table table;
    table.sheetName = QStringLiteral("整改台账");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}, {QStringLiteral("来源"), 1, {}},
        {QStringLiteral("问题"), 2.4, {}}, {QStringLiteral("措施"), 2.4, {}},
        {QStringLiteral("时限"), 1.3, Alignment::Centre}, {QStringLiteral("进展"), 1, {}},
        {QStringLiteral("亮灯"), 0.9, Alignment::Centre}};
    qint64 number = 0;
    for (const LedgerItem& item : items)
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(item.source), Cell::ofText(item.problem),
            Cell::ofText(item.measure), Cell::ofDate(item.due),
            Cell::ofText(QStringLiteral("%1% %2").arg(item.progress).arg(wordOnPaper(item.state))),
            Cell::ofText(papertext::light(lightOf(item, context.today, context.limits)))});
    return table;
}

Table opinionTable(const std::vector<OpinionLine>& opinions)
{
    Table table;
    table.sheetName = QStringLiteral("群众意见");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("日期"), 1.2, Alignment::Centre}, {QStringLiteral("户主"), 0.8, {}},
        {QStringLiteral("反映问题"), 3, {}}, {QStringLiteral("类别"), 1, {}}, {QStringLiteral("办理"), 1, {}},
        {QStringLiteral("答复或理由"), 2, {}}, {QStringLiteral("满意度"), 0.8, {}}};
    for (const OpinionLine& line : opinions)
        table.rows.push_back(
            {Cell::ofDate(line.visit.date), Cell::ofText(line.household), Cell::ofText(line.opinion.body),
                Cell::ofText(line.opinion.category), Cell::ofText(wordOnPaper(line.opinion.state())),
                Cell::ofText(line.opinion.refusal.isEmpty() ? line.opinion.answer : line.opinion.refusal),
                Cell::ofText(line.opinion.satisfaction ? wordOnPaper(*line.opinion.satisfaction) : QString())});
    return table;
}

Table incomeTable(const BranchFile& file)
{
    Table table;
    table.sheetName = QStringLiteral("集体经济");
    table.columns = {{QStringLiteral("年度"), 0.8, Alignment::Centre},
        {QStringLiteral("总收益（元）"), 1.6, Alignment::Right},
        {QStringLiteral("其中经营性（元）"), 1.6, Alignment::Right}, {QStringLiteral("档次"), 1.6, Alignment::Centre}};
    const QStringList names = bandNames(file.incomeRules);
    for (size_t i = 0; i < file.incomes.size(); ++i) {
        const IncomeYear& sum = file.incomes[i];
        table.rows.push_back(
            {Cell::ofText(QString::number(file.incomeYears[i])), Cell::ofMoney(sum.total), Cell::ofMoney(sum.operating),
                Cell::ofText(
                    names.value(static_cast<qsizetype>(bandOf(sum.compared(file.incomeRules), file.incomeRules))))});
    }
    return table;
}

Table evidenceTable(const std::vector<Evidence>& evidence)
{
    Table table;
    table.sheetName = QStringLiteral("佐证材料");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.5, Alignment::Right}, {QStringLiteral("所属"), 1.2, {}},
        {QStringLiteral("内容"), 3, {}}, {QStringLiteral("阶段"), 0.9, {}},
        {QStringLiteral("日期"), 1.2, Alignment::Centre}};
    qint64 number = 0;
    for (const Evidence& piece : evidence)
        table.rows.push_back({Cell::ofNumber(++number), Cell::ofText(wordOnPaper(piece.owner)),
            Cell::ofText(piece.label.isEmpty() ? piece.fileName : piece.label), Cell::ofText(wordOnPaper(piece.stage)),
            Cell::ofDate(piece.takenOn)});
    return table;
}

Table historyTable(const std::vector<BranchFile::Happening>& history)
{
    Table table;
    table.sheetName = QStringLiteral("记事");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("时间"), 1.4, Alignment::Centre}, {QStringLiteral("经手"), 1, {}},
        {QStringLiteral("事项"), 4, {}}};
    for (const BranchFile::Happening& happening : history)
        table.rows.push_back({Cell::ofText(happening.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
            Cell::ofText(happening.author), Cell::ofText(happening.text)});
    return table;
}

} // namespace

Report branchDossier(const ReportContext& context, const BranchFile& file)
{
    const QString branch = context.branchName(file.unit);
    Report report = context.start(QStringLiteral("dossier-%1").arg(branch), QStringLiteral("%1一村一档").arg(branch));
    Section section;
    section.page = PageSetup{PageSetup::Paper::A4, false, 25, 25, 22, 22};
    section.title = report.title;
    section.note = QStringLiteral("制表日期：%1").arg(context.today.toString(Qt::ISODate));
    section.bookmark = branch;
    Booklet booklet(section);
    booklet.part(QStringLiteral("基本情况"));
    booklet.add(headForm(context, file));
    booklet.part(QStringLiteral("星级评定"));
    booklet.add(starTable(file), QStringLiteral("未评定。"));
    booklet.part(QStringLiteral("%1年创建计划与差距").arg(file.year));
    booklet.add(planForm(file));
    if (file.gaps.empty())
        booklet.add(Paragraph::body(QStringLiteral("差距：无，或尚未评议。")));
    for (const GapRow& gap : file.gaps)
        booklet.add(Paragraph::body(gapText(gap)));
    booklet.part(QStringLiteral("整改台账"));
    booklet.add(itemTable(context, file.items));
    booklet.part(QStringLiteral("软弱涣散整顿"));
    if (file.cases.empty())
        booklet.add(Paragraph::body(QStringLiteral("未列入。")));
    for (const CaseFile& rectCase : file.cases) {
        booklet.add(Paragraph::body(QStringLiteral("%1年度：").arg(rectCase.rectCase.year)));
        for (Block& block : caseBlocks(context, rectCase))
            section.blocks.push_back(std::move(block));
    }
    booklet.part(QStringLiteral("大走访"));
    const auto percent = file.coverage.percent();
    booklet.add(Paragraph::body(
        QStringLiteral("%1年走访%2次，走访%3户%4，未遇%5户。")
            .arg(file.year)
            .arg(file.coverage.visits)
            .arg(file.coverage.visited)
            .arg(percent
                    ? QStringLiteral("（共%1户，覆盖率%2%）").arg(*file.coverage.households).arg(percent->toString())
                    : QStringLiteral("（总户数未录入）"))
            .arg(file.coverage.absent)));
    booklet.add(opinionTable(file.opinions), QStringLiteral("无意见。"));
    booklet.part(QStringLiteral("集体经济"));
    booklet.add(incomeTable(file), QStringLiteral("收益未录入。"));
    if (!file.projects.empty())
        booklet.add(projectTable(context, file.projects, file.year));
    booklet.part(QStringLiteral("佐证材料"));
    booklet.add(evidenceTable(file.evidence));
    for (const Pictures& pictures : file.photos)
        booklet.add(pictures);
    booklet.part(QStringLiteral("记事"));
    booklet.add(historyTable(file.history));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace wuxing
