// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/docxformat.h"

#include "domain/values/characters.h"
#include "reports/formats/docxparts.h"
#include "reports/overloaded.h"
#include "reports/paper/chartpainter.h"
#include "reports/paper/paperstyle.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <numeric>

namespace wuxing {

namespace {

using docxparts::twipsFromMillimetres;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::DocxFormat)
};

// Writes word/document.xml from the report's sections.
class DocumentWriter {
public:
    explicit DocumentWriter(QByteArray* out)
        : m_xml(out)
    {
    }

    void write(const Report& report)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeNamespace(
            QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"), QStringLiteral("w"));
        m_xml.writeNamespace(
            QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"), QStringLiteral("r"));
        start("document");
        start("body");
        for (size_t i = 0; i < report.sections.size(); ++i)
            writeSection(report.sections[i], i + 1 == report.sections.size());
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

    // The pictures of the document, named as relations name them.
    const std::vector<ZipEntry>& media() const { return m_media; }

private:
    void start(const char* name) { m_xml.writeStartElement(word(), QLatin1String(name)); }
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(word(), QLatin1String(name), value); }
    void attribute(const char* name, int value) { attribute(name, QString::number(value)); }
    void valued(const char* name, const QString& value)
    {
        m_xml.writeEmptyElement(word(), QLatin1String(name));
        attribute("val", value);
    }
    static QString word() { return QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"); }

    void startParagraph(const char* style)
    {
        start("p");
        start("pPr");
        valued("pStyle", QLatin1String(style));
    }

    void run(const QString& text, double points = 0)
    {
        start("r");
        if (points > 0) {
            start("rPr");
            valued("sz", QString::number(points * 2));
            m_xml.writeEndElement();
        }
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(word(), QStringLiteral("br"));
            start("t");
            m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
            m_xml.writeCharacters(characters::sound(lines.at(i)));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void paragraph(const char* style, const QString& text)
    {
        startParagraph(style);
        m_xml.writeEndElement();
        if (!text.isEmpty())
            run(text);
        m_xml.writeEndElement();
    }

    void writeSection(const Section& section, bool last)
    {
        if (!section.attachment.isEmpty()) {
            paragraph("AttachmentLabel", section.attachment);
            paragraph("AttachmentLabel", {});
        }
        startParagraph("Title");
        m_xml.writeEndElement();
        run(section.title, section.titlePoints == paperstyle::titlePoints ? 0 : section.titlePoints);
        m_xml.writeEndElement();
        if (section.note.isEmpty())
            paragraph("AttachmentLabel", {});
        else
            paragraph("TableNote", section.note);
        for (const Block& block : section.blocks) {
            std::visit(Overloaded{[&](const Heading& h) { paragraph(h.level == 1 ? "Heading1" : "Heading2", h.text); },
                           [&](const Paragraph& p) { writeParagraph(p); },
                           [&](const Table& t) { writeTable(t, section.page); },
                           [&](const Form& f) { writeForm(f, section.page); },
                           [&](const Chart& c) {
                               const double width = section.page.textWidth();
                               writePicture(chartpainter::picture(c, width), "png", c.title, width, c.height);
                           },
                           [&](const Pictures& p) {
                               const double width = section.page.textWidth();
                               writePicture(chartpainter::picture(p, width), "jpeg", {}, width,
                                   chartpainter::heightMillimetres(p));
                           }},
                block);
        }
        if (last) {
            writePageSetup(section.page);
            return;
        }
        // The set-up of every section but the last hangs on its last paragraph.
        startParagraph("TableNote");
        writePageSetup(section.page);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeParagraph(const Paragraph& paragraph)
    {
        const char* style = paragraph.style == Paragraph::Style::Body ? "BodyText"
            : paragraph.style == Paragraph::Style::Note               ? "TableNote"
                                                                      : "Signature";
        startParagraph(style);
        m_xml.writeEndElement();
        for (const TextRun& textRun : paragraph.runs)
            run(textRun.text);
        m_xml.writeEndElement();
    }

    void writePageSetup(const PageSetup& page)
    {
        start("sectPr");
        for (const auto& [element, type, id] :
            {std::tuple{"headerReference", "default", "rId3"}, {"headerReference", "even", "rId4"},
                {"footerReference", "default", "rId1"}, {"footerReference", "even", "rId2"}}) {
            m_xml.writeEmptyElement(word(), QLatin1String(element));
            attribute("type", QLatin1String(type));
            m_xml.writeAttribute(QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
                QStringLiteral("id"), QLatin1String(id));
        }
        valued("type", QStringLiteral("nextPage"));
        m_xml.writeEmptyElement(word(), QStringLiteral("pgSz"));
        attribute("w", twipsFromMillimetres(page.width()));
        attribute("h", twipsFromMillimetres(page.height()));
        if (page.landscape)
            attribute("orient", QStringLiteral("landscape"));
        m_xml.writeEmptyElement(word(), QStringLiteral("pgMar"));
        attribute("top", twipsFromMillimetres(page.top));
        attribute("bottom", twipsFromMillimetres(page.bottom));
        attribute("left", twipsFromMillimetres(page.left));
        attribute("right", twipsFromMillimetres(page.right));
        attribute("header", twipsFromMillimetres(page.top / 2));
        // The number stands 7 mm below the text; two small lines need 8 mm. Narrow margins take what there is.
        attribute("footer", twipsFromMillimetres(std::max(6.0, page.bottom - paperstyle::pageNumberGap - 9)));
        attribute("gutter", 0);
        m_xml.writeEndElement();
    }

    // Opens a table of a page's full width and writes its grid; returns the width of each column.
    std::vector<int> startTable(const std::vector<double>& shares, const PageSetup& page)
    {
        const int total = twipsFromMillimetres(page.textWidth());
        const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
        std::vector<int> widths;
        widths.reserve(shares.size());
        for (const double share : shares)
            widths.push_back(static_cast<int>(total * share / all));
        start("tbl");
        start("tblPr");
        m_xml.writeEmptyElement(word(), QStringLiteral("tblW"));
        attribute("w", total);
        attribute("type", QStringLiteral("dxa"));
        writeBorders();
        m_xml.writeEmptyElement(word(), QStringLiteral("tblLayout"));
        attribute("type", QStringLiteral("fixed"));
        m_xml.writeEndElement();
        start("tblGrid");
        for (const int width : widths) {
            m_xml.writeEmptyElement(word(), QStringLiteral("gridCol"));
            attribute("w", width);
        }
        m_xml.writeEndElement();
        return widths;
    }

    void writeTable(const Table& table, const PageSetup& page)
    {
        std::vector<Cell> header;
        std::vector<double> shares;
        for (const Column& column : table.columns) {
            header.push_back(Cell::ofText(column.title));
            shares.push_back(column.width);
        }
        const std::vector<int> widths = startTable(shares, page);
        writeRow(table, header, widths, true);
        for (const auto& row : table.rows)
            writeRow(table, row, widths, false);
        m_xml.writeEndElement();
    }

    void writeBorders()
    {
        start("tblBorders");
        for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            m_xml.writeEmptyElement(word(), QLatin1String(side));
            attribute("val", QStringLiteral("single"));
            attribute("sz", 4);
            attribute("color", QStringLiteral("000000"));
        }
        m_xml.writeEndElement();
    }

    void writeRow(const Table& table, const std::vector<Cell>& row, const std::vector<int>& widths, bool header)
    {
        start("tr");
        start("trPr");
        m_xml.writeEmptyElement(word(), QStringLiteral("cantSplit"));
        if (header)
            m_xml.writeEmptyElement(word(), QStringLiteral("tblHeader"));
        m_xml.writeEndElement();
        for (size_t i = 0; i < row.size(); ++i)
            writeCell(row[i].text, table.pointSize, widths.at(i), 1, header,
                header ? Alignment::Centre : table.columns[i].alignment);
        m_xml.writeEndElement();
    }

    void writeCell(const QString& text, double points, int width, int span, bool label, Alignment alignment)
    {
        start("tc");
        start("tcPr");
        m_xml.writeEmptyElement(word(), QStringLiteral("tcW"));
        attribute("w", width);
        attribute("type", QStringLiteral("dxa"));
        if (span > 1)
            valued("gridSpan", QString::number(span));
        valued("vAlign", QStringLiteral("center"));
        m_xml.writeEndElement();
        startParagraph(label ? "TableHeader" : "TableCell");
        valued("jc",
            alignment == Alignment::Right        ? QStringLiteral("right")
                : alignment == Alignment::Centre ? QStringLiteral("center")
                                                 : QStringLiteral("left"));
        m_xml.writeEndElement();
        run(text, points);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeForm(const Form& form, const PageSetup& page)
    {
        const std::vector<int> widths = startTable(form.columns, page);
        for (const Form::Row& row : form.rows) {
            start("tr");
            start("trPr");
            m_xml.writeEmptyElement(word(), QStringLiteral("cantSplit"));
            m_xml.writeEmptyElement(word(), QStringLiteral("trHeight"));
            attribute("val", twipsFromMillimetres(row.height));
            attribute("hRule", QStringLiteral("atLeast"));
            m_xml.writeEndElement();
            size_t column = 0;
            for (const Form::Cell& cell : row.cells) {
                int width = 0;
                for (int i = 0; i < cell.span && column < widths.size(); ++i)
                    width += widths[column++];
                writeCell(cell.text, form.pointSize, width, cell.span, cell.isLabel, cell.alignment);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    // A picture of its own paragraph. Its bytes become a part of the document, which a relation names.
    void writePicture(const QByteArray& bytes, const char* type, const QString& title, double width, double height)
    {
        m_media.push_back(
            {QStringLiteral("media/picture%1.%2").arg(m_media.size() + 1).arg(QLatin1String(type)), bytes});
        const QString drawing =
            QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        const QString main = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
        const QString picture = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
        const QString relation = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        const auto emu = [](double millimetres) { return QString::number(static_cast<qint64>(millimetres * 36000)); };
        const QString number = QString::number(m_media.size());
        const auto sized = [&](const QString& space, const char* name) {
            m_xml.writeEmptyElement(space, QLatin1String(name));
            m_xml.writeAttribute(QStringLiteral("cx"), emu(width));
            m_xml.writeAttribute(QStringLiteral("cy"), emu(height));
        };
        const auto named = [&](const QString& space, const char* name) {
            m_xml.writeEmptyElement(space, QLatin1String(name));
            m_xml.writeAttribute(QStringLiteral("id"), number);
            m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("图%1").arg(number));
            m_xml.writeAttribute(QStringLiteral("descr"), characters::sound(title));
        };
        startParagraph("Picture");
        m_xml.writeEndElement();
        start("r");
        start("drawing");
        m_xml.writeStartElement(drawing, QStringLiteral("inline"));
        sized(drawing, "extent");
        named(drawing, "docPr");
        m_xml.writeStartElement(main, QStringLiteral("graphic"));
        m_xml.writeStartElement(main, QStringLiteral("graphicData"));
        m_xml.writeAttribute(QStringLiteral("uri"), picture);
        m_xml.writeStartElement(picture, QStringLiteral("pic"));
        m_xml.writeStartElement(picture, QStringLiteral("nvPicPr"));
        named(picture, "cNvPr");
        m_xml.writeEmptyElement(picture, QStringLiteral("cNvPicPr"));
        m_xml.writeEndElement();
        m_xml.writeStartElement(picture, QStringLiteral("blipFill"));
        m_xml.writeEmptyElement(main, QStringLiteral("blip"));
        m_xml.writeAttribute(relation, QStringLiteral("embed"), docxparts::mediaRelation(m_media.size()));
        m_xml.writeStartElement(main, QStringLiteral("stretch"));
        m_xml.writeEmptyElement(main, QStringLiteral("fillRect"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(picture, QStringLiteral("spPr"));
        m_xml.writeStartElement(main, QStringLiteral("xfrm"));
        m_xml.writeEmptyElement(main, QStringLiteral("off"));
        m_xml.writeAttribute(QStringLiteral("x"), QStringLiteral("0"));
        m_xml.writeAttribute(QStringLiteral("y"), QStringLiteral("0"));
        sized(main, "ext");
        m_xml.writeEndElement();
        m_xml.writeStartElement(main, QStringLiteral("prstGeom"));
        m_xml.writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
        m_xml.writeEmptyElement(main, QStringLiteral("avLst"));
        for (int open = 0; open < 9; ++open) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r, p
            m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    std::vector<ZipEntry> m_media;
};

} // namespace

QString DocxFormat::label() const { return Text::tr("Word document (*.docx)"); }

Status DocxFormat::write(const Report& report, QIODevice& device) const
{
    QByteArray document;
    DocumentWriter writer(&document);
    writer.write(report);
    QStringList media;
    for (const ZipEntry& picture : writer.media())
        media << picture.name;
    std::vector<ZipEntry> entries = docxparts::fixedParts(report, media);
    entries.push_back({QLatin1String(docxparts::documentPath), document});
    for (const ZipEntry& picture : writer.media())
        entries.push_back({QStringLiteral("word/") + picture.name, picture.content});
    return writeZip(entries, device);
}

} // namespace wuxing
