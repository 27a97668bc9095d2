// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ledgermodel.h"
#include "itemmodels/ledgerproxy.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/modeltester.h"
#include "support/officefixture.h"

using namespace wuxing;

TEST_CASE("the ledger is filtered by scope, state, light and text, and sorted by value", "[itemmodels]")
{
    OfficeFixture fixture;
    LedgerModel model(fixture.office());
    LedgerProxy proxy;
    const ModelTester tester(model);
    proxy.setSourceModel(&model);
    const ModelTester proxyTester(proxy);
    const auto add = [&](const char* branch, const char* problem, const QDate& due) {
        REQUIRE_OK(fixture.office().ledger().add(
            fixture.item(QString::fromUtf8(branch), QString::fromUtf8(problem), {2023, 9, 1}, due), {}));
    };
    add("宋庄村", "坑塘有异味", {2023, 9, 10});
    add("李湾村", "路灯不亮", {2023, 12, 1});
    add("王岗村", "坑塘淤积", {2023, 11, 1});
    CHECK(proxy.rowCount() == 3);

    proxy.sort(LedgerModel::DueColumn, Qt::DescendingOrder);
    CHECK(proxy.index(0, LedgerModel::BranchColumn).data().toString() == QStringLiteral("李湾村"));
    proxy.setText(QStringLiteral("坑塘"));
    CHECK(proxy.rowCount() == 2);
    proxy.setLight(Light::Red);
    REQUIRE(proxy.rowCount() == 1);
    CHECK(
        proxy.index(0, LedgerModel::LightColumn).data(LedgerModel::LightRole).toInt() == static_cast<int>(Light::Red));
    proxy.setLight({});
    proxy.setText({});
    const auto tree = fixture.office().units().tree();
    const RowId township = fixture.unit(QStringLiteral("乙乡"));
    proxy.setScope([&](RowId unit) { return tree->contains(township, unit); });
    CHECK(proxy.rowCount() == 1);
    proxy.setScope({});
    proxy.setStateFilter(LedgerProxy::StateFilter::Closed);
    CHECK(proxy.rowCount() == 0);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("a change of a field keeps the rows in place", "[itemmodels]")
{
    OfficeFixture fixture;
    REQUIRE_OK(fixture.office().ledger().add(
        fixture.item(QStringLiteral("宋庄村"), QStringLiteral("甲"), {2023, 9, 1}, {2023, 10, 1}), {}));
    LedgerModel model(fixture.office());
    const ModelTester tester(model);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    const LedgerItem item = *model.itemAt(0);
    REQUIRE_OK(fixture.office().ledger().apply(
        {Action::Code::AddProgressNote, {}}, {planProgress(item, 40, {2023, 9, 15}, {})}));
    CHECK(resets == 0);
    CHECK(model.index(0, LedgerModel::ProgressColumn).data().toString() == QStringLiteral("40 %"));
    REQUIRE_OK(fixture.office().ledger().remove(item.id, {}));
    CHECK(resets == 1);
    CHECK(model.rowCount() == 0);
    CHECK(tester.problems() == QStringList());
}
