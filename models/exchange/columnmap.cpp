// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnmap.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ColumnMap)
};

constexpr size_t rowsSearched = 10;

// Headings differ in case, spaces and full-width brackets.
QString normalized(QString heading)
{
    heading.replace(QChar(0xff08), QLatin1Char('(')).replace(QChar(0xff09), QLatin1Char(')'));
    heading.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')).remove(QLatin1Char('_'));
    return heading.toLower();
}

int placeOf(const KnownColumn& column, const QStringList& cells)
{
    for (const QString& heading : column.headings) {
        for (int i = 0; i < cells.size(); ++i) {
            if (normalized(cells.at(i)) == normalized(heading))
                return i;
        }
    }
    return -1;
}

} // namespace

Result<ColumnMap> ColumnMap::find(const TextTable& table, const std::vector<KnownColumn>& columns)
{
    QStringList fewestMissing;
    int headerRow = 0;
    for (size_t r = 0; r < std::min(table.rows.size(), rowsSearched); ++r) {
        const QStringList& cells = table.rows[r].cells;
        ColumnMap map;
        QStringList missing;
        for (const KnownColumn& column : columns) {
            const int place = placeOf(column, cells);
            if (place >= 0) {
                map.m_places.insert(column.key, place);
                map.m_headings.insert(column.key, cells.at(place));
                if (column.required)
                    map.m_needed = std::max(map.m_needed, place + 1);
            } else if (column.required) {
                missing << column.headings.first();
            }
        }
        if (missing.isEmpty()) {
            map.m_firstDataRow = r + 1;
            map.m_columnCount = static_cast<int>(cells.size());
            const QList<int> places = map.m_places.values();
            for (int i = 0; i < map.m_columnCount; ++i) {
                const QString heading = cells.at(i).trimmed();
                if (!places.contains(i) && !heading.isEmpty() && heading != QStringLiteral("序号"))
                    map.m_unread << heading;
            }
            return map;
        }
        if (r == 0 || missing.size() < fewestMissing.size()) {
            fewestMissing = missing;
            headerRow = table.rows[r].number;
        }
    }
    return Error{ErrorCode::InvalidInput,
        Text::tr("%1, row %2: missing column %3. Add it to the header row and import again.")
            .arg(table.file)
            .arg(headerRow)
            .arg(fewestMissing.join(QStringLiteral(", "))),
        {}};
}

QString ColumnMap::cell(const TextTable::Row& row, const QString& key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() || *place >= row.cells.size() ? QString() : row.cells.at(*place).trimmed();
}

} // namespace wuxing
