// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/tables.h"
#include "storage/file/statement.h"

namespace wuxing {

// Reads and binds the records of one table in the order SqlText writes their columns: the id, the fields of the record,
// the columns beside it. Nothing here or in a store counts columns; what a statement selects behind {table} is asked
// for by after().
template <class Record> class RecordSql {
public:
    // The record of a row. A value that nobody knows makes finished() of the statement fail.
    Record read(const Statement& row) const
    {
        Record record;
        int column = hasOwnId ? 0 : 1;
        for (const Field<Record>& field : table().fields) {
            if (!field.load(record, row.value(column)))
                row.unknown(column);
            ++column;
        }
        return record;
    }
    RowId id(const Statement& row) const { return row.integer(0); }
    // The column of a member, and of what stands beside the record.
    template <auto Place> int column() const
    {
        int column = hasOwnId ? 0 : 1;
        for (const Field<Record>& field : table().fields) {
            if (field.tag == &recordfield::placeTag<Place>)
                return column;
            ++column;
        }
        Q_UNREACHABLE();
    }
    int column(const char* beside) const
    {
        for (size_t i = 0; i < table().beside.size(); ++i) {
            if (recordfield::isSame(table().beside[i].column, beside))
                return firstBeside() + static_cast<int>(i);
        }
        Q_UNREACHABLE();
    }
    template <auto Place> QVariant cell(const Statement& row) const { return row.value(column<Place>()); }
    qint64 beside(const Statement& row, const char* name) const { return row.integer(column(name)); }
    int after() const { return firstBeside() + static_cast<int>(table().beside.size()); }

    // What INSERT binds. A record without an id of its own gets the one of its natural key, unless the store says
    // which; a new one a random id.
    QVariantList values(const Record& record, const QVariantList& beside = {}, RowId row = 0) const
    {
        QVariantList values;
        if (!hasOwnId)
            values << (row != 0 ? row : rowOf(record, beside));
        for (const Field<Record>& field : table().fields)
            values << field.stored(record);
        if (hasOwnId && (row != 0 || values.front().isNull()))
            values.front() = row != 0 ? row : makeRowId();
        values += beside;
        if (table().parent.table)
            values << parentOf(record, beside);
        return values;
    }
    // What UPDATE … SET {table.sets} WHERE id = ? binds.
    QVariantList changes(const Record& record) const
    {
        QVariantList values;
        for (const Field<Record>& field : table().fields)
            values << field.stored(record);
        if (hasOwnId)
            values.append(values.takeFirst());
        return values;
    }
    // The id of a row that has none of its own: made of the table, the rows it belongs to and its natural key, which
    // never change, so that two offices give the same thing the same id.
    RowId rowOf(const Record& record, const QVariantList& beside = {}) const
    {
        QStringList key{QString::fromUtf8(table().name)};
        for (size_t i = 0; i < table().beside.size(); ++i) {
            if (table().beside[i].isKey)
                key << beside.at(static_cast<qsizetype>(i)).toString();
        }
        for (const Field<Record>& field : table().fields) {
            if (field.isKey)
                key << field.stored(record).toString();
        }
        return derivedRowId(key.join(QLatin1Char('|')));
    }

private:
    static const RecordTable<Record>& table() { return recordTable<Record>(); }
    static QVariant parentOf(const Record& record, const QVariantList& beside)
    {
        const char* column = table().parent.column;
        for (size_t i = 0; i < table().beside.size(); ++i) {
            if (recordfield::isSame(table().beside[i].column, column))
                return beside.at(static_cast<qsizetype>(i));
        }
        for (const Field<Record>& field : table().fields) {
            if (recordfield::isSame(field.column, column))
                return field.stored(record);
        }
        Q_UNREACHABLE();
    }
    int firstBeside() const { return static_cast<int>(table().fields.size()) + (hasOwnId ? 0 : 1); }

    const bool hasOwnId = recordfield::isSame(table().fields.front().column, "id");
};

} // namespace wuxing
