// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/reportjson.h"

#include "reports/overloaded.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wuxing::reportjson {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReportJson)
};

QString string(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }
int integer(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toInt(); }
double number(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toDouble(); }
bool flag(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toBool(); }

template <class List, class Write> QJsonArray arrayOf(const List& list, const Write& write)
{
    QJsonArray array;
    for (const auto& entry : list)
        array.append(write(entry));
    return array;
}

template <class Entry, class Read>
std::vector<Entry> listOf(const QJsonObject& object, const char* key, const Read& read)
{
    std::vector<Entry> list;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue& value : array)
        list.push_back(read(value));
    return list;
}

QString bytes(const QByteArray& content) { return QString::fromLatin1(content.toBase64()); }

// A cell's value by its kind: nothing, a whole number (as text: it may be larger than a double holds), a decimal, a
// date.
QJsonObject toJson(const Cell& cell)
{
    QJsonObject object{{QStringLiteral("text"), cell.text}};
    if (!cell.figure.isEmpty())
        object.insert(QStringLiteral("figure"), cell.figure);
    std::visit(Overloaded{[](std::monostate) {},
                   [&](qint64 value) { object.insert(QStringLiteral("integer"), QString::number(value)); },
                   [&](double value) { object.insert(QStringLiteral("decimal"), value); },
                   [&](const QDate& value) { object.insert(QStringLiteral("date"), value.toString(Qt::ISODate)); }},
        cell.value);
    return object;
}

Cell cellOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    Cell cell;
    cell.text = string(object, "text");
    cell.figure = string(object, "figure");
    if (object.contains(QStringLiteral("integer")))
        cell.value = string(object, "integer").toLongLong();
    else if (object.contains(QStringLiteral("decimal")))
        cell.value = number(object, "decimal");
    else if (object.contains(QStringLiteral("date")))
        cell.value = QDate::fromString(string(object, "date"), Qt::ISODate);
    return cell;
}

QJsonObject toJson(const Heading& heading)
{
    return {{QStringLiteral("block"), QStringLiteral("heading")}, {QStringLiteral("level"), heading.level},
        {QStringLiteral("text"), heading.text}};
}

QJsonObject toJson(const Paragraph& paragraph)
{
    return {{QStringLiteral("block"), QStringLiteral("paragraph")},
        {QStringLiteral("style"), static_cast<int>(paragraph.style)},
        {QStringLiteral("runs"), arrayOf(paragraph.runs, [](const TextRun& run) {
             return QJsonObject{{QStringLiteral("text"), run.text}, {QStringLiteral("figure"), run.figure}};
         })}};
}

QJsonObject toJson(const Table& table)
{
    return {{QStringLiteral("block"), QStringLiteral("table")}, {QStringLiteral("sheet"), table.sheetName},
        {QStringLiteral("total"), table.lastRowIsTotal}, {QStringLiteral("points"), table.pointSize},
        {QStringLiteral("columns"),
            arrayOf(table.columns,
                [](const Column& column) {
                    return QJsonObject{{QStringLiteral("title"), column.title}, {QStringLiteral("width"), column.width},
                        {QStringLiteral("alignment"), static_cast<int>(column.alignment)}};
                })},
        {QStringLiteral("rows"), arrayOf(table.rows, [](const std::vector<Cell>& row) {
             return arrayOf(row, [](const Cell& cell) { return toJson(cell); });
         })}};
}

QJsonObject toJson(const Form& form)
{
    return {{QStringLiteral("block"), QStringLiteral("form")}, {QStringLiteral("sheet"), form.sheetName},
        {QStringLiteral("points"), form.pointSize},
        {QStringLiteral("columns"), arrayOf(form.columns, [](double share) { return QJsonValue(share); })},
        {QStringLiteral("rows"), arrayOf(form.rows, [](const Form::Row& row) {
             return QJsonObject{{QStringLiteral("height"), row.height},
                 {QStringLiteral("cells"), arrayOf(row.cells, [](const Form::Cell& cell) {
                      return QJsonObject{{QStringLiteral("text"), cell.text}, {QStringLiteral("span"), cell.span},
                          {QStringLiteral("alignment"), static_cast<int>(cell.alignment)},
                          {QStringLiteral("label"), cell.isLabel}};
                  })}};
         })}};
}

QJsonObject toJson(const Chart& chart)
{
    return {{QStringLiteral("block"), QStringLiteral("chart")}, {QStringLiteral("kind"), static_cast<int>(chart.kind)},
        {QStringLiteral("title"), chart.title}, {QStringLiteral("sheet"), chart.sheetName},
        {QStringLiteral("unit"), chart.unit}, {QStringLiteral("decimals"), chart.decimals},
        {QStringLiteral("height"), chart.height},
        {QStringLiteral("categories"), QJsonArray::fromStringList(chart.categories)},
        {QStringLiteral("series"), arrayOf(chart.series, [](const Chart::Series& series) {
             return QJsonObject{{QStringLiteral("name"), series.name},
                 {QStringLiteral("values"), arrayOf(series.values, [](const std::optional<double>& value) {
                      return value ? QJsonValue(*value) : QJsonValue();
                  })}};
         })}};
}

QJsonObject toJson(const Pictures& pictures)
{
    return {{QStringLiteral("block"), QStringLiteral("pictures")}, {QStringLiteral("height"), pictures.height},
        {QStringLiteral("pictures"), arrayOf(pictures.pictures, [](const Pictures::Picture& picture) {
             return QJsonObject{
                 {QStringLiteral("content"), bytes(picture.content)}, {QStringLiteral("caption"), picture.caption}};
         })}};
}

Table tableOf(const QJsonObject& object)
{
    Table table;
    table.sheetName = string(object, "sheet");
    table.lastRowIsTotal = flag(object, "total");
    table.pointSize = number(object, "points");
    table.columns = listOf<Column>(object, "columns", [](const QJsonValue& value) {
        const QJsonObject column = value.toObject();
        return Column{
            string(column, "title"), number(column, "width"), static_cast<Alignment>(integer(column, "alignment"))};
    });
    table.rows = listOf<std::vector<Cell>>(object, "rows", [](const QJsonValue& row) {
        std::vector<Cell> cells;
        const QJsonArray array = row.toArray();
        for (const QJsonValue& cell : array)
            cells.push_back(cellOf(cell));
        return cells;
    });
    return table;
}

Form formOf(const QJsonObject& object)
{
    Form form;
    form.sheetName = string(object, "sheet");
    form.pointSize = number(object, "points");
    form.columns = listOf<double>(object, "columns", [](const QJsonValue& value) { return value.toDouble(); });
    form.rows = listOf<Form::Row>(object, "rows", [](const QJsonValue& value) {
        const QJsonObject row = value.toObject();
        return Form::Row{listOf<Form::Cell>(row, "cells",
                             [](const QJsonValue& cellValue) {
                                 const QJsonObject cell = cellValue.toObject();
                                 return Form::Cell{string(cell, "text"), integer(cell, "span"),
                                     static_cast<Alignment>(integer(cell, "alignment")), flag(cell, "label")};
                             }),
            number(row, "height")};
    });
    return form;
}

Chart chartOf(const QJsonObject& object)
{
    Chart chart;
    chart.kind = static_cast<Chart::Kind>(integer(object, "kind"));
    chart.title = string(object, "title");
    chart.sheetName = string(object, "sheet");
    chart.unit = string(object, "unit");
    chart.decimals = integer(object, "decimals");
    chart.height = number(object, "height");
    const QJsonArray categories = object.value(QStringLiteral("categories")).toArray();
    for (const QJsonValue& category : categories)
        chart.categories << category.toString();
    chart.series = listOf<Chart::Series>(object, "series", [](const QJsonValue& value) {
        const QJsonObject series = value.toObject();
        return Chart::Series{
            string(series, "name"), listOf<std::optional<double>>(series, "values", [](const QJsonValue& entry) {
                return entry.isNull() ? std::nullopt : std::optional(entry.toDouble());
            })};
    });
    return chart;
}

std::optional<Block> blockOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const QString kind = string(object, "block");
    if (kind == QLatin1String("heading"))
        return Heading{integer(object, "level"), string(object, "text")};
    if (kind == QLatin1String("paragraph"))
        return Paragraph{listOf<TextRun>(object, "runs",
                             [](const QJsonValue& run) {
                                 return TextRun{string(run.toObject(), "text"), string(run.toObject(), "figure")};
                             }),
            static_cast<Paragraph::Style>(integer(object, "style"))};
    if (kind == QLatin1String("table"))
        return tableOf(object);
    if (kind == QLatin1String("form"))
        return formOf(object);
    if (kind == QLatin1String("chart"))
        return chartOf(object);
    if (kind == QLatin1String("pictures"))
        return Pictures{listOf<Pictures::Picture>(object, "pictures",
                            [](const QJsonValue& picture) {
                                return Pictures::Picture{
                                    QByteArray::fromBase64(string(picture.toObject(), "content").toLatin1()),
                                    string(picture.toObject(), "caption")};
                            }),
            number(object, "height")};
    return std::nullopt;
}

QJsonObject toJson(const Section& section)
{
    const PageSetup& page = section.page;
    return {{QStringLiteral("paper"), page.paper == PageSetup::Paper::A3 ? QStringLiteral("A3") : QStringLiteral("A4")},
        {QStringLiteral("landscape"), page.landscape},
        {QStringLiteral("margins"), QJsonArray{page.top, page.bottom, page.left, page.right}},
        {QStringLiteral("attachment"), section.attachment}, {QStringLiteral("title"), section.title},
        {QStringLiteral("note"), section.note}, {QStringLiteral("titlePoints"), section.titlePoints},
        {QStringLiteral("bookmark"), section.bookmark}, {QStringLiteral("bookmarkGroup"), section.bookmarkGroup},
        {QStringLiteral("blocks"), arrayOf(section.blocks, [](const Block& block) {
             return std::visit([](const auto& known) { return toJson(known); }, block);
         })}};
}

Section sectionOf(const QJsonObject& object)
{
    Section section;
    section.page.paper = string(object, "paper") == QLatin1String("A3") ? PageSetup::Paper::A3 : PageSetup::Paper::A4;
    section.page.landscape = flag(object, "landscape");
    const QJsonArray margins = object.value(QStringLiteral("margins")).toArray();
    section.page.top = margins.at(0).toDouble();
    section.page.bottom = margins.at(1).toDouble();
    section.page.left = margins.at(2).toDouble();
    section.page.right = margins.at(3).toDouble();
    section.attachment = string(object, "attachment");
    section.title = string(object, "title");
    section.note = string(object, "note");
    section.titlePoints = number(object, "titlePoints");
    section.bookmark = string(object, "bookmark");
    section.bookmarkGroup = string(object, "bookmarkGroup");
    const QJsonArray blocks = object.value(QStringLiteral("blocks")).toArray();
    for (const QJsonValue& value : blocks) {
        if (auto block = blockOf(value))
            section.blocks.push_back(std::move(*block));
    }
    return section;
}

QJsonObject toJson(const Figure& figure)
{
    return {{QStringLiteral("key"), figure.key}, {QStringLiteral("label"), figure.label},
        {QStringLiteral("text"), figure.text}, {QStringLiteral("kind"), static_cast<int>(figure.list.kind)},
        {QStringLiteral("ids"), arrayOf(figure.list.ids, [](RowId id) { return QJsonValue(QString::number(id)); })},
        {QStringLiteral("year"), figure.list.year}, {QStringLiteral("day"), figure.list.day.toString(Qt::ISODate)}};
}

Figure figureOf(const QJsonObject& object)
{
    return {string(object, "key"), string(object, "label"), string(object, "text"),
        {static_cast<FigureList::Kind>(integer(object, "kind")),
            listOf<RowId>(object, "ids", [](const QJsonValue& id) { return id.toString().toLongLong(); }),
            integer(object, "year"), QDate::fromString(string(object, "day"), Qt::ISODate)}};
}

} // namespace

QString write(const Report& report)
{
    const QJsonObject object{{QStringLiteral("format"), 1}, {QStringLiteral("key"), report.key},
        {QStringLiteral("title"), report.title}, {QStringLiteral("mark"), report.mark},
        {QStringLiteral("seal"), report.seal}, {QStringLiteral("date"), report.date.toString(Qt::ISODate)},
        {QStringLiteral("sections"), arrayOf(report.sections, [](const Section& section) { return toJson(section); })},
        {QStringLiteral("figures"), arrayOf(report.figures, [](const Figure& figure) { return toJson(figure); })}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Report> read(const QString& text)
{
    QJsonParseError wrong{};
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8(), &wrong).object();
    if (integer(object, "format") != 1)
        return Error{
            ErrorCode::Damaged, Text::tr("The frozen report cannot be read. Restore a backup."), wrong.errorString()};
    Report report;
    report.key = string(object, "key");
    report.title = string(object, "title");
    report.mark = string(object, "mark");
    report.seal = string(object, "seal");
    report.date = QDate::fromString(string(object, "date"), Qt::ISODate);
    report.sections =
        listOf<Section>(object, "sections", [](const QJsonValue& section) { return sectionOf(section.toObject()); });
    report.figures =
        listOf<Figure>(object, "figures", [](const QJsonValue& figure) { return figureOf(figure.toObject()); });
    return report;
}

} // namespace wuxing::reportjson
