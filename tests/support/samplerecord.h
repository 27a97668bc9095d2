// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordfield.h"

namespace wuxing {

// A value of a kind as the file keeps it; the next number gives another one.
inline QVariant sampleValue(const ValueKind& kind, int number)
{
    using Shape = ValueKind::Shape;
    switch (kind.shape) {
    case Shape::Day:
    case Shape::FirstDay:
    case Shape::LastDay:
        return QDate(2023, 3, 1).addDays(number).toString(Qt::ISODate);
    case Shape::Moment:
        return QStringLiteral("2023-03-01T08:00:00.%1Z").arg(number, 3, 10, QLatin1Char('0'));
    case Shape::YesNo:
        return number % 2;
    case Shape::Word:
        return kind.keys().at(number % kind.keys().size());
    case Shape::Whole:
    case Shape::Percent:
    case Shape::Reference:
    case Shape::Quantity:
    case Shape::Money:
        return 1 + number;
    case Shape::Words:
        return QStringLiteral("a%1 b").arg(number);
    case Shape::Text:
        break;
    }
    return QStringLiteral("样本%1").arg(number);
}

template <class Record> Record sampleRecord(int first = 0)
{
    Record record;
    int number = first;
    for (const Field<Record>& field : recordTable<Record>().fields)
        (void)field.load(record, sampleValue(*field.kind, ++number));
    return record;
}

} // namespace wuxing
