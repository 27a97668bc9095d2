// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/typesetter.h"
#include "support/catch.h"

using namespace wuxing;

namespace {

Report reportOf(std::vector<Block> blocks, const PageSetup& page = PageSetup::document())
{
    Report report;
    Section section;
    section.page = page;
    section.title = QStringLiteral("标题");
    section.blocks = std::move(blocks);
    report.sections.push_back(section);
    return report;
}

QString lineText(const TypesetPage::Line& line)
{
    const QTextLine text = line.layout->lineAt(line.line);
    return line.layout->text().mid(text.textStart(), text.textLength());
}

} // namespace

TEST_CASE("a line of the document holds 28 characters and a page 22 lines", "[reports]")
{
    // Three lines go to the title and the gap below it.
    const QString text = QString(28 * 60, QChar(0x56fd));
    const auto pages = typeset(reportOf({Paragraph{{{text, {}}}, Paragraph::Style::Body}}));
    REQUIRE(pages.size() >= 3);
    const auto& full = pages[1].lines;
    CHECK(full.size() == 22);
    for (const auto& line : full)
        CHECK(lineText(line).size() == 28);
    CHECK(lineText(pages[0].lines[1]).size() == 26); // two characters of indent
}

TEST_CASE("a heading does not stay alone at the foot of a page", "[reports]")
{
    std::vector<Block> blocks;
    for (int i = 0; i < 19; ++i)
        blocks.emplace_back(Paragraph{{{QStringLiteral("行"), {}}}, Paragraph::Style::Body});
    blocks.emplace_back(Heading{1, QStringLiteral("三、存在问题")});
    blocks.emplace_back(Paragraph{{{QStringLiteral("下文"), {}}}, Paragraph::Style::Body});
    const auto pages = typeset(reportOf(blocks));
    REQUIRE(pages.size() == 2);
    CHECK(lineText(pages[1].lines[0]) == QStringLiteral("三、存在问题"));
}

TEST_CASE("a title of two lines stands balanced", "[reports]")
{
    Report report = reportOf({});
    report.sections.front().title = QString(23, QChar(0x6708));
    const auto pages = typeset(report);
    REQUIRE(pages.front().lines.size() == 2);
    CHECK(lineText(pages.front().lines[1]).size() >= 10);
}

TEST_CASE("table rows stay whole and the header stands on every page", "[reports]")
{
    Table table;
    table.columns = {{QStringLiteral("序号"), 1, Alignment::Right}, {QStringLiteral("问题"), 4, Alignment::Left}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({Cell::ofNumber(i), Cell::ofText(QString(90, QChar(0x95ee)))});
    const auto pages = typeset(reportOf({table}, PageSetup::sheet(PageSetup::Paper::A4)));
    REQUIRE(pages.size() > 3);
    for (const TypesetPage& page : pages) {
        const auto header = std::find_if(page.lines.begin(), page.lines.end(),
            [](const TypesetPage::Line& line) { return lineText(line) == QStringLiteral("序号"); });
        CHECK(header != page.lines.end());
        const double bottom = (page.setup.height() - page.setup.bottom) * 72 / 25.4 * 10;
        for (const QRectF& cell : page.cells)
            CHECK(cell.bottom() <= bottom + 5);
    }
}

namespace {

// What stands on the pages, in their order.
QString textOf(const std::vector<TypesetPage>& pages)
{
    QString text;
    for (const TypesetPage& page : pages) {
        for (const TypesetPage::Line& line : page.lines)
            text += lineText(line);
    }
    return text;
}

double bottomOf(const TypesetPage& page) { return (page.setup.height() - page.setup.bottom) * 72 / 25.4 * 10; }

void checkInside(const std::vector<TypesetPage>& pages)
{
    for (const TypesetPage& page : pages) {
        for (const QRectF& cell : page.cells)
            CHECK(cell.bottom() <= bottomOf(page) + 5);
        for (const TypesetPage::Line& line : page.lines) {
            const QTextLine text = line.layout->lineAt(line.line);
            CHECK(line.place.y() + text.position().y() + text.height() <= bottomOf(page) + 5);
        }
    }
}

// Characters that occur once each, so that nothing can stand in for what is lost.
QString distinct(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(0x4e00 + i);
    return text;
}

} // namespace

TEST_CASE("a row higher than a page goes on over the next ones, and no character is lost", "[reports]")
{
    const QString text = distinct(6000);
    Table table;
    table.columns = {{QStringLiteral("序号"), 1, Alignment::Right}, {QStringLiteral("村"), 1, {}},
        {QStringLiteral("问题"), 4, Alignment::Left}};
    table.rows = {{Cell::ofNumber(1), Cell::ofText(QStringLiteral("甲村")), Cell::ofText(QStringLiteral("短"))},
        {Cell::ofNumber(2), Cell::ofText(QStringLiteral("乙村")), Cell::ofText(text)},
        {Cell::ofNumber(3), Cell::ofText(QStringLiteral("丙村")), Cell::ofText(QStringLiteral("末"))}};
    for (const PageSetup& setup :
        {PageSetup::document(), PageSetup::sheet(PageSetup::Paper::A4), PageSetup::sheet(PageSetup::Paper::A3)}) {
        const auto pages = typeset(reportOf({table}, setup));
        REQUIRE(pages.size() >= 2);
        checkInside(pages);
        const QString set = textOf(pages);
        for (const QChar character : text)
            REQUIRE(set.contains(character));
        CHECK(set.contains(QStringLiteral("续表")));
        CHECK(set.contains(QStringLiteral("丙村")));
        // Every part says which row it belongs to, under the header.
        for (size_t page = 1; page < pages.size(); ++page) {
            const QString part = textOf({pages[page]});
            CHECK(part.contains(QStringLiteral("问题")));
            CHECK((part.contains(QStringLiteral("乙村")) || part.contains(QStringLiteral("丙村"))));
        }
    }
}

TEST_CASE("a form with long texts stays on its sheet in smaller type, and a longer one loses nothing", "[reports]")
{
    const auto formWith = [](int characters) {
        Form form;
        form.sheetName = QStringLiteral("甲村");
        form.columns = {1, 5};
        for (int row = 0; row < 6; ++row)
            form.rows.push_back({{Form::Cell::label(QStringLiteral("专班")),
                                     Form::Cell::entry(distinct(characters * (row + 1)).mid(characters * row))},
                15});
        return form;
    };
    const auto small = typeset(reportOf({formWith(330)}, PageSetup{PageSetup::Paper::A4, false, 18, 18, 20, 20}));
    CHECK(small.size() == 1);
    checkInside(small);
    const auto large = typeset(reportOf({formWith(1500)}, PageSetup{PageSetup::Paper::A4, false, 18, 18, 20, 20}));
    CHECK(large.size() > 1);
    checkInside(large);
    const QString set = textOf(large);
    for (const QChar character : distinct(9000))
        REQUIRE(set.contains(character));
    CHECK(set.contains(QStringLiteral("甲村（续表）")));
}

TEST_CASE("the first pages can be had alone, and are those of the whole", "[reports]")
{
    Table table;
    table.columns = {{QStringLiteral("序号"), 1}, {QStringLiteral("村"), 1}};
    for (int row = 0; row < 400; ++row)
        table.rows.push_back({Cell::ofNumber(row), Cell::ofText(QStringLiteral("宋庄村"))});
    const Report report = reportOf({table});
    const auto all = typeset(report);
    REQUIRE(all.size() > 5);
    const auto first = typeset(report, [](int done, int) { return done < 3; });
    REQUIRE(first.size() == 3);
    for (size_t page = 0; page < first.size(); ++page) {
        REQUIRE(first[page].lines.size() == all[page].lines.size());
        for (size_t line = 0; line < first[page].lines.size(); ++line)
            CHECK(lineText(first[page].lines[line]) == lineText(all[page].lines[line]));
    }
    CHECK(typeset(report, [](int, int) { return false; }).empty());
}
