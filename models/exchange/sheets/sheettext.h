// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units/unittree.h"
#include "exchange/sheets/sheet.h"

#include <QByteArray>
#include <QHash>

namespace wuxing {

// A table being written as CSV that Excel and WPS open as it is (UTF-8 with BOM): the headings of its columns, then its
// rows, whose cells are put by the key of their column or all at once for a record.
class SheetText {
public:
    enum class Rows { All, None }; //< None: an empty template to fill in
    explicit SheetText(SheetColumns columns, Rows rows = Rows::All)
        : m_columns(std::move(columns))
        , m_rows(rows)
    {
    }
    // Before the first row: columns that only this file has, such as its stars, and columns that go out on need.
    void add(const SheetColumns& more) { m_columns.insert(m_columns.end(), more.begin(), more.end()); }
    void need(const QString& key);

    SheetText& row(); //< begins a row
    SheetText& row(const UnitNode& branch); //< with code, township and name
    SheetText& put(const QString& key, const QString& text);
    SheetText& put(const char* key, const QString& text) { return put(QString::fromLatin1(key), text); }
    // The fields of a record that have a column here.
    template <class Record> SheetText& put(const Record& record)
    {
        for (const Field<Record>& field : wuxing::recordTable<Record>().fields) {
            if (const auto place = m_ofFields.constFind(&field); place != m_ofFields.constEnd())
                m_cells[*place] = field.written(record);
        }
        return *this;
    }
    QByteArray bytes();

    static QString yesNo(bool yes) { return yes ? QStringLiteral("是") : QStringLiteral("否"); }

private:
    void begin(); //< the headings
    void end(); //< of a row

    SheetColumns m_columns;
    Rows m_rows;
    QHash<QString, int> m_places; //< of the columns by key; -1: it does not go out
    QHash<const FieldWords*, int> m_ofFields;
    QStringList m_cells; //< of the present row
    qsizetype m_width = 0;
    QString m_text;
};

} // namespace wuxing
