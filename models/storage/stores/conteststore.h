// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/appraisal.h"
#include "domain/contest/contest.h"
#include "storage/file/sqltext.h"

namespace wuxing {

class Connection;

// Contests with all that hangs on them, and year-end appraisals. Used by ContestService only; writes need an open
// operation.
class ContestStore {
public:
    explicit ContestStore(const Connection& connection);

    Result<std::vector<Contest>> contests() const;
    // Brings the rows of a contest to a value: changes what differs, removes what is gone.
    Status put(const Contest& contest);
    Status putScore(const ContestScore& score);
    Status removeScore(const ContestScore& score);
    Status remove(const Contest& contest);

    Result<std::vector<Appraisal>> appraisals(int year) const;
    Status putAppraisal(const Appraisal& appraisal); //< an empty one is removed

private:
    Status putFrame(const Contest& contest);
    Status putPeople(const Contest& contest);
    Status putResults(const Contest& contest);
    Status removeGone(const Contest& before, const Contest& after);

    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
