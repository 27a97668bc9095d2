// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/rowid.h"

#include <QDateTime>
#include <QString>

namespace wuxing {

enum class PackageDirection { Made, Received };
enum class PackageKind { Report, Full, Rules, Receipt, Colleague };
enum class PackageState { Waiting, Applied, Acknowledged, Withdrawn };
enum class ConflictKind { Value, DeletedHere, DeletedThere, Twin, Proposal, Refused };
enum class ConflictState { Open, Ours, Theirs, Other };

EnumWords<PackageDirection> enumWords(PackageDirection);
EnumWords<PackageKind> enumWords(PackageKind);
EnumWords<PackageState> enumWords(PackageState);
EnumWords<ConflictKind> enumWords(ConflictKind);
EnumWords<ConflictState> enumWords(ConflictState);

// A package as this file remembers it. Operations are numbers of the site that made it.
struct Package {
    RowId id = 0;
    PackageDirection direction = PackageDirection::Made;
    PackageKind kind = PackageKind::Report;
    RowId site = 0; //< who made it
    RowId incarnation = 0;
    int number = 0;
    RowId peer = 0; //< whom it was made for; 0: every office
    QString hash; //< hex, of the whole
    QString content; //< the package itself, by its hash; empty when it is not kept
    RowId firstOperation = 0;
    RowId lastOperation = 0;
    QDateTime madeAt;
    PackageState state = PackageState::Waiting;
    QString receipt; //< what came back, by its hash
    bool operator==(const Package&) const = default;
};

// What two offices decided differently, until somebody decides between them. Values are JSON objects of fields.
struct Conflict {
    RowId id = 0;
    RowId package = 0;
    RowId unit = 0;
    QString table;
    RowId row = 0;
    QString facet;
    ConflictKind kind = ConflictKind::Value;
    QString before; //< what both knew
    QString ours;
    QString theirs;
    RowId origin = 0; //< number of the operation it came from
    ConflictState state = ConflictState::Open;
    QString decision; //< the fields as decided
    QDateTime decidedAt;
    bool operator==(const Conflict&) const = default;
};

// A row that another file knows under an id of its own.
struct RowAlias {
    QString table;
    RowId theirs = 0;
    RowId ours = 0;
    bool operator==(const RowAlias&) const = default;
};

// How far a peer has read what a site wrote.
struct PeerKnowledge {
    RowId peer = 0;
    RowId site = 0;
    RowId incarnation = 0;
    RowId operation = 0;
    QString head; //< hash of that operation, hex
    bool operator==(const PeerKnowledge&) const = default;
};

} // namespace wuxing
