// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/reportpainter.h"

#include "reports/paper/chartpainter.h"
#include "reports/paper/paperfont.h"

#include <QPagedPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace wuxing {

using paperfont::fromMillimetres;
using paperfont::units;
using paperstyle::Face;

ReportPainter::ReportPainter(const Report& report, const Progress& progress)
    : m_mark(report.mark)
    , m_seal(report.seal)
    , m_pages(typeset(report, progress))
{
}

QPageLayout ReportPainter::pageLayout(int page) const
{
    const PageSetup& setup = m_pages[static_cast<size_t>(page)].setup;
    QPageLayout layout(QPageSize(setup.paper == PageSetup::Paper::A4 ? QPageSize::A4 : QPageSize::A3),
        setup.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void ReportPainter::paintPage(QPainter& painter, int page) const
{
    const TypesetPage& sheet = m_pages[static_cast<size_t>(page)];
    painter.save();
    painter.setPen(QPen(Qt::black, 0.5 * units));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& cell : sheet.cells)
        painter.drawRect(cell);
    painter.setPen(Qt::black);
    for (const TypesetPage::Line& line : sheet.lines)
        line.layout->lineAt(line.line).draw(&painter, line.place);
    for (const TypesetPage::Drawing& drawing : sheet.drawings)
        std::visit([&](const auto& content) { chartpainter::paint(painter, drawing.area, content); }, drawing.content);
    painter.restore();
    paintMargins(painter, sheet.setup, page);
}

void ReportPainter::paintMargins(QPainter& painter, const PageSetup& setup, int page) const
{
    const double left = fromMillimetres(setup.left);
    const double textWidth = fromMillimetres(setup.textWidth());
    const double textBottom = fromMillimetres(setup.height() - setup.bottom);
    const bool odd = page % 2 == 0; // the first page is page 1
    painter.save();
    painter.setPen(Qt::black);

    // Odd pages right, even pages left, one character in; the seal stands small on the other side.
    painter.setFont(paperfont::make(Face::Number, paperstyle::pagePoints));
    const double indent = paperstyle::pagePoints * units;
    const QRectF numberLine(
        left + indent, textBottom + fromMillimetres(paperstyle::pageNumberGap), textWidth - 2 * indent, 1.3 * indent);
    painter.drawText(numberLine, odd ? Qt::AlignRight : Qt::AlignLeft, QStringLiteral("— %1 —").arg(page + 1));
    painter.setFont(paperfont::make(Face::Number, paperstyle::sealPoints));
    painter.drawText(numberLine, odd ? Qt::AlignLeft : Qt::AlignRight, m_seal);

    if (!m_mark.isEmpty()) {
        painter.setFont(paperfont::make(Face::Heading1, paperstyle::notePoints));
        const QRectF markLine(left, fromMillimetres(setup.top) * 0.5, textWidth, 2 * paperstyle::notePoints * units);
        painter.drawText(markLine, Qt::AlignCenter, m_mark);
    }
    painter.restore();
}

namespace {

// Brings a page onto the sheet the device has: turned when that lies otherwise, made smaller when it is smaller.
void fitOnto(QPainter& painter, QSizeF sheet, QSizeF page)
{
    if ((sheet.width() > sheet.height()) != (page.width() > page.height())) {
        painter.translate(sheet.width() * units, 0);
        painter.rotate(90);
        sheet.transpose();
    }
    constexpr double rounding = 1.01; // sizes of paper are whole points
    const double fits = std::min(sheet.width() / page.width(), sheet.height() / page.height());
    if (fits * rounding < 1)
        painter.scale(fits, fits);
}

using PaintPage = std::function<bool(QPainter&, size_t)>;

bool printPages(QPagedPaintDevice& device, const std::vector<QPageLayout>& layouts, const PaintPage& paintPage)
{
    if (layouts.empty())
        return false;
    device.setPageLayout(layouts.front());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // A printer and its preview keep the sheet they began with; a PDF has any.
    const bool anySheet = painter.paintEngine()->type() == QPaintEngine::Pdf;
    for (size_t page = 0; page < layouts.size(); ++page) {
        if (page > 0) {
            if (anySheet)
                device.setPageLayout(layouts[page]);
            if (!device.newPage())
                return false;
        }
        painter.save();
        const double scale = painter.device()->logicalDpiX() / (72.0 * units);
        painter.scale(scale, scale);
        if (!anySheet)
            fitOnto(painter, device.pageLayout().fullRect(QPageLayout::Point).size(),
                layouts[page].fullRect(QPageLayout::Point).size());
        const bool goesOn = paintPage(painter, page);
        painter.restore();
        if (!goesOn)
            return false;
    }
    return painter.end();
}

} // namespace

bool ReportPainter::print(QPagedPaintDevice& device, int first, int last, const Progress& progress) const
{
    std::vector<QPageLayout> layouts;
    for (int page = first; page <= std::min(last, pageCount() - 1); ++page)
        layouts.push_back(pageLayout(page));
    if (static_cast<int>(layouts.size()) != last - first + 1)
        return false;
    return printPages(device, layouts, [&](QPainter& painter, size_t page) {
        paintPage(painter, first + static_cast<int>(page));
        return !progress || progress(static_cast<int>(page) + 1, last - first + 1);
    });
}

PagePictures ReportPainter::pictures() const
{
    PagePictures made;
    for (int page = 0; page < pageCount(); ++page) {
        made.layouts.push_back(pageLayout(page));
        QPainter painter(&made.pages.emplace_back());
        paintPage(painter, page);
    }
    return made;
}

bool PagePictures::print(QPagedPaintDevice& device) const
{
    return printPages(device, layouts, [&](QPainter& painter, size_t page) {
        // A picture is played in the size it has at the resolution of the screen, whatever device it meets.
        painter.scale(pages[page].logicalDpiX() / static_cast<double>(painter.device()->logicalDpiX()),
            pages[page].logicalDpiY() / static_cast<double>(painter.device()->logicalDpiY()));
        painter.drawPicture(0, 0, pages[page]);
        return true;
    });
}

} // namespace wuxing
