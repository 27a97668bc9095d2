// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet.h"

namespace wuxing {

namespace {
QStringList parted(const char16_t* headings) { return QString::fromUtf16(headings).split(QLatin1Char(' ')); }
} // namespace

SheetColumn SheetColumn::of(const FieldWords& field)
{
    const bool isMoney = field.kind->shape == ValueKind::Shape::Money;
    SheetColumn column;
    column.key = field.name();
    column.headings = field.allHeadings();
    column.written = field.heading() + (isMoney ? QStringLiteral("（元）") : QString());
    column.field = &field;
    column.isRequired = field.isRequired;
    column.isMoney = isMoney;
    return column;
}

SheetColumn SheetColumn::word(const char* key, const char16_t* headings)
{
    SheetColumn column;
    column.key = QLatin1String(key);
    column.headings = parted(headings);
    column.written = column.headings.front();
    column.headings << column.key;
    return column;
}

SheetColumn SheetColumn::named(const char* other) const
{
    SheetColumn column = *this;
    column.headings.removeAll(key);
    column.key = QLatin1String(other);
    if (!column.headings.contains(column.key))
        column.headings << column.key;
    return column;
}

SheetColumn SheetColumn::also(const char16_t* more) const
{
    return with(&SheetColumn::headings, headings + parted(more));
}

} // namespace wuxing
