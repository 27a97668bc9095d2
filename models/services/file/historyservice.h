// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/result.h"
#include "domain/time/latefact.h"

#include <QHash>

#include <limits>
#include <optional>

namespace wuxing {

class UnitService;
class Workspace;

// The journal as users read it: operations in words, fields before and after, and the check of the file.
// Owned by Office.
class HistoryService {
public:
    HistoryService(Workspace& workspace, const UnitService& units)
        : m_workspace(workspace)
        , m_units(units)
    {
    }

    // Newest first, of those before that number. Scope 0 is the whole file; a township includes its branches.
    Result<std::vector<Operation>> operations(
        RowId scope, int limit, qint64 before = std::numeric_limits<qint64>::max()) const;
    // With ids of units and stars replaced by names.
    Result<std::vector<FieldChange>> fieldChanges(const Operation& operation) const;
    // A value of the journal in words, as the fields above.
    Result<QString> shownValue(const QString& table, const QString& field, const QString& value) const;
    // Who last wrote that, and when: a column of a row, or with no column the rows of the table that hang on it. None
    // when nobody announced it.
    Result<std::optional<Operation>> lastWritten(const QString& table, RowId row, const QString& column) const;
    Result<std::vector<CheckFinding>> check() const;
    // What was entered after a report was frozen though it happened up to the day, oldest first.
    Result<std::vector<LateFact>> enteredAfterFreeze(
        const QString& what, const QString& period, RowId scope, const QDate& day) const;
    Result<QString> head() const; //< what stands on papers (Journal::mark); empty for a file without operations
    Result<qint64> findHash(const QString& beginning) const; //< number of the operation sealed so, 0 when none

private:
    // What journals name by keys and ids alone.
    struct Names {
        QHash<QString, QString> stars;
        QHash<QString, QString> problems; //< of ledger items, by id
    };
    Result<Names> namesIn(const std::vector<FieldChange>& changes) const;
    QString shown(const QString& table, const QString& field, const QString& value, const Names& names) const;

    Workspace& m_workspace;
    const UnitService& m_units;
};

} // namespace wuxing
