// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace wuxing {

class Connection;

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
    // Runs all upgrades above the file's version up to target, in one transaction, and makes the triggers anew.
    Status upgrade(int target = programVersion()) const;

private:
    const Connection& m_connection;
};

} // namespace wuxing
