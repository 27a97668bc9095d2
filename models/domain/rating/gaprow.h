// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QStringList>

namespace wuxing {

// One star a branch does not hold yet, and the steps to it.
struct GapRow {
    RowId unit = 0;
    QString star; //< name
    int level = 0; //< the stars the branch holds now
    bool barred = false; //< by a veto
    bool opposed = false; //< a task force disagrees; one that asks for rectification only waits for the clause
    QStringList steps; //< numbers and texts of the clauses; alternatives joined by 或
    int notJudged = 0; //< of the steps
    bool isOneStepAway() const { return steps.size() == 1 && !barred && !opposed; }
};

} // namespace wuxing
