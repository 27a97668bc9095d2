// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeevent.h"
#include "domain/operation.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"
#include "storage/journal/journalseal.h"

#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

namespace wuxing {

class Connection;
class Statement;

// What the writer says of an operation before it is done.
struct OperationHead {
    Action action;
    QString author;
    QString host;
    QDateTime at;
    OperationKind kind = OperationKind::Edit;
    qint64 target = 0;
    RowId person = 0;
};

// One row of the change table as it is stored.
struct RowChange {
    qint64 seq = 0;
    QString table;
    RowId row = 0;
    RowId unit = 0;
    QChar kind; //< I, U or D
    QString fields; //< JSON, see resources/sql/upgrades/0001_core.sql
};

// The journal: the only way rows change. Wraps work in a transaction, lets the triggers record it, and seals it
// (JournalSeal). Also reads the journal for history, undo and check.
class Journal {
public:
    explicit Journal(const Connection& connection);
    ~Journal();

    static constexpr int firstWithSites = 8; //< the version of files whose journal can leave them

    struct Written {
        qint64 seq = 0;
        qint64 lastChange = 0;
        QString hash;
        ChangeEvent event;
    };
    // Runs the work in one transaction. Empty when the work changed nothing: then no operation is written.
    Result<std::optional<Written>> write(const OperationHead& head, const std::function<Status()>& work);
    // Turns changes nobody announced into an operation without an author. Empty when there are none.
    Result<std::optional<Written>> adoptOutsideChanges(const QDateTime& at);
    // The operation of an upgrade, inside its transaction; written whatever it changed, for undo ends there.
    Result<Written> writeUpgrade(int toVersion, const QDateTime& at, const std::function<Status()>& work);
    // A copy that goes on by itself must never hand out the same numbers as what it was copied from.
    Status beginIncarnation() const;
    Result<RowId> site() const; //< which file this is; its copies are other incarnations of it

    static constexpr qint64 fromNewest = std::numeric_limits<qint64>::max();
    // Newest first, of those before that number. Those of a unit include the units right below it.
    Result<std::vector<Operation>> operations(int limit, qint64 before = fromNewest) const;
    Result<std::vector<Operation>> operationsOfUnit(RowId unit, int limit, qint64 before = fromNewest) const;
    Result<Operation> operation(qint64 seq) const;
    Result<std::vector<RowChange>> changes(const Operation& operation, bool backwards) const;
    Result<std::vector<FieldChange>> fieldChanges(const Operation& operation) const;
    Result<QString> head() const; //< hash of the last operation, empty when there is none
    // The same of the last that changed what papers say: an upgrade does not, and what was printed before it agrees.
    Result<QString> mark() const;
    // 0 when no operation has it. Refuses what is too short to tell one from another.
    Result<qint64> findHash(const QString& beginning) const;

    static Operation readOperation(const Statement& row);

private:
    struct Last {
        qint64 seq = 0;
        qint64 change = 0;
        QString hash;
    };
    struct Place {
        RowId site = 0;
        RowId incarnation = 0;
        qint64 clock = 0;
    };
    Result<Last> last() const;
    Result<Place> place();
    Result<qint64> lastChange() const;
    // Statements of the write path are prepared once: an edit must not cost more than its commit.
    Statement& kept(const char* name);
    Result<Written> sealAndInsert(const OperationHead& head, const Last& before, qint64 lastChange);
    Result<std::optional<Written>> adoptInTransaction(const QDateTime& at, const Last& before);
    Result<ChangeEvent> eventOf(qint64 first, qint64 last) const;
    Result<std::vector<Operation>> list(const QString& sql, const QVariantList& values) const;

    const Connection& m_connection;
    SqlText m_sql;
    JournalSeal m_seal;
    std::map<std::string_view, std::unique_ptr<Statement>> m_kept;
};

} // namespace wuxing
