// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/docxparts.h"

#include "reports/paper/paperstyle.h"
#include "reports/paper/papertext.h"

#include <QStringList>

#include <cmath>

namespace wuxing::docxparts {

namespace {

using paperstyle::Face;

const QString xmlHead = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString wordSpace =
    QStringLiteral("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                   "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");

QString fonts(Face face)
{
    return QStringLiteral("<w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\" w:eastAsia=\"%1\" w:cs=\"%1\"/>")
        .arg(paperstyle::wordName(face));
}

QString runProperties(Face face, double points, const QString& more = {})
{
    return QStringLiteral("<w:rPr>%1%3<w:sz w:val=\"%2\"/><w:szCs w:val=\"%2\"/></w:rPr>")
        .arg(fonts(face))
        .arg(static_cast<int>(points * 2))
        .arg(more);
}

struct Style {
    const char* id;
    const char* name;
    Face face;
    double points;
    const char* paragraph; //< paragraph properties beyond spacing
    bool exactPitch;
    bool keepWithNext = false;
};

// Styles a Word user meets in the style list and in the navigation pane.
QString styles()
{
    // 28 characters on 156 mm: 16 pt are drawn together to 15.75 pt (Word counts in twentieths of a point).
    static const QString narrow = QStringLiteral("<w:spacing w:val=\"-5\"/>");
    const std::vector<Style> all{
        {"Title", "Title", Face::Title, paperstyle::titlePoints, "<w:jc w:val=\"center\"/>", false},
        {"Heading1", "heading 1", Face::Heading1, paperstyle::bodyPoints,
            "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"0\"/>", true, true},
        {"Heading2", "heading 2", Face::Heading2, paperstyle::bodyPoints,
            "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"1\"/>", true, true},
        {"BodyText", "Body Text", Face::Body, paperstyle::bodyPoints,
            "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>", true},
        {"Signature", "Signature", Face::Body, paperstyle::bodyPoints,
            "<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>", true},
        {"Picture", "图片", Face::Body, paperstyle::notePoints, "<w:jc w:val=\"center\"/>", false},
        {"AttachmentLabel", "附件标签", Face::Heading1, paperstyle::bodyPoints, "", true},
        {"TableNote", "表注", Face::Body, paperstyle::notePoints, "<w:jc w:val=\"right\"/>", false},
        {"TableCell", "表格正文", Face::Body, paperstyle::notePoints, "", false},
        {"TableHeader", "表格表头", Face::Heading1, paperstyle::notePoints, "<w:jc w:val=\"center\"/>", false},
    };
    QString xml = xmlHead
        + QStringLiteral("<w:styles %1><w:docDefaults><w:rPrDefault>%2</w:rPrDefault></w:docDefaults>"
                         "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                         "<w:name w:val=\"Normal\"/>%2</w:style>"
                         "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
                         "<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                         "<w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/>"
                         "<w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>")
              .arg(wordSpace, runProperties(Face::Body, paperstyle::bodyPoints));
    for (const Style& style : all) {
        const QString pitch = style.exactPitch
            ? QStringLiteral("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"580\" "
                             "w:lineRule=\"exact\"/>")
            : QStringLiteral("<w:spacing w:before=\"0\" w:after=\"0\"/>");
        xml +=
            QStringLiteral("<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:name w:val=\"%2\"/>"
                           "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>%6<w:snapToGrid w:val=\"0\"/>%3%4</w:pPr>"
                           "%5</w:style>")
                .arg(QLatin1String(style.id), QString::fromUtf8(style.name), pitch, QLatin1String(style.paragraph),
                    runProperties(style.face, style.points, style.exactPitch ? narrow : QString()),
                    style.keepWithNext ? QStringLiteral("<w:keepNext/>") : QString());
    }
    return xml + QStringLiteral("</w:styles>");
}

QString fontTable()
{
    QString xml = xmlHead + QStringLiteral("<w:fonts %1>").arg(wordSpace);
    for (const Face face : {Face::Title, Face::Heading1, Face::Heading2, Face::Body, Face::Number})
        xml += QStringLiteral("<w:font w:name=\"%1\"><w:altName w:val=\"%2\"/><w:charset w:val=\"86\"/></w:font>")
                   .arg(paperstyle::wordName(face), paperstyle::wordSubstitute(face));
    return xml + QStringLiteral("</w:fonts>");
}

// "— 1 —", odd pages right, even pages left, one character in; the seal stands small below.
QString footer(const Report& report, bool even)
{
    const QString side = even ? QStringLiteral("<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>")
                              : QStringLiteral("<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>");
    const QString number = runProperties(Face::Number, paperstyle::pagePoints);
    const QString small = runProperties(Face::Number, paperstyle::sealPoints);
    return xmlHead
        + QStringLiteral("<w:ftr %1><w:p><w:pPr>%2</w:pPr><w:r>%3<w:t xml:space=\"preserve\">— </w:t></w:r>"
                         "<w:r>%3<w:fldChar w:fldCharType=\"begin\"/></w:r>"
                         "<w:r>%3<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                         "<w:r>%3<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>%3<w:t>1</w:t></w:r>"
                         "<w:r>%3<w:fldChar w:fldCharType=\"end\"/></w:r>"
                         "<w:r>%3<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p>"
                         "<w:p><w:pPr>%2</w:pPr><w:r>%4<w:t>%5</w:t></w:r></w:p></w:ftr>")
              .arg(wordSpace, side, number, small, papertext::markup(report.seal));
}

QString header(const Report& report)
{
    return xmlHead
        + QStringLiteral(
            "<w:hdr %1><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r>%2<w:t>%3</w:t></w:r></w:p></w:hdr>")
              .arg(wordSpace, runProperties(Face::Heading1, paperstyle::notePoints), papertext::markup(report.mark));
}

QString contentTypes()
{
    static const QString word = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
    QString xml = xmlHead
        + QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                         "<Default Extension=\"rels\" "
                         "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                         "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                         "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                         "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                         "<Override PartName=\"/word/document.xml\" ContentType=\"%1document.main+xml\"/>")
              .arg(word);
    const QList<QPair<QString, QString>> parts{{QStringLiteral("styles"), QStringLiteral("styles")},
        {QStringLiteral("settings"), QStringLiteral("settings")},
        {QStringLiteral("fontTable"), QStringLiteral("fontTable")},
        {QStringLiteral("footer1"), QStringLiteral("footer")}, {QStringLiteral("footer2"), QStringLiteral("footer")},
        {QStringLiteral("header1"), QStringLiteral("header")}, {QStringLiteral("header2"), QStringLiteral("header")}};
    for (const auto& [part, type] : parts)
        xml += QStringLiteral("<Override PartName=\"/word/%1.xml\" ContentType=\"%2%3+xml\"/>").arg(part, word, type);
    return xml
        + QStringLiteral("<Override PartName=\"/docProps/core.xml\" "
                         "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
}

QString relations(const QList<QPair<QString, QString>>& targets, const QString& prefix)
{
    QString xml = xmlHead
        + QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    int number = 0;
    for (const auto& [type, target] : targets)
        xml += QStringLiteral("<Relationship Id=\"%1%2\" Type=\"http://schemas.openxmlformats.org/%3\" Target=\"%4\"/>")
                   .arg(prefix)
                   .arg(++number)
                   .arg(type, target);
    return xml + QStringLiteral("</Relationships>");
}

} // namespace

int twips(double points) { return static_cast<int>(std::lround(points * 20)); }

int twipsFromMillimetres(double millimetres) { return static_cast<int>(millimetres * 1440 / 25.4); }

namespace {
constexpr size_t fixedRelations = 7; // footers, headers, styles, settings, fonts
}

QString mediaRelation(size_t number) { return QStringLiteral("rId%1").arg(fixedRelations + number); }

std::vector<ZipEntry> fixedParts(const Report& report, const QStringList& media)
{
    const QString office = QStringLiteral("officeDocument/2006/relationships/");
    QList<QPair<QString, QString>> documentRelations{{office + QStringLiteral("footer"), QStringLiteral("footer1.xml")},
        {office + QStringLiteral("footer"), QStringLiteral("footer2.xml")},
        {office + QStringLiteral("header"), QStringLiteral("header1.xml")},
        {office + QStringLiteral("header"), QStringLiteral("header2.xml")},
        {office + QStringLiteral("styles"), QStringLiteral("styles.xml")},
        {office + QStringLiteral("settings"), QStringLiteral("settings.xml")},
        {office + QStringLiteral("fontTable"), QStringLiteral("fontTable.xml")}};
    for (const QString& picture : media)
        documentRelations.append({office + QStringLiteral("image"), picture});
    const QString settings = xmlHead
        + QStringLiteral("<w:settings %1><w:evenAndOddHeaders/><w:defaultTabStop w:val=\"420\"/>"
                         "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
                         "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
                         "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>")
              .arg(wordSpace);
    const QString core = xmlHead
        + QStringLiteral("<cp:coreProperties "
                         "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%1</dc:title></cp:coreProperties>")
              .arg(papertext::markup(report.title));
    const auto entry = [](const char* name, const QString& xml) { return ZipEntry{QLatin1String(name), xml.toUtf8()}; };
    return {entry("[Content_Types].xml", contentTypes()),
        entry("_rels/.rels",
            relations({{office + QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")},
                          {QStringLiteral("package/2006/relationships/metadata/core-properties"),
                              QStringLiteral("docProps/core.xml")}},
                QStringLiteral("rId"))),
        entry("docProps/core.xml", core),
        entry("word/_rels/document.xml.rels", relations(documentRelations, QStringLiteral("rId"))),
        entry("word/styles.xml", styles()), entry("word/settings.xml", settings),
        entry("word/fontTable.xml", fontTable()), entry("word/footer1.xml", footer(report, false)),
        entry("word/footer2.xml", footer(report, true)), entry("word/header1.xml", header(report)),
        entry("word/header2.xml", header(report))};
}

} // namespace wuxing::docxparts
