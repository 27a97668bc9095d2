// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/historywords.h"

#include "domain/tables.h"

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

// Tables that are not described, because they are no records or change with the next version of the file.
constexpr Word tables[] = {
    {"setting", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Setting")},
    {"report_template", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Report template")},
    {"freeze", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Frozen sheet")},
    {"frozen_report", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Frozen report")},
    {"personal_access", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Look at personal data")},
};

constexpr Word fields[] = {
    {"code", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "code")},
    {"unit", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "branch")},
    {"year", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "year")},
    {"key", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "key")},
    {"value", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "value")},
    {"body", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "text")},
    {"quarter", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "quarter")},
    {"lift_reason", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "reason of unfreezing")},
    {"content", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "content")},
    {"facts", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "hash of the facts")},
    {"frozen_at", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "frozen at")},
    {"lifted_at", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "unfrozen at")},
    {"what", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "what")},
    {"period", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "period")},
    {"sha256", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "hash of the content")},
    {"seen_at", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "seen at")},
    {"purpose", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "purpose")},
    {"households", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "households")},
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
        const FieldWords* known = described->find(field);
        return known ? described->label(*known) : field;
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
