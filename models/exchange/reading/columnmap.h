// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading/texttable.h"
#include "exchange/sheets/sheet.h"

#include <QHash>

#include <functional>

namespace wuxing {

// Finds the header row (lists come with notes above it) and the place of each column, and gives account of all others:
// a column with a heading of its own that nobody knows is named, never dropped in silence.
class ColumnMap {
public:
    // Tells a header from a note where no single column is required, and what to say when no row is one.
    struct Suits {
        std::function<bool(const ColumnMap&)> accepts;
        QString otherwise;
    };
    // Fails and names the missing columns when no row of the first ten holds all required ones, and names both columns
    // when the same thing stands in two.
    static Result<ColumnMap> find(const TextTable& table, const SheetColumns& columns, const Suits& suits = {});

    bool has(const QString& key) const { return m_places.contains(key); }
    // The cell's text, empty when the column is not there.
    QString cell(const TextTable::Row& row, const QString& key) const;
    // The heading the file uses, for messages; the proper one where the file has no such column.
    QString heading(const QString& key) const { return m_headings.value(key, key); }
    // True when the row ends before the last column that is needed.
    bool isCutOff(const TextTable::Row& row) const { return row.cells.size() < m_needed; }
    size_t firstDataRow() const { return m_firstDataRow; }
    int columnCount() const { return m_columnCount; }
    const QStringList& unread() const { return m_unread; } //< columns with cells that no known column has
    // A known column that this table is not read by after all.
    void leaveUnread(const QString& key);
    const QString& moneyUnit() const { return m_moneyUnit; } //< what a note above says: 单位：万元; empty: nothing
    const QStringList& above() const { return m_above; } //< the rows above the header, as text

private:
    Status choosePlaces(const TextTable& table, const SheetColumns& columns, size_t headerRow);
    void readAbove(const TextTable& table, size_t headerRow);

    QHash<QString, int> m_places;
    QHash<QString, QString> m_headings;
    QStringList m_unread;
    QStringList m_above;
    QString m_moneyUnit;
    size_t m_firstDataRow = 0;
    int m_needed = 0;
    int m_columnCount = 0;
};

} // namespace wuxing
