// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgerquery.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace wuxing::ledgersql {

// The statement that answers a question about the ledger. Lights are computed by the database, by the rule of
// domain/ledger/light.cpp; a test holds the two together.
struct Statement {
    QString sql;
    QVariantList values;
};
Statement find(const LedgerQuery& query);
Statement openLights(const QDate& today, const LightLimits& limits, const std::optional<std::vector<RowId>>& units);
QString list(const std::vector<RowId>& ids); //< "1, 2, 3"
// "[1, 2, 3]", to be bound to json_each(?): the statement stays the same and is prepared once, and there may be many.
QString array(const std::vector<RowId>& ids);

} // namespace wuxing::ledgersql
