// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/fieldcodec.h"

#include <span>
#include <vector>

namespace wuxing {

// Groups of fields that are decided together, and so by one owner: two offices that change one group at the same time
// disagree, two that change two groups do not. Every journaled column belongs to exactly one; ids and keys to none.
enum class Facet {
    None, //< id, natural key, parent: never decided anew
    Subject, //< what a thing is
    Work, //< who does what about it
    Limit, //< by when
    State, //< how far it is, as the steps of it say
    Outcome, //< what came of it
    Figures, //< numbers of the year
    Person, //< personal data
    Derived //< kept by the file itself from other rows
};

// What everybody who handles rows of a table must know of one of its columns, whatever the record.
struct FieldWords {
    const char* column = nullptr; //< in the file, and the key of its heading in tables
    const char* label = nullptr; //< on screens and in the history; translated in the context of its table
    const char16_t* paper = nullptr; //< its heading in tables and on paper; null: not in tables
    const ValueKind* kind = nullptr;
    const void* tag = nullptr; //< its identity in code: the member it stands for
    const char16_t* headings = nullptr; //< others that offices use, parted by blanks
    Facet facet = Facet::None;
    bool isKey = false; //< part of the natural key
    bool isRequired = false; //< an empty cell is refused
    bool isSearched = false;
    bool isListed = false; //< a column of the page of its table
    bool isPersonal = false; //< names and phones of households: neither searched nor listed

    QString name() const { return QString::fromUtf8(column); }
    QString heading() const { return paper ? QString::fromUtf16(paper) : QString(); }
    QStringList allHeadings() const; //< the proper one, others, and the name of the column
};

namespace recordfield {
template <class Member> struct PlaceTraits;
template <class R, class T> struct PlaceTraits<T R::*> {
    using Record = R;
    using Value = T;
};
template <auto Place> using RecordOf = typename PlaceTraits<decltype(Place)>::Record;
template <auto Place> using ValueOf = typename PlaceTraits<decltype(Place)>::Value;
template <auto Place> inline constexpr char placeTag = 0;
template <auto Place, size_t Index> inline constexpr char elementTag = 0;
constexpr bool isSame(const char* a, const char* b)
{
    for (; *a && *a == *b; ++a, ++b) { }
    return *a == *b;
}
} // namespace recordfield

// One field of a record: the one line that storage, tables, item models and the history know it by.
template <class Record> struct Field : FieldWords {
    const void* (*of)(const Record&) = nullptr;
    void* (*into)(Record&) = nullptr;

    constexpr Field also(const char16_t* words) const { return with(&Field::headings, words); }
    constexpr Field in(Facet group) const { return with(&Field::facet, group); }
    constexpr Field key() const { return with(&Field::isKey, true); }
    constexpr Field required() const { return with(&Field::isRequired, true); }
    constexpr Field searched() const { return with(&Field::isSearched, true); }
    constexpr Field listed() const { return with(&Field::isListed, true); }
    constexpr Field personal() const { return with(&Field::isPersonal, true); }

    QVariant stored(const Record& record) const { return kind->stored(of(record)); }
    bool load(Record& record, const QVariant& cell) const { return kind->load(cell, into(record)); }
    QString written(const Record& record) const { return kind->written(of(record)); }
    QString shown(const Record& record) const { return kind->shown(of(record)); }

private:
    template <class Flag, class Value> constexpr Field with(Flag FieldWords::*flag, Value value) const
    {
        Field changed = *this;
        changed.*flag = value;
        return changed;
    }
};

// The line of a member. A label is marked with QT_TRANSLATE_NOOP in the context of the table, written out: what a macro
// of ours wrapped would not be found by lupdate.
template <auto Place, class Codec = FieldCodec<recordfield::ValueOf<Place>>>
constexpr auto field(const char* column, const char* label, const char16_t* paper = nullptr)
{
    using Record = recordfield::RecordOf<Place>;
    using Value = recordfield::ValueOf<Place>;
    Field<Record> field;
    field.column = column;
    field.label = label;
    field.paper = paper;
    field.kind = &fieldcodec::valueKind<Value, Codec>;
    field.tag = &recordfield::placeTag<Place>;
    field.of = [](const Record& record) -> const void* { return &(record.*Place); };
    field.into = [](Record& record) -> void* { return &(record.*Place); };
    return field;
}

// The line of one element of an array: the marks of a ballot, the answers of a plan, each in a column of its own.
template <auto Place, size_t Index>
constexpr auto fieldAt(const char* column, const char* label, const char16_t* paper = nullptr)
{
    using Record = recordfield::RecordOf<Place>;
    using Value = typename recordfield::ValueOf<Place>::value_type;
    Field<Record> field;
    field.column = column;
    field.label = label;
    field.paper = paper;
    field.kind = &fieldcodec::valueKind<Value, FieldCodec<Value>>;
    field.tag = &recordfield::elementTag<Place, Index>;
    field.of = [](const Record& record) -> const void* { return &std::get<Index>(record.*Place); };
    field.into = [](Record& record) -> void* { return &std::get<Index>(record.*Place); };
    return field;
}

// A column of the table that is not in the record: the row it belongs to, its place among its like.
template <class T, class Codec = FieldCodec<T>>
constexpr FieldWords besideColumn(const char* column, const char* label, bool isKey = false)
{
    FieldWords words;
    words.column = column;
    words.label = label;
    words.kind = &fieldcodec::valueKind<T, Codec>;
    words.isKey = isKey;
    return words;
}

// The place of a row among its like, which is decided with a group of its fields.
constexpr FieldWords placeColumn(const char* label, Facet facet)
{
    FieldWords words = besideColumn<int>("position", label);
    words.facet = facet;
    return words;
}

// The row that a row of a table hangs on, and whose unit is its own: notes and outcomes of a ledger item. The unit
// stands in a column of its own, which the file fills from the parent (storage/file/sqltext.cpp), so that who may see
// or send a row need not climb.
struct RecordParent {
    const char* column = nullptr; //< null: it hangs on none
    const char* table = nullptr;
};

// The rows of another table that a record holds as one of its members: outcomes of a ledger item. They are read, edited
// and written with it.
template <class Record> struct RecordPart {
    const char* table = nullptr;
    bool (*isSame)(const Record&, const Record&) = nullptr;
    void (*take)(const Record& from, Record& into) = nullptr;
    QString (*shown)(const Record&) = nullptr;
};

// A table and its record: `template <> const RecordTable<R>& recordTable<R>()` stands in the .cpp of the description.
template <class Record> struct RecordTable {
    const char* name;
    const char* context; //< of the translated labels
    const char* label; //< one row of it, as the history calls it
    std::span<const Field<Record>> fields; //< in the order of exported tables
    std::span<const FieldWords> beside = {};
    RecordParent parent = {};
    std::span<const RecordPart<Record>> parts = {};
};
template <class Record> const RecordTable<Record>& recordTable();

// The line of such a member: a list of records that are described themselves.
template <auto Place> constexpr auto part(const char* table)
{
    using Record = recordfield::RecordOf<Place>;
    using Child = typename recordfield::ValueOf<Place>::value_type;
    RecordPart<Record> part;
    part.table = table;
    part.isSame = [](const Record& a, const Record& b) { return a.*Place == b.*Place; };
    part.take = [](const Record& from, Record& into) { into.*Place = from.*Place; };
    part.shown = [](const Record& record) {
        QStringList rows;
        for (const Child& child : record.*Place) {
            QStringList cells;
            for (const Field<Child>& field : recordTable<Child>().fields) {
                if (!recordfield::isSame(field.column, "id"))
                    cells << field.shown(child);
            }
            rows << cells.join(QLatin1Char(' '));
        }
        return rows.join(QStringLiteral("；"));
    };
    return part;
}

// The field of a member, which must be described.
template <auto Place, class Record> const Field<Record>& fieldIn(std::span<const Field<Record>> fields)
{
    for (const Field<Record>& field : fields) {
        if (field.tag == &recordfield::placeTag<Place>)
            return field;
    }
    Q_UNREACHABLE();
}
template <auto Place> const auto& fieldOf()
{
    using Record = recordfield::RecordOf<Place>;
    return fieldIn<Place, Record>(recordTable<Record>().fields);
}

// What a description must hold, asked when it is compiled: id first, no column or heading twice, a label for every
// column but the id, what is personal neither searched nor listed, a facet for everything that is decided. That no
// member stands twice is asked by a test: addresses are no constants everywhere.
template <class Record, size_t N> constexpr bool isWellFormed(const Field<Record> (&fields)[N])
{
    for (size_t i = 0; i < N; ++i) {
        const Field<Record>& field = fields[i];
        const bool isId = recordfield::isSame(field.column, "id");
        if (isId != (i == 0 && isId) || (!isId && !*field.label))
            return false;
        if (field.isPersonal && (field.isSearched || field.isListed))
            return false;
        if ((field.facet == Facet::None) != (isId || field.isKey))
            return false;
        for (size_t k = 0; k < i; ++k) {
            if (recordfield::isSame(fields[k].column, field.column))
                return false;
        }
    }
    return true;
}

// The fields in which two records differ, as the file would keep them.
template <class Record> std::vector<const Field<Record>*> changedFields(const Record& before, const Record& after)
{
    std::vector<const Field<Record>*> changed;
    for (const Field<Record>& field : recordTable<Record>().fields) {
        if (field.stored(before) != field.stored(after))
            changed.push_back(&field);
    }
    return changed;
}

} // namespace wuxing
