// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordfield.h"
#include "exchange/imports/importplan.h"
#include "exchange/reading/columnmap.h"
#include "exchange/reading/datetext.h"

#include <QStringList>

#include <optional>

namespace wuxing {

// Reads the cells of one row as values and remembers the first one that is none, with its column and the reason; the
// importer asks once at the end. One rule for all tables: an empty cell (or —) says nothing and leaves what the file
// holds; the word 清空 (or “(clear)”) empties it, and the plan lists what it empties.
class RowReader {
public:
    RowReader(const ColumnMap& map, const TextTable::Row& row)
        : m_map(map)
        , m_row(row)
    {
    }

    QString text(const char* key) const { return m_map.cell(m_row, QString::fromUtf8(key)); }
    QString needed(const char* key); //< a text that must not be empty
    QString heading(const char* key) const { return m_map.heading(QString::fromUtf8(key)); }
    bool has(const char* key) const { return m_map.has(QString::fromUtf8(key)); }
    bool isFilled(const char* key) const;
    static bool isEmptyWord(const QString& cell); //< nothing, or —
    static bool isClearWord(const QString& cell); //< 清空
    // 无, 暂无意见 and the like: somebody was asked and had nothing to say.
    static bool isNoneWord(const QString& cell);
    bool clears(const char* key) const { return isClearWord(text(key)); }

    QDate date(const char* key, DateUse use = DateUse::Day); //< null when empty
    QDate neededDate(const char* key, DateUse use = DateUse::Day);
    std::optional<int> whole(const char* key, int minimum, int maximum);
    // Percents are written 60 or 60%. 0.6 and 1.0 may be either, and so may 1: what a spreadsheet makes of 100%.
    std::optional<int> percent(const char* key);
    static Result<Quantity> parsePercent(const QString& text);
    std::optional<Money> money(const char* key); //< in the unit the cell, its column, its row or the table says
    QString withUnit(const char* key, const QString& amount); //< a bare amount with the unit that holds for it
    std::optional<Quantity> quantity(const char* key);
    std::optional<bool> yesNo(const char* key);
    int twin(); //< 1 when the row does not say
    // A word of a fixed list; the fallback when empty.
    template <HasWords Enum> Enum word(const char* key, Enum fallback)
    {
        if (!isFilled(key))
            return fallback;
        if (const auto value = wordFromText<Enum>(text(key)))
            return *value;
        QStringList known;
        for (const auto& word : enumWords(Enum{}).words)
            known << wordOnPaper(word.value);
        failWord(key, known);
        return fallback;
    }
    void fail(const char* key, const QString& reason);

    // The cell over what the file holds.
    void take(const char* key, QString& field);
    void take(const char* key, QDate& field, DateUse use);
    // The same for a field of a record, whose value lies there: a required one must be filled, and what has no empty
    // value stays as it is where the cell is empty.
    void take(const FieldWords& field, void* value);
    // True when the cell empties something that is there: the caller does so, and the plan will say it.
    bool takeClear(const char* key, bool isThere);

    // Something the plan must say of the row without refusing it.
    void remark(const char* key, const QString& reason);

    bool isOk() const { return m_reason.isEmpty(); }
    // Refuses the row with the first problem, or with this one.
    void refuse(ImportPlan& plan, const QString& subject) const;
    void refuse(ImportPlan& plan, const QString& subject, const char* key, const QString& reason);
    // Adds the row with what is to be said of it, such as which fields it empties.
    void add(ImportPlan& plan, ImportState state, const QString& subject, const QString& text = {}) const;
    int number() const { return m_row.number; }

private:
    void failWord(const char* key, QStringList known);
    QVariant storedCell(const FieldWords& field); //< null after fail()

    const ColumnMap& m_map;
    const TextTable::Row& m_row;
    QString m_column;
    QString m_reason;
    struct Remark {
        QString column;
        QString reason;
    };
    std::vector<Remark> m_remarks;
};

} // namespace wuxing
