// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/texttable.h"

#include <QHash>

namespace wuxing {

// A column an importer knows, with the headings under which offices send it; the first one is the proper one.
struct KnownColumn {
    QString key;
    QStringList headings;
    bool required = false;
};

// Finds the header row (lists come with notes above it) and the place of each column.
class ColumnMap {
public:
    // Fails and names the missing columns when no row of the first ten holds all required ones.
    static Result<ColumnMap> find(const TextTable& table, const std::vector<KnownColumn>& columns);

    bool has(const QString& key) const { return m_places.contains(key); }
    // The cell's text, empty when the column is not there.
    QString cell(const TextTable::Row& row, const QString& key) const;
    // The heading the file uses, for messages.
    QString heading(const QString& key) const { return m_headings.value(key, key); }
    // True when the row ends before the last column that is needed.
    bool isCutOff(const TextTable::Row& row) const { return row.cells.size() < m_needed; }
    size_t firstDataRow() const { return m_firstDataRow; }
    int columnCount() const { return m_columnCount; }
    const QStringList& unread() const { return m_unread; } //< headings no known column has

private:
    QHash<QString, int> m_places;
    QHash<QString, QString> m_headings;
    QStringList m_unread;
    size_t m_firstDataRow = 0;
    int m_needed = 0;
    int m_columnCount = 0;
};

} // namespace wuxing
