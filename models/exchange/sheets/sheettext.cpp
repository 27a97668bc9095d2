// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheettext.h"

#include "exchange/reading/texttable.h"

#include <algorithm>

namespace wuxing {

void SheetText::need(const QString& key)
{
    const auto column = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const SheetColumn& candidate) { return candidate.key == key; });
    Q_ASSERT(column != m_columns.end() && m_text.isEmpty());
    column->isOnNeed = false;
}

void SheetText::begin()
{
    QStringList headings;
    for (const SheetColumn& column : m_columns) {
        const bool goesOut = !column.written.isEmpty() && !column.isOnNeed;
        const int place = goesOut ? static_cast<int>(headings.size()) : -1;
        m_places.insert(column.key, place);
        if (goesOut && column.field)
            m_ofFields.insert(column.field, place);
        if (goesOut)
            headings << column.written;
    }
    m_text = QChar(0xfeff) + csvLine(headings);
    m_width = headings.size();
}

void SheetText::end()
{
    if (!m_cells.isEmpty() && m_rows == Rows::All)
        m_text += csvLine(m_cells);
}

SheetText& SheetText::row()
{
    if (m_text.isEmpty())
        begin();
    end();
    m_cells = QStringList(m_width, QString());
    return *this;
}

SheetText& SheetText::row(const UnitNode& branch)
{
    return row()
        .put("code", branch.unit.code)
        .put("township", branch.parent ? branch.parent->unit.name : QString())
        .put("name", branch.unit.shortName);
}

SheetText& SheetText::put(const QString& key, const QString& text)
{
    Q_ASSERT(m_places.contains(key));
    if (const int place = m_places.value(key, -1); place >= 0)
        m_cells[place] = text;
    return *this;
}

QByteArray SheetText::bytes()
{
    row(); // ends the last one
    m_cells.clear();
    return m_text.toUtf8();
}

} // namespace wuxing
