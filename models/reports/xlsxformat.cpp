// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxformat.h"

#include "domain/characters.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <numeric>
#include <xlsxwriter.h>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::XlsxFormat)
};

// Sheet names: at most 31 characters, none of []:*?/\ and each once. libxlsxwriter 1.1.4 does not guard itself.
QString safeSheetName(QString name, QSet<QString>& used)
{
    for (const QChar forbidden : QStringLiteral("[]:*?/\\"))
        name.remove(forbidden);
    name = characters::within(characters::sound(name), 26);
    if (name.isEmpty())
        name = QStringLiteral("表");
    QString candidate = name;
    for (int number = 2; used.contains(candidate); ++number)
        candidate = QStringLiteral("%1 %2").arg(name, QString::number(number));
    used.insert(candidate);
    return candidate;
}

// How many lines a text takes in a column of so many half-width characters. Rows do not grow by themselves in every
// program.
int linesOf(const QString& text, double columnCharacters)
{
    int lines = 0;
    const QStringList parts = text.split(QLatin1Char('\n'));
    for (const QString& part : parts) {
        double width = 0;
        for (const QChar c : part)
            width += c.unicode() > 0x2e80 ? 2.1 : 1.1;
        lines += 1 + static_cast<int>(width / std::max(4.0, columnCharacters));
    }
    return lines;
}

// Text as the library takes it. A cell holds at most 32,767 units.
QByteArray cellText(const QString& text) { return characters::sound(characters::within(text, 32000)).toUtf8(); }

lxw_datetime toLxw(const QDate& date)
{
    lxw_datetime value{};
    value.year = date.year();
    value.month = date.month();
    value.day = date.day();
    return value;
}

// Fills one workbook from a report. The workbook owns sheets and cell formats.
class WorkbookWriter {
public:
    explicit WorkbookWriter(lxw_workbook* workbook)
        : m_workbook(workbook)
    {
        m_title = format(16, true, LXW_ALIGN_CENTER, false);
        m_note = format(10, false, LXW_ALIGN_LEFT, false);
        m_header = format(10.5, true, LXW_ALIGN_CENTER, true);
        m_text = format(10.5, false, LXW_ALIGN_LEFT, true);
        m_centre = format(10.5, false, LXW_ALIGN_CENTER, true);
        m_number = format(10.5, false, LXW_ALIGN_RIGHT, true);
        m_date = format(10.5, false, LXW_ALIGN_CENTER, true);
        format_set_num_format(m_number, "#,##0.###;-#,##0.###;0");
        format_set_num_format(m_date, "yyyy-mm-dd");
        m_integer = format(10.5, false, LXW_ALIGN_RIGHT, true);
        format_set_num_format(m_integer, "#,##0");
        m_body = format(12, false, LXW_ALIGN_LEFT, false);
        m_heading = format(12, true, LXW_ALIGN_LEFT, false);
        m_signature = format(12, false, LXW_ALIGN_RIGHT, false);
        m_plain = format(10.5, false, LXW_ALIGN_RIGHT, true);
        format_set_num_format(m_plain, "0");
    }

    void write(const Report& report)
    {
        if (report.date.isValid()) {
            lxw_doc_properties properties{};
            properties.created = static_cast<time_t>(report.date.startOfDay(Qt::UTC).toSecsSinceEpoch());
            workbook_set_properties(m_workbook, &properties);
        }
        writeTextSheet(report);
        for (const Section& section : report.sections) {
            for (const Block& block : section.blocks) {
                if (const auto* table = std::get_if<Table>(&block))
                    writeTable(report, section, *table);
                else if (const auto* form = std::get_if<Form>(&block))
                    writeForm(report, section, *form);
                else if (const auto* chart = std::get_if<Chart>(&block))
                    writeChart(report, section, *chart);
                else if (const auto* pictures = std::get_if<Pictures>(&block))
                    writePictures(report, section, *pictures);
            }
        }
        if (!report.figures.empty())
            writeFigures(report);
    }

private:
    lxw_format* format(double points, bool bold, uint8_t alignment, bool border)
    {
        lxw_format* made = workbook_add_format(m_workbook);
        format_set_font_name(made, "宋体");
        format_set_font_size(made, points);
        if (bold)
            format_set_bold(made);
        format_set_align(made, alignment);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(made);
        if (border)
            format_set_border(made, LXW_BORDER_THIN);
        return made;
    }

    lxw_worksheet* addSheet(const QString& name)
    {
        return workbook_add_worksheet(m_workbook, safeSheetName(name, m_names).toUtf8().constData());
    }

    void setUpPage(lxw_worksheet* sheet, const PageSetup& page, const Report& report)
    {
        worksheet_set_paper(sheet, page.paper == PageSetup::Paper::A3 ? 8 : 9);
        if (page.landscape)
            worksheet_set_landscape(sheet);
        worksheet_set_margins(sheet, page.left / 25.4, page.right / 25.4, page.top / 25.4, page.bottom / 25.4);
        worksheet_fit_to_pages(sheet, 1, 0);
        // '&' starts a code in headers; names and hashes do not hold it, the mark is escaped all the same.
        if (!report.mark.isEmpty())
            worksheet_set_header(sheet,
                cellText(QStringLiteral("&C") + QString(report.mark).replace(QLatin1Char('&'), QStringLiteral("&&")))
                    .constData());
        worksheet_set_footer(
            sheet, cellText(QStringLiteral("&L&7") + report.seal + QStringLiteral("&C&11— &P —")).constData());
    }

    void writeTextSheet(const Report& report)
    {
        bool anyText = false;
        for (const Section& section : report.sections) {
            for (const Block& block : section.blocks)
                anyText = anyText || std::holds_alternative<Heading>(block) || std::holds_alternative<Paragraph>(block);
        }
        if (!anyText)
            return;
        lxw_worksheet* sheet = addSheet(QStringLiteral("正文"));
        setUpPage(sheet, PageSetup::document(), report);
        worksheet_set_column(sheet, 0, 0, 70, nullptr);
        lxw_row_t row = 0;
        worksheet_set_row(sheet, row, 30, nullptr);
        string(sheet, row++, 0, report.title, m_title);
        const Section& body = report.sections.front();
        for (const Block& block : body.blocks) {
            if (const auto* heading = std::get_if<Heading>(&block)) {
                string(sheet, row++, 0, heading->text, m_heading);
            } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                const QString text = paragraph->text();
                const bool signature = paragraph->style == Paragraph::Style::Signature;
                const QString indented = signature ? text : QStringLiteral("　　") + text;
                worksheet_set_row(sheet, row, 18.0 * linesOf(indented, 62), nullptr);
                string(sheet, row++, 0, indented, signature ? m_signature : m_body);
            }
        }
    }

    void writeTable(const Report& report, const Section& section, const Table& table)
    {
        lxw_worksheet* sheet = addSheet(table.sheetName);
        setUpPage(sheet, section.page, report);
        const auto columns = static_cast<lxw_col_t>(table.columns.size());
        const double characters = section.page.landscape ? 130 : 84;
        const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
            [](double sum, const Column& column) { return sum + column.width; });
        for (lxw_col_t c = 0; c < columns; ++c)
            worksheet_set_column(sheet, c, c, characters * table.columns[c].width / shares, nullptr);
        worksheet_set_row(sheet, 0, 30, nullptr);
        const QString head =
            section.attachment.isEmpty() ? section.title : section.attachment + QStringLiteral(" ") + section.title;
        merged(sheet, 0, 0, static_cast<lxw_col_t>(columns - 1), head, m_title);
        lxw_row_t row = 1;
        if (!section.note.isEmpty())
            merged(sheet, row++, 0, static_cast<lxw_col_t>(columns - 1), section.note, m_note);
        for (lxw_col_t c = 0; c < columns; ++c)
            string(sheet, row, c, table.columns[c].title, m_header);
        worksheet_freeze_panes(sheet, row + 1, 0);
        worksheet_repeat_rows(sheet, row, row);
        const lxw_row_t headerRow = row++;
        for (const auto& cells : table.rows) {
            int lines = 1;
            for (lxw_col_t c = 0; c < columns; ++c)
                lines = std::max(lines, linesOf(cells[c].text, characters * table.columns[c].width / shares - 1));
            worksheet_set_row(sheet, row, 14.5 * lines + 3, nullptr);
            for (lxw_col_t c = 0; c < columns; ++c)
                writeCell(sheet, row, c, cells[c], table.columns[c].alignment);
            ++row;
        }
        if (!table.lastRowIsTotal && columns > 1 && row > headerRow + 1)
            worksheet_autofilter(sheet, headerRow, 0, row - 1, static_cast<lxw_col_t>(columns - 1));
    }

    void writeForm(const Report& report, const Section& section, const Form& form)
    {
        lxw_worksheet* sheet = addSheet(form.sheetName);
        setUpPage(sheet, section.page, report);
        const auto columns = static_cast<lxw_col_t>(form.columns.size());
        const double shares = std::accumulate(form.columns.begin(), form.columns.end(), 0.0);
        std::vector<double> widths;
        for (lxw_col_t c = 0; c < columns; ++c) {
            widths.push_back(90 * form.columns[c] / shares);
            worksheet_set_column(sheet, c, c, widths.back(), nullptr);
        }
        worksheet_set_row(sheet, 0, 30, nullptr);
        merged(sheet, 0, 0, columns - 1, section.title, m_title);
        lxw_row_t row = 1;
        if (!section.note.isEmpty())
            merged(sheet, row++, 0, columns - 1, section.note, m_note);
        for (const Form::Row& line : form.rows) {
            double height = line.height / 25.4 * 72;
            int column = 0;
            for (const Form::Cell& cell : line.cells) {
                const int last = std::min<int>(column + cell.span, columns) - 1;
                const double width = std::accumulate(widths.begin() + column, widths.begin() + last + 1, 0.0);
                height = std::max(height, 14.5 * linesOf(cell.text, width - 1) + 3);
                lxw_format* look = cell.isLabel ? m_header : cell.alignment == Alignment::Left ? m_text : m_centre;
                merged(sheet, row, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(last), cell.text, look);
                column = last + 1;
            }
            worksheet_set_row(sheet, row++, height, nullptr);
        }
    }

    // The values as a table, and beside it the chart the spreadsheet draws from them.
    void writeChart(const Report& report, const Section& section, const Chart& chart)
    {
        const QString name = safeSheetName(chart.sheetName, m_names);
        lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
        setUpPage(sheet, section.page, report);
        worksheet_set_column(sheet, 0, 0, 18, nullptr);
        QString title = chart.title;
        if (!chart.unit.isEmpty())
            title += QStringLiteral("（单位：%1）").arg(chart.unit);
        merged(sheet, 0, 0, 5, title, m_heading);
        lxw_chart* drawn =
            workbook_add_chart(m_workbook, chart.kind == Chart::Kind::Bars ? LXW_CHART_COLUMN : LXW_CHART_LINE);
        for (qsizetype c = 0; c < chart.categories.size(); ++c)
            string(sheet, static_cast<lxw_row_t>(c + 2), 0, chart.categories[c], m_text);
        const auto last = static_cast<lxw_row_t>(chart.categories.size() + 1);
        string(sheet, 1, 0, QStringLiteral("项目"), m_header);
        const QByteArray sheetName = name.toUtf8();
        for (size_t s = 0; s < chart.series.size(); ++s) {
            const auto column = static_cast<lxw_col_t>(s + 1);
            string(sheet, 1, column, chart.series[s].name, m_header);
            for (size_t c = 0; c < chart.series[s].values.size(); ++c) {
                if (const auto& value = chart.series[s].values[c])
                    worksheet_write_number(sheet, static_cast<lxw_row_t>(c + 2), column, *value, m_number);
                else
                    string(sheet, static_cast<lxw_row_t>(c + 2), column, QStringLiteral("—"), m_centre);
            }
            lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
            chart_series_set_categories(series, sheetName.constData(), 2, 0, last, 0);
            chart_series_set_values(series, sheetName.constData(), 2, column, last, column);
            chart_series_set_name(series, cellText(chart.series[s].name).constData());
            chart_series_set_labels(series);
        }
        chart_title_set_name(drawn, cellText(title).constData());
        if (chart.series.size() < 2)
            chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
        lxw_chart_options options{};
        options.x_scale = 1.6;
        options.y_scale = 1.3;
        worksheet_insert_chart_opt(sheet, 1, static_cast<lxw_col_t>(chart.series.size() + 2), drawn, &options);
    }

    void writePictures(const Report& report, const Section& section, const Pictures& pictures)
    {
        lxw_worksheet* sheet = addSheet(QStringLiteral("照片"));
        setUpPage(sheet, section.page, report);
        lxw_row_t row = 0;
        for (const Pictures::Picture& picture : pictures.pictures) {
            string(sheet, row, 0, picture.caption, m_heading);
            worksheet_insert_image_buffer(sheet, row + 1, 0,
                reinterpret_cast<const unsigned char*>(picture.content.constData()),
                static_cast<size_t>(picture.content.size()));
            row += 30;
        }
    }

    // One cell, or several of a row as one: a merge of a single cell is an error to libxlsxwriter.
    static void merged(
        lxw_worksheet* sheet, lxw_row_t row, lxw_col_t first, lxw_col_t last, const QString& text, lxw_format* format)
    {
        if (first == last)
            string(sheet, row, first, text, format);
        else
            worksheet_merge_range(sheet, row, first, row, last, cellText(text).constData(), format);
    }

    void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, Alignment alignment)
    {
        if (const auto* number = std::get_if<qint64>(&cell.value)) {
            worksheet_write_number(sheet, row, column, static_cast<double>(*number), m_integer);
        } else if (const auto* decimal = std::get_if<double>(&cell.value)) {
            worksheet_write_number(sheet, row, column, *decimal, m_number);
        } else if (const auto* date = std::get_if<QDate>(&cell.value)) {
            lxw_datetime value = toLxw(*date);
            worksheet_write_datetime(sheet, row, column, &value, m_date);
        } else {
            string(sheet, row, column, cell.text, alignment == Alignment::Left ? m_text : m_centre);
        }
    }

    void writeFigures(const Report& report)
    {
        lxw_worksheet* sheet = addSheet(QStringLiteral("数据"));
        setUpPage(sheet, PageSetup::document(), report);
        worksheet_set_column(sheet, 0, 0, 30, nullptr);
        worksheet_set_column(sheet, 1, 1, 40, nullptr);
        worksheet_set_column(sheet, 2, 2, 14, nullptr);
        const QStringList titles{QStringLiteral("指标"), QStringLiteral("数值"), QStringLiteral("清单条数")};
        for (int c = 0; c < titles.size(); ++c)
            string(sheet, 0, static_cast<lxw_col_t>(c), titles.at(c), m_header);
        worksheet_freeze_panes(sheet, 1, 0);
        lxw_row_t row = 1;
        for (const Figure& figure : report.figures) {
            string(sheet, row, 0, figure.label, m_text);
            bool isNumber = false;
            const double number = figure.text.toDouble(&isNumber);
            if (isNumber)
                worksheet_write_number(sheet, row, 1, number, m_plain);
            else
                string(sheet, row, 1, figure.text, m_text);
            worksheet_set_row(sheet, row, 14.5 * linesOf(figure.text, 38) + 3, nullptr);
            if (figure.list.kind == FigureList::Kind::None)
                string(sheet, row, 2, QStringLiteral("—"), m_centre);
            else
                worksheet_write_number(sheet, row, 2, static_cast<double>(figure.list.ids.size()), m_integer);
            ++row;
        }
    }

    static void string(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        worksheet_write_string(sheet, row, column, cellText(text).constData(), format);
    }

    lxw_workbook* m_workbook;
    QSet<QString> m_names;
    lxw_format* m_title;
    lxw_format* m_note;
    lxw_format* m_header;
    lxw_format* m_text;
    lxw_format* m_centre;
    lxw_format* m_number;
    lxw_format* m_integer;
    lxw_format* m_date;
    lxw_format* m_body;
    lxw_format* m_heading;
    lxw_format* m_signature;
    lxw_format* m_plain;
};

} // namespace

QString XlsxFormat::label() const { return Text::tr("Excel workbook (*.xlsx)"); }

Status XlsxFormat::write(const Report& report, QIODevice& device) const
{
    const auto failed = [](const QString& detail) {
        return Error{ErrorCode::Io, Text::tr("The workbook could not be written. Check the disk."), detail};
    };
    // libxlsxwriter writes files only; the workbook passes through the temporary folder.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("workbook.xlsx"));
    // The library opens files by their name in the system's own encoding.
    QByteArray folderName = QFile::encodeName(QDir::toNativeSeparators(folder.path()));
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = folderName.data();
    lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(QDir::toNativeSeparators(path)).constData(), &options);
    if (!workbook)
        return failed({});
    WorkbookWriter(workbook).write(report);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const QByteArray bytes = file.readAll();
    if (device.write(bytes) != bytes.size())
        return failed(device.errorString());
    return {};
}

} // namespace wuxing
