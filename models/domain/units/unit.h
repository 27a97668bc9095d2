// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/rowid.h"

#include <QDate>
#include <QString>

#include <optional>

namespace wuxing {

enum class UnitKind { District, Street, Town, Township, Village, Community };
enum class StarSetKind { Rural, Urban };

// The key written to the file and to tables; stable, never translated.
EnumWords<UnitKind> enumWords(UnitKind);
EnumWords<StarSetKind> enumWords(StarSetKind);

// A unit of the three levels: district, township (street, town, township), branch (village, community).
// A plain value; the file is its owner. Renaming and moving change fields, the journal keeps what was.
struct Unit {
    RowId id = 0;
    RowId parent = 0; //< 0 for the district
    UnitKind kind = UnitKind::Village;
    QString code; //< 12-digit division code (domain.md section 9)
    QString name; //< full name: 宋庄村村民委员会
    QString shortName; //< what the screen shows: 宋庄村
    StarSetKind starSet = StarSetKind::Rural; //< an attribute of the branch, not derived from its name
    int sortOrder = 0;
    QString initials; //< pinyin initials, editable where a character has two readings
    QDate activeFrom; //< null: since always
    QDate activeTo; //< last active day; null: still active
    QString secretary; //< the current secretary of the branch, empty when not entered
    QDate secretarySince;
    QString officeName; //< of the office that issues papers here, in full; empty: made from the name
    QString signature; //< under its papers, where that differs from the name of the office

    bool isBranch() const { return kind == UnitKind::Village || kind == UnitKind::Community; }
    bool isActiveOn(const QDate& date) const
    {
        return (activeFrom.isNull() || activeFrom <= date) && (activeTo.isNull() || date <= activeTo);
    }
    bool operator==(const Unit&) const = default;
};

// What stands under the papers of a unit: its signature, its office, or 中共…委员会 made from the name of a township.
// Empty for the district, whose office is a setting, and for branches, which have none unless one is entered.
QString signatureOf(const Unit& unit);

// 书记, 副书记, 第一书记, 村（居）委会主任, 联络员.
enum class PostRole { Secretary, DeputySecretary, FirstSecretary, Head, Contact };
EnumWords<PostRole> enumWords(PostRole);

// Who held a post of a unit from when to when.
struct Post {
    QString person;
    QDate since;
    QDate until; //< null: still
    QString phone = {};
    bool operator==(const Post&) const = default;
};

} // namespace wuxing
