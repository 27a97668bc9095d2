// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/reportpainter.h"
#include "support/catch.h"
#include "support/hands.h"

#include <QGraphicsItem>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QPrinter>

using namespace wuxing;

namespace {

constexpr int sheetHeight = 1000; // pixels
QStringList said; // on standard error

// Without the edge and the shadow the preview draws around the paper.
QImage paperOf(const QImage& shown)
{
    const auto white = [&](int x, int y) { return shown.pixelColor(x, y) == Qt::white; };
    QRect paper = shown.rect();
    while (!white(paper.left(), paper.top() + 40))
        paper.setLeft(paper.left() + 1);
    while (!white(paper.right(), paper.top() + 40))
        paper.setRight(paper.right() - 1);
    while (!white(paper.left() + 2, paper.top()))
        paper.setTop(paper.top() + 1);
    while (!white(paper.left() + 2, paper.bottom()))
        paper.setBottom(paper.bottom() - 1);
    return shown.copy(paper.adjusted(1, 1, -1, -1));
}

// The sheets as the preview of the system shows them, which like a printer keeps the paper it began with.
std::vector<QImage> previewed(const ReportPainter& painter, const std::function<bool(QPrinter&)>& print)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(painter.pageLayout(0));
    QPrintPreviewWidget preview(&printer);
    bool printed = false;
    QObject::connect(
        &preview, &QPrintPreviewWidget::paintRequested, [&](QPrinter* target) { printed = print(*target); });
    preview.resize(800, 600);
    preview.show();
    hands::settle();
    REQUIRE(printed);
    REQUIRE(preview.pageCount() == painter.pageCount());
    auto* view = preview.findChild<QGraphicsView*>();
    REQUIRE(view);
    std::vector<QImage> sheets;
    const auto items = view->scene()->items(Qt::AscendingOrder);
    for (QGraphicsItem* item : items) {
        const QRectF place = item->sceneBoundingRect();
        QImage sheet(qRound(sheetHeight * place.width() / place.height()), sheetHeight, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        {
            QPainter into(&sheet);
            view->scene()->render(&into, sheet.rect(), place, Qt::IgnoreAspectRatio);
        }
        sheets.push_back(paperOf(sheet));
    }
    return sheets;
}

QRect inkOf(const QImage& sheet)
{
    QRect ink;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x) {
            if (qGray(sheet.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

Section grid(const PageSetup& page)
{
    Section section;
    section.page = page;
    Table table;
    table.columns = {{QStringLiteral("序号"), 1}, {QStringLiteral("村"), 1}};
    for (int row = 0; row < 4; ++row)
        table.rows.push_back({Cell::ofNumber(row), Cell::ofText(QStringLiteral("宋庄村"))});
    section.blocks.emplace_back(table);
    return section;
}

} // namespace

TEST_CASE(
    "a printer that keeps its sheet gets lying pages turned and large ones smaller, each whole", "[views][report]")
{
    Report report;
    report.title = QStringLiteral("月报");
    report.sections = {grid(PageSetup::document()), grid(PageSetup::sheet(PageSetup::Paper::A4)),
        grid(PageSetup::sheet(PageSetup::Paper::A3))};
    const ReportPainter painter(report);
    REQUIRE(painter.pageCount() == 3);
    // As it is printed, and as the window shows it: from pictures that another thread has painted.
    const bool isFromPictures = GENERATE(false, true);
    CAPTURE(isFromPictures);
    const PagePictures pictures = painter.pictures();
    said.clear();
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& words) {
        if (!words.contains(QLatin1String("propagateSizeHints")))
            said << words;
    });
    const auto sheets = previewed(painter, [&](QPrinter& target) {
        return isFromPictures ? pictures.print(target) : painter.print(target, 0, painter.pageCount() - 1);
    });
    qInstallMessageHandler(before);
    CHECK(said == QStringList());
    REQUIRE(sheets.size() == 3);
    for (const QImage& sheet : sheets) {
        CHECK(sheet.height() > sheet.width());
        const QRect ink = inkOf(sheet);
        REQUIRE(ink.isValid());
        // Nothing is cut off at the edges of the sheet.
        CHECK(sheet.rect().adjusted(8, 8, -8, -8).contains(ink));
    }
    // The table goes over the width of the page, which is now the height of the sheet: 257 of 297 mm, 380 of 420.
    CHECK(inkOf(sheets[1]).height() > sheets[1].height() * 85 / 100);
    CHECK(inkOf(sheets[2]).height() > sheets[2].height() * 88 / 100);
}
