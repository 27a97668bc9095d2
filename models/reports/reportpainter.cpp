// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpainter.h"

#include "reports/overloaded.h"
#include "reports/paperstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>
#include <numeric>

namespace wuxing {

namespace {

using paperstyle::Face;

constexpr double units = ReportPainter::unitsPerPoint;

double fromMillimetres(double mm) { return mm * 72 / 25.4 * units; }

QFont font(Face face, double points)
{
    QFont made;
    made.setFamilies(paperstyle::families(face));
    made.setPixelSize(static_cast<int>(std::lround(points * units)));
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

QTextCharFormat characters(Face face, double points)
{
    QTextCharFormat format;
    format.setFont(font(face, points));
    format.setForeground(Qt::black);
    return format;
}

// 3号 type drawn together so that 28 characters stand on a line of 156 mm.
QTextCharFormat bodyCharacters(Face face)
{
    QTextCharFormat format = characters(face, paperstyle::bodyPoints);
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing((paperstyle::characterPitch - paperstyle::bodyPoints) * units);
    return format;
}

// Turns one section into a text document whose pages are the text areas of the paper.
class SectionLayout {
public:
    explicit SectionLayout(const PageSetup& page)
        : m_size(fromMillimetres(page.width() - page.left - page.right),
            fromMillimetres(page.height() - page.top - page.bottom)),
          m_document(std::make_unique<QTextDocument>()),
          m_cursor(m_document.get())
    {
        m_document->setDocumentMargin(0);
        m_document->setUndoRedoEnabled(false);
        m_document->setDefaultFont(font(Face::Body, paperstyle::bodyPoints));
        m_document->setPageSize(m_size);
    }

    std::unique_ptr<QTextDocument> lay(const Section& section)
    {
        if (!section.attachment.isEmpty()) {
            line(section.attachment, block(Qt::AlignLeft), bodyCharacters(Face::Heading1));
            line({}, block(Qt::AlignLeft), bodyCharacters(Face::Heading1));
        }
        QTextBlockFormat title = block(Qt::AlignHCenter);
        title.setLineHeight(36 * units, QTextBlockFormat::FixedHeight);
        line(section.title, title, characters(Face::Title, paperstyle::titlePoints));
        if (section.note.isEmpty())
            line({}, block(Qt::AlignLeft), bodyCharacters(Face::Body));
        else
            line(section.note, block(Qt::AlignRight), characters(Face::Body, paperstyle::notePoints));
        for (const Block& part : section.blocks) {
            std::visit(Overloaded {[&](const Heading& heading) { lay(heading); },
                           [&](const Paragraph& paragraph) { lay(paragraph); }, [&](const Table& table) { lay(table); }},
                part);
        }
        return std::move(m_document);
    }

private:
    // 22 lines on 225 mm.
    QTextBlockFormat block(Qt::Alignment alignment) const
    {
        QTextBlockFormat format;
        format.setAlignment(alignment);
        format.setLineHeight(225 * 72 / 25.4 / paperstyle::linesPerPage * units, QTextBlockFormat::FixedHeight);
        return format;
    }

    void line(const QString& text, const QTextBlockFormat& blockFormat, const QTextCharFormat& charFormat)
    {
        if (m_started)
            m_cursor.insertBlock(blockFormat, charFormat);
        else
            m_cursor.setBlockFormat(blockFormat);
        m_cursor.setBlockCharFormat(charFormat);
        m_cursor.insertText(text, charFormat);
        m_started = true;
    }

    void lay(const Heading& heading)
    {
        QTextBlockFormat format = block(Qt::AlignLeft);
        format.setTextIndent(2 * paperstyle::characterPitch * units);
        line(heading.text, format, bodyCharacters(heading.level == 1 ? Face::Heading1 : Face::Heading2));
    }

    void lay(const Paragraph& paragraph)
    {
        if (paragraph.style == Paragraph::Style::Note) {
            line(paragraph.text(), block(Qt::AlignRight), characters(Face::Body, paperstyle::notePoints));
            return;
        }
        QTextBlockFormat format = block(Qt::AlignLeft);
        if (paragraph.style == Paragraph::Style::Signature) {
            format.setAlignment(Qt::AlignRight);
            format.setRightMargin(4 * paperstyle::characterPitch * units);
        } else {
            format.setTextIndent(2 * paperstyle::characterPitch * units);
        }
        line(paragraph.text(), format, bodyCharacters(Face::Body));
    }

    void lay(const Table& table)
    {
        QTextTableFormat format;
        format.setBorderCollapse(true);
        format.setBorder(0.5 * units);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Qt::black);
        format.setCellPadding(2.5 * units);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
            [](double sum, const Column& column) { return sum + column.width; });
        QList<QTextLength> widths;
        for (const Column& column : table.columns)
            widths << QTextLength(QTextLength::PercentageLength, 100 * column.width / shares);
        format.setColumnWidthConstraints(widths);
        QTextTable* grid = m_cursor.insertTable(
            static_cast<int>(table.rows.size()) + 1, static_cast<int>(table.columns.size()), format);
        const QTextCharFormat headerText = characters(Face::Heading1, table.pointSize);
        const QTextCharFormat cellText = characters(Face::Body, table.pointSize);
        for (size_t c = 0; c < table.columns.size(); ++c)
            cell(*grid, 0, c, table.columns[c].title, Alignment::Centre, headerText);
        for (size_t r = 0; r < table.rows.size(); ++r) {
            for (size_t c = 0; c < table.columns.size(); ++c)
                cell(*grid, r + 1, c, table.rows[r][c].text, table.columns[c].alignment, cellText);
        }
        m_cursor.movePosition(QTextCursor::End);
        // The block Qt keeps behind a table shall not open a page of its own.
        QTextBlockFormat tail;
        tail.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(tail);
    }

    static void cell(
        QTextTable& grid, size_t row, size_t column, const QString& text, Alignment alignment, const QTextCharFormat& format)
    {
        QTextTableCell place = grid.cellAt(static_cast<int>(row), static_cast<int>(column));
        QTextCharFormat cellFormat;
        cellFormat.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        place.setFormat(cellFormat);
        QTextCursor cursor = place.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(alignment == Alignment::Right ? Qt::AlignRight
                : alignment == Alignment::Centre         ? Qt::AlignHCenter
                                                         : Qt::AlignLeft);
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(format);
        cursor.insertText(text, format);
    }

    QSizeF m_size;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    bool m_started = false;
};

} // namespace

ReportPainter::ReportPainter(const Report& report) : m_mark(report.mark), m_seal(report.seal)
{
    int pages = 0;
    for (const Section& section : report.sections) {
        LaidOut laid {section.page, SectionLayout(section.page).lay(section), pages, 0};
        laid.pages = laid.document->pageCount();
        pages += laid.pages;
        m_sections.push_back(std::move(laid));
    }
}

ReportPainter::~ReportPainter() = default;

int ReportPainter::pageCount() const
{
    return m_sections.empty() ? 0 : m_sections.back().firstPage + m_sections.back().pages;
}

const ReportPainter::LaidOut& ReportPainter::sectionOf(int page) const
{
    for (const LaidOut& section : m_sections) {
        if (page < section.firstPage + section.pages)
            return section;
    }
    return m_sections.back();
}

QPageLayout ReportPainter::pageLayout(int page) const
{
    const PageSetup& setup = sectionOf(page).page;
    QPageLayout layout(QPageSize(setup.paper == PageSetup::Paper::A4 ? QPageSize::A4 : QPageSize::A3),
        setup.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void ReportPainter::paintPage(QPainter& painter, int page) const
{
    const LaidOut& section = sectionOf(page);
    const QSizeF area = section.document->pageSize();
    painter.save();
    painter.translate(fromMillimetres(section.page.left), fromMillimetres(section.page.top));
    const int inner = page - section.firstPage;
    const QRectF visible(0, inner * area.height(), area.width(), area.height());
    painter.translate(0, -visible.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = visible.adjusted(-5 * units, 0, 5 * units, 0);
    painter.setClipRect(context.clip);
    section.document->documentLayout()->draw(&painter, context);
    painter.restore();
    paintMargins(painter, section.page, page);
}

void ReportPainter::paintMargins(QPainter& painter, const PageSetup& setup, int page) const
{
    const double width = fromMillimetres(setup.width());
    const double left = fromMillimetres(setup.left);
    const double textWidth = width - left - fromMillimetres(setup.right);
    const double textBottom = fromMillimetres(setup.height() - setup.bottom);
    const bool odd = page % 2 == 0; // the first page is page 1
    painter.save();
    painter.setPen(Qt::black);

    painter.setFont(font(Face::Number, paperstyle::pagePoints));
    const double indent = paperstyle::pagePoints * units;
    const QRectF numberLine(left + indent, textBottom + fromMillimetres(paperstyle::pageNumberGap),
        textWidth - 2 * indent, 1.3 * indent);
    painter.drawText(numberLine, odd ? Qt::AlignRight : Qt::AlignLeft, QStringLiteral("— %1 —").arg(page + 1));

    painter.setFont(font(Face::Number, paperstyle::sealPoints));
    painter.drawText(numberLine, odd ? Qt::AlignLeft : Qt::AlignRight, m_seal);

    if (!m_mark.isEmpty()) {
        painter.setFont(font(Face::Heading1, paperstyle::notePoints));
        const QRectF markLine(left, fromMillimetres(setup.top) * 0.5, textWidth, 2 * paperstyle::notePoints * units);
        painter.drawText(markLine, Qt::AlignCenter, m_mark);
    }
    painter.restore();
}

bool ReportPainter::print(QPagedPaintDevice& device, int first, int last) const
{
    if (first > last)
        return false;
    device.setPageLayout(pageLayout(first));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            device.setPageLayout(pageLayout(page));
            if (!device.newPage())
                return false;
        }
        painter.save();
        const double scale = painter.device()->logicalDpiX() / (72.0 * units);
        painter.scale(scale, scale);
        paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace wuxing
