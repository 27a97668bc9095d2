// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <memory>

class QSqlDatabase;
class QSqlError;

namespace wuxing {

// One SQLite connection with the settings the file relies on: foreign keys, WAL, synchronous FULL.
// Opens what is there; whether it is our file and of which version is Migrator's question.
class Connection {
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase handle() const;
    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    Status execute(const QString& sql) const;
    Status executeScript(const QString& script) const; //< statements that end in ";" at the end of a line
    Result<QString> single(const QString& sql) const; //< first column of the first row, empty when there is none

    // What an SQLite error means for the user, with SQLite's words as the detail.
    static Error errorFrom(const QSqlError& error);

private:
    Connection(QString name, QString path, Mode mode);
    Status configure() const;

    QString m_name;
    QString m_path;
    Mode m_mode;
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
