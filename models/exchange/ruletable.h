// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ruleset.h"
#include "exchange/columnmap.h"

namespace wuxing {

// The task list as a table, one row per clause, so that staff can work on it in WPS or Excel. What is read and what is
// written have the same columns; empty cells of star and item repeat the cell above, as merged cells do.
namespace ruletable {

std::vector<KnownColumn> columns();
QStringList headings();
// The rows of a rule set, in the order of headings().
std::vector<QStringList> rows(const RuleSet& rules);

// One row as read; star and item may be empty.
struct Row {
    QString star;
    QString theme;
    QString lead;
    PassRule pass = PassRule::AllRequired;
    Quantity passMark;
    bool saysPass = false; //< the row says how the star is passed
    QString itemNumber;
    QString item;
    RuleClause clause;
};
// Fails with the column of the cell and what is wrong with it.
struct Refusal {
    QString column;
    QString reason;
};
std::optional<Row> read(const ColumnMap& map, const TextTable::Row& row, Refusal& refusal);

} // namespace ruletable

} // namespace wuxing
