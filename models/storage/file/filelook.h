// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/schema/schema.h"

namespace wuxing {

class Connection;

// What a file says of itself, asked before any of it is used: the version, the structure, the numbers of the journal.
// A file may come from a stick, from an attacker or from a dying disk; the rest of the program relies on what was
// asked here.
struct FileLook {
    int version = 0;
    std::vector<SchemaDifference> differences;

    // Refuses what is no file of ours, and what is newer than the program.
    static Result<FileLook> at(const Connection& connection);

    // Looks at every page; for a file this program did not write last. Takes a second for 100 MB.
    static Status pages(const Connection& connection);

    // Whether rows can be added after the last one of the journal: asked before the file is opened for writing.
    static Status journalNumbers(const Connection& connection);

    // The version as the first page says it, without opening the file; 0 when that is no page of ours. What stands in a
    // log beside it may be newer.
    static int versionAtRest(const QString& path);

    // Opens the file read-only and asks all of the above. SQLite takes no more memory than given in the whole process;
    // 0 for no limit.
    static Result<FileLook> through(const QString& path, qint64 memoryLimit);
};

} // namespace wuxing
