// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/htmlformat.h"

#include "reports/overloaded.h"
#include "reports/paper/chartpainter.h"
#include "reports/paper/papertext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <limits>
#include <utility>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::HtmlFormat)
};

QString linked(const Report& report, const QString& text, const QString& key)
{
    const Figure* figure = key.isEmpty() ? nullptr : report.figure(key);
    if (!figure || figure->list.kind == FigureList::Kind::None)
        return papertext::markup(text);
    return QStringLiteral("<a href=\"figure:%1\" title=\"%2\">%3</a>")
        .arg(key, papertext::markup(figure->label), papertext::markup(text));
}

QString toHtml(const Report& report, const Paragraph& paragraph)
{
    QString text;
    for (const TextRun& run : paragraph.runs)
        text += linked(report, run.text, run.figure);
    switch (paragraph.style) {
    case Paragraph::Style::Body:
        return QStringLiteral("<p style=\"text-indent:2em\">%1</p>").arg(text);
    case Paragraph::Style::Note:
        return QStringLiteral("<p align=\"right\"><small>%1</small></p>").arg(text);
    case Paragraph::Style::Signature:
        return QStringLiteral("<p align=\"right\">%1</p>").arg(text);
    }
    return {};
}

QString htmlAlignment(Alignment alignment)
{
    return alignment == Alignment::Right ? QStringLiteral("right")
        : alignment == Alignment::Centre ? QStringLiteral("center")
                                         : QStringLiteral("left");
}

QString withBreaks(const QString& html) { return QString(html).replace(QLatin1Char('\n'), QStringLiteral("<br>")); }

QString toHtml(const Form& form)
{
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
                                  "style=\"border-collapse:collapse\">");
    for (const Form::Row& row : form.rows) {
        html += QStringLiteral("<tr>");
        for (const Form::Cell& cell : row.cells)
            html += QStringLiteral("<%1 colspan=\"%2\" align=\"%3\">%4</%1>")
                        .arg(cell.isLabel ? QStringLiteral("th") : QStringLiteral("td"))
                        .arg(cell.span)
                        .arg(htmlAlignment(cell.alignment), withBreaks(papertext::markup(cell.text)));
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

// The picture itself in the page, so that the file stands alone.
QString toHtml(const QByteArray& picture, const char* type, const QString& title)
{
    return QStringLiteral("<p align=\"center\"><img width=\"640\" alt=\"%1\" src=\"data:%2;base64,%3\"></p>")
        .arg(papertext::markup(title), QLatin1String(type), QString::fromLatin1(picture.toBase64()));
}

// Writes the leaves of a report one after the other. A leaf ends before a block or within a table, whose header stands
// on the next one again.
class Leaves {
public:
    Leaves(const Report& report, qsizetype rows)
        : m_report(report)
        , m_rows(rows)
    {
        begin();
        for (const Section& section : report.sections)
            write(section);
        end();
    }
    QStringList take() { return std::move(m_done); }

private:
    void begin()
    {
        m_left = m_rows;
        m_html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>%1</title>"
                                "</head><body>\n")
                     .arg(papertext::markup(m_report.title));
        if (!m_report.mark.isEmpty())
            m_html += QStringLiteral("<p align=\"center\"><b>%1</b></p>\n").arg(papertext::markup(m_report.mark));
    }

    void end()
    {
        m_html += QStringLiteral("<p><small>%1</small></p></body></html>\n").arg(papertext::markup(m_report.seal));
        m_done << m_html;
    }

    // What needs so much of a leaf; a new one is begun where this has no more.
    void spend(qsizetype rows)
    {
        if (m_left <= 0) {
            end();
            begin();
        }
        m_left -= rows;
    }

    void write(const Section& section)
    {
        spend(1);
        if (!section.attachment.isEmpty())
            m_html += QStringLiteral("<hr><h4>%1</h4>\n").arg(papertext::markup(section.attachment));
        m_html += QStringLiteral("<h2 align=\"center\">%1</h2>\n").arg(papertext::markup(section.title));
        if (!section.note.isEmpty())
            m_html += QStringLiteral("<p align=\"right\"><small>%1</small></p>\n").arg(papertext::markup(section.note));
        for (const Block& block : section.blocks) {
            std::visit(
                Overloaded{[&](const Heading& heading) {
                               put(QStringLiteral("<h%1>%2</h%1>")
                                       .arg(heading.level + 2)
                                       .arg(papertext::markup(heading.text)));
                           },
                    [&](const Paragraph& paragraph) { put(toHtml(m_report, paragraph)); },
                    [&](const Table& table) { write(table); },
                    [&](const Form& form) { put(toHtml(form), static_cast<qsizetype>(form.rows.size())); },
                    [&](const Chart& chart) {
                        put(toHtml(chartpainter::picture(chart, section.page.textWidth()), "image/png", chart.title));
                    },
                    [&](const Pictures& pictures) {
                        put(toHtml(chartpainter::picture(pictures, section.page.textWidth()), "image/jpeg", {}));
                    }},
                block);
            m_html += QLatin1Char('\n');
        }
    }

    void put(const QString& html, qsizetype rows = 1)
    {
        spend(rows);
        m_html += html;
    }

    void write(const Table& table)
    {
        QString head = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
                                      "style=\"border-collapse:collapse\"><thead><tr>");
        for (const Column& column : table.columns)
            head += QStringLiteral("<th>%1</th>").arg(withBreaks(papertext::markup(column.title)));
        head += QStringLiteral("</tr></thead><tbody>");
        const QString foot = QStringLiteral("</tbody></table>");
        put(head);
        for (const auto& row : table.rows) {
            if (m_left <= 0) {
                m_html += foot;
                put(head);
            }
            --m_left;
            m_html += QStringLiteral("<tr>");
            for (size_t c = 0; c < row.size(); ++c)
                m_html += QStringLiteral("<td align=\"%1\">%2</td>")
                              .arg(htmlAlignment(table.columns[c].alignment),
                                  withBreaks(linked(m_report, row[c].text, row[c].figure)));
            m_html += QStringLiteral("</tr>");
        }
        m_html += foot;
    }

    const Report& m_report;
    const qsizetype m_rows;
    qsizetype m_left = 0; //< rows of the leaf that is written
    QString m_html;
    QStringList m_done;
};

} // namespace

QString HtmlFormat::label() const { return Text::tr("Web page (*.html)"); }

QStringList HtmlFormat::leaves(const Report& report, int rows) { return Leaves(report, rows).take(); }

Status HtmlFormat::write(const Report& report, QIODevice& device) const
{
    const QByteArray bytes = leaves(report, std::numeric_limits<int>::max()).first().toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{ErrorCode::Io, Text::tr("The page could not be written. Check the disk."), device.errorString()};
    return {};
}

} // namespace wuxing
