// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ruletreemodel.h"
#include "support/catch.h"
#include "support/modeltester.h"
#include "support/rulebuilder.h"

using namespace wuxing;

TEST_CASE("the rule tree shows stars, items and clauses, and survives being emptied", "[itemmodels]")
{
    RuleTreeModel model;
    const ModelTester tester(model);
    CHECK(model.rowCount() == 0);
    const auto rules = std::make_shared<const RuleSet>(rulesFrom(2023, StarSetKind::Rural,
        {QStringLiteral("party 1.1 yes"), QStringLiteral("party 1.2 >= 3"),
            QStringLiteral("safety 3.1 yes veto:all")}));
    model.show(rules);
    CHECK(model.rowCount() == 5);
    const QModelIndex clause = model.indexOf({0, 0, 1});
    CHECK(clause.data().toString() == QStringLiteral("1.2 条款1.2"));
    CHECK(clause.siblingAtColumn(RuleTreeModel::JudgedColumn).data().toString() == QStringLiteral("≥3"));
    CHECK(model.placeOf(clause).clause == 1);
    CHECK(clause.data(RuleTreeModel::ClauseIdRole).toLongLong() == clauseId(*rules, QStringLiteral("1.2")));
    CHECK(model.indexOf({1, 0, 0}).parent() == QModelIndex()); // the star has no item: the nearest node is the star
    model.show(nullptr);
    CHECK(model.rowCount() == 0);
    CHECK(tester.problems() == QStringList());
}
