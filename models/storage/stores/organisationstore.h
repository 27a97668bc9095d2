// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/units/department.h"
#include "storage/file/sqltext.h"

namespace wuxing {

class Connection;

// The office and the task forces. Used by OrganisationService only; writes need an open operation.
class OrganisationStore {
public:
    explicit OrganisationStore(const Connection& connection);

    Result<Organisation> read() const;
    // Brings the rows to a value: changes what differs, removes what is gone. Fails when a department that is gone has
    // given opinions.
    Status put(const Organisation& organisation);

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
