// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/unittreemodel.h"
#include "support/catch.h"
#include "support/modeltester.h"
#include "support/officefixture.h"

#include <QSignalSpy>

using namespace wuxing;

namespace {

// "区(镇(村 村) 乡(村))"
QString treeText(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = treeText(model, index);
        parts << index.data().toString()
                + (below.isEmpty() ? QString() : QStringLiteral("(") + below + QStringLiteral(")"));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("the tree shows district, townships and branches", "[itemmodels]")
{
    OfficeFixture fixture;
    UnitTreeModel model(fixture.office());
    const ModelTester tester(model);
    CHECK(treeText(model) == QStringLiteral("测试区(甲镇(宋庄村 李湾村 锦华社区) 乙乡(王岗村 赵坡村))"));
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("the filter keeps ancestors, finds initials, and a township keeps its branches", "[itemmodels]")
{
    OfficeFixture fixture;
    UnitTreeModel model(fixture.office());
    const ModelTester tester(model);
    const auto filtered = [&](const char* text) {
        UnitFilter filter;
        filter.text = QString::fromUtf8(text);
        model.setFilter(filter);
        return treeText(model);
    };
    CHECK(filtered("szc") == QStringLiteral("测试区(甲镇(宋庄村))"));
    CHECK(filtered("乙乡") == QStringLiteral("测试区(乙乡(王岗村 赵坡村))"));
    CHECK(filtered("没有") == QStringLiteral("测试区"));
    CHECK(filtered("测试区") == QStringLiteral("测试区"));
    CHECK(filtered("") == QStringLiteral("测试区(甲镇(宋庄村 李湾村 锦华社区) 乙乡(王岗村 赵坡村))"));
    CHECK_FALSE(model.indexOf(12345).isValid());
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("the tree filters by level, star and light", "[itemmodels]")
{
    OfficeFixture fixture;
    const RowId village = fixture.unit(QStringLiteral("王岗村"));
    std::vector<StarEdit> edits;
    for (int star = 0; star < starCount; ++star)
        edits.push_back({village, star, star < 3 ? StarState::Held : StarState::NotHeld});
    REQUIRE_OK(fixture.office().ratings().setAll(2023, edits, {Action::Code::RateBlock, {}}));
    REQUIRE_OK(fixture.office().ledger().add(
        fixture.item(QStringLiteral("李湾村"), QStringLiteral("x"), {2023, 1, 1}, {2023, 2, 1}), {}));
    UnitTreeModel model(fixture.office());
    const ModelTester tester(model);
    UnitFilter filter;
    filter.level = Level{Level::Kind::Rated, 3};
    model.setFilter(filter);
    CHECK(treeText(model) == QStringLiteral("测试区(乙乡(王岗村))"));
    filter = {};
    filter.starKey = QStringLiteral("industry");
    model.setFilter(filter);
    CHECK(treeText(model) == QStringLiteral("测试区(乙乡(王岗村))"));
    filter = {};
    filter.light = Light::Red;
    model.setFilter(filter);
    CHECK(treeText(model) == QStringLiteral("测试区(甲镇(李湾村))"));
    filter = {};
    filter.only = QSet<RowId>{village};
    model.setFilter(filter);
    CHECK(model.visibleBranches() == 1);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("a rating shows on its row and rolls up", "[itemmodels]")
{
    OfficeFixture fixture;
    UnitTreeModel model(fixture.office());
    const ModelTester tester(model);
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    std::vector<StarEdit> edits;
    for (int star = 0; star < starCount; ++star)
        edits.push_back({village, star, StarState::Held});
    REQUIRE_OK(fixture.office().ratings().setAll(2023, edits, {Action::Code::RateBlock, {}}));
    const QModelIndex index = model.indexOf(village);
    CHECK(index.data(UnitTreeModel::LevelStarsRole).toInt() == 5);
    CHECK(index.siblingAtColumn(UnitTreeModel::StarsColumn)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QStringLiteral("支部过硬")));
    CHECK(index.parent().data(UnitTreeModel::RatedRole).toInt() == 1);
    CHECK(model.index(0, 0).data(UnitTreeModel::BranchesRole).toInt() == 5);
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(model.indexOf(village).data(UnitTreeModel::LevelStarsRole).toInt() == -1);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("units out of use leave the tree", "[itemmodels]")
{
    OfficeFixture fixture;
    UnitTreeModel model(fixture.office());
    const ModelTester tester(model);
    REQUIRE_OK(fixture.office().units().deactivate(fixture.unit(QStringLiteral("乙乡")), {2023, 9, 1}));
    CHECK(treeText(model) == QStringLiteral("测试区(甲镇(宋庄村 李湾村 锦华社区))"));
    UnitFilter filter;
    filter.includeInactive = true;
    model.setFilter(filter);
    CHECK(treeText(model).contains(QStringLiteral("王岗村")));
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("badges after every change of the ledger are those a fresh tree reads", "[itemmodels]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    UnitTreeModel model(fixture.office());
    const ModelTester tester(model);
    const auto texts = [](const QAbstractItemModel& tree) {
        QStringList cells;
        const QModelIndex district = tree.index(0, 0);
        for (int column = 0; column < tree.columnCount(); ++column)
            cells << district.siblingAtColumn(column).data().toString();
        for (int row = 0; row < tree.rowCount(district); ++row) {
            const QModelIndex township = tree.index(row, 0, district);
            for (int branch = 0; branch < tree.rowCount(township); ++branch) {
                for (int column = 0; column < tree.columnCount(); ++column)
                    cells << tree.index(branch, column, township).data().toString();
            }
        }
        return cells;
    };
    QStringList before;
    const auto differs = [&] {
        const UnitTreeModel fresh(fixture.office());
        CHECK(texts(model) == texts(fresh));
        return std::exchange(before, texts(model)) != before;
    };
    before = texts(model);
    const auto add = [&](const QString& branch, const QDate& due) {
        LedgerItem item = fixture.item(branch, QStringLiteral("路灯不亮"), {2023, 9, 1}, due);
        item.id = makeRowId();
        REQUIRE_OK(ledger.add(item, {}));
        return item.id;
    };
    const RowId late = add(QStringLiteral("宋庄村"), {2023, 9, 10});
    CHECK(differs());
    add(QStringLiteral("王岗村"), {2023, 12, 1});
    CHECK(differs());
    const auto edit = [&](const std::function<void(LedgerItem&)>& change) {
        const LedgerItem shown = *ledger.find(late);
        LedgerItem edited = shown;
        change(edited);
        REQUIRE_OK(ledger.edit({shown, edited}, {}));
    };
    const QSignalSpy repainted(&model, &QAbstractItemModel::dataChanged);
    edit([](LedgerItem& item) { item.remark = QStringLiteral("已到现场"); });
    CHECK_FALSE(differs());
    CHECK(repainted.isEmpty()); // a remark turns no light
    edit([](LedgerItem& item) {
        item.state = LedgerState::ReportedDone;
        item.progress = 100;
    });
    CHECK(differs());
    CHECK_FALSE(repainted.isEmpty());
    edit([&](LedgerItem& item) { item.unit = fixture.unit(QStringLiteral("李湾村")); });
    CHECK(differs());
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(differs());
    REQUIRE_OK(ledger.remove({late}, {}));
    CHECK(differs());
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(differs());
    CHECK(tester.problems() == QStringList());
}
