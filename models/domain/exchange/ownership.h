// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/casereport.h"
#include "domain/exchange/site.h"
#include "domain/ledger/ledgeritem.h"
#include "domain/rating/assessment.h"
#include "domain/records/recordfield.h"

namespace wuxing {

class UnitTree;

// The one rule of who may change what: forms, roles and exchange between offices ask it. What has an owner is a group
// of fields of a table (Facet), not a field: two offices that change one group disagree, and its owner's value stands.

// Who decides a group of fields.
enum class Owner {
    District,
    Township,
    Row, //< the row says it (RowSide): who made it, or how far it is
    File //< every file for itself: it does not travel
};

enum class Permission {
    Allowed,
    Flagged, //< done, and shown to the owner; where both changed it, a conflict in which the owner's value stands
    Proposed, //< waits until the owner takes it
    Refused
};

// A line of the table of owners: what the other side may do with what is not its own.
struct FacetOwner {
    const char* tables; //< parted by blanks
    Facet facet; //< None: every one of them that has no line before this one
    Owner owner;
    Permission district = Permission::Flagged;
    Permission township = Permission::Refused;
};

// An office that writes. A file that is not enrolled is the district's.
struct Actor {
    OfficeLevel level = OfficeLevel::District;
    RowId unit = 0; //< its own and what lies below is what a township writes for; the district writes for all
};

// What the rule must know of a row.
struct RowSide {
    RowId unit = 0;
    OfficeLevel owner = OfficeLevel::District; //< only asked for Owner::Row
};

// Null: nobody decides it anew, for it is an id, a natural key, or kept by the file from other rows. Lines that loosen
// the rule (a setting of the district) go before the table. Descriptions name the tables (domain/records/tables.h).
const FacetOwner* ownerOf(const QString& table, Facet facet, std::span<const FacetOwner> loosened = {});

// Adding and removing a row is asked for each of its facets. What both sides append and only its maker takes away again
// (notes, steps, outcomes, evidence) is the maker's: who adds it is that.
Permission mayEdit(const Actor& actor, const QString& table, Facet facet, const RowSide& row, const UnitTree& units,
    std::span<const FacetOwner> loosened = {});

// Whose a row is where its contents say it and not who made it.
OfficeLevel sideOf(Stage stage);
OfficeLevel sideOf(const CaseReport& report); //< the township's until it is sent
// The maker's up to reported done. Beyond that the district's, so that nobody closes an item by appending a note.
OfficeLevel sideOf(const ProgressNote& note, OfficeLevel maker);

} // namespace wuxing
