// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/quantity.h"
#include "exchange/columnmap.h"
#include "exchange/importplan.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>

namespace wuxing {

// Reads the cells of one row as values and remembers the first one that is none, with its column and the reason; the
// importer asks once at the end. Empty cells give no value and are no problem unless they are needed.
class RowReader {
public:
    RowReader(const ColumnMap& map, const TextTable::Row& row)
        : m_map(map)
        , m_row(row)
    {
    }

    static KnownColumn column(const char* key, QStringList headings, bool required = false);

    QString text(const char* key) const { return m_map.cell(m_row, QLatin1String(key)); }
    QString needed(const char* key); //< a text that must not be empty
    bool has(const char* key) const { return m_map.has(QLatin1String(key)); }
    bool isFilled(const char* key) const;
    QDate date(const char* key); //< null when empty
    QDate neededDate(const char* key);
    std::optional<int> whole(const char* key, int minimum, int maximum);
    std::optional<Money> money(const char* key); //< a column headed 万元 is in ten thousands
    std::optional<Quantity> quantity(const char* key); //< "20%" is 20
    std::optional<bool> yesNo(const char* key);
    // A word of a fixed list, told by its two functions; the fallback when empty.
    template <class Enum>
    Enum word(const char* key, std::optional<Enum> (*fromText)(const QString&), QString (*onPaper)(Enum), Enum fallback)
    {
        if (!isFilled(key))
            return fallback;
        if (const auto value = fromText(text(key)))
            return *value;
        QStringList known;
        for (int value = 0; !onPaper(static_cast<Enum>(value)).isEmpty(); ++value)
            known << onPaper(static_cast<Enum>(value));
        failWord(key, known);
        return fallback;
    }
    void fail(const char* key, const QString& reason);

    bool isOk() const { return m_reason.isEmpty(); }
    // Refuses the row with the first problem.
    void refuse(ImportPlan& plan, const QString& subject) const;
    int number() const { return m_row.number; }

private:
    void failWord(const char* key, const QStringList& known);

    const ColumnMap& m_map;
    const TextTable::Row& m_row;
    QString m_column;
    QString m_reason;
};

} // namespace wuxing
