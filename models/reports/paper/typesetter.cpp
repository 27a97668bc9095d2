// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/typesetter.h"

#include "reports/overloaded.h"
#include "reports/paper/chartpainter.h"
#include "reports/paper/paperfont.h"
#include "reports/paper/paperstyle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>

namespace wuxing {

namespace {

using paperfont::fromMillimetres;
using paperfont::units;
using paperstyle::Face;

// 22 lines on 225 mm.
const double linePitch = fromMillimetres(225) / paperstyle::linesPerPage;
constexpr double titlePitch = 36 * units;
constexpr double cellPadding = 2.5 * units;

struct TextStyle {
    QFont font;
    double pitch = 0; //< from line to line
    Qt::Alignment alignment = Qt::AlignLeft;
    double firstIndent = 0;
    double rightIndent = 0;
};

// 3号 type drawn together so that 28 characters stand on a line of 156 mm.
TextStyle bodyStyle(Face face)
{
    TextStyle style;
    style.font = paperfont::make(face, paperstyle::bodyPoints);
    style.font.setLetterSpacing(QFont::AbsoluteSpacing, (paperstyle::characterPitch - paperstyle::bodyPoints) * units);
    style.pitch = linePitch;
    return style;
}

TextStyle indented(TextStyle style)
{
    style.firstIndent = 2 * paperstyle::characterPitch * units;
    return style;
}

TextStyle plainStyle(Face face, double points, double pitch, Qt::Alignment alignment)
{
    return {paperfont::make(face, points), pitch, alignment, 0, 0};
}

// Breaks a text into the lines of a width; the place of each line within is its position.
std::shared_ptr<QTextLayout> layOut(QString text, const TextStyle& style, double width)
{
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(text, style.font);
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double top = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const double indent = line.lineNumber() == 0 ? style.firstIndent : 0;
        line.setLineWidth(width - indent - style.rightIndent);
        line.setPosition({indent, top});
        top += style.pitch;
    }
    layout->endLayout();
    return layout;
}

class SectionSetter {
public:
    SectionSetter(const Section& section, std::vector<TypesetPage>& pages, const Progress& progress)
        : m_section(section)
        , m_pages(pages)
        , m_progress(progress)
        , m_left(fromMillimetres(section.page.left))
        , m_top(fromMillimetres(section.page.top))
        , m_width(fromMillimetres(section.page.textWidth()))
        , m_bottom(fromMillimetres(section.page.height() - section.page.bottom))
    {
        newPage();
    }

    // False when it was ended before.
    bool set()
    {
        m_pages.back().bookmark = m_section.bookmark;
        m_pages.back().bookmarkGroup = m_section.bookmarkGroup;
        if (!m_section.attachment.isEmpty()) {
            text(m_section.attachment, bodyStyle(Face::Heading1));
            m_y += linePitch; // the title stands on the third line
        }
        title(m_section.title);
        if (m_section.note.isEmpty())
            m_y += linePitch;
        else
            text(m_section.note, plainStyle(Face::Body, paperstyle::notePoints, linePitch, Qt::AlignRight));
        for (size_t i = 0; i < m_section.blocks.size() && !m_ended; ++i) {
            m_lastBlock = i + 1 == m_section.blocks.size();
            m_beforeTable = !m_lastBlock && !std::holds_alternative<Paragraph>(m_section.blocks[i + 1])
                && !std::holds_alternative<Heading>(m_section.blocks[i + 1]);
            std::visit(Overloaded{[&](const Heading& heading) { set(heading); },
                           [&](const Paragraph& paragraph) { set(paragraph); }, [&](const Table& table) { set(table); },
                           [&](const Form& form) { set(form); },
                           [&](const Chart& chart) { set(chart, fromMillimetres(chart.height)); },
                           [&](const Pictures& pictures) {
                               set(pictures, fromMillimetres(pictures.height) + chartpainter::captionHeight());
                           }},
                m_section.blocks[i]);
        }
        // What came to stand beyond is half a page.
        if (m_ended)
            m_pages.erase(m_pages.begin() + static_cast<std::ptrdiff_t>(*m_ended), m_pages.end());
        return !m_ended;
    }

private:
    void newPage()
    {
        if (!m_ended && m_progress && !m_progress(static_cast<int>(m_pages.size()), 0))
            m_ended = m_pages.size();
        m_pages.push_back({m_section.page, {}, {}, {}, {}, {}});
        m_y = m_top;
    }

    // Half a unit of slack: 22 lines fill the page exactly.
    bool fits(double height) const { return m_y + height <= m_bottom + units / 2; }

    // A title of two lines stands balanced: the narrowest width that needs no further line.
    void title(const QString& words)
    {
        const double points = m_section.titlePoints;
        const TextStyle style =
            plainStyle(Face::Title, points, titlePitch * points / paperstyle::titlePoints, Qt::AlignHCenter);
        const int lines = layOut(words, style, m_width)->lineCount();
        double width = m_width;
        while (width > m_width / 2 && layOut(words, style, width * 0.96)->lineCount() == lines)
            width *= 0.96;
        text(words, style, lines > 1 ? width : m_width);
    }

    void text(const QString& words, const TextStyle& style) { text(words, style, m_width); }

    void text(const QString& words, const TextStyle& style, double width)
    {
        const auto layout = layOut(words, style, width);
        const double left = m_left + (m_width - width) / 2;
        for (int i = 0; i < layout->lineCount(); ++i) {
            if (!fits(style.pitch))
                newPage();
            place(layout, i, left, m_y, style.pitch);
            m_y += style.pitch;
        }
    }

    // Puts a line into the middle of its pitch.
    void place(const std::shared_ptr<QTextLayout>& layout, int number, double left, double top, double pitch)
    {
        const QTextLine line = layout->lineAt(number);
        const double offset = (pitch - line.height()) / 2;
        m_pages.back().lines.push_back({layout, number, QPointF(left, top + offset) - QPointF(0, line.position().y())});
    }

    void set(const Heading& heading)
    {
        // A heading does not stay behind alone at the foot of a page; before a table it needs room for the first rows.
        if (!fits((m_beforeTable ? 4 : 2) * linePitch) && !m_lastBlock)
            newPage();
        text(heading.text, indented(bodyStyle(heading.level == 1 ? Face::Heading1 : Face::Heading2)));
    }

    void set(const Paragraph& paragraph)
    {
        switch (paragraph.style) {
        case Paragraph::Style::Body:
            return text(paragraph.text(), indented(bodyStyle(Face::Body)));
        case Paragraph::Style::Note:
            return text(paragraph.text(), plainStyle(Face::Body, paperstyle::notePoints, linePitch, Qt::AlignRight));
        case Paragraph::Style::Signature: {
            TextStyle style = bodyStyle(Face::Body);
            style.alignment = Qt::AlignRight;
            style.rightIndent = 4 * paperstyle::characterPitch * units;
            return text(paragraph.text(), style);
        }
        }
    }

    struct LaidRow {
        std::vector<std::shared_ptr<QTextLayout>> cells;
        double height = 0;
    };

    std::vector<double> widthsOf(std::vector<double> shares) const
    {
        const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
        for (double& share : shares)
            share *= m_width / all;
        return shares;
    }

    static Qt::Alignment toQt(Alignment alignment)
    {
        return alignment == Alignment::Right ? Qt::AlignRight
            : alignment == Alignment::Centre ? Qt::AlignHCenter
                                             : Qt::AlignLeft;
    }

    LaidRow layRow(
        const Table& table, const std::vector<Cell>& row, const std::vector<double>& widths, bool header) const
    {
        LaidRow laid;
        const double pitch = cellPitch(table.pointSize);
        for (size_t c = 0; c < widths.size(); ++c) {
            const Qt::Alignment alignment = header ? Qt::AlignHCenter : toQt(table.columns[c].alignment);
            const TextStyle style = plainStyle(header ? Face::Heading1 : Face::Body, table.pointSize, pitch, alignment);
            laid.cells.push_back(layOut(row[c].text, style, widths[c] - 2 * cellPadding));
            laid.height = std::max(laid.height, laid.cells.back()->lineCount() * pitch + 2 * cellPadding);
        }
        return laid;
    }

    static double cellPitch(double points) { return points * 1.35 * units; }

    void placeRow(double pointSize, const LaidRow& row, const std::vector<double>& widths)
    {
        const double pitch = cellPitch(pointSize);
        double x = m_left;
        for (size_t c = 0; c < widths.size(); ++c) {
            m_pages.back().cells.emplace_back(x, m_y, widths[c], row.height);
            const double textHeight = row.cells[c]->lineCount() * pitch;
            const double top = m_y + (row.height - textHeight) / 2;
            for (int i = 0; i < row.cells[c]->lineCount(); ++i)
                place(row.cells[c], i, x + cellPadding, top + i * pitch, pitch);
            x += widths[c];
        }
        m_y += row.height;
    }

    // A row that is higher than a page goes on over the next ones, line by line; what is short stands at the top of
    // each part again, so that nobody has to turn back to see what the text belongs to.
    template <class Continue>
    void placeInParts(
        double pointSize, const LaidRow& row, const std::vector<double>& widths, const Continue& continueOnNewPage)
    {
        constexpr int fewest = 3; //< lines worth beginning with at the foot of a page
        const double pitch = cellPitch(pointSize);
        const auto linesThatFit = [&] {
            return static_cast<int>(std::floor((m_bottom + units / 2 - m_y - 2 * cellPadding) / pitch));
        };
        if (linesThatFit() < fewest)
            continueOnNewPage();
        int most = 0;
        int repeated = 0;
        for (const auto& cell : row.cells) {
            const int count = cell->lineCount();
            most = std::max(most, count);
            repeated = std::max(repeated, count <= fewest ? count : 0);
        }
        for (int first = 0; first < most;) {
            const int lines = std::min(std::max(linesThatFit(), 1), std::max(most - first, repeated));
            const double height = lines * pitch + 2 * cellPadding;
            double x = m_left;
            for (size_t c = 0; c < widths.size(); ++c) {
                m_pages.back().cells.emplace_back(x, m_y, widths[c], height);
                const int count = row.cells[c]->lineCount();
                const int from = count <= fewest ? 0 : first;
                for (int i = from; i < std::min(from + lines, count); ++i)
                    place(row.cells[c], i, x + cellPadding, m_y + cellPadding + (i - from) * pitch, pitch);
                x += widths[c];
            }
            m_y += height;
            first += lines;
            if (first < most)
                continueOnNewPage();
        }
    }

    void continuedMark(const QString& words)
    {
        text(words,
            plainStyle(Face::Body, paperstyle::notePoints, paperstyle::notePoints * 1.6 * units, Qt::AlignRight));
    }

    void set(const Table& table)
    {
        std::vector<Cell> titles;
        std::vector<double> shares;
        for (const Column& column : table.columns) {
            titles.push_back(Cell::ofText(column.title));
            shares.push_back(column.width);
        }
        const std::vector<double> widths = widthsOf(std::move(shares));
        const LaidRow header = layRow(table, titles, widths, true);
        // Nor does the header of a table without any row below it.
        const double first = table.rows.empty() ? 0 : layRow(table, table.rows.front(), widths, false).height;
        if (!fits(header.height + first) && m_y > m_top && header.height + first < m_bottom - m_top)
            newPage();
        placeRow(table.pointSize, header, widths);
        const double whole = m_bottom - m_top - header.height;
        for (const auto& cells : table.rows) {
            if (m_ended)
                return;
            const LaidRow row = layRow(table, cells, widths, false);
            if (row.height > whole) {
                placeInParts(table.pointSize, row, widths, [&] {
                    newPage();
                    continuedMark(QStringLiteral("续表"));
                    placeRow(table.pointSize, header, widths);
                });
                continue;
            }
            if (!fits(row.height) && m_y > m_top + header.height) {
                newPage();
                placeRow(table.pointSize, header, widths);
            }
            placeRow(table.pointSize, row, widths);
        }
    }

    struct FormRow {
        LaidRow laid;
        std::vector<double> widths;
        double textHeight = 0; //< what the text needs; the row may be higher, for a signature or a seal
    };

    FormRow layRow(const Form::Row& row, double points, const std::vector<double>& grid) const
    {
        const double pitch = cellPitch(points);
        FormRow made;
        size_t column = 0;
        for (const Form::Cell& cell : row.cells) {
            double width = 0;
            for (int i = 0; i < cell.span && column < grid.size(); ++i)
                width += grid[column++];
            made.widths.push_back(width);
            const TextStyle style =
                plainStyle(cell.isLabel ? Face::Heading1 : Face::Body, points, pitch, toQt(cell.alignment));
            made.laid.cells.push_back(layOut(cell.text, style, width - 2 * cellPadding));
            made.textHeight = std::max(made.textHeight, made.laid.cells.back()->lineCount() * pitch + 2 * cellPadding);
        }
        made.laid.height = std::max(made.textHeight, fromMillimetres(row.height));
        return made;
    }

    // A form is one sheet of paper: where long texts would push its last rows over the edge, the free room in the other
    // rows is given up evenly, as far as their texts allow.
    void closeUp(std::vector<FormRow>& rows) const
    {
        double height = 0;
        double text = 0;
        for (const FormRow& row : rows) {
            height += row.laid.height;
            text += row.textHeight;
        }
        const double room = m_bottom - m_y;
        if (height <= room || text > room)
            return;
        const double kept = (room - text) / (height - text);
        for (FormRow& row : rows)
            row.laid.height = row.textHeight + (row.laid.height - row.textHeight) * kept;
    }

    // A form is one sheet of paper: where long texts need more room than it has, the type is stepped down, as far as it
    // can still be read; beyond that the form goes on over further sheets in its own size.
    std::pair<double, std::vector<FormRow>> laidToFit(const Form& form, const std::vector<double>& grid) const
    {
        constexpr std::array steps{1.0, 0.95, 0.9, 0.85, 0.8, 0.75};
        constexpr double smallest = 7.5;
        std::pair<double, std::vector<FormRow>> own;
        for (const double step : steps) {
            const double points = form.pointSize * step;
            if (points < smallest && step < 1)
                break;
            std::vector<FormRow> rows;
            double height = 0;
            for (const Form::Row& row : form.rows) {
                rows.push_back(layRow(row, points, grid));
                height += rows.back().textHeight;
            }
            if (height <= m_bottom - m_y)
                return {points, std::move(rows)};
            if (own.second.empty())
                own = {points, std::move(rows)};
        }
        return own;
    }

    void set(const Form& form)
    {
        auto [points, rows] = laidToFit(form, widthsOf(form.columns));
        closeUp(rows);
        const auto goOn = [&] {
            newPage();
            continuedMark(QStringLiteral("%1（续表）").arg(form.sheetName));
        };
        for (const FormRow& row : rows) {
            if (row.textHeight > m_bottom - m_top - linePitch) {
                placeInParts(points, row.laid, row.widths, goOn);
                continue;
            }
            if (!fits(row.laid.height) && m_y > m_top)
                goOn();
            placeRow(points, row.laid, row.widths);
        }
    }

    // A drawing stays whole.
    template <class Drawn> void set(const Drawn& drawn, double height)
    {
        if (!fits(height) && m_y > m_top)
            newPage();
        m_pages.back().drawings.push_back({QRectF(m_left, m_y, m_width, height), drawn});
        m_y += height + linePitch / 3;
    }

    const Section& m_section;
    std::vector<TypesetPage>& m_pages;
    const Progress& m_progress;
    std::optional<size_t> m_ended; //< after so many pages
    double m_left;
    double m_top;
    double m_width;
    double m_bottom;
    double m_y = 0;
    bool m_lastBlock = false;
    bool m_beforeTable = false;
};

} // namespace

std::vector<TypesetPage> typeset(const Report& report, const Progress& progress)
{
    std::vector<TypesetPage> pages;
    for (const Section& section : report.sections) {
        if (!SectionSetter(section, pages, progress).set())
            break;
    }
    return pages;
}

} // namespace wuxing
