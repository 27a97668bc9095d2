// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/unittree.h"
#include "support/catch.h"

using namespace wuxing;

namespace {
Unit unit(RowId id, RowId parent, UnitKind kind, int order)
{
    Unit made;
    made.id = id;
    made.parent = parent;
    made.kind = kind;
    made.code = QString::number(id);
    made.sortOrder = order;
    return made;
}
} // namespace

TEST_CASE("a tree keeps the order of its units whatever order they come in", "[domain]")
{
    const auto tree = UnitTree::build({unit(5, 2, UnitKind::Village, 2), unit(2, 1, UnitKind::Town, 1),
        unit(4, 2, UnitKind::Village, 1), unit(1, 0, UnitKind::District, 0), unit(3, 1, UnitKind::Town, 2)});
    REQUIRE_OK(tree);
    std::vector<RowId> order;
    for (const UnitNode& node : tree->nodes())
        order.push_back(node.unit.id);
    CHECK(order == std::vector<RowId>{1, 2, 4, 5, 3});
    CHECK(tree->find(2)->end == 4);
    CHECK(tree->contains(2, 5));
    CHECK_FALSE(tree->contains(3, 5));
    CHECK(tree->contains(0, 5));
}

TEST_CASE("a file without exactly one district is told as damaged", "[domain]")
{
    CHECK_FALSE(UnitTree::build({unit(1, 0, UnitKind::District, 0), unit(2, 0, UnitKind::District, 0)}));
    CHECK_FALSE(UnitTree::build({unit(1, 0, UnitKind::District, 0), unit(2, 9, UnitKind::Town, 0)}));
}

TEST_CASE("a branch out of use is not counted after its last day", "[domain]")
{
    Unit closed = unit(3, 2, UnitKind::Village, 0);
    closed.activeTo = QDate(2023, 6, 30);
    const auto tree = UnitTree::build({unit(1, 0, UnitKind::District, 0), unit(2, 1, UnitKind::Town, 0), closed});
    REQUIRE_OK(tree);
    CHECK(tree->branches(0, QDate(2023, 6, 30)).size() == 1);
    CHECK(tree->branches(0, QDate(2023, 7, 1)).empty());
}
