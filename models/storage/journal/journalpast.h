// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/rowid.h"
#include "storage/file/sqltext.h"
#include "storage/journal/journaltriggers.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QVariant>

namespace wuxing {

// A row that was changed after some point of the journal.
struct PastRow {
    bool stood = true; //< it was there at that point; else it was entered later
    QJsonObject then; //< its fields at that point, or as it was first entered
    QJsonObject now; //< its fields today; empty when it is gone
    QDateTime changedAt; //< the first change after the point
};
using PastRows = QHash<QString, QHash<RowId, PastRow>>; //< by table and id

// What rows were, by the journal: for fields that have no date of their own. Needs no history tables.
class JournalPast {
public:
    explicit JournalPast(const Connection& connection);

    // Where the journal stood at the end of a day.
    struct Point {
        qint64 operation = 0;
        qint64 change = 0;
        bool isBeforeAll = false; //< nothing had been entered: then a row counts as it was first entered
    };
    Result<Point> endOf(const QDate& day) const;

    // A field as it stood at the end of a day; of a row entered later, as it was entered. Null of a row there never
    // was.
    Result<QVariant> valueAsOf(const QString& table, RowId row, const QString& field, const QDate& day) const;
    // The same for all rows changed after a point. Rows that were only entered, and that is most of them, are read of
    // the named tables alone; of the others enteredAfter() tells them.
    Result<PastRows> rowsChangedAfter(
        qint64 change, const std::vector<JournaledTable>& tables, const QStringList& named) const;
    Result<QHash<QString, QList<RowId>>> enteredAfter(qint64 change, const QStringList& named) const;
    // The first day a fact of the ledger bears that was entered, corrected or taken back after a change; null when
    // there is none. And the last change there is.
    Result<std::pair<QDate, qint64>> earliestLedgerFact(qint64 afterChange) const;
    // The last change of the operation that entered a row; 0 when the journal does not know it.
    Result<qint64> enteredWith(const QString& table, RowId row) const;
    // The operation that last wrote a column of a row, or with no column the rows of the table that hang on this one; 0
    // when there is none, or nobody announced it.
    Result<qint64> lastWritten(const QString& table, RowId row, const QString& column) const;
    // Rows as they stand, as JSON objects like those of the journal.
    Result<QHash<RowId, QJsonObject>> present(const JournaledTable& table, const QList<RowId>& rows) const;

private:
    Result<qint64> number(const char* statement, const QVariantList& values) const; //< the first one; 0 without rows

    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
