// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/contestsheet.h"

#include <algorithm>

namespace wuxing {

namespace {

Cell scoreCell(Micro value, int decimals)
{
    return Cell::ofDecimal(static_cast<double>(value) / 1e6, microText(value, decimals));
}

Table resultTable(const ReportContext& context, const Contest& contest, const std::vector<ContestPlace>& places)
{
    Table table;
    table.sheetName = QStringLiteral("成绩");
    table.columns = {{QStringLiteral("名次"), 0.7, Alignment::Right},
        {QStringLiteral("出场序号"), 0.9, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.5, {}},
        {QStringLiteral("参赛单位"), 1.6, {}}};
    for (const ContestPart& part : contest.parts)
        table.columns.push_back(
            {QStringLiteral("%1\n（%2分）").arg(part.name, part.weight.toString()), 1.2, Alignment::Right});
    table.columns.push_back({QStringLiteral("加减分"), 1, Alignment::Right});
    table.columns.push_back({QStringLiteral("总分"), 1.1, Alignment::Right});
    table.columns.push_back({QStringLiteral("加减分理由"), 2.4, {}});
    for (const ContestPlace& place : places) {
        QStringList reasons;
        for (const ContestAdjustment& adjustment : contest.adjustments) {
            if (adjustment.entry == place.entry->id)
                reasons << QStringLiteral("%1%2：%3")
                               .arg(adjustment.points > Quantity() ? QStringLiteral("+") : QString(),
                                   adjustment.points.toString(), adjustment.reason);
        }
        std::vector<Cell> row{Cell::ofNumber(place.place), Cell::ofNumber(place.entry->number),
            Cell::ofText(context.townshipName(place.entry->unit)), Cell::ofText(context.branchName(place.entry->unit))};
        for (const ContestPartResult& part : place.parts)
            row.push_back(scoreCell(part.points, contest.decimals));
        row.push_back(Cell::ofDecimal(place.adjustment.toDouble(), place.adjustment.toString()));
        row.push_back(scoreCell(place.total, contest.decimals));
        row.push_back(Cell::ofText(reasons.join(QLatin1Char('\n'))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

// The sums of every judge under the judge's number; recused ones are named as such.
Table judgesTable(const ReportContext& context, const Contest& contest, size_t part)
{
    Table table;
    table.sheetName = contest.parts[part].name;
    table.columns = {{QStringLiteral("出场序号"), 0.9, Alignment::Right}, {QStringLiteral("参赛单位"), 1.6, {}}};
    for (const ContestJudge& judge : contest.judges)
        table.columns.push_back({QStringLiteral("%1号评委").arg(judge.number), 1, Alignment::Right});
    for (const ContestEntry& entry : contest.entries) {
        std::vector<Cell> row{Cell::ofNumber(entry.number), Cell::ofText(context.branchName(entry.unit))};
        for (const ContestJudge& judge : contest.judges) {
            if (!contest.mayJudge(judge, entry)) {
                row.push_back(Cell::ofText(QStringLiteral("回避")));
                continue;
            }
            Quantity sum;
            for (const ContestIndicator& indicator : contest.parts[part].indicators)
                sum += contest.score(entry.id, judge.id, indicator.id).value_or(Quantity());
            row.push_back(Cell::ofDecimal(sum.toDouble(), sum.toString()));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table commendationTable(const ReportContext& context, const Contest& contest, const std::vector<ContestPlace>& places)
{
    Table table;
    table.sheetName = QStringLiteral("表扬名单");
    table.columns = {{QStringLiteral("名次"), 0.8, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 2, {}},
        {QStringLiteral("单位"), 2, {}}};
    for (const ContestPlace& place : places) {
        if (place.place <= contest.commended)
            table.rows.push_back({Cell::ofNumber(place.place), Cell::ofText(context.townshipName(place.entry->unit)),
                Cell::ofText(context.branchName(place.entry->unit))});
    }
    return table;
}

Table commentTable(const ReportContext& context, const Contest& contest)
{
    Table table;
    table.sheetName = QStringLiteral("点评");
    table.columns = {{QStringLiteral("单位"), 1.4, {}}, {QStringLiteral("点评意见"), 6, {}}};
    for (const ContestEntry& entry : contest.entries) {
        QStringList texts;
        for (const ContestComment& comment : contest.comments) {
            if (comment.entry == entry.id)
                texts << comment.text;
        }
        if (!texts.isEmpty())
            table.rows.push_back(
                {Cell::ofText(context.branchName(entry.unit)), Cell::ofText(texts.join(QLatin1Char('\n')))});
    }
    return table;
}

Form signatures()
{
    const auto label = [](const QString& text) { return Form::Cell{text, 1, Alignment::Centre, true}; };
    const auto blank = [] { return Form::Cell{{}, 2, Alignment::Left, false}; };
    Form form;
    form.sheetName = QStringLiteral("签字");
    form.columns = std::vector<double>(9, 1);
    form.rows = {{{label(QStringLiteral("计分人")), blank(), label(QStringLiteral("监督人")), blank(),
                      label(QStringLiteral("日期")), blank()},
        14}};
    return form;
}

QString rulesNote(const Contest& contest)
{
    const auto judges = static_cast<int>(contest.judges.size());
    QStringList notes;
    if (contest.heldOn.isValid())
        notes << contest.heldOn.toString(QStringLiteral("yyyy年M月d日"));
    notes << QStringLiteral("评委%1人").arg(judges);
    notes << (contest.dropExtremes && judges >= std::max(3, contest.dropFromJudges)
            ? QStringLiteral("去掉一个最高分和一个最低分后取平均")
            : QStringLiteral("取全部评委平均"));
    return notes.join(QStringLiteral("　"));
}

} // namespace

Report contestReport(const ReportContext& context, const Contest& contest)
{
    Report report =
        context.start(QStringLiteral("contest-%1-%2").arg(contest.year).arg(QString::number(contest.id, 36).left(6)),
            contest.name + QStringLiteral("成绩表"));
    const PageSetup page = PageSetup::sheet(PageSetup::Paper::A4);
    if (contest.state == ContestState::Sealed) {
        Section section;
        section.page = PageSetup::document();
        section.title = report.title;
        section.blocks.emplace_back(
            Paragraph{{{QStringLiteral("成绩尚未启封。还缺%1个评分。").arg(contest.missingScores()), {}}},
                Paragraph::Style::Body});
        report.sections.push_back(std::move(section));
        return report;
    }
    const std::vector<ContestPlace> places = contestResult(contest);
    report.addTable(page, resultTable(context, contest, places), rulesNote(contest));
    report.sections.back().blocks.emplace_back(Paragraph{{{QStringLiteral(" "), {}}}, Paragraph::Style::Note});
    report.sections.back().blocks.emplace_back(signatures());
    for (size_t p = 0; p < contest.parts.size(); ++p)
        report.addTable(page, judgesTable(context, contest, p),
            QStringLiteral("满分%1分").arg(contest.parts[p].fullMark().toString()),
            QStringLiteral("%1评分明细").arg(contest.parts[p].name));
    report.addTable(page, commendationTable(context, contest, places), {}, contest.name + QStringLiteral("表扬名单"));
    report.addTable(page, commentTable(context, contest), {}, contest.name + QStringLiteral("点评意见"));
    return report;
}

Report appraisalReport(const ReportContext& context, int year, const std::vector<Appraisal>& appraisals)
{
    Report report = context.start(QStringLiteral("appraisal-%1").arg(year),
        QStringLiteral("%1%2年度村（社区）党组织书记述职评议情况").arg(context.scopeName(), QString::number(year)));
    Table table;
    table.sheetName = QStringLiteral("述职评议");
    table.columns = {{QStringLiteral("序号"), 0.6, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.3, {}},
        {QStringLiteral("村（社区）"), 1.3, {}}};
    for (int grade = 0; grade < gradeCount; ++grade)
        table.columns.push_back(
            {wordOnPaper(static_cast<Grade>(grade)) + QStringLiteral("（票）"), 0.9, Alignment::Right});
    table.columns.push_back({QStringLiteral("综合评定"), 1, Alignment::Centre});
    table.columns.push_back({QStringLiteral("评议意见"), 4, {}});
    qint64 number = 0;
    for (const Appraisal& appraisal : appraisals) {
        std::vector<Cell> row{Cell::ofNumber(++number), Cell::ofText(context.townshipName(appraisal.unit)),
            Cell::ofText(context.branchName(appraisal.unit))};
        for (const int votes : appraisal.votes)
            row.push_back(Cell::ofNumber(votes));
        row.push_back(Cell::ofText(appraisal.grade ? wordOnPaper(*appraisal.grade) : QString()));
        row.push_back(Cell::ofText(appraisal.comments));
        table.rows.push_back(std::move(row));
    }
    report.addTable(PageSetup::sheet(PageSetup::Paper::A4), std::move(table),
        QStringLiteral("共%1个党组织").arg(appraisals.size()));
    return report;
}

} // namespace wuxing
