// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordfield.h"

namespace wuxing {

// A table as it is known without its record: what statements, the history and exchange ask for by name.
class TableWords {
public:
    template <class Record> static TableWords of(const RecordTable<Record>& table)
    {
        TableWords words;
        words.m_name = table.name;
        words.m_context = table.context;
        words.m_label = table.label;
        for (const Field<Record>& field : table.fields)
            words.m_fields.push_back(&field);
        words.m_beside = table.beside;
        words.m_parent = table.parent;
        return words;
    }

    QString name() const { return QString::fromUtf8(m_name); }
    QString label() const; //< one row of it, in the language of the program
    // The columns of the file in the order statements name them: those of the record, then those beside it. The id is
    // the first of all and stands in neither where the record has none of its own.
    const std::vector<const FieldWords*>& fields() const { return m_fields; }
    std::span<const FieldWords> beside() const { return m_beside; }
    bool hasOwnId() const;
    // What a row hangs on; then it has a column "unit" besides, which find() knows and nobody binds.
    const RecordParent& parent() const { return m_parent; }
    const FieldWords* find(const QString& column) const; //< of all; null when there is none
    QString label(const FieldWords& field) const;

private:
    const char* m_name = nullptr;
    const char* m_context = nullptr;
    const char* m_label = nullptr;
    std::vector<const FieldWords*> m_fields;
    std::span<const FieldWords> m_beside;
    RecordParent m_parent;
};

// The catalogue: every table that is described. Written once here; storage, history and tests go through it.
const std::vector<TableWords>& recordTables();
// Null when it is not described. Former names are known, too: journals speak of tables that upgrades made into others.
const TableWords* findTable(const QString& name);
QStringList namesOf(const QString& table); //< the present one and those it had

} // namespace wuxing
