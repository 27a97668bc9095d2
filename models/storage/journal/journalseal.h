// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"

#include <memory>
#include <vector>

namespace wuxing {

class Connection;
class Statement;

// What keeps the journal from being edited unseen. The hash of an operation is chained to the one before and made over
// the hashes of its changes, and each of those over a salt and what stands in the change: so a part can be left out of
// a package, and names of households be erased, and everybody can still check the rest (seal 2). Operations of files
// older than version 8 keep theirs, over the bytes of the changes (seal 1); the upgrade that follows them holds a hash
// over the hashes of all changes before it, its anchor. Changes are named by their first and last number.
class JournalSeal {
public:
    explicit JournalSeal(const Connection& connection);
    ~JournalSeal();

    // The hash of an operation; `parts` are its changes in order: their bytes (seal 1) or their hashes (seal 2).
    static QString of(const QString& hashBefore, const Operation& operation, const std::vector<QByteArray>& parts);

    // Of each change its hash as it stands, and as it follows from what stands there; erased ones have no other.
    struct Sealed {
        qint64 seq = 0;
        QByteArray hash;
        QByteArray made;
    };
    Result<std::vector<Sealed>> changeHashes(qint64 first, qint64 last) const;
    Result<std::vector<QByteArray>> changeBytes(qint64 first, qint64 last) const;
    Result<QString> anchor(qint64 lastChange) const; //< over the hashes of all changes up to it

    // Writes the hashes of changes that have none yet, and gives them.
    Result<std::vector<QByteArray>> put(qint64 first, qint64 last);
    // Of everything before an upgrade; its anchor.
    Result<QString> putAll(qint64 lastChange);

private:
    const Connection& m_connection;
    SqlText m_sql;
    std::unique_ptr<Statement> m_put; //< prepared once: an edit must not cost more than its commit
};

} // namespace wuxing
