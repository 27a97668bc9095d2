// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "domain/records/enumwords.h"
#include "domain/rowid.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace wuxing {

// Outside: rows were changed behind the program's back, nobody knows by whom. Merge: what another file did was taken
// over. Decide: between two values of two offices. Upgrade: the file was brought to a newer version.
enum class OperationKind { Edit, Undo, Redo, Outside, Merge, Decide, Upgrade };

EnumWords<OperationKind> enumWords(OperationKind);

// One entry of the journal: who did what and when, chained to the entry before by SHA-256.
struct Operation {
    qint64 seq = 0; //< with site and incarnation it is one of its kind in all files there are
    QDateTime at;
    QString author;
    QString host;
    OperationKind kind = OperationKind::Edit;
    qint64 target = 0; //< the operation undone or redone
    Action action;
    qint64 firstChange = 0; //< the changes of an operation are one run of the change table
    qint64 lastChange = -1;
    QString hash; //< hex
    int seal = 2; //< how the hash was made: 1 over the bytes of the changes, 2 over their hashes
    RowId site = 0; //< where it was written; 0 in files older than version 8, and so below
    RowId incarnation = 0; //< of the file there: a copy that goes on by itself is another
    qint64 clock = 0; //< hybrid and logical: later than everything its writer knew of
    int schema = 0; //< version of the file
    QString program; //< version of the program
    RowId person = 0; //< who was chosen in the program; 0: author is the name of the login

    // Of a damaged file the numbers may be any.
    int changeCount() const;
    // The same operation with its first changes alone; the others stay here.
    Operation takeFirst(int changes);
};

// One field of one row before and after; the unit of history and of merging.
struct FieldChange {
    qint64 operation = 0;
    QString table;
    RowId row = 0;
    RowId unit = 0; //< the unit the row belongs to, 0 when none
    QString field;
    QString before; //< null when the row was added
    QString after; //< null when the row was removed
};

// What `check` found wrong, in words.
struct CheckFinding {
    QString where;
    QString what;
};

} // namespace wuxing
