// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ledgermodel.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/modeltester.h"
#include "support/officefixture.h"

#include <algorithm>

using namespace wuxing;

TEST_CASE("the ledger is filtered by scope, state, light and text, and sorted by value", "[itemmodels]")
{
    OfficeFixture fixture;
    LedgerModel model(fixture.office());
    const ModelTester tester(model);
    const auto add = [&](const char* branch, const char* problem, const QDate& due) {
        REQUIRE_OK(fixture.office().ledger().add(
            fixture.item(QString::fromUtf8(branch), QString::fromUtf8(problem), {2023, 9, 1}, due), {}));
    };
    add("宋庄村", "坑塘有异味", {2023, 9, 10});
    add("李湾村", "路灯不亮", {2023, 12, 1});
    add("王岗村", "坑塘淤积", {2023, 11, 1});
    CHECK(model.rowCount() == 3);

    model.sort(LedgerModel::columnOf<&LedgerItem::due>(), Qt::DescendingOrder);
    CHECK(
        model.index(0, LedgerModel::columnOf(LedgerModel::BranchColumn)).data().toString() == QStringLiteral("李湾村"));
    LedgerQuery query;
    query.text = QStringLiteral("坑塘");
    model.setQuery(query);
    CHECK(model.rowCount() == 2);
    query.light = Light::Red;
    model.setQuery(query);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, LedgerModel::columnOf(LedgerModel::LightColumn)).data(LedgerModel::LightRole).toInt()
        == static_cast<int>(Light::Red));
    query = {};
    query.text = QStringLiteral("李湾"); // the name of a branch counts as text
    model.setQuery(query);
    CHECK(model.rowCount() == 1);
    query = {};
    query.text = QStringLiteral("%");
    model.setQuery(query);
    CHECK(model.rowCount() == 0);
    query = {};
    query.units = std::vector<RowId>{fixture.unit(QStringLiteral("王岗村"))};
    model.setQuery(query);
    CHECK(model.rowCount() == 1);
    query = {};
    query.states = LedgerQuery::States::Closed;
    model.setQuery(query);
    CHECK(model.rowCount() == 0);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("the lights of the database are those of the rule", "[itemmodels]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    const QDate today = fixture.office().today();
    const LightLimits limits = fixture.office().settings().settings().lights;
    // Every state, due dates around today, spans from a day on, progress from nothing to all.
    int number = 0;
    std::vector<LedgerItem> items;
    for (const LedgerState state : {LedgerState::Open, LedgerState::InProgress, LedgerState::ReportedDone,
             LedgerState::Verified, LedgerState::Closed}) {
        for (const int due : {-40, -1, 0, 1, 7, 8, 60}) {
            for (const int span : {0, 1, 30, 90}) {
                for (const int progress : {0, 35, 60, 100}) {
                    LedgerItem item = fixture.item(QStringLiteral("宋庄村"), QStringLiteral("问题%1").arg(++number),
                        today.addDays(due - span), today.addDays(due));
                    item.id = makeRowId();
                    item.firstDue = item.due;
                    item.state = state;
                    item.progress = progress;
                    if (state == LedgerState::Closed)
                        item.closedOn = today;
                    items.push_back(item);
                }
            }
        }
    }
    REQUIRE_OK(ledger.import({}, items, {}));
    // One of them was red and caught up.
    const LedgerItem* open = ledger.find(items.front().id);
    REQUIRE_OK(ledger.apply({},
        {planExtension(*open, {0, {}, today.addDays(50), QStringLiteral("雨季"), QStringLiteral("王主任"), today})}));
    LedgerModel model(fixture.office());
    for (const Light light : {Light::Off, Light::OnTrack, Light::Blue, Light::Yellow, Light::Red}) {
        LedgerQuery query;
        query.light = light;
        model.setQuery(query);
        int expected = 0;
        for (const LedgerItem& item : *ledger.items())
            expected += lightOf(item, today, limits) == light ? 1 : 0;
        CAPTURE(wordKey(light).toStdString());
        CHECK(expected > 0);
        CHECK(model.rowCount() == expected);
        for (int row = 0; row < model.rowCount(); ++row)
            CHECK(lightOf(*model.itemAt(row), today, limits) == light);
    }
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
    CHECK(model.index(0, LedgerModel::columnOf<&LedgerItem::progress>()).data().toString() == QStringLiteral("40 %"));
    REQUIRE_OK(fixture.office().ledger().remove({item.id}, {}));
    CHECK(resets == 0); // one row less, and nothing else
    CHECK(model.rowCount() == 0);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("every heading of the ledger sorts by what stands under it", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    // Each column in an order of its own, so that no heading can pass for another.
    const QStringList letters{QStringLiteral("乙"), QStringLiteral("丁"), QStringLiteral("甲"), QStringLiteral("丙"),
        QStringLiteral("戊"), QString()};
    std::vector<LedgerItem> items;
    for (int i = 0; i < letters.size(); ++i) {
        LedgerItem item = fixture.item(QStringLiteral("宋庄村"), QStringLiteral("问题%1").arg(9 - i),
            QDate(2023, 9, 1).addDays(i), QDate(2023, 12, 1).addDays(-3 * i));
        const auto letter = [&](int shift) { return letters.at((i * 5 + shift) % letters.size()); };
        item.id = makeRowId();
        item.firstDue = item.due;
        item.source = letter(0);
        item.category = letter(1);
        item.measure = letter(2);
        item.leader = letter(3);
        item.department = letter(4);
        item.person = letter(5) + QStringLiteral("一");
        item.verifier = letter(2) + QStringLiteral("二");
        item.result = letter(3);
        item.evidence = letter(1);
        item.closingOpinion = letter(4);
        item.remark = letter(5);
        item.progress = (i * 37) % 100;
        item.state = i == 2 ? LedgerState::Cancelled : i % 2 == 0 ? LedgerState::InProgress : LedgerState::Open;
        item.cancelReason = i == 2 ? QStringLiteral("并入其他问题") : QString();
        item.closedOn = i == 2 ? QDate(2023, 9, 10) : QDate();
        if (i % 2 == 0)
            item.outcomes.push_back({0, QStringLiteral("道路"), Measure::Length, QStringLiteral("米"),
                Quantity::fromWhole(i == 0 ? 12000 : 900 + i)});
        items.push_back(item);
    }
    REQUIRE_OK(office.ledger().import({}, items, {}));
    LedgerModel model(office);
    REQUIRE(model.rowCount() == 6);
    for (int column = LedgerModel::columnOf<&LedgerItem::problem>(); column < model.columnCount(); ++column) {
        CAPTURE(column, model.headerData(column, Qt::Horizontal).toString().toStdString());
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            QStringList shown;
            for (int row = 0; row < model.rowCount(); ++row)
                shown << (column == LedgerModel::columnOf<&LedgerItem::progress>()
                        ? QStringLiteral("%1").arg(model.index(row, column).data(LedgerModel::ProgressRole).toInt(), 3)
                        : column == LedgerModel::columnOf(LedgerModel::OutcomeColumn)
                        ? model.index(row, column).data().toString().remove(QLatin1Char(',')).rightJustified(20)
                        : model.index(row, column).data().toString());
            QStringList sorted = shown;
            std::sort(sorted.begin(), sorted.end());
            if (order == Qt::DescendingOrder)
                std::reverse(sorted.begin(), sorted.end());
            CHECK(shown == sorted);
        }
    }
}

TEST_CASE("an edit that leaves list and order as they are shows its row anew and asks for no other", "[itemmodels]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    for (int i = 0; i < 5; ++i)
        REQUIRE_OK(ledger.add(fixture.item(QStringLiteral("宋庄村"), QStringLiteral("问题%1").arg(i),
                                  QDate(2023, 9, 1).addDays(i), {2023, 12, 1}),
            {}));
    LedgerModel model(fixture.office());
    const ModelTester tester(model);
    int sorted = -1;
    QList<int> told;
    QObject::connect(
        &model, &QAbstractItemModel::dataChanged, &model, [&](const QModelIndex& first, const QModelIndex& last) {
            for (int row = first.row(); row <= last.row(); ++row)
                told << row;
        });
    const auto edit = [&](int row, const std::function<void(LedgerItem&)>& change) {
        told.clear();
        const LedgerItem before = *model.itemAt(row);
        LedgerItem after = before;
        change(after);
        REQUIRE_OK(ledger.edit({before, after}, {}));
        // Whatever was told, what is shown is what a fresh model reads.
        LedgerModel fresh(fixture.office());
        if (sorted >= 0)
            fresh.sort(sorted);
        REQUIRE(fresh.rowCount() == model.rowCount());
        for (int r = 0; r < model.rowCount(); ++r) {
            for (int c = 0; c < model.columnCount(); ++c)
                CHECK(model.index(r, c).data() == fresh.index(r, c).data());
        }
    };
    edit(2, [](LedgerItem& item) { item.measure = QStringLiteral("改线路"); });
    CHECK(told == QList<int>{2});
    edit(3, [](LedgerItem& item) { item.progress = 40; });
    CHECK(told == QList<int>{3});
    edit(1, [](LedgerItem& item) { item.start = {2023, 9, 30}; });
    CHECK(told.size() == 5);
    // The same where the order is worked out: by the light, as the page begins.
    sorted = LedgerModel::columnOf(LedgerModel::LightColumn);
    model.sort(sorted);
    edit(2, [](LedgerItem& item) { item.measure = QStringLiteral("请供电所"); });
    CHECK(told == QList<int>{2});
    edit(4, [](LedgerItem& item) {
        item.state = LedgerState::Cancelled;
        item.cancelReason = QStringLiteral("重复");
        item.closedOn = {2023, 9, 15};
    });
    edit(0, [](LedgerItem& item) { item.progress = 90; });
    CHECK(tester.problems() == QStringList());
}
