// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/records/valuekind.h"
#include "domain/rowid.h"
#include "domain/values/money.h"
#include "domain/values/quantity.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace wuxing {

// How values of a type are kept and written. A field finds its codec by the type of its member; where one type of C++
// means two things (a percent is no count) the field names its codec. A type without a codec does not compile as a
// field.
template <class T> struct FieldCodec;

template <> struct FieldCodec<QString> {
    static constexpr auto shape = ValueKind::Shape::Text;
    static QVariant stored(const QString& value); //< '' and not NULL
    static bool load(const QVariant& cell, QString& value);
    static QString written(const QString& value) { return value; }
    static QString shown(const QString& value) { return value; }
};

// Keys of stars or causes, kept with blanks between them; what they mean stands elsewhere.
template <> struct FieldCodec<QStringList> {
    static constexpr auto shape = ValueKind::Shape::Words;
    static QVariant stored(const QStringList& value);
    static bool load(const QVariant& cell, QStringList& value);
    static QString written(const QStringList& value) { return value.join(QStringLiteral("；")); }
    static QString shown(const QStringList& value) { return written(value); }
};

// A null date is NULL in the file; a text that is no date is an error.
template <> struct FieldCodec<QDate> {
    static constexpr auto shape = ValueKind::Shape::Day;
    static QVariant stored(const QDate& value);
    static bool load(const QVariant& cell, QDate& value);
    static QString written(const QDate& value);
    static QString shown(const QDate& value) { return written(value); }
};
struct FirstDayCodec : FieldCodec<QDate> { //< a month alone means its first day
    static constexpr auto shape = ValueKind::Shape::FirstDay;
};
struct LastDayCodec : FieldCodec<QDate> { //< a month alone means its last day
    static constexpr auto shape = ValueKind::Shape::LastDay;
};

// In UTC with milliseconds; null is ''.
template <> struct FieldCodec<QDateTime> {
    static constexpr auto shape = ValueKind::Shape::Moment;
    static QVariant stored(const QDateTime& value);
    static bool load(const QVariant& cell, QDateTime& value);
    static QString written(const QDateTime& value);
    static QString shown(const QDateTime& value);
};

template <> struct FieldCodec<int> {
    static constexpr auto shape = ValueKind::Shape::Whole;
    static QVariant stored(int value) { return value; }
    static bool load(const QVariant& cell, int& value);
    static QString written(int value) { return QString::number(value); }
    static QString shown(int value) { return QString::number(value); }
};
struct PercentCodec : FieldCodec<int> {
    static constexpr auto shape = ValueKind::Shape::Percent;
    static QString written(int value);
    static QString shown(int value);
};

template <> struct FieldCodec<bool> {
    static constexpr auto shape = ValueKind::Shape::YesNo;
    static QVariant stored(bool value) { return value ? 1 : 0; }
    static bool load(const QVariant& cell, bool& value);
    static QString written(bool value);
    static QString shown(bool value);
};

// A row of a table, its own or another; none (0) is NULL.
template <> struct FieldCodec<RowId> {
    static constexpr auto shape = ValueKind::Shape::Reference;
    static QVariant stored(RowId value);
    static bool load(const QVariant& cell, RowId& value);
    static QString written(RowId value) { return QString::number(value); }
    static QString shown(RowId value) { return QString::number(value); }
};

// In thousandths.
template <> struct FieldCodec<Quantity> {
    static constexpr auto shape = ValueKind::Shape::Quantity;
    static QVariant stored(Quantity value) { return value.thousandths(); }
    static bool load(const QVariant& cell, Quantity& value);
    static QString written(Quantity value) { return value.toPlainString(); }
    static QString shown(Quantity value) { return value.toString(); }
};

// In fen.
template <> struct FieldCodec<Money> {
    static constexpr auto shape = ValueKind::Shape::Money;
    static QVariant stored(Money value) { return value.fen(); }
    static bool load(const QVariant& cell, Money& value);
    static QString written(Money value);
    static QString shown(Money value) { return value.toString(); }
};

// A coded word: kept by its key, sorted in the order of its table.
template <HasWords Enum> struct FieldCodec<Enum> {
    static constexpr auto shape = ValueKind::Shape::Word;
    static QVariant stored(Enum value) { return wordKey(value); }
    static bool load(const QVariant& cell, Enum& value)
    {
        const auto known = wordFromKey<Enum>(cell.toString());
        value = known.value_or(Enum());
        return known.has_value();
    }
    static QString written(Enum value) { return wordOnPaper(value); }
    static QString shown(Enum value) { return wordLabel(value); }
    static QString order(const QString& column)
    {
        QString words;
        int place = 0;
        for (const auto& word : enumWords(Enum{}).words)
            words += QStringLiteral(" WHEN '%1' THEN %2").arg(QString::fromUtf8(word.key)).arg(place++);
        return QStringLiteral("(CASE %1%2 END)").arg(column, words);
    }
    static QString keyOf(const QString& text)
    {
        const auto known = wordFromText<Enum>(text);
        return known ? wordKey(*known) : QString();
    }
    static QStringList keys()
    {
        QStringList keys;
        for (const auto& word : enumWords(Enum{}).words)
            keys << QString::fromUtf8(word.key);
        return keys;
    }
    static QStringList choices()
    {
        QStringList words;
        for (const auto& word : enumWords(Enum{}).words)
            words << enumwords::onPaper(word.paper);
        return words;
    }
};

// A coded word that the file keeps by its place in the table of words.
template <HasWords Enum> struct PlaceCodec : FieldCodec<Enum> {
    static QVariant stored(Enum value) { return static_cast<int>(value); }
    static bool load(const QVariant& cell, Enum& value)
    {
        bool isNumber = false;
        const int place = cell.toInt(&isNumber);
        const bool isKnown = isNumber && enumwords::find(static_cast<Enum>(place));
        value = isKnown ? static_cast<Enum>(place) : Enum();
        return isKnown;
    }
    static QString order(const QString& column) { return column; }
    static QStringList keys()
    {
        QStringList keys;
        for (const auto& word : enumWords(Enum{}).words)
            keys << QString::number(static_cast<int>(word.value));
        return keys;
    }
};

// May have no value, which is NULL.
template <class T, class Codec> struct OptionalCodec {
    static constexpr auto shape = Codec::shape;
    static constexpr bool isOptional = true;
    static QVariant stored(const std::optional<T>& value) { return value ? Codec::stored(*value) : QVariant(); }
    static bool load(const QVariant& cell, std::optional<T>& value)
    {
        value.reset();
        if (cell.isNull() || (cell.userType() == QMetaType::QString && cell.toString().isEmpty()))
            return true;
        T known{};
        const bool isKnown = Codec::load(cell, known);
        if (isKnown)
            value = known;
        return isKnown;
    }
    static QString written(const std::optional<T>& value) { return value ? Codec::written(*value) : QString(); }
    static QString shown(const std::optional<T>& value) { return value ? Codec::shown(*value) : QString(); }
    static QString order(const QString& column) requires requires { Codec::order(column); }
    {
        return Codec::order(column);
    }
    static QString keyOf(const QString& text) requires requires { Codec::keyOf(text); }
    {
        return Codec::keyOf(text);
    }
    static QStringList keys() requires requires { Codec::keys(); }
    {
        return Codec::keys();
    }
    static QStringList choices() requires requires { Codec::choices(); }
    {
        return Codec::choices();
    }
};
template <class T> struct FieldCodec<std::optional<T>> : OptionalCodec<T, FieldCodec<T>> {
};

namespace fieldcodec {

template <class T, class Codec> constexpr ValueKind kindOf()
{
    ValueKind kind;
    kind.shape = Codec::shape;
    if constexpr (requires { Codec::isOptional; })
        kind.isOptional = Codec::isOptional;
    kind.stored = [](const void* value) { return Codec::stored(*static_cast<const T*>(value)); };
    kind.load = [](const QVariant& cell, void* value) { return Codec::load(cell, *static_cast<T*>(value)); };
    kind.knows = [](const QVariant& cell) {
        T value{};
        return Codec::load(cell, value);
    };
    kind.written = [](const void* value) { return Codec::written(*static_cast<const T*>(value)); };
    kind.shown = [](const void* value) { return Codec::shown(*static_cast<const T*>(value)); };
    kind.told = [](const QVariant& cell) {
        T value{};
        return Codec::load(cell, value) ? Codec::shown(value) : cell.toString();
    };
    if constexpr (requires(const QString& column) { Codec::order(column); })
        kind.order = &Codec::order;
    else
        kind.order = [](const QString& column) { return column; };
    if constexpr (requires(const QString& text) { Codec::keyOf(text); }) {
        kind.keyOf = &Codec::keyOf;
        kind.keys = &Codec::keys;
        kind.choices = &Codec::choices;
    }
    return kind;
}

// One for each type of value and its codec.
template <class T, class Codec> inline constexpr ValueKind valueKind = kindOf<T, Codec>();

} // namespace fieldcodec

} // namespace wuxing
