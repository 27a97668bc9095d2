// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/evidence.h"
#include "storage/file/sqltext.h"

#include <optional>
#include <vector>

namespace wuxing {

class Connection;

// What is attached to what, and the thumbnails. The contents themselves lie beside the database file and are
// ContentStore's. Used by EvidenceService only; writes need an open operation.
class EvidenceStore {
public:
    explicit EvidenceStore(const Connection& connection);

    Result<std::vector<Evidence>> all() const; //< by the day they were added
    Result<std::optional<Evidence>> find(RowId evidence) const;
    Result<std::vector<Evidence>> ofOwner(RowId owner) const;
    Result<std::vector<Evidence>> ofUnit(RowId unit) const;
    Status put(const Evidence& evidence);
    Status remove(RowId evidence);
    Status putThumbnail(const QString& sha256, const QByteArray& picture);
    Status removeThumbnail(const QString& sha256); //< nothing of it stays in the file
    Result<QByteArray> thumbnail(const QString& sha256) const; //< empty when there is none

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
