// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace wuxing {

class Connection;

// Bytes kept in the file by their SHA-256: what frozen papers say, packages, templates. Rows of the journal name them
// by that hash, so they are as safe as the journal and stand in it only once.
class Contents {
public:
    explicit Contents(const Connection& connection)
        : m_connection(connection)
    {
    }

    Result<QString> put(const QByteArray& body) const; //< their hash, hex
    // Fails when they are missing or were changed outside the program.
    Result<QByteArray> body(const QString& sha256) const;

private:
    const Connection& m_connection;
};

} // namespace wuxing
