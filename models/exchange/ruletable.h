// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ruleset.h"
#include "exchange/columnmap.h"

namespace wuxing {

class RowReader;

// The task list as a table, one row per clause, so that staff can work on it in WPS or Excel. What is read and what is
// written have the same columns; empty cells of year, set, star and item repeat the cell above, as merged cells do.
namespace ruletable {

std::vector<KnownColumn> columns();
QStringList headings();
// The rows of a rule set, in the order of headings().
std::vector<QStringList> rows(const RuleSet& rules);

// Where a row stands; cells may be empty.
struct Place {
    QString year;
    QString set;
    QString star;
    QString itemNumber;
    QString item;
    QString number;
    QString text;
};
Place placeOf(const RowReader& cells);

// What the row says of its star beside the name.
struct StarWords {
    QString theme;
    QString lead;
    PassRule pass = PassRule::AllRequired;
    Quantity passMark;
    bool saysPass = false; //< the row says how the star is passed
};
StarWords readStar(RowReader& cells);
// The clause over what is known of it; a new one of a star that passes by marks is not required by itself.
void readClause(RowReader& cells, RuleClause& clause, bool isNew, bool byMarks);

} // namespace ruletable

} // namespace wuxing
