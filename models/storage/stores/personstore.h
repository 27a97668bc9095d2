// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/site.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"

#include <vector>

namespace wuxing {

class Connection;

// Who writes in the file. Nobody is removed: the journal names them. Used by PersonService only; writes need an open
// operation.
class PersonStore {
public:
    explicit PersonStore(const Connection& connection);

    Result<std::vector<Person>> all() const; //< those who work here first, by name
    Status put(const Person& person);

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
