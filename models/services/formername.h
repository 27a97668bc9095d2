// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "services/missingevidence.h"

#include <QString>

namespace wuxing {

class Office;

// What belongs to the file and lies beside it under another name: its evidence and its copies, after somebody gave the
// file a new name and left the folders as they were.
struct FormerName {
    MissingEvidence missing; //< what the file lacks
    QString evidence; //< the folder that holds the most of the contents the file misses; empty: none does
    int contents = 0; //< of the missing ones, how many
    QString backups; //< the folder with copies of states the file went through; empty: none, or it has its own
    bool isEmpty() const { return evidence.isEmpty() && backups.isEmpty(); }
};

// Looks into the folders beside the file. Cheap when nothing is missing.
Result<FormerName> findFormerName(Office& office);
// Gives what was found to the file: a folder whose own file is gone is renamed, from another one the contents are
// copied. Nothing is taken away from a file that is still there.
Status takeOver(Office& office, const FormerName& found);

} // namespace wuxing
