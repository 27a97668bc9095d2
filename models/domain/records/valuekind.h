// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace wuxing {

// What the file, tables, screens and the history do with all values of one type: one of these per type (fieldcodec.h),
// shared by every field that holds such a value. Values are handed over by their address.
struct ValueKind {
    // How tables write it, which is how they are read (exchange/reading/rowreader.h).
    enum class Shape {
        Text,
        Day,
        FirstDay,
        LastDay,
        Moment,
        Whole,
        Percent,
        YesNo,
        Reference,
        Quantity,
        Money,
        Word,
        Words
    };

    Shape shape = Shape::Text;
    bool isOptional = false; //< may be without a value, which the file keeps as NULL
    QVariant (*stored)(const void*) = nullptr; //< as the file keeps it
    bool (*load)(const QVariant&, void*) = nullptr; //< false: nobody knows this value
    bool (*knows)(const QVariant&) = nullptr; //< whether load() would take it
    QString (*written)(const void*) = nullptr; //< as tables hold it, the same in every language
    QString (*shown)(const void*) = nullptr; //< as people read it on screens
    QString (*told)(const QVariant&) = nullptr; //< a stored value as people read it; as it stands where nobody knows it
    QString (*order)(const QString& column) = nullptr; //< the expression of SQL that sorts by it
    // Of coded words alone: the stored key of what a table says (empty: unknown), all keys, and the words to choose
    // from.
    QString (*keyOf)(const QString& text) = nullptr;
    QStringList (*keys)() = nullptr;
    QStringList (*choices)() = nullptr;
};

} // namespace wuxing
