// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/award.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"

#include <vector>

namespace wuxing {

class Connection;

// How far awarded stars got, and totals published elsewhere. The stars themselves are entered through RatingStore.
// Used by AwardService only; writes need an open operation.
class AwardStore {
public:
    explicit AwardStore(const Connection& connection);

    Result<std::vector<Award>> awards(int year) const;
    Status setState(const Award& award);
    Result<std::vector<PublishedTotal>> published(int year) const;
    Status putPublished(const PublishedTotal& total);
    Status clearPublished(int year, int level);
    static RowId rowOf(RowId unit, RowId star);

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
