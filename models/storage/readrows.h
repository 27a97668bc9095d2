// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <vector>

namespace wuxing {

// Runs a statement and hands each row to the reader. Fails when the statement does or when reading stops half-way.
template <class Reader>
Status readEach(const Connection& connection, const QString& sql, const QVariantList& values, const Reader& reader)
{
    Statement select(connection, sql);
    if (auto ran = select.run(values); !ran)
        return ran;
    while (select.next())
        reader(std::as_const(select));
    return select.finished();
}

// The rows of a statement as values.
template <class Row, class Reader>
Result<std::vector<Row>> readRows(
    const Connection& connection, const QString& sql, const QVariantList& values, const Reader& reader)
{
    std::vector<Row> rows;
    const auto done = readEach(connection, sql, values, [&](const Statement& row) { rows.push_back(reader(row)); });
    if (!done)
        return done.error();
    return rows;
}

// Runs a statement that changes rows, once.
inline Status runOnce(const Connection& connection, const QString& sql, const QVariantList& values)
{
    Statement statement(connection, sql);
    return statement.run(values);
}

// Runs the same statement for each row id that is in the old list and not in the new one.
template <class OldIds, class NewIds>
Status removeMissing(const Connection& connection, const QString& sql, const OldIds& before, const NewIds& after)
{
    for (const auto id : before) {
        if (after.contains(id))
            continue;
        if (auto removed = runOnce(connection, sql, {id}); !removed)
            return removed;
    }
    return {};
}

} // namespace wuxing
