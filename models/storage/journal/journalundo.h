// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/progress.h"
#include "storage/journal/journal.h"

namespace wuxing {

// Undo and redo of any length, also after a restart: the stacks are read from the journal, and an undo is a new
// operation that writes the inverse fields. Refuses, per field, when a row no longer stands as the operation left it.
class JournalUndo {
public:
    JournalUndo(const Connection& connection, const Journal& journal);

    // The beginning of a file is not a step that can be taken back.
    static bool isBeginning(Action::Code code);
    // What only says who looked at what: it changed nothing, and nobody takes it back.
    static bool isRecord(Action::Code code);
    // The operation that the next undo or redo takes; 0 when there is none.
    Result<qint64> undoTarget() const;
    Result<qint64> redoTarget() const;
    // To be run inside Journal::write.
    Status applyInverse(const Operation& operation, const Progress& progress = {}) const;
    Status applyAgain(const Operation& operation, const Progress& progress = {}) const;

private:
    Status apply(const Operation& operation, bool backwards, const Progress& progress) const;
    Status insertRow(const RowChange& change) const;
    Status removeRow(const RowChange& change) const;
    Status updateRow(const RowChange& change, int from, int to) const;

    const Connection& m_connection;
    const Journal& m_journal;
    SqlText m_sql;
};

} // namespace wuxing
