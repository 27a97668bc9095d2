// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportcatalogue.h"
#include "reports/formats/pdfoutline.h"
#include "reports/formats/reportformat.h"
#include "reports/paper/reportpainter.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>

using namespace wuxing;

namespace {

QByteArray written(const Report& report, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE_OK(reportFormat(QLatin1String(format))->write(report, buffer));
    return buffer.data();
}

// What a reader of PDF finds in the file. Windows has none at hand; packaging/windows/test.sh looks at its files here.
void checkWithPdfinfo(const QString& file, const QByteArray& expected)
{
#ifndef Q_OS_WIN
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {file});
    REQUIRE(info.waitForFinished());
    CHECK(info.exitCode() == 0);
    CHECK(info.readAllStandardError().isEmpty());
    CHECK(info.readAllStandardOutput().contains(expected));
#else
    Q_UNUSED(file)
    Q_UNUSED(expected)
#endif
}

} // namespace

TEST_CASE("every branch has one sheet of one page, bookmarked under its township", "[reporting]")
{
    const auto fixture = OfficeFixture::demonstration();
    for (int quarter = 1; quarter <= 3; ++quarter) {
        const auto earlier =
            reporting::reviewSheets(fixture->office(), {.scope = 0, .quarter = Quarter(2023, quarter)});
        REQUIRE_OK(earlier);
        CHECK(ReportPainter(*earlier).pageCount() == 98); // with reasons of several lines, too
    }
    const auto report = reporting::reviewSheets(fixture->office(), {.scope = 0, .quarter = Quarter(2023, 4)});
    REQUIRE_OK(report);
    CHECK(ReportPainter(*report).pageCount() == 98);
    const QString file = fixture->write(QStringLiteral("sheets.pdf"), written(*report, "pdf"));
    checkWithPdfinfo(file, "Pages:           98");
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    CHECK(bytes.count("/Dest [") == 98 + 7);
    CHECK(bytes.contains("/PageMode /UseOutlines"));
}

TEST_CASE("a sheet survives as JSON, byte for byte", "[reporting]")
{
    const auto fixture = OfficeFixture::demonstration();
    const auto sheets = fixture->office().reviewSheets().sheets(0, Quarter(2023, 3));
    REQUIRE_OK(sheets);
    REQUIRE(sheets->size() == 98);
    for (const ReviewSheet& sheet : *sheets) {
        const auto again = ReviewSheet::fromJson(sheet.toJson());
        REQUIRE_OK(again);
        CHECK(again->toJson() == sheet.toJson());
        CHECK(again->sheetCode() == sheet.sheetCode());
    }
    CHECK_FALSE(ReviewSheet::fromJson("{}"));
}

TEST_CASE("every report of the catalogue is written in every format and has no empty table cell", "[reporting]")
{
    const auto fixture = OfficeFixture::demonstration();
    for (const ReportKind& kind : reportKinds()) {
        INFO(kind.key);
        const auto request = reportRequest(kind, fixture->office(), 0, {});
        REQUIRE_OK(request);
        const auto report = kind.gather(fixture->office(), *request);
        REQUIRE_OK(report);
        CHECK(report->mark.contains(QStringLiteral("虚构")));
        for (const Section& section : report->sections) {
            for (const Block& block : section.blocks) {
                const auto* table = std::get_if<Table>(&block);
                for (const auto& row : table ? table->rows : std::vector<std::vector<Cell>>()) {
                    CHECK(row.size() == table->columns.size());
                    for (const Cell& cell : row)
                        CHECK_FALSE(cell.text.isEmpty());
                }
            }
        }
        for (const char* format : {"docx", "xlsx", "pdf", "html"})
            CHECK(written(*report, format).size() > 300);
    }
}

TEST_CASE("the movement matrix accounts for every branch", "[reporting]")
{
    const auto fixture = OfficeFixture::demonstration();
    const Report report = *reporting::movement(fixture->office(), {.scope = 0, .year = 2023});
    const auto& table = std::get<Table>(report.sections.front().blocks.front());
    CHECK(table.rows.back().back().text == QStringLiteral("98"));
    // Rows by level of 2022: 2, 11, 25, 56, 0, 0 and four not rated.
    QStringList sums;
    for (const auto& row : table.rows)
        sums << row.back().text;
    CHECK(sums
        == QStringList{QStringLiteral("2"), QStringLiteral("11"), QStringLiteral("25"), QStringLiteral("56"),
            QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("4"), QStringLiteral("98")});
}

TEST_CASE("a sealed contest names no result", "[reporting]")
{
    OfficeFixture fixture;
    Contest contest = ContestService::proposal(2023);
    contest.entries.push_back(
        {makeRowId(), fixture.unit(QStringLiteral("宋庄村")), fixture.unit(QStringLiteral("甲镇")), 1});
    contest.judges.push_back({makeRowId(), 1, {}, 0});
    REQUIRE_OK(fixture.office().contests().save(contest));
    const auto report = reporting::contest(fixture.office(), {.row = contest.id});
    REQUIRE_OK(report);
    CHECK_FALSE(written(*report, "html").contains("宋庄村"));
}

TEST_CASE("what is no plain PDF is left as it is", "[reporting]")
{
    CHECK(pdfoutline::withOutline("no pdf", {{QStringLiteral("甲"), {}, 0}}) == "no pdf");
    CHECK(pdfoutline::withCreationTime("no pdf", QDateTime(QDate(2023, 1, 1), QTime())) == "no pdf");
}
