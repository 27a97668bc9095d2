// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/historywords.h"

#include "domain/records/tables.h"

#include <QCoreApplication>
#include <QHash>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::HistoryWords)
};

struct Word {
    const char* name;
    const char* text;
};

// Tables that are not described, because they are no records.
constexpr Word tables[] = {
    {"setting", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Setting")},
    {"local_setting", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Setting of this file")},
};

// Their fields, and those that described tables had in former versions.
constexpr Word fields[] = {
    {"unit", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "branch")},
    {"key", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "key")},
    {"value", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "value")},
    {"year", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "year")},
    {"quarter", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "quarter")},
    {"sha256", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "hash of the content")},
};

template <size_t N> QString translated(const Word (&words)[N], const QString& name)
{
    for (const Word& word : words) {
        if (name == QLatin1String(word.name))
            return Text::tr(word.text);
    }
    return name;
}

} // namespace

QString tableLabel(const QString& table)
{
    const TableWords* described = findTable(table);
    return described ? described->label() : translated(tables, table);
}

QString fieldLabel(const QString& table, const QString& field)
{
    if (const TableWords* described = findTable(table)) {
        if (const FieldWords* known = described->find(field))
            return described->label(*known);
    }
    return translated(fields, field);
}

QString valueLabel(const QString& table, const QString& field, const QString& value)
{
    if (value.isEmpty())
        return value;
    if (const TableWords* described = findTable(table)) {
        const FieldWords* known = described->find(field);
        return known ? known->kind->told(value) : value;
    }
    return value;
}

} // namespace wuxing
