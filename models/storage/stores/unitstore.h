// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/units/unit.h"
#include "storage/file/sqltext.h"
#include "storage/file/statement.h"

#include <vector>

namespace wuxing {

// Units and their secretaries. Used by UnitService only; writes need an open operation.
class UnitStore {
public:
    explicit UnitStore(const Connection& connection);

    Result<std::vector<Unit>> all() const;
    Result<std::vector<Post>> posts(RowId unit) const; //< newest first
    Status insert(const Unit& unit);
    Status update(const Unit& unit);
    // Ends the current secretary's post on the day before `since` (else today) and starts the new one; an empty name
    // only ends it. The same person with another date corrects the date.
    Status setSecretary(const Unit& before, const QString& person, const QDate& since, const QDate& today);

private:
    Status put(const char* statement, const Unit& unit);

    const Connection& m_connection;
    SqlText m_sql;
    std::unique_ptr<Statement> m_insert; //< kept between rows: an import inserts ten thousands
};

} // namespace wuxing
