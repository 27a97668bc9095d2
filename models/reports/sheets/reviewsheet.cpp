// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/reviewsheet.h"

#include "domain/values/sheetcode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReviewSheet)
};

QJsonObject toObject(const ReviewSheet::StarRow& row)
{
    return {{QStringLiteral("name"), row.name}, {QStringLiteral("applied"), row.applied},
        {QStringLiteral("self"), row.self}, {QStringLiteral("township"), row.township},
        {QStringLiteral("district"), row.district}, {QStringLiteral("decision"), row.decision},
        {QStringLiteral("reason"), row.reason}};
}

QJsonObject toObject(const ReviewSheet::DepartmentRow& row)
{
    QJsonArray lines;
    for (const auto& line : row.lines)
        lines.append(QJsonObject{{QStringLiteral("star"), line.star}, {QStringLiteral("opinion"), line.opinion},
            {QStringLiteral("reason"), line.reason}, {QStringLiteral("handler"), line.handler},
            {QStringLiteral("date"), line.date}});
    return {{QStringLiteral("name"), row.name}, {QStringLiteral("lines"), lines}};
}

ReviewSheet::DepartmentRow departmentFrom(const QJsonObject& object)
{
    ReviewSheet::DepartmentRow row{object.value(QLatin1String("name")).toString(), {}};
    const QJsonArray lines = object.value(QLatin1String("lines")).toArray();
    for (const auto& value : lines) {
        const QJsonObject line = value.toObject();
        const auto text = [&](const char* key) { return line.value(QLatin1String(key)).toString(); };
        row.lines.push_back({text("star"), text("opinion"), text("reason"), text("handler"), text("date")});
    }
    return row;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto& entry : array)
        texts << entry.toString();
    return texts;
}

} // namespace

QString ReviewSheet::recordKey() const { return QStringLiteral("review|%1|%2").arg(unit).arg(quarter.toString()); }

QByteArray ReviewSheet::toJson() const
{
    QJsonArray starRows;
    for (const StarRow& row : stars)
        starRows.append(toObject(row));
    QJsonArray departmentRows;
    for (const DepartmentRow& row : departments)
        departmentRows.append(toObject(row));
    const QJsonObject object{{QStringLiteral("unit"), QString::number(unit)},
        {QStringLiteral("quarter"), quarter.toString()}, {QStringLiteral("branch"), branch},
        {QStringLiteral("township"), township}, {QStringLiteral("code"), code},
        {QStringLiteral("secretary"), secretary}, {QStringLiteral("set"), set}, {QStringLiteral("office"), office},
        {QStringLiteral("stars"), starRows}, {QStringLiteral("departments"), departmentRows},
        {QStringLiteral("vetoes"), QJsonArray::fromStringList(vetoes)}, {QStringLiteral("closed_on"), closedOn},
        {QStringLiteral("reopened"), QJsonArray::fromStringList(reopened)}, {QStringLiteral("facts"), facts}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact); // Qt sorts the keys
}

Result<ReviewSheet> ReviewSheet::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
    const auto quarter = Quarter::parse(text("quarter"));
    if (!quarter)
        return Error{ErrorCode::Damaged, Text::tr("A frozen sheet cannot be read. Check the file."), {}};
    ReviewSheet sheet;
    sheet.unit = text("unit").toLongLong();
    sheet.quarter = *quarter;
    sheet.branch = text("branch");
    sheet.township = text("township");
    sheet.code = text("code");
    sheet.secretary = text("secretary");
    sheet.set = text("set");
    sheet.office = text("office");
    sheet.closedOn = text("closed_on");
    sheet.facts = text("facts");
    sheet.vetoes = textsOf(object.value(QLatin1String("vetoes")));
    sheet.reopened = textsOf(object.value(QLatin1String("reopened")));
    const QJsonArray starRows = object.value(QLatin1String("stars")).toArray();
    for (const auto& value : starRows) {
        const QJsonObject row = value.toObject();
        const auto cell = [&](const char* key) { return row.value(QLatin1String(key)).toString(); };
        sheet.stars.push_back({cell("name"), row.value(QLatin1String("applied")).toBool(), cell("self"),
            cell("township"), cell("district"), cell("decision"), cell("reason")});
    }
    const QJsonArray departmentRows = object.value(QLatin1String("departments")).toArray();
    for (const auto& value : departmentRows)
        sheet.departments.push_back(departmentFrom(value.toObject()));
    return sheet;
}

QString ReviewSheet::sheetCode() const { return SheetCode::of(recordKey(), toJson()).toString(); }

int ReviewSheet::passed() const
{
    return static_cast<int>(std::count_if(
        stars.begin(), stars.end(), [](const StarRow& row) { return row.decision == QStringLiteral("通过"); }));
}

bool ReviewSheet::isDecided() const
{
    return std::all_of(
        stars.begin(), stars.end(), [](const StarRow& row) { return !row.applied || !row.decision.isEmpty(); });
}

QString ReviewSheet::conclusion() const
{
    if (!isDecided())
        return QStringLiteral("联审未结束。");
    QStringList names;
    for (const StarRow& row : stars) {
        if (row.decision == QStringLiteral("通过"))
            names << row.name;
    }
    if (names.isEmpty())
        return QStringLiteral("本季度联审未通过任何星。");
    return QStringLiteral("本季度联审通过%1颗星：%2。").arg(names.size()).arg(names.join(QStringLiteral("、")));
}

namespace {

using FormCell = Form::Cell;

FormCell label(const QString& text, int span) { return {text, span, Alignment::Centre, true}; }
FormCell value(const QString& text, int span, Alignment alignment = Alignment::Left)
{
    return {text.isEmpty() ? QStringLiteral("—") : text, span, alignment, false};
}
FormCell blank(int span) { return {{}, span, Alignment::Left, false}; }

// One line per distinct opinion: "同意：支部过硬、平安法治".
QString opinionText(const ReviewSheet::DepartmentRow& department)
{
    QStringList lines;
    QStringList agreed;
    for (const auto& line : department.lines) {
        if (line.opinion == QStringLiteral("同意"))
            agreed << line.star;
    }
    if (!agreed.isEmpty())
        lines << QStringLiteral("同意：%1").arg(agreed.join(QStringLiteral("、")));
    for (const auto& line : department.lines) {
        if (line.opinion != QStringLiteral("同意"))
            lines << (line.reason.isEmpty() ? QStringLiteral("%1：%2").arg(line.opinion, line.star)
                                            : QStringLiteral("%1：%2（%3）").arg(line.opinion, line.star, line.reason));
    }
    return lines.join(QLatin1Char('\n'));
}

QString joined(const ReviewSheet::DepartmentRow& department, QString ReviewSheet::OpinionLine::*field)
{
    QStringList texts;
    for (const auto& line : department.lines) {
        if (!(line.*field).isEmpty() && !texts.contains(line.*field))
            texts << line.*field;
    }
    return texts.join(QStringLiteral("\n"));
}

// A grid of twelve columns: two for the label, two for each of five stars.
Form sheetForm(const ReviewSheet& sheet)
{
    Form form;
    form.sheetName = sheet.branch;
    form.columns = std::vector<double>(12, 1);
    form.pointSize = 10.5;
    form.rows.push_back(
        {{label(QStringLiteral("单位"), 2), value(sheet.branch, 3), label(QStringLiteral("乡镇（街道）"), 2),
             value(sheet.township, 2), label(QStringLiteral("书记"), 1), value(sheet.secretary, 2)},
            8});
    QStringList applied;
    std::vector<FormCell> names{label(QStringLiteral("星"), 2)};
    std::vector<FormCell> self{label(QStringLiteral("自评"), 2)};
    std::vector<FormCell> township{label(QStringLiteral("乡镇初审"), 2)};
    std::vector<FormCell> district{label(QStringLiteral("区级核查"), 2)};
    std::vector<FormCell> decision{label(QStringLiteral("结论"), 2)};
    for (const auto& row : sheet.stars) {
        if (row.applied)
            applied << row.name;
        names.push_back(label(row.name, 2));
        self.push_back(value(row.self, 2, Alignment::Centre));
        township.push_back(value(row.township, 2, Alignment::Centre));
        district.push_back(value(row.district, 2, Alignment::Centre));
        const QString reason = row.reason.isEmpty() ? QString() : QStringLiteral("\n（%1）").arg(row.reason);
        decision.push_back(value(row.applied ? row.decision + reason : QStringLiteral("未申报"), 2, Alignment::Centre));
    }
    form.rows.push_back(
        {{label(QStringLiteral("申报星"), 2),
             value(QStringLiteral("%1（共%2颗，%3星套）")
                       .arg(applied.join(QStringLiteral("、")), QString::number(applied.size()), sheet.set),
                 10)},
            8});
    for (auto* cells : {&names, &self, &township, &district})
        form.rows.push_back({*cells, 8});
    form.rows.push_back(
        {{label(QStringLiteral("专班"), 2), label(QStringLiteral("联审意见及理由"), 5),
             label(QStringLiteral("经办人"), 1), label(QStringLiteral("签名"), 2), label(QStringLiteral("日期"), 2)},
            7});
    for (const auto& department : sheet.departments)
        form.rows.push_back(
            {{label(department.name, 2), value(opinionText(department), 5),
                 value(joined(department, &ReviewSheet::OpinionLine::handler), 1, Alignment::Centre), blank(2),
                 value(joined(department, &ReviewSheet::OpinionLine::date), 2, Alignment::Centre)},
                15});
    form.rows.push_back(
        {{label(QStringLiteral("一票否决"), 2),
             value(sheet.vetoes.isEmpty() ? QStringLiteral("无") : sheet.vetoes.join(QLatin1Char('\n')), 10)},
            8});
    form.rows.push_back({decision, 9});
    const QString date = sheet.closedOn.isEmpty() ? QStringLiteral("　　　　年　　月　　日") : sheet.closedOn;
    form.rows.push_back(
        {{label(QStringLiteral("联审结论"), 2), value(sheet.conclusion(), 5),
             {QStringLiteral("%1\n（盖章）\n\n%2").arg(sheet.office, date), 5, Alignment::Centre, false}},
            38});
    QString remark = sheet.reopened.isEmpty()
        ? QStringLiteral("无")
        : QStringLiteral("本表曾解除冻结：%1").arg(sheet.reopened.join(QStringLiteral("；")));
    form.rows.push_back({{label(QStringLiteral("备注"), 2), value(remark, 10)}, 8});
    return form;
}

QString opinionShort(const QString& opinion)
{
    return opinion == QStringLiteral("整改后再审") ? QStringLiteral("再审") : opinion;
}

// Township for township, then the sum of its stars.
Table summaryTable(const std::vector<ReviewSheet>& sheets)
{
    Table table;
    table.sheetName = QStringLiteral("联审汇总");
    table.pointSize = 9;
    table.columns = {{QStringLiteral("序号"), 0.6, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.3, {}},
        {QStringLiteral("村（社区）"), 1.3, {}}, {QStringLiteral("申报星"), 2.6, {}}};
    table.columns.push_back({QStringLiteral("自评\n达标星"), 0.8, Alignment::Right});
    table.columns.push_back({QStringLiteral("初审\n达标星"), 0.8, Alignment::Right});
    const size_t departments = sheets.empty() ? 0 : sheets.front().departments.size();
    for (size_t d = 0; d < departments; ++d)
        table.columns.push_back({sheets.front().departments[d].name, 1.9, {}});
    table.columns.push_back({QStringLiteral("通过的星"), 2.4, {}});
    table.columns.push_back({QStringLiteral("颗数"), 0.6, Alignment::Right});
    table.columns.push_back({QStringLiteral("备注"), 1.6, {}});
    qint64 number = 0;
    for (const ReviewSheet& sheet : sheets) {
        QStringList applied;
        QStringList passed;
        qint64 self = 0;
        qint64 township = 0;
        for (const auto& row : sheet.stars) {
            if (row.applied)
                applied << row.name;
            if (row.decision == QStringLiteral("通过"))
                passed << row.name;
            self += row.self.startsWith(QStringLiteral("达标")) ? 1 : 0;
            township += row.township.startsWith(QStringLiteral("达标")) ? 1 : 0;
        }
        std::vector<Cell> cells{Cell::ofNumber(++number), Cell::ofText(sheet.township), Cell::ofText(sheet.branch),
            Cell::ofText(applied.join(QStringLiteral("、"))), Cell::ofNumber(self), Cell::ofNumber(township)};
        for (size_t d = 0; d < departments; ++d) {
            QStringList lines;
            if (d < sheet.departments.size()) {
                for (const auto& line : sheet.departments[d].lines)
                    lines << QStringLiteral("%1：%2").arg(line.star, opinionShort(line.opinion));
            }
            cells.push_back(Cell::ofText(lines.join(QLatin1Char('\n'))));
        }
        QStringList remarks = sheet.vetoes;
        for (const QString& reason : sheet.reopened)
            remarks << QStringLiteral("曾解除冻结：%1").arg(reason);
        cells.push_back(Cell::ofText(sheet.isDecided() ? passed.join(QStringLiteral("、")) : QStringLiteral("未结束")));
        cells.push_back(sheet.isDecided() ? Cell::ofNumber(passed.size()) : Cell::ofText({}));
        cells.push_back(Cell::ofText(remarks.join(QLatin1Char('\n'))));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

Report reviewSheetReport(const Quarter& quarter, const std::vector<ReviewSheet>& sheets, const QString& mark)
{
    Report report;
    report.key = QStringLiteral("review-sheets-%1").arg(quarter.toString());
    report.title = QStringLiteral("%1“五星”支部创建资格联审表").arg(quarter.onPaper());
    report.mark = mark;
    report.date = quarter.lastDay();
    for (const ReviewSheet& sheet : sheets) {
        Section section;
        section.page = PageSetup{PageSetup::Paper::A4, false, 18, 18, 20, 20};
        section.title = report.title;
        section.titlePoints = 18;
        section.bookmark = sheet.branch;
        section.bookmarkGroup = sheet.township;
        section.note = QStringLiteral("校验码 %1　　区划代码 %2").arg(sheet.sheetCode(), sheet.code);
        section.blocks.emplace_back(sheetForm(sheet));
        report.sections.push_back(std::move(section));
    }
    return report;
}

Report reviewSummaryReport(
    const Quarter& quarter, const QString& scope, const std::vector<ReviewSheet>& sheets, const QString& mark)
{
    Report report;
    report.key = QStringLiteral("review-summary-%1").arg(quarter.toString());
    report.title = QStringLiteral("%1%2“五星”支部创建资格联审汇总表").arg(scope, quarter.onPaper());
    report.mark = mark;
    report.date = quarter.lastDay();
    // By township, in the order the branches come in.
    QStringList townships;
    for (const ReviewSheet& sheet : sheets) {
        if (!townships.contains(sheet.township))
            townships << sheet.township;
    }
    for (const QString& township : std::as_const(townships)) {
        std::vector<ReviewSheet> part;
        std::copy_if(sheets.begin(), sheets.end(), std::back_inserter(part),
            [&](const ReviewSheet& sheet) { return sheet.township == township; });
        Section section;
        section.page = PageSetup::sheet(PageSetup::Paper::A3);
        section.title = report.title;
        section.bookmark = township;
        const auto decided =
            std::count_if(part.begin(), part.end(), [](const ReviewSheet& sheet) { return sheet.isDecided(); });
        section.note = QStringLiteral("%1　共%2个支部，已结束联审%3个")
                           .arg(township, QString::number(part.size()), QString::number(decided));
        Table table = summaryTable(part);
        table.sheetName = township;
        section.blocks.emplace_back(std::move(table));
        report.sections.push_back(std::move(section));
    }
    return report;
}

} // namespace wuxing
