// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/ruleset.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"

namespace wuxing {

class Connection;

// Rule sets: heads, and each with its stars, items and clauses. Used by RuleService only; writes need an open
// operation.
class RuleStore {
public:
    explicit RuleStore(const Connection& connection);

    Result<std::vector<RuleSet>> heads() const; //< without stars
    Result<RuleSet> read(RowId id) const;
    // Brings the rows of a rule set to a value: changes what differs, removes what is gone.
    Status put(const RuleSet& rules);
    Status putHead(const RuleSet& rules);
    Status remove(RowId id);

private:
    Status readStars(RuleSet& rules) const;
    Status putStars(const RuleSet& rules);
    Status putItems(const RuleSet& rules);
    Status putClauses(const RuleSet& rules);
    Status removeGone(const RuleSet& rules);

    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
