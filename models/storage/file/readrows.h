// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"
#include "storage/file/statement.h"

#include <QSet>

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

// Runs the same statement for each record, with the values made of it and of its place among them.
template <class Records, class Values>
Status runEach(Statement& statement, const Records& records, const Values& valuesOf)
{
    int place = 0;
    for (const auto& record : records) {
        if (auto done = statement.run(valuesOf(record, place++)); !done)
            return done;
    }
    return {};
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

// Removes the rows that a statement finds and nobody keeps. It selects their ids first.
inline Status removeOthers(const Connection& connection, const QString& select, const QVariantList& values,
    const QString& remove, const QSet<RowId>& kept)
{
    const auto before =
        readRows<RowId>(connection, select, values, [](const Statement& row) { return row.integer(0); });
    if (!before)
        return before.error();
    return removeMissing(connection, remove, *before, kept);
}

} // namespace wuxing
