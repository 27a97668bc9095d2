// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include <algorithm>

namespace wuxing {

QString Paragraph::text() const
{
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

Cell Cell::ofText(const QString& text)
{
    return {{}, text.trimmed().isEmpty() ? QStringLiteral("—") : text.trimmed(), {}};
}

Cell Cell::ofNumber(qint64 number, const QString& figure) { return {number, QString::number(number), figure}; }

Cell Cell::ofDecimal(double number, const QString& text) { return {number, text, {}}; }

Cell Cell::ofQuantity(const Quantity& quantity)
{
    return ofDecimal(static_cast<double>(quantity.thousandths()) / 1000, quantity.toString());
}

Cell Cell::ofMoney(Money money) { return ofDecimal(static_cast<double>(money.fen()) / 100, money.toString()); }

Form::Cell Form::Cell::entry(const QString& text, int span)
{
    return {text.isEmpty() ? QStringLiteral("—") : text, span, Alignment::Left, false};
}

Cell Cell::ofDate(const QDate& date)
{
    if (!date.isValid())
        return ofText({});
    return {date, date.toString(Qt::ISODate), {}};
}

double PageSetup::width() const
{
    const double shortSide = paper == Paper::A4 ? 210 : 297;
    const double longSide = paper == Paper::A4 ? 297 : 420;
    return landscape ? longSide : shortSide;
}

double PageSetup::height() const
{
    const double shortSide = paper == Paper::A4 ? 210 : 297;
    const double longSide = paper == Paper::A4 ? 297 : 420;
    return landscape ? shortSide : longSide;
}

PageSetup PageSetup::sheet(Paper paper) { return {paper, true, 20, 20, 20, 20}; }

const Figure* Report::figure(const QString& figureKey) const
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) { return figure.key == figureKey; });
    return found == figures.end() ? nullptr : &*found;
}

void Report::addTable(const PageSetup& page, Table table, const QString& note, const QString& sectionTitle)
{
    Section section;
    section.page = page;
    section.title = sectionTitle.isEmpty() ? title : sectionTitle;
    section.note = note;
    if (table.rows.empty())
        section.blocks.emplace_back(Paragraph{{{QStringLiteral("无。"), {}}}, Paragraph::Style::Body});
    else
        section.blocks.emplace_back(std::move(table));
    sections.push_back(std::move(section));
}

} // namespace wuxing
