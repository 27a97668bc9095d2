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

constexpr int noLeaf = -1;

// Goes through the leaves of a report and writes one of them. A leaf ends before a block or within a table, whose
// header stands on the next one again.
class Leaves {
public:
    Leaves(const Report& report, qsizetype rows, int wanted)
        : m_report(report)
        , m_rows(rows)
        , m_wanted(wanted)
    {
        begin();
        for (const Section& section : report.sections)
            write(section);
        end();
    }
    int count() const { return m_leaf + 1; }
    QString take() { return std::move(m_html); }

private:
    template <class Html> void put(const Html& html)
    {
        if (m_leaf == m_wanted)
            m_html += html();
    }

    void begin()
    {
        m_left = m_rows;
        put([&] {
            QString html =
                QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>%1</title>"
                               "</head><body>\n")
                    .arg(papertext::markup(m_report.title));
            if (!m_report.mark.isEmpty())
                html += QStringLiteral("<p align=\"center\"><b>%1</b></p>\n").arg(papertext::markup(m_report.mark));
            return html;
        });
    }

    void end()
    {
        put([&] {
            return QStringLiteral("<p><small>%1</small></p></body></html>\n").arg(papertext::markup(m_report.seal));
        });
    }

    // What needs so much of a leaf; a new one is begun where this has no more.
    void spend(qsizetype rows)
    {
        if (m_left <= 0) {
            end();
            ++m_leaf;
            begin();
        }
        m_left -= rows;
    }

    void write(const Section& section)
    {
        spend(1);
        put([&] { return headOf(section); });
        for (const Block& block : section.blocks) {
            std::visit(Overloaded{[&](const Table& table) { write(table); },
                           [&](const Form& form) {
                               spend(static_cast<qsizetype>(form.rows.size()));
                               put([&] { return toHtml(form); });
                           },
                           [&](const auto& other) {
                               spend(1);
                               put([&] { return html(other, section.page.textWidth()); });
                           }},
                block);
            put([] { return QStringLiteral("\n"); });
        }
    }

    static QString headOf(const Section& section)
    {
        QString html;
        if (!section.attachment.isEmpty())
            html += QStringLiteral("<hr><h4>%1</h4>\n").arg(papertext::markup(section.attachment));
        html += QStringLiteral("<h2 align=\"center\">%1</h2>\n").arg(papertext::markup(section.title));
        if (!section.note.isEmpty())
            html += QStringLiteral("<p align=\"right\"><small>%1</small></p>\n").arg(papertext::markup(section.note));
        return html;
    }

    QString html(const Heading& heading, double /*width*/) const
    {
        return QStringLiteral("<h%1>%2</h%1>").arg(heading.level + 2).arg(papertext::markup(heading.text));
    }
    QString html(const Paragraph& paragraph, double /*width*/) const { return toHtml(m_report, paragraph); }
    QString html(const Chart& chart, double width) const
    {
        return toHtml(chartpainter::picture(chart, width), "image/png", chart.title);
    }
    QString html(const Pictures& pictures, double width) const
    {
        return toHtml(chartpainter::picture(pictures, width), "image/jpeg", {});
    }

    void write(const Table& table)
    {
        QString head = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
                                      "style=\"border-collapse:collapse\"><thead><tr>");
        for (const Column& column : table.columns)
            head += QStringLiteral("<th>%1</th>").arg(withBreaks(papertext::markup(column.title)));
        head += QStringLiteral("</tr></thead><tbody>");
        const auto begin = [&] {
            spend(1);
            put([&] { return head; });
        };
        const auto end = [&] { put([] { return QStringLiteral("</tbody></table>"); }); };
        begin();
        for (const auto& row : table.rows) {
            if (m_left <= 0) {
                end();
                begin();
            }
            --m_left;
            put([&] { return html(table, row); });
        }
        end();
    }

    QString html(const Table& table, const std::vector<Cell>& row) const
    {
        QString html = QStringLiteral("<tr>");
        for (size_t c = 0; c < row.size(); ++c)
            html +=
                QStringLiteral("<td align=\"%1\"%2>%3</td>")
                    .arg(htmlAlignment(table.columns[c].alignment),
                        // A date is not broken at its hyphens.
                        std::holds_alternative<QDate>(row[c].value) ? QStringLiteral(" style=\"white-space:nowrap\"")
                                                                    : QString(),
                        withBreaks(linked(m_report, row[c].text, row[c].figure)));
        return html + QStringLiteral("</tr>");
    }

    const Report& m_report;
    const qsizetype m_rows;
    const int m_wanted;
    int m_leaf = 0;
    qsizetype m_left = 0; //< rows of the leaf that is gone through
    QString m_html;
};

} // namespace

QString HtmlFormat::label() const { return Text::tr("Web page (*.html)"); }

int HtmlFormat::leafCount(const Report& report, int rows) { return Leaves(report, rows, noLeaf).count(); }

QString HtmlFormat::leaf(const Report& report, int rows, int number) { return Leaves(report, rows, number).take(); }

Status HtmlFormat::write(const Report& report, QIODevice& device) const
{
    const QByteArray bytes = leaf(report, std::numeric_limits<int>::max(), 0).toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{ErrorCode::Io, Text::tr("The page could not be written. Check the disk."), device.errorString()};
    return {};
}

} // namespace wuxing
