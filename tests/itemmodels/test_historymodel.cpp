// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/historymodel.h"
#include "itemmodels/importplanmodel.h"
#include "itemmodels/operationmodel.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/modeltester.h"
#include "support/officefixture.h"

using namespace wuxing;

TEST_CASE("the history is shown newest first and grows as it is scrolled", "[itemmodels]")
{
    OfficeFixture fixture;
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    for (int i = 0; i < 250; ++i)
        REQUIRE_OK(
            fixture.office().ratings().set(2023, {village, 0, i % 2 == 0 ? StarState::Held : StarState::NotHeld}));
    HistoryModel model(fixture.office());
    CHECK(model.rowCount() == 200);
    CHECK(model.operationAt(0)->seq == 252);
    REQUIRE(model.canFetchMore({}));
    const ModelTester tester(model); // fetches more by itself
    CHECK(model.rowCount() == 252);
    CHECK_FALSE(model.canFetchMore({}));
    model.show(fixture.unit(QStringLiteral("王岗村")));
    CHECK(model.rowCount() == 1);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("an operation shows its fields in words", "[itemmodels]")
{
    OfficeFixture fixture;
    REQUIRE_OK(fixture.office().ratings().set(2023, {fixture.unit(QStringLiteral("宋庄村")), 0, StarState::Held}));
    REQUIRE_OK(fixture.office().ratings().set(2023, {fixture.unit(QStringLiteral("宋庄村")), 0, StarState::NotHeld}));
    HistoryModel history(fixture.office());
    OperationModel model(fixture.office());
    const ModelTester tester(model);
    model.show(history.operationAt(0));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, OperationModel::BranchColumn).data().toString() == QStringLiteral("宋庄村"));
    CHECK(model.index(0, OperationModel::BeforeColumn).data().toString() == QStringLiteral("yes"));
    CHECK(model.index(0, OperationModel::AfterColumn).data().toString() == QStringLiteral("no"));
    model.show(nullptr);
    CHECK(model.rowCount() == 0);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("the fields of a long operation are read as they are scrolled to, until all are there", "[itemmodels]")
{
    OfficeFixture fixture;
    std::vector<LedgerItem> items;
    for (int i = 0; i < 150; ++i) {
        items.push_back(
            fixture.item(QStringLiteral("宋庄村"), QStringLiteral("问题%1").arg(i), {2023, 3, 1}, {2023, 9, 1}));
        items.back().firstDue = items.back().due;
    }
    REQUIRE_OK(fixture.office().ledger().import({Action::Code::ImportLedger, {}}, items, {}));
    const auto operations = fixture.office().history().operations(0, 1);
    REQUIRE_OK(operations);
    const auto all = fixture.office().history().fieldChanges(operations->front());
    REQUIRE_OK(all);
    OperationModel model(fixture.office());
    model.show(&operations->front());
    CHECK(model.rowCount() > 0);
    CHECK(model.rowCount() < static_cast<int>(all->size()));
    {
        const ModelTester tester(model); // fetches more by itself
        CHECK(tester.problems() == QStringList());
    }
    CHECK_FALSE(model.canFetchMore({}));
    REQUIRE(model.rowCount() == static_cast<int>(all->size()));
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(
            model.index(row, OperationModel::AfterColumn).data().toString() == (*all)[static_cast<size_t>(row)].after);
    // Another operation begins anew.
    REQUIRE_OK(fixture.office().ratings().set(2023, {fixture.unit(QStringLiteral("宋庄村")), 0, StarState::Held}));
    const auto newest = fixture.office().history().operations(0, 1);
    REQUIRE_OK(newest);
    model.show(&operations->front());
    model.show(&newest->front());
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.rowCount() == static_cast<int>(fixture.office().history().fieldChanges(newest->front())->size()));
}

TEST_CASE("refused rows of a plan come first", "[itemmodels]")
{
    ImportPlan plan;
    plan.add(2, ImportState::Added, QStringLiteral("a"));
    plan.refuse(3, QStringLiteral("code"), QStringLiteral("b"), QStringLiteral("why"));
    ImportPlanModel model;
    const ModelTester tester(model);
    model.show(plan);
    CHECK(model.index(0, ImportPlanModel::RowColumn).data().toInt() == 3);
    model.show({});
    CHECK(model.rowCount() == 0);
    CHECK(tester.problems() == QStringList());
}
