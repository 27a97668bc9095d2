// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/gatherers.h"
#include "reports/formats/htmlformat.h"
#include "reports/formats/reportformat.h"
#include "reports/paper/paperfont.h"
#include "reports/paper/reportpainter.h"
#include "support/catch.h"
#include "support/officefixture.h"
#include "support/zippedparts.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace wuxing;

namespace {

// Made once; an office that is kept would outlive the application.
Report monthly()
{
    static const Report made = [] {
        const auto fixture = OfficeFixture::demonstration();
        auto report = reporting::monthly(fixture->office(), {0, Month(2023, 9)});
        REQUIRE_OK(report);
        return std::move(*report);
    }();
    return made;
}

QByteArray bytesOf(const Report& report, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE_OK(reportFormat(QLatin1String(format))->write(report, buffer));
    return buffer.data();
}

// One part of a zipped document.
QString part(const QByteArray& zipped, const QString& name)
{
    const QString text = QString::fromUtf8(zippedPart(zipped, name));
    REQUIRE_FALSE(text.isEmpty());
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return text;
}

} // namespace

TEST_CASE("the Word document has real headings, the page of the standard and attachments on new pages", "[reports]")
{
    const QByteArray document = bytesOf(monthly(), "docx");
    const QString text = part(document, QStringLiteral("word/document.xml"));
    CHECK(text.count(QStringLiteral("w:val=\"Heading1\"")) == 4);
    CHECK(text.contains(QStringLiteral("w:val=\"Heading2\"")));
    CHECK(text.contains(QStringLiteral("w:top=\"2097\" w:bottom=\"1984\" w:left=\"1587\" w:right=\"1474\"")));
    CHECK(text.count(QStringLiteral("<w:type w:val=\"nextPage\"/>")) == 4);
    CHECK(text.contains(QStringLiteral("附件1")));
    CHECK(text.contains(QStringLiteral("w:tblHeader")));
    const QString styles = part(document, QStringLiteral("word/styles.xml"));
    CHECK(styles.contains(QStringLiteral("w:line=\"580\" w:lineRule=\"exact\"")));
    CHECK(styles.contains(QStringLiteral("heading 1")));
    CHECK(part(document, QStringLiteral("word/fontTable.xml")).contains(QStringLiteral("华文中宋")));
    CHECK(part(document, QStringLiteral("word/settings.xml")).contains(QStringLiteral("evenAndOddHeaders")));
    CHECK(part(document, QStringLiteral("word/footer1.xml")).contains(QStringLiteral("台账校验码")));
    CHECK(part(document, QStringLiteral("word/header1.xml")).contains(QStringLiteral("演示数据")));
}

TEST_CASE("the same report gives the same Word document, byte for byte", "[reports]")
{
    const Report report = monthly();
    CHECK(bytesOf(report, "docx") == bytesOf(report, "docx"));
}

TEST_CASE("the workbook has typed cells, a frozen header and print titles", "[reports]")
{
    const QByteArray workbook = bytesOf(monthly(), "xlsx");
    const QString book = part(workbook, QStringLiteral("xl/workbook.xml"));
    for (const char* sheet : {"正文", "星级分布", "整改台账", "数据"})
        CHECK(book.contains(QString::fromUtf8(sheet)));
    CHECK(book.contains(QStringLiteral("_xlnm.Print_Titles")));
    const QString sheet = part(workbook, QStringLiteral("xl/worksheets/sheet2.xml"));
    CHECK(sheet.contains(QStringLiteral("state=\"frozen\"")));
    CHECK(sheet.contains(QStringLiteral("<v>98</v>")));
    CHECK(sheet.contains(QStringLiteral("fitToHeight=\"0\"")));
}

TEST_CASE("a PDF is written with the pages the painter laid out", "[reports]")
{
    const Report report = monthly();
    const QByteArray pdf = bytesOf(report, "pdf");
    CHECK(pdf.startsWith("%PDF-1.4"));
    CHECK(pdf.count("/Type /Page\n") == ReportPainter(report).pageCount());
}

TEST_CASE("a PDF records the fonts that stood in for those this computer lacks", "[reports]")
{
    const QByteArray pdf = bytesOf(monthly(), "pdf");
    const auto holds = [&](const QString& text) {
        QByteArray utf16;
        for (const QChar c : text) {
            for (const char byte : {static_cast<char>(c.unicode() >> 8), static_cast<char>(c.unicode() & 0xff)}) {
                if (byte == '(' || byte == ')' || byte == '\\')
                    utf16.append('\\'); // as strings of PDF escape them
                utf16.append(byte);
            }
        }
        return pdf.contains(utf16);
    };
    CHECK(holds(QStringLiteral("五星台账")));
    const QStringList substituted = paperfont::substitutions();
    CHECK(holds(QStringLiteral("字体替代")) == !substituted.isEmpty());
    for (const QString& one : substituted)
        CHECK(holds(one));
}

TEST_CASE("a face is known by its Chinese and by its English name", "[reports]")
{
    CHECK(paperstyle::isWanted(paperstyle::Face::Body, QStringLiteral("FangSong")));
    CHECK(paperstyle::isWanted(paperstyle::Face::Body, QStringLiteral("仿宋")));
    CHECK_FALSE(paperstyle::isWanted(paperstyle::Face::Body, QStringLiteral("仿宋_GB2312")));
    CHECK_FALSE(paperstyle::isWanted(paperstyle::Face::Title, QStringLiteral("STZhongsong")));
}

TEST_CASE("the page of the preview links every counted figure to its list", "[reports]")
{
    const QString html = QString::fromUtf8(bytesOf(monthly(), "html"));
    CHECK(html.contains(QStringLiteral("<a href=\"figure:level_5\"")));
    CHECK(html.contains(QStringLiteral("<a href=\"figure:overdue\"")));
    CHECK(html.contains(QStringLiteral("演示数据")));
}

TEST_CASE("a folder that cannot be written gives a message and leaves no half file", "[reports]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.docx"));
    REQUIRE(QDir().mkpath(path)); // a folder stands where the file should be
    const auto written = reportFormat(QStringLiteral("docx"))->writeFile(monthly(), path);
    REQUIRE_FALSE(written);
    CHECK(written.error().message.contains(QStringLiteral("report.docx")));
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE(
    "no name makes a document that cannot be read: control characters, half characters, rare surnames", "[reports]")
{
    const QString bad =
        QStringLiteral("甲\v区") + QChar(0xd842) + QStringLiteral("乙") + QChar(0xffff) + QStringLiteral("𠮷<&某");
    Report report;
    report.key = QStringLiteral("bad");
    report.title = bad;
    report.mark = bad;
    report.seal = bad;
    Table table;
    table.sheetName = QString(25, QLatin1Char('a')) + QStringLiteral("𠮷𠮷");
    table.columns = {{bad, 1, {}}, {bad, 1, {}}};
    table.rows = {{Cell::ofText(bad), Cell::ofText(QString(31999, QLatin1Char('a')) + QStringLiteral("𠮷"))}};
    report.addTable(PageSetup::document(), std::move(table), bad, bad);
    report.sections.front().bookmark = bad;
    Section body; // of its own: beside the table it would share its sheet
    body.title = bad;
    body.blocks.emplace_back(Paragraph::body(bad));
    report.sections.push_back(std::move(body));
    const QByteArray document = bytesOf(report, "docx");
    for (const char* name : {"word/document.xml", "docProps/core.xml", "word/header1.xml", "word/footer1.xml"}) {
        CAPTURE(name);
        const QString text = part(document, QLatin1String(name));
        CHECK(text.contains(QStringLiteral("甲 区�乙�𠮷&lt;&amp;某")));
    }
    const QByteArray workbook = bytesOf(report, "xlsx");
    CHECK(part(workbook, QStringLiteral("xl/sharedStrings.xml")).contains(QStringLiteral("甲 区�乙�𠮷&lt;&amp;某")));
    CHECK(part(workbook, QStringLiteral("xl/workbook.xml")).contains(QString(25, QLatin1Char('a')) + QLatin1Char('"')));
    part(workbook, QStringLiteral("xl/worksheets/sheet1.xml"));
    const QString page = QString::fromUtf8(bytesOf(report, "html"));
    CHECK(page.contains(QStringLiteral("甲 区�乙�𠮷&lt;&amp;某")));
}

namespace {

// All texts of a workbook: shared strings, as the sheets name them.
QString textsOf(const QByteArray& workbook) { return part(workbook, QStringLiteral("xl/sharedStrings.xml")); }

QStringList sheetNames(const QByteArray& workbook)
{
    QStringList names;
    QXmlStreamReader reader(part(workbook, QStringLiteral("xl/workbook.xml")));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("sheet"))
            names << reader.attributes().value(QLatin1String("name")).toString();
    }
    return names;
}

Section paper(const QString& name)
{
    Section section;
    section.title = QStringLiteral("督办通知书");
    section.note = name;
    section.bookmark = name;
    section.blocks = {Heading{1, QStringLiteral("一、问题")}, Paragraph::body(name + QStringLiteral("的正文。")),
        Paragraph{{{name + QStringLiteral("落款"), {}}}, Paragraph::Style::Signature}};
    return section;
}

} // namespace

TEST_CASE("every section of a report stands in the workbook", "[reports]")
{
    Report report;
    report.key = QStringLiteral("papers");
    report.title = QStringLiteral("督办提醒文书");
    QStringList names;
    for (int i = 1; i <= 7; ++i) {
        names << QStringLiteral("第%1号").arg(i);
        report.sections.push_back(paper(names.back()));
    }
    const QByteArray workbook = bytesOf(report, "xlsx");
    for (const QString& name : names) {
        CHECK(textsOf(workbook).contains(name + QStringLiteral("的正文。")));
        CHECK(textsOf(workbook).contains(name + QStringLiteral("落款")));
    }
    CHECK(sheetNames(workbook) == QStringList{QStringLiteral("正文")});
    CHECK(
        part(workbook, QStringLiteral("xl/worksheets/sheet1.xml")).contains(QStringLiteral("<rowBreaks count=\"6\"")));
}

TEST_CASE("a booklet is one sheet for each branch, with its texts and tables in their order", "[reports]")
{
    Report report;
    report.title = QStringLiteral("一村一档");
    for (const QString& name : {QStringLiteral("甲村"), QStringLiteral("乙村")}) {
        Section section = paper(name);
        Table table;
        table.sheetName = QStringLiteral("台账");
        table.columns = {{QStringLiteral("序号"), 1, Alignment::Right}, {QStringLiteral("金额"), 3, Alignment::Right}};
        table.rows = {{Cell::ofNumber(1), Cell::ofMoney(Money::fromYuan(2'353'100))}};
        section.blocks.emplace_back(table);
        section.blocks.emplace_back(Paragraph::body(name + QStringLiteral("的末段。")));
        table.columns.push_back({QStringLiteral("备注"), 2, {}});
        table.rows.front().push_back(Cell::ofText(name + QStringLiteral("备注")));
        section.blocks.emplace_back(table);
        report.sections.push_back(section);
    }
    const QByteArray workbook = bytesOf(report, "xlsx");
    CHECK(sheetNames(workbook) == QStringList{QStringLiteral("甲村"), QStringLiteral("乙村")});
    for (const QString& name : {QStringLiteral("甲村"), QStringLiteral("乙村")}) {
        for (const QString& tail : {QStringLiteral("的正文。"), QStringLiteral("的末段。"), QStringLiteral("备注")})
            CHECK(textsOf(workbook).contains(name + tail));
    }
    CHECK(part(workbook, QStringLiteral("xl/worksheets/sheet1.xml")).contains(QStringLiteral("<v>2353100</v>")));
}

TEST_CASE("numbers and dates fit their columns, and sums of the workbook are formulas", "[reports]")
{
    Table table;
    table.sheetName = QStringLiteral("表");
    table.lastRowIsTotal = true;
    table.columns = {{QStringLiteral("名称"), 30, {}},
        {QStringLiteral("很长的一个列标题要折行"), 0.2, Alignment::Centre},
        {QStringLiteral("金额"), 0.2, Alignment::Right}, {QStringLiteral("数"), 1, Alignment::Right}};
    for (int i = 0; i < 2; ++i)
        table.rows.push_back({Cell::ofText(QStringLiteral("甲")), Cell::ofDate({2023, 9, 15}),
            Cell::ofMoney(Money::fromYuan(1'000'000)), Cell::ofNumber(3)});
    table.rows.push_back({Cell::ofText(QStringLiteral("合计")), Cell::ofText({}),
        Cell::ofMoney(Money::fromYuan(2'000'000)), Cell::ofNumber(7)}); // 7 is no sum of 3 and 3
    Report report;
    report.title = QStringLiteral("表");
    report.addTable(PageSetup::sheet(PageSetup::Paper::A3), table, {});
    const QByteArray workbook = bytesOf(report, "xlsx");
    const QString sheet = part(workbook, QStringLiteral("xl/worksheets/sheet1.xml"));
    std::vector<double> widths;
    std::vector<double> heights;
    QXmlStreamReader reader(sheet);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("col"))
            widths.push_back(reader.attributes().value(QLatin1String("width")).toDouble());
        else if (reader.name() == QLatin1String("row"))
            heights.push_back(reader.attributes().value(QLatin1String("ht")).toDouble());
    }
    REQUIRE(widths.size() == 4);
    CHECK(widths[1] >= 11.5); // 2023-09-15
    CHECK(widths[2] >= 13.5); // 2,000,000.00
    REQUIRE(heights.size() >= 2);
    CHECK(heights[1] > 30); // the header of several lines
    CHECK(sheet.contains(QStringLiteral("<f>SUM(C3:C4)</f><v>2000000</v>")));
    CHECK_FALSE(sheet.contains(QStringLiteral("SUM(D")));
    const QString styles = part(workbook, QStringLiteral("xl/styles.xml"));
    CHECK_FALSE(styles.contains(QStringLiteral("###")));
}

TEST_CASE("a wide sheet fills its page", "[reports]")
{
    const auto fixture = OfficeFixture::demonstration();
    const QByteArray workbook = bytesOf(*reporting::ledger(fixture->office(), {0}), "xlsx");
    QXmlStreamReader reader(part(workbook, QStringLiteral("xl/worksheets/sheet1.xml")));
    double millimetres = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("col")) {
            const auto attributes = reader.attributes();
            const int count =
                attributes.value(QLatin1String("max")).toInt() - attributes.value(QLatin1String("min")).toInt() + 1;
            const double width = attributes.value(QLatin1String("width")).toDouble(); // with the rim of 5 pixels
            millimetres += count * width * 7 / 96 * 25.4;
        }
    }
    CHECK(millimetres > 370);
    CHECK(millimetres < 420);
}

TEST_CASE("a PDF holds all the text of a long row", "[reports]")
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("SKIPPED: there is no pdftotext here; the pages themselves are checked in test_typesetter");
        return;
    }
    Report report;
    report.title = QStringLiteral("长表");
    Table table;
    table.columns = {{QStringLiteral("序号"), 1, Alignment::Right}, {QStringLiteral("问题"), 4, {}}};
    // Numbers in characters whose place in the text layer is sure.
    const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
    QStringList words;
    for (int i = 0; i < 1500; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
        words << QString();
        for (const QChar digit : number)
            words.back() += digits.at(digit.digitValue());
    }
    const QString text = words.join(QStringLiteral("；"));
    table.rows = {{Cell::ofNumber(1), Cell::ofText(text)}};
    report.addTable(PageSetup::sheet(PageSetup::Paper::A4), table, {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    REQUIRE_OK(reportFormat(QStringLiteral("pdf"))->writeFile(report, path));
    QProcess reader;
    reader.start(program, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    QString read = QString::fromUtf8(reader.readAllStandardOutput());
    read.remove(QRegularExpression(QStringLiteral("\\s")));
    const auto lost =
        std::count_if(words.begin(), words.end(), [&](const QString& word) { return !read.contains(word); });
    CHECK(lost < ReportPainter(report).pageCount()); // a word may be torn by the end of a page
}

TEST_CASE("a long report comes in leaves that hold every row once, each under the header of its table", "[reports]")
{
    Report report;
    report.title = QStringLiteral("台账");
    report.mark = QStringLiteral("示例");
    Section section;
    section.title = report.title;
    Table table;
    table.columns = {{QStringLiteral("序号"), 1}, {QStringLiteral("村"), 1}};
    for (int row = 0; row < 250; ++row)
        table.rows.push_back({Cell::ofText(QStringLiteral("第%1行").arg(row)), Cell::ofText(QStringLiteral("宋庄村"))});
    section.blocks = {table, Paragraph::body(QStringLiteral("完"))};
    report.sections = {section};
    REQUIRE(HtmlFormat::leafCount(report, 100) == 3);
    QStringList leaves;
    for (int number = 0; number < 3; ++number)
        leaves << HtmlFormat::leaf(report, 100, number);
    for (const QString& leaf : leaves) {
        CHECK(leaf.count(QStringLiteral("<thead>")) == 1);
        CHECK(leaf.count(QStringLiteral("<table")) == leaf.count(QStringLiteral("</table>")));
        CHECK(leaf.contains(report.mark));
        CHECK(leaf.count(QStringLiteral("<tr>")) <= 101);
    }
    const QString all = leaves.join(QString());
    for (int row = 0; row < 250; ++row)
        CHECK(all.count(QStringLiteral("第%1行").arg(row)) == 1);
    CHECK(leaves.back().contains(QStringLiteral("完")));
    CHECK(HtmlFormat::leafCount(report, 1000) == 1);
    CHECK(bytesOf(report, "html") == HtmlFormat::leaf(report, 1000, 0).toUtf8());
    CHECK(HtmlFormat::leafCount(Report(), 10) == 1);
}
