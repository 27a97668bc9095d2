// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/ruletable.h"

#include "domain/rating/rulefields.h"
#include "exchange/reading/recordtable.h"

#include <QCoreApplication>

namespace wuxing::ruletable {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RuleTable)
};
} // namespace

Place placeOf(const RowReader& cells)
{
    return {cells.text("year"), cells.text("star_set"), cells.text("star"), cells.text("item_number"),
        cells.text("item"), cells.text("number"), cells.text("body")};
}

void readStar(RowReader& cells, RuleStar& star)
{
    if (cells.isFilled("pass_mark"))
        star.pass = PassRule::PassMark;
    else if (cells.isFilled("pass_rule"))
        star.passMark = {};
    recordtable::take(cells, star);
}

void readClause(RowReader& cells, RuleClause& clause, bool isNew, bool byMarks)
{
    using C = RuleClause;
    clause.number = cells.text("number");
    if (!cells.isFilled("body"))
        cells.fail("body", Text::tr("the clause has no text"));
    // These two are empty without being unknown, and the word for it empties them.
    const auto take = [&](const Field<C>& field, auto& value) {
        if (cells.takeClear(field.column, value != std::decay_t<decltype(value)>()))
            value = {};
        else if (!cells.clears(field.column))
            cells.take(field, &value);
    };
    take(fieldOf<&C::fullMark>(), clause.fullMark);
    take(fieldOf<&C::veto>(), clause.veto);
    recordtable::take<C>(cells, clause, {&fieldOf<&C::number>(), &fieldOf<&C::fullMark>(), &fieldOf<&C::veto>()});
    if (isNew && !cells.isFilled("kind"))
        clause.kind = clause.limit ? ClauseKind::Threshold : ClauseKind::YesNo;
    if (isNew && !cells.isFilled("required"))
        clause.required = !byMarks; // where marks decide, a clause is not required by itself
}

} // namespace wuxing::ruletable
