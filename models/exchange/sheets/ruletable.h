// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/ruleset.h"

namespace wuxing {

class RowReader;

// A row of the task list: one clause, which staff work on in WPS or Excel. Empty cells of year, set, star and item
// repeat the cell above, as merged cells do.
namespace ruletable {

// The clauses of a list with their star and item, in the order they are printed.
template <class Visit> void eachClause(const RuleSet& rules, const Visit& visit)
{
    for (const RuleStar& star : rules.stars) {
        for (const RuleItem& item : star.items) {
            for (const RuleClause& clause : item.clauses)
                visit(star, item, clause);
        }
    }
}

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

// What the row says of its star beside the name, over what is known of it. A mark says how the star is passed.
void readStar(RowReader& cells, RuleStar& star);
// The clause over what is known of it; a new one of a star that passes by marks is not required by itself.
void readClause(RowReader& cells, RuleClause& clause, bool isNew, bool byMarks);

} // namespace ruletable

} // namespace wuxing
