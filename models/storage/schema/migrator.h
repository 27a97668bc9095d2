// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>

namespace wuxing {

class Connection;
class TableRebuild;

// Brings a file to the version of the program by the numbered upgrades of resources/sql/upgrades, and refuses files
// of other programs and of newer versions. The version is SQLite's user_version, the owner its application_id.
class Migrator {
public:
    static constexpr int applicationId = 0x57585354; // "WXST"

    explicit Migrator(const Connection& connection)
        : m_connection(connection)
    {
    }

    static int programVersion(); //< number of the last upgrade
    // 0 for an empty database. Refuses what is not ours and what is newer than the program.
    Result<int> fileVersion() const;
    // Runs all upgrades above the file's version up to target, in one transaction, and makes the triggers anew. What an
    // upgrade does with rows is an operation of the journal, in which nothing before it can be undone any more.
    Status upgrade(int target = programVersion(), const QDateTime& at = QDateTime::currentDateTimeUtc()) const;

private:
    Status step(int from, int to, const TableRebuild& tables, const QDateTime& at) const;
    Status mark(int version) const;

    const Connection& m_connection;
};

} // namespace wuxing
