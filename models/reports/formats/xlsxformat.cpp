// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/xlsxformat.h"

#include "domain/values/characters.h"
#include "reports/formats/xlsxgrid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <utility>
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
constexpr double highestRow = 409; // points: what a spreadsheet allows

double rowHeight(int lines) { return std::min(14.5 * lines + 3, highestRow); }

int decimalsIn(const QString& number)
{
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : static_cast<int>(number.size() - point - 1);
}

std::optional<double> numberOf(const Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell.value))
        return static_cast<double>(*number);
    if (const auto* decimal = std::get_if<double>(&cell.value))
        return *decimal;
    return std::nullopt;
}

bool isText(const Block& block)
{
    return std::holds_alternative<Heading>(block) || std::holds_alternative<Paragraph>(block);
}

// Charts keep a sheet of their own.
bool flows(const Block& block) { return !isText(block) && !std::holds_alternative<Chart>(block); }

bool hasText(const Section& section) { return std::any_of(section.blocks.begin(), section.blocks.end(), isText); }

// Text with tables in between: a booklet, which would fall apart into a sheet for each table.
bool isMixed(const Section& section)
{
    return hasText(section) && std::any_of(section.blocks.begin(), section.blocks.end(), flows);
}

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
        m_date = format(10.5, false, LXW_ALIGN_CENTER, true, false);
        format_set_num_format(m_date, "yyyy-mm-dd");
        m_body = format(12, false, LXW_ALIGN_LEFT, false);
        m_heading = format(12, true, LXW_ALIGN_LEFT, false);
        m_signature = format(12, false, LXW_ALIGN_RIGHT, false);
        m_plain = format(10.5, false, LXW_ALIGN_RIGHT, true);
    }

    void write(const Report& report)
    {
        if (report.date.isValid()) {
            lxw_doc_properties properties{};
            properties.created = static_cast<time_t>(report.date.startOfDay(Qt::UTC).toSecsSinceEpoch());
            workbook_set_properties(m_workbook, &properties);
        }
        bool textWritten = false;
        for (const Section& section : report.sections) {
            if (isMixed(section))
                writeFlow(report, section);
            else if (hasText(section) && !std::exchange(textWritten, true))
                writeTextSheet(report);
            for (const Block& block : section.blocks) {
                if (const auto* chart = std::get_if<Chart>(&block))
                    writeChart(report, section, *chart);
                else if (isMixed(section))
                    continue;
                else if (const auto* table = std::get_if<Table>(&block))
                    writeTable(report, section, *table);
                else if (const auto* form = std::get_if<Form>(&block))
                    writeForm(report, section, *form);
                else if (const auto* pictures = std::get_if<Pictures>(&block))
                    writePictures(report, section, *pictures);
            }
        }
        if (!report.figures.empty())
            writeFigures(report);
    }

private:
    // Text wraps; numbers and dates become smaller before they become ###.
    lxw_format* format(double points, bool bold, uint8_t alignment, bool border, bool wraps = true)
    {
        lxw_format* made = workbook_add_format(m_workbook);
        format_set_font_name(made, "宋体");
        format_set_font_size(made, points);
        if (bold)
            format_set_bold(made);
        format_set_align(made, alignment);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        if (wraps)
            format_set_text_wrap(made);
        else
            format_set_shrink(made);
        if (border)
            format_set_border(made, LXW_BORDER_THIN);
        return made;
    }

    // As many decimals as the number is written with on paper: no point without digits behind it.
    lxw_format* numberFormat(int decimals)
    {
        lxw_format*& made = m_numbers[decimals];
        if (!made) {
            made = format(10.5, false, LXW_ALIGN_RIGHT, true, false);
            const QByteArray part = decimals > 0 ? '.' + QByteArray(decimals, '0') : QByteArray();
            format_set_num_format(made, ("#,##0" + part).constData());
        }
        return made;
    }

    lxw_worksheet* addSheet(const QString& name)
    {
        return workbook_add_worksheet(m_workbook, safeSheetName(name, m_names).toUtf8().constData());
    }

    void setUpPage(lxw_worksheet* sheet, const PageSetup& page, const Report& report, bool fitted = true)
    {
        worksheet_set_paper(sheet, page.paper == PageSetup::Paper::A3 ? 8 : 9);
        if (page.landscape)
            worksheet_set_landscape(sheet);
        worksheet_set_margins(sheet, page.left / 25.4, page.right / 25.4, page.top / 25.4, page.bottom / 25.4);
        if (fitted)
            worksheet_fit_to_pages(sheet, 1, 0);
        // '&' starts a code in headers; names and hashes do not hold it, the mark is escaped all the same.
        if (!report.mark.isEmpty())
            worksheet_set_header(sheet,
                cellText(QStringLiteral("&C") + QString(report.mark).replace(QLatin1Char('&'), QStringLiteral("&&")))
                    .constData());
        worksheet_set_footer(
            sheet, cellText(QStringLiteral("&L&7") + report.seal + QStringLiteral("&C&11— &P —")).constData());
    }

    // All sections that are text alone, one under the other, each on a new page.
    void writeTextSheet(const Report& report)
    {
        const auto isRead = [](const Section& section) { return hasText(section) && !isMixed(section); };
        const auto first = std::find_if(report.sections.begin(), report.sections.end(), isRead);
        if (first == report.sections.end())
            return;
        lxw_worksheet* sheet = addSheet(QStringLiteral("正文"));
        // Sheets that are fitted to their page know no page breaks: this one is narrow enough by itself.
        setUpPage(sheet, first->page, report, false);
        const double width = xlsxgrid::charactersOf(first->page, 1) * 0.84;
        worksheet_set_column(sheet, 0, 0, width, nullptr);
        lxw_row_t row = 0;
        std::vector<lxw_row_t> breaks;
        for (const Section& section : report.sections) {
            if (!isRead(section))
                continue;
            if (row > 0)
                breaks.push_back(row);
            row = writeHead(sheet, row, 0, section.title.isEmpty() ? report.title : section.title, section);
            for (const Block& block : section.blocks) {
                if (isText(block))
                    row = writeText(sheet, row, 0, width, block);
            }
        }
        if (!breaks.empty()) {
            breaks.push_back(0); // ends the list
            worksheet_set_h_pagebreaks(sheet, breaks.data());
        }
    }

    lxw_row_t writeHead(
        lxw_worksheet* sheet, lxw_row_t row, lxw_col_t last, const QString& title, const Section& section)
    {
        worksheet_set_row(sheet, row, 30, nullptr);
        merged(sheet, row++, 0, last,
            section.attachment.isEmpty() ? title : section.attachment + QStringLiteral(" ") + title, m_title);
        if (!section.note.isEmpty())
            merged(sheet, row++, 0, last, section.note, m_note);
        return row;
    }

    lxw_row_t writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t last, double width, const Block& block)
    {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            worksheet_set_row(sheet, row, std::min(18.0 * linesOf(heading->text, width / 1.15), highestRow), nullptr);
            merged(sheet, row++, 0, last, heading->text, m_heading);
            return row;
        }
        const auto& paragraph = std::get<Paragraph>(block);
        const bool isBody = paragraph.style == Paragraph::Style::Body;
        const QString text = isBody ? QStringLiteral("　　") + paragraph.text() : paragraph.text();
        worksheet_set_row(sheet, row, std::min(18.0 * linesOf(text, width / 1.15), highestRow), nullptr);
        merged(sheet, row++, 0, last, text, isBody ? m_body : m_signature);
        return row;
    }

    void writeTable(const Report& report, const Section& section, const Table& table)
    {
        lxw_worksheet* sheet = addSheet(table.sheetName);
        setUpPage(sheet, section.page, report);
        const auto columns = static_cast<lxw_col_t>(table.columns.size());
        const std::vector<double> widths = xlsxgrid::widthsOf(table, section.page);
        xlsxgrid::Places places;
        for (lxw_col_t c = 0; c < columns; ++c) {
            worksheet_set_column(sheet, c, c, widths[c], nullptr);
            places.of.push_back({c, c, widths[c]});
        }
        const lxw_row_t headerRow = writeHead(sheet, 0, static_cast<lxw_col_t>(columns - 1), section.title, section);
        const lxw_row_t row = writeRows(sheet, headerRow, table, places);
        worksheet_freeze_panes(sheet, headerRow + 1, 0);
        worksheet_repeat_rows(sheet, headerRow, headerRow);
        if (!table.lastRowIsTotal && columns > 1 && row > headerRow + 1)
            worksheet_autofilter(sheet, headerRow, 0, row - 1, static_cast<lxw_col_t>(columns - 1));
    }

    // Header and rows from a row on; the row below them.
    lxw_row_t writeRows(lxw_worksheet* sheet, lxw_row_t row, const Table& table, const xlsxgrid::Places& places)
    {
        int lines = 1;
        for (size_t c = 0; c < table.columns.size(); ++c) {
            merged(sheet, row, places[c].first, places[c].last, table.columns[c].title, m_header);
            lines = std::max(lines, linesOf(table.columns[c].title, (places[c].width - 1) / 1.1)); // bold
        }
        worksheet_set_row(sheet, row++, rowHeight(lines), nullptr);
        const lxw_row_t firstRow = row;
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const auto& cells = table.rows[r];
            const bool isTotal = table.lastRowIsTotal && r + 1 == table.rows.size() && r > 0;
            lines = 1;
            for (size_t c = 0; c < table.columns.size(); ++c)
                lines = std::max(lines, linesOf(cells[c].text, places[c].width - 1));
            worksheet_set_row(sheet, row, rowHeight(lines), nullptr);
            for (size_t c = 0; c < table.columns.size(); ++c) {
                writeCell(sheet, row, places[c].first, places[c].last, cells[c], table.columns[c].alignment);
                if (isTotal && isSum(table, c))
                    writeSum(sheet, row, firstRow, places[c].first, cells[c]);
            }
            ++row;
        }
        return row;
    }

    // Whether the last row of a column is the sum of all above: then it can be a formula.
    static bool isSum(const Table& table, size_t column)
    {
        double sum = 0;
        for (size_t r = 0; r + 1 < table.rows.size(); ++r) {
            const Cell& cell = table.rows[r][column];
            const auto number = numberOf(cell);
            if (!number && cell.text != QStringLiteral("—"))
                return false;
            sum += number.value_or(0);
        }
        const auto total = numberOf(table.rows.back()[column]);
        return total && std::abs(*total - sum) < 1e-6;
    }

    void writeSum(lxw_worksheet* sheet, lxw_row_t row, lxw_row_t firstRow, lxw_col_t column, const Cell& cell)
    {
        const QString name = columnName(column);
        const QString formula =
            QStringLiteral("=SUM(%1%2:%1%3)").arg(name).arg(firstRow + 1).arg(row); // rows count from 1
        worksheet_write_formula_num(sheet, row, column, formula.toUtf8().constData(),
            numberFormat(decimalsIn(cell.text)), numberOf(cell).value_or(0));
    }

    static QString columnName(lxw_col_t column)
    {
        QString name;
        for (int left = column + 1; left > 0; left = (left - 1) / 26)
            name.prepend(QChar(u'A' + (left - 1) % 26));
        return name;
    }

    void writeForm(const Report& report, const Section& section, const Form& form)
    {
        lxw_worksheet* sheet = addSheet(form.sheetName);
        setUpPage(sheet, section.page, report);
        const double shares = std::accumulate(form.columns.begin(), form.columns.end(), 0.0);
        const double characters = xlsxgrid::charactersOf(section.page, form.columns.size());
        xlsxgrid::Places places;
        for (size_t c = 0; c < form.columns.size(); ++c) {
            const auto column = static_cast<lxw_col_t>(c);
            places.of.push_back({column, column, characters * form.columns[c] / shares});
            worksheet_set_column(sheet, column, column, places.of.back().width, nullptr);
        }
        const lxw_row_t row =
            writeHead(sheet, 0, static_cast<lxw_col_t>(form.columns.size() - 1), section.title, section);
        writeRows(sheet, row, form, places);
    }

    lxw_row_t writeRows(lxw_worksheet* sheet, lxw_row_t row, const Form& form, const xlsxgrid::Places& places)
    {
        for (const Form::Row& line : form.rows) {
            double height = line.height / 25.4 * 72;
            size_t column = 0;
            for (const Form::Cell& cell : line.cells) {
                const size_t last = std::min(column + static_cast<size_t>(cell.span), places.of.size()) - 1;
                double width = 0;
                for (size_t c = column; c <= last; ++c)
                    width += places[c].width;
                height = std::max(height, rowHeight(linesOf(cell.text, width - 1)));
                lxw_format* look = cell.isLabel ? m_header : cell.alignment == Alignment::Left ? m_text : m_centre;
                merged(sheet, row, places[column].first, places[last].last, cell.text, look);
                column = last + 1;
            }
            worksheet_set_row(sheet, row++, std::min(height, highestRow), nullptr);
        }
        return row;
    }

    // A section of text with tables and photos in between: everything in its order on one sheet.
    void writeFlow(const Report& report, const Section& section)
    {
        xlsxgrid::Grid grid;
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                grid.add(xlsxgrid::sharesOf(*table));
            else if (const auto* form = std::get_if<Form>(&block))
                grid.add(form->columns);
        }
        lxw_worksheet* sheet = addSheet(section.bookmark.isEmpty() ? section.title : section.bookmark);
        setUpPage(sheet, section.page, report);
        const double characters = xlsxgrid::charactersOf(section.page, grid.columns());
        const std::vector<double> widths = grid.widths(characters);
        for (size_t c = 0; c < widths.size(); ++c)
            worksheet_set_column(sheet, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), widths[c], nullptr);
        const auto last = static_cast<lxw_col_t>(grid.columns() - 1);
        // What is lost to the rims of the many columns is room in cells that span them.
        lxw_row_t row = writeHead(sheet, 0, last, section.title.isEmpty() ? report.title : section.title, section);
        for (const Block& block : section.blocks) {
            if (isText(block))
                row = writeText(sheet, row, last, characters, block);
            else if (const auto* table = std::get_if<Table>(&block))
                row = writeRows(sheet, row, *table, grid.places(xlsxgrid::sharesOf(*table), characters)) + 1;
            else if (const auto* form = std::get_if<Form>(&block))
                row = writeRows(sheet, row, *form, grid.places(form->columns, characters)) + 1;
            else if (const auto* pictures = std::get_if<Pictures>(&block))
                row = placePictures(sheet, row, last, *pictures, section.page.textWidth());
        }
    }

    // Side by side over the width, as on paper, with the captions below.
    lxw_row_t placePictures(
        lxw_worksheet* sheet, lxw_row_t row, lxw_col_t last, const Pictures& pictures, double millimetres)
    {
        const auto count = static_cast<int>(pictures.pictures.size());
        if (count == 0)
            return row;
        worksheet_set_row(sheet, row, std::min(pictures.height / 25.4 * 72, highestRow), nullptr);
        const double wide = millimetres / 25.4 * 96 / count;
        const double high = pictures.height / 25.4 * 96;
        QStringList captions;
        for (int i = 0; i < count; ++i) {
            const Pictures::Picture& picture = pictures.pictures[static_cast<size_t>(i)];
            captions << picture.caption;
            const QImage image = QImage::fromData(picture.content);
            if (image.isNull())
                continue;
            lxw_image_options options{};
            options.x_offset = static_cast<int32_t>(i * wide);
            options.x_scale = options.y_scale = std::min(wide * 0.96 / image.width(), high * 0.96 / image.height());
            worksheet_insert_image_buffer_opt(sheet, row, 0,
                reinterpret_cast<const unsigned char*>(picture.content.constData()),
                static_cast<size_t>(picture.content.size()), &options);
        }
        merged(sheet, row + 1, 0, last, captions.join(QStringLiteral("　　")), m_note);
        return row + 3;
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
                    worksheet_write_number(
                        sheet, static_cast<lxw_row_t>(c + 2), column, *value, numberFormat(chart.decimals));
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
        worksheet_set_column(sheet, 0, 0, xlsxgrid::charactersOf(section.page, 1), nullptr);
        placePictures(sheet, writeHead(sheet, 0, 0, section.title, section), 0, pictures, section.page.textWidth());
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

    void writeCell(
        lxw_worksheet* sheet, lxw_row_t row, lxw_col_t first, lxw_col_t last, const Cell& cell, Alignment alignment)
    {
        const bool isTyped = !std::holds_alternative<std::monostate>(cell.value);
        if (isTyped && first != last)
            merged(sheet, row, first, last, {}, m_centre);
        if (const auto number = numberOf(cell)) {
            worksheet_write_number(sheet, row, first, *number, numberFormat(decimalsIn(cell.text)));
        } else if (const auto* date = std::get_if<QDate>(&cell.value)) {
            lxw_datetime value = toLxw(*date);
            worksheet_write_datetime(sheet, row, first, &value, m_date);
        } else {
            merged(sheet, row, first, last, cell.text, alignment == Alignment::Left ? m_text : m_centre);
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
            worksheet_set_row(sheet, row, rowHeight(linesOf(figure.text, 38)), nullptr);
            if (figure.list.kind == FigureList::Kind::None)
                string(sheet, row, 2, QStringLiteral("—"), m_centre);
            else
                worksheet_write_number(sheet, row, 2, static_cast<double>(figure.list.ids.size()), numberFormat(0));
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
    std::map<int, lxw_format*> m_numbers; //< by decimals
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
