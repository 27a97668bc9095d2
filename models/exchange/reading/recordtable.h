// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordfield.h"
#include "exchange/reading/rowreader.h"

#include <algorithm>
#include <initializer_list>

namespace wuxing::recordtable {

// What a table in a spreadsheet has from the description of a record: its columns and cells. Only fields with a word on
// paper stand in tables; those a table treats in its own way are kept apart by name.

template <class Record> using Apart = std::initializer_list<const Field<Record>*>;

template <class Record, class Visit> void each(Apart<Record> apart, const Visit& visit)
{
    for (const Field<Record>& field : wuxing::recordTable<Record>().fields) {
        if (field.paper && std::find(apart.begin(), apart.end(), &field) == apart.end())
            visit(field);
    }
}

template <class Record> QStringList cells(const Record& record)
{
    QStringList cells;
    each<Record>({}, [&](const Field<Record>& field) { cells << field.written(record); });
    return cells;
}

template <class Record> SheetColumns columns(Apart<Record> apart = {})
{
    SheetColumns columns;
    each<Record>(apart, [&](const Field<Record>& field) { columns.push_back(SheetColumn::of(field)); });
    return columns;
}

// Reads the cells of a row over a record.
template <class Record> void take(RowReader& cells, Record& record, Apart<Record> apart = {})
{
    each<Record>(apart, [&](const Field<Record>& field) { cells.take(field, field.into(record)); });
}

} // namespace wuxing::recordtable
