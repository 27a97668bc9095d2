// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visits/visit.h"
#include "storage/file/sqltext.h"

namespace wuxing {

class Connection;

// Visits with their opinions, and the households apart. Used by VisitService only; writes need an open operation.
class VisitStore {
public:
    explicit VisitStore(const Connection& connection);

    Result<std::vector<Household>> households() const; //< by unit, group and name
    Status putHousehold(const Household& household);
    Result<std::vector<Visit>> visits(const QDate& from, const QDate& to) const; //< by date
    Result<std::optional<Visit>> visit(RowId id) const;
    Status put(const Visit& visit); //< opinions left out are removed
    Status putOpinion(const Opinion& opinion, int position);
    Status remove(RowId visit); //< with its opinions
    Status addAccess(const PersonalAccess& access);

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
