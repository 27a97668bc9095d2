// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace wuxing {

class Connection;

// Upgrades of tables that hold rows. SQLite changes no column of a table that is there; the way it recommends
// (sqlite.org/lang_altertable.html, section 7) is to make the table anew and take the rows over. It must know nothing
// of rows that refer to them meanwhile, and switches that off outside a transaction only.
class TableRebuild {
public:
    // Outlives the transaction of the upgrade.
    explicit TableRebuild(const Connection& connection);
    ~TableRebuild();
    TableRebuild(const TableRebuild&) = delete;
    TableRebuild& operator=(const TableRebuild&) = delete;

    Status begin(); //< before the transaction
    // Runs the statements of an upgrade one after the other. CREATE TABLE of a table that is there already makes it
    // anew with the columns it says and takes the rows over; a line "-- filled: COLUMN = SELECT …" before it says where
    // a new column takes its value from, with the row as it was under the name old.
    Status run(const QString& script) const;
    // At the end of the transaction: no row may point to nothing that pointed to something before.
    Status check() const;

private:
    Status rebuild(const QString& table, const QString& create) const;
    Result<qint64> strayReferences() const;

    const Connection& m_connection;
    qint64 m_strayBefore = 0; //< what another program broke is not mended, nor the upgrade refused for it
    bool m_begun = false;
};

} // namespace wuxing
