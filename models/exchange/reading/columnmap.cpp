// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/columnmap.h"

#include "exchange/reading/moneyunit.h"

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

// The headings of a row as they are compared.
struct Headings {
    explicit Headings(const QStringList& cells)
    {
        for (const QString& cell : cells) {
            plain << normalized(cell);
            withoutUnit << normalized(moneyunit::headingWithout(cell));
        }
    }
    bool isAt(const SheetColumn& column, const QString& known, qsizetype place) const
    {
        return plain.at(place) == known || (column.isMoney && withoutUnit.at(place) == known);
    }
    int placeOf(const SheetColumn& column) const
    {
        for (const QString& heading : column.headings) {
            const QString known = normalized(heading);
            for (qsizetype i = 0; i < plain.size(); ++i) {
                if (isAt(column, known, i))
                    return static_cast<int>(i);
            }
        }
        return -1;
    }
    // Whether another place says the same as the one that was found; amounts differ in nothing but their unit.
    bool isTwin(const SheetColumn& column, int place, int other) const
    {
        return plain.at(place) == plain.at(other)
            || (column.isMoney
                && std::any_of(column.headings.begin(), column.headings.end(),
                    [&](const QString& heading) { return isAt(column, normalized(heading), other); }));
    }

    QStringList plain;
    QStringList withoutUnit;
};

// The letter a spreadsheet writes over a column.
QString letterOf(int place)
{
    QString letters;
    for (int rest = place + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

// Which columns hold anything below the header; those without a heading count, too.
std::vector<bool> filledColumns(const TextTable& table, size_t firstRow, int columns)
{
    std::vector<bool> filled(static_cast<size_t>(columns));
    for (size_t r = firstRow; r < table.rows.size(); ++r) {
        const QStringList& cells = table.rows[r].cells;
        if (filled.size() < static_cast<size_t>(cells.size()))
            filled.resize(static_cast<size_t>(cells.size()));
        for (int i = 0; i < cells.size(); ++i) {
            if (!filled[static_cast<size_t>(i)] && !cells.at(i).trimmed().isEmpty())
                filled[static_cast<size_t>(i)] = true;
        }
    }
    return filled;
}

} // namespace

Result<ColumnMap> ColumnMap::find(const TextTable& table, const SheetColumns& columns, const Suits& suits)
{
    QStringList fewestMissing;
    int headerRow = 0;
    for (size_t r = 0; r < std::min(table.rows.size(), rowsSearched); ++r) {
        const QStringList& cells = table.rows[r].cells;
        const Headings headings(cells);
        ColumnMap map;
        QStringList missing;
        for (const SheetColumn& column : columns) {
            const int place = headings.placeOf(column);
            if (place >= 0) {
                map.m_places.insert(column.key, place);
                map.m_headings.insert(column.key, cells.at(place));
                if (column.isRequired)
                    map.m_needed = std::max(map.m_needed, place + 1);
            } else {
                map.m_headings.insert(column.key, column.headings.first());
                if (column.isRequired)
                    missing << column.headings.first();
            }
        }
        if (missing.isEmpty() && (!suits.accepts || suits.accepts(map))) {
            if (auto chosen = map.choosePlaces(table, columns, r); !chosen)
                return chosen.error();
            map.readAbove(table, r);
            return map;
        }
        if (r == 0 || missing.size() < fewestMissing.size()) {
            fewestMissing = missing;
            headerRow = table.rows[r].number;
        }
    }
    if (fewestMissing.isEmpty())
        return Error{ErrorCode::InvalidInput, suits.otherwise, {}};
    return Error{ErrorCode::InvalidInput,
        Text::tr("%1, row %2: missing column %3. Add it to the header row and import again.")
            .arg(table.file)
            .arg(headerRow)
            .arg(fewestMissing.join(QStringLiteral(", "))),
        {}};
}

// Two columns with one heading are one only when one of them is empty; whose cells count must not be guessed.
Status ColumnMap::choosePlaces(const TextTable& table, const SheetColumns& columns, size_t headerRow)
{
    const QStringList& cells = table.rows[headerRow].cells;
    const Headings headings(cells);
    m_firstDataRow = headerRow + 1;
    m_columnCount = static_cast<int>(cells.size());
    const std::vector<bool> filled = filledColumns(table, m_firstDataRow, m_columnCount);
    for (const SheetColumn& column : columns) {
        const auto place = m_places.find(column.key);
        if (place == m_places.end())
            continue;
        for (int other = 0; other < m_columnCount; ++other) {
            if (other == *place || !headings.isTwin(column, *place, other) || !filled[static_cast<size_t>(other)])
                continue;
            if (filled[static_cast<size_t>(*place)])
                return Error{ErrorCode::InvalidInput,
                    Text::tr("%1, row %2: “%3” stands in two columns (%4 and %5). Keep the one that counts and import "
                             "again.")
                        .arg(table.file)
                        .arg(table.rows[headerRow].number)
                        .arg(cells.at(other).simplified(), letterOf(std::min(*place, other)),
                            letterOf(std::max(*place, other))),
                    {}};
            *place = other;
            m_headings.insert(column.key, cells.at(other));
        }
    }
    const QList<int> places = m_places.values();
    for (size_t i = 0; i < filled.size(); ++i) {
        const int place = static_cast<int>(i);
        const QString heading = cells.value(place).simplified();
        if (filled[i] && !places.contains(place) && heading != QStringLiteral("序号"))
            m_unread << (heading.isEmpty() ? Text::tr("column %1 without a heading").arg(letterOf(place)) : heading);
    }
    return {};
}

void ColumnMap::readAbove(const TextTable& table, size_t headerRow)
{
    for (size_t r = 0; r < headerRow; ++r) {
        QStringList words;
        for (const QString& cell : table.rows[r].cells) {
            if (!cell.trimmed().isEmpty())
                words << cell.simplified();
        }
        m_above << words.join(QLatin1Char(' '));
        if (m_moneyUnit.isEmpty())
            m_moneyUnit = moneyunit::ofNote(m_above.last());
    }
}

void ColumnMap::leaveUnread(const QString& key)
{
    if (has(key)) {
        m_unread << heading(key).simplified();
        m_places.remove(key);
    }
}

QString ColumnMap::cell(const TextTable::Row& row, const QString& key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() || *place >= row.cells.size() ? QString() : row.cells.at(*place).trimmed();
}

} // namespace wuxing
