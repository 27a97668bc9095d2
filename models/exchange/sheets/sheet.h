// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordfield.h"

#include <QStringList>

#include <vector>

namespace wuxing {

// One column of a table that comes in and goes out: a field of a record, or something that no record holds. The list of
// all tables with their columns is sheets.cpp; imports, exports and templates read only that.
struct SheetColumn {
    QString key; //< by which imports and exports call it
    QStringList headings; //< under which a table that comes in has it; the first one stands in messages
    QString written; //< its heading in a table that goes out; empty: only imports know it
    const FieldWords* field = nullptr; //< whose cells stand in it; null: of no record
    bool isRequired = false; //< a table without it is refused
    bool isMoney = false; //< its heading may say the unit behind it: 金额（万元）
    bool isOnNeed = false; //< goes out only with tables that need it

    static SheetColumn of(const FieldWords& field); //< as its description says
    // Of no record: the headings parted by blanks, the first one is written.
    static SheetColumn word(const char* key, const char16_t* headings);

    // The same column, but …
    SheetColumn named(const char* other) const; //< under another key
    SheetColumn also(const char16_t* more) const; //< known by more headings
    SheetColumn as(const char16_t* heading) const { return with(&SheetColumn::written, QString::fromUtf16(heading)); }
    SheetColumn onlyRead() const { return with(&SheetColumn::written, QString()); }
    SheetColumn required(bool is = true) const { return with(&SheetColumn::isRequired, is); }
    SheetColumn money() const { return with(&SheetColumn::isMoney, true); }
    SheetColumn onNeed() const { return with(&SheetColumn::isOnNeed, true); }

private:
    template <class Value> SheetColumn with(Value SheetColumn::*member, Value value) const
    {
        SheetColumn changed = *this;
        changed.*member = value;
        return changed;
    }
};
using SheetColumns = std::vector<SheetColumn>;

} // namespace wuxing
