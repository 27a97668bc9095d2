// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/tables.h"
#include "domain/result.h"
#include "domain/rowid.h"

#include <QString>

#include <vector>

namespace wuxing {

// Something of a row that two people changed at the same time, each in another way: what the first wrote stands, what
// the second wants would be written over it unseen.
struct MovedValue {
    QString table; //< a field of a row, or the table of its children
    RowId row = 0;
    QString column; //< empty: the children as a whole
    QString label;
    QString stands; //< as the journal keeps it; children in words
    QString wanted;
};

// The refusal in words: what moved on, and what stands there now.
Error movedError(const std::vector<MovedValue>& moved);
Error goneError(); //< the row was removed meanwhile

// What somebody changed of a record: as it was shown to him, and as it is to be. Only what differs is his. What others
// wrote meanwhile in other fields stays; where both wrote, the edit is refused until somebody has seen both values
// (views/dialogs/movedvalues.h). A form keeps both records; where there is nothing before, there is nothing to edit.
template <class Record> struct RecordEdit {
    Record from;
    Record to;

    // Where both changed it, differently.
    std::vector<MovedValue> moved(const Record& stands) const
    {
        std::vector<MovedValue> moved;
        each(stands, [&](const auto& value, bool isMoved) {
            if (isMoved)
                moved.push_back({value.table(), stands.id, value.column(), value.label(), value.written(stands),
                    value.written(to)});
        });
        return moved;
    }

    // What is to be written over what stands.
    Result<Record> onto(const Record& stands) const
    {
        if (const auto both = moved(stands); !both.empty())
            return movedError(both);
        Record record = stands;
        each(stands, [&](const auto& value, bool) { value.take(to, record); });
        return record;
    }

    // Somebody saw what stands, and said of each of moved(), in its order, whether his own value is kept.
    void decide(const Record& stands, const std::vector<bool>& keepsOwn)
    {
        size_t place = 0;
        const RecordEdit asked = *this;
        asked.each(stands, [&](const auto& value, bool isMoved) {
            if (!isMoved)
                return;
            if (!keepsOwn.at(place++))
                value.take(stands, to);
            value.take(stands, from);
        });
    }

private:
    struct OfField {
        const Field<Record>& field;
        QString table() const { return QString::fromUtf8(recordTable<Record>().name); }
        QString column() const { return field.name(); }
        QString label() const { return findTable(table())->label(field); }
        QString written(const Record& record) const { return field.stored(record).toString(); }
        bool isSame(const Record& a, const Record& b) const { return field.stored(a) == field.stored(b); }
        void take(const Record& given, Record& into) const { field.load(into, field.stored(given)); }
    };
    struct OfPart {
        const RecordPart<Record>& part;
        QString table() const { return QString::fromUtf8(part.table); }
        QString column() const { return {}; }
        QString label() const { return findTable(table())->label(); }
        QString written(const Record& record) const { return part.shown(record); }
        bool isSame(const Record& a, const Record& b) const { return part.isSame(a, b); }
        void take(const Record& given, Record& into) const { part.take(given, into); }
    };
    // Everything that this edit changes, and whether it is something else by now.
    template <class Visit> void each(const Record& stands, const Visit& visit) const
    {
        const auto look = [&](const auto& value) {
            if (!value.isSame(from, to) && !value.isSame(to, stands))
                visit(value, !value.isSame(from, stands));
        };
        for (const Field<Record>& field : recordTable<Record>().fields)
            look(OfField{field});
        for (const RecordPart<Record>& part : recordTable<Record>().parts)
            look(OfPart{part});
    }
};

// The same, of records read in a list.
template <class Record>
Result<Record> editedAmong(const RecordEdit<Record>& edit, const Result<std::vector<Record>>& all)
{
    if (!all)
        return all.error();
    for (const Record& record : *all) {
        if (record.id == edit.to.id)
            return edit.onto(record);
    }
    return goneError();
}

} // namespace wuxing
