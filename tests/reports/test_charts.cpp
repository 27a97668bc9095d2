// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/reportformat.h"
#include "reports/formats/reportjson.h"
#include "support/catch.h"
#include "support/zippedparts.h"

#include <QBuffer>
#include <QImage>

using namespace wuxing;

namespace {

QByteArray plainPicture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPEG"));
    return bytes;
}

Report illustrated()
{
    Report report;
    report.key = QStringLiteral("illustrated");
    report.title = QStringLiteral("图表与照片");
    report.date = {2023, 9, 30};
    Chart chart;
    chart.title = QStringLiteral("整改台账逐月情况");
    chart.sheetName = QStringLiteral("逐月");
    chart.unit = QStringLiteral("项");
    chart.categories = {QStringLiteral("1月"), QStringLiteral("2月"), QStringLiteral("3月")};
    chart.series = {{QStringLiteral("新登记"), {3, 5, std::nullopt}}, {QStringLiteral("销号"), {0, 2, 4}}};
    Pictures pictures;
    pictures.pictures = {
        {plainPicture(), QStringLiteral("整改前：道路")}, {plainPicture(), QStringLiteral("整改后：道路")}};
    Section section;
    section.page = PageSetup::sheet(PageSetup::Paper::A4);
    section.blocks.emplace_back(chart);
    section.blocks.emplace_back(pictures);
    report.sections.push_back(section);
    return report;
}

QByteArray bytesOf(const Report& report, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE_OK(reportFormat(QLatin1String(format))->write(report, buffer));
    return buffer.data();
}

} // namespace

TEST_CASE("a chart is a sharp picture of few colours in Word, and photos keep their captions", "[reports]")
{
    const QByteArray document = bytesOf(illustrated(), "docx");
    const QString text = QString::fromUtf8(zippedPart(document, QStringLiteral("word/document.xml")));
    CHECK(text.count(QStringLiteral("<w:drawing>")) == 2);
    int pictures = 0;
    for (int number = 1; number <= 4; ++number) {
        for (const char* ending : {"png", "jpg", "jpeg"}) {
            const QByteArray media =
                zippedPart(document, QStringLiteral("word/media/picture%1.%2").arg(number).arg(QLatin1String(ending)));
            if (media.isEmpty())
                continue;
            const QImage image = QImage::fromData(media);
            ++pictures;
            CHECK(image.width() > 2000); // 257 mm at 300 dots per inch and more would be 3035
            if (QLatin1String(ending) == QLatin1String("png"))
                CHECK(image.format() == QImage::Format_Indexed8);
        }
    }
    CHECK(pictures == 2);
}

TEST_CASE("a chart is a chart of the spreadsheet over its own figures, where a missing one stays empty", "[reports]")
{
    const QByteArray book = bytesOf(illustrated(), "xlsx");
    const QString chart = QString::fromUtf8(zippedPart(book, QStringLiteral("xl/charts/chart1.xml")));
    CHECK(chart.contains(QStringLiteral("barChart")));
    CHECK(chart.count(QStringLiteral("<c:ser>")) == 2);
    const QString sheet = QString::fromUtf8(zippedPart(book, QStringLiteral("xl/worksheets/sheet1.xml")));
    CHECK(sheet.contains(QStringLiteral("<v>5</v>")));
    CHECK(sheet.count(QStringLiteral("<v>0</v>")) >= 1); // none closed in January is a figure
}

TEST_CASE("html holds its pictures, so that one file can be sent", "[reports]")
{
    const QString page = QString::fromUtf8(bytesOf(illustrated(), "html"));
    CHECK(page.count(QStringLiteral("data:image/")) >= 2);
    CHECK(page.contains(QStringLiteral("整改台账逐月情况")));
    CHECK_FALSE(page.contains(QStringLiteral("src=\"http")));
}

TEST_CASE("charts and photos come back from a frozen report as they were", "[reports]")
{
    const Report report = illustrated();
    const auto again = reportjson::read(reportjson::write(report));
    REQUIRE_OK(again);
    for (const char* format : {"docx", "html"})
        CHECK((bytesOf(*again, format) == bytesOf(report, format))); // not printed: megabytes
    CHECK_FALSE(reportjson::read(QStringLiteral("{\"title\": ")));
}
