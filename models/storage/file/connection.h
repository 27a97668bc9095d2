// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <atomic>
#include <map>
#include <memory>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;
class QTemporaryDir;

namespace wuxing {

// One SQLite connection with the settings the file relies on: foreign keys, WAL, synchronous FULL, and no trust in what
// the file itself brings along. Opens what is there; whether it is our file, whole and of which version, is asked by
// Migrator and FileLook.
class Connection {
public:
    enum class Mode {
        Create, //< readable by its owner alone
        ReadWrite,
        ReadOnly,
        ReadWithoutLog, //< read-only, and what stands in the log beside the file is left out
        // A second connection to a file this program has open.
        ReadAgain,
        WriteAgain
    };

    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    // Reads a copy in place of a file, and speaks of it by the name of that file. The folder of the copy goes with it.
    static Result<std::unique_ptr<Connection>> openInPlaceOf(
        const QString& path, std::shared_ptr<QTemporaryDir> folder);
    static QString copyIn(const QTemporaryDir& folder, const QString& path); //< where that copy lies
    // A second connection that reads what this one reads.
    Result<std::unique_ptr<Connection>> again() const;
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase handle() const;
    // Whether the file can be read a second time under its path, beside this connection, and would say the same.
    bool canBeReadAgain() const;
    // Asked before every statement and every row: once it is set, reading fails as cancelled. May be set from another
    // thread, the one thing about a connection that may.
    using Stop = std::shared_ptr<const std::atomic<bool>>;
    void stopWhen(Stop stop) { m_stop = std::move(stop); }
    const Stop& stop() const { return m_stop; }
    bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }
    const QString& path() const { return m_path; }
    bool isReadOnly() const;

    Status execute(const QString& sql) const;
    Status executeScript(const QString& script) const;
    static QStringList statementsOf(const QString& script); //< they end in ";" at the end of a line
    Result<QString> single(const QString& sql) const; //< first column of the first row, empty when there is none

    // Prepared statements outlive their use: preparing one takes longer than running it for a row. Null when none lies
    // ready. Used by Statement alone.
    std::unique_ptr<QSqlQuery> takePrepared(const QString& sql) const;
    void keepPrepared(const QString& sql, std::unique_ptr<QSqlQuery> query) const;

    // Brings the log into the file and empties it, so that the file alone holds every row. False when somebody reads
    // just now: to be tried again.
    Result<bool> checkpoint() const;
    // The same for a file that nobody else knows yet: it is whole by itself afterwards, or this says why not.
    Status bringIn() const;

    // What an SQLite error means for the user, with the name of the file, and SQLite's words as the detail.
    Error error(const QSqlError& error) const;

private:
    static Error errorFrom(const QSqlError& error);
    Connection(QString name, QString path, Mode mode);
    static Result<std::unique_ptr<Connection>> openAt(const QString& lies, const QString& path, Mode mode);
    static Result<std::unique_ptr<Connection>> openCopy(const QString& path);
    Status configure() const;

    QString m_name;
    QString m_path;
    Mode m_mode;
    Stop m_stop; //< null: nothing stops it
    std::shared_ptr<QTemporaryDir> m_copyFolder; //< of a copy that is read in place of the file
    mutable std::multimap<QString, std::unique_ptr<QSqlQuery>> m_prepared; //< by their text
};

// A write transaction, rolled back unless committed.
class Transaction {
public:
    explicit Transaction(const Connection& connection)
        : m_connection(connection)
    {
    }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Status begin();
    Status commit();

private:
    const Connection& m_connection;
    bool m_active = false;
};

} // namespace wuxing
