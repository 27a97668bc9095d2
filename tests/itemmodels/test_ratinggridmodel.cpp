// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/branchyearsmodel.h"
#include "itemmodels/numberedproxy.h"
#include "itemmodels/ratinggridmodel.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/modeltester.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

QString stars(const RatingGridModel& model, int row)
{
    QString text;
    for (int column = RatingGridModel::FirstStarColumn; column < RatingGridModel::LevelColumn; ++column) {
        const QString cell = model.index(row, column).data().toString();
        text += cell.isEmpty() ? QStringLiteral("-") : cell;
    }
    return text;
}

} // namespace

TEST_CASE("a star goes from not entered to held to not held and back", "[itemmodels]")
{
    OfficeFixture fixture;
    RatingGridModel model(fixture.office());
    const ModelTester tester(model);
    const QModelIndex cell = model.index(0, RatingGridModel::FirstStarColumn);
    for (const char* expected : {"★", "☆", ""}) {
        REQUIRE_OK(model.toggle(cell));
        CHECK(cell.data().toString() == QString::fromUtf8(expected));
    }
    CHECK(fixture.operationCount() == 5);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("a block from a spreadsheet is entered in one operation", "[itemmodels]")
{
    OfficeFixture fixture;
    RatingGridModel model(fixture.office());
    const ModelTester tester(model);
    const QModelIndex corner = model.index(0, RatingGridModel::FirstStarColumn);
    REQUIRE_OK(model.paste(corner, QStringLiteral("1\t0\t是\t否\t★\r\n0\t0\t0\t0\t0\r\n")));
    CHECK(stars(model, 0) == QStringLiteral("★☆★☆★"));
    CHECK(stars(model, 1) == QStringLiteral("☆☆☆☆☆"));
    CHECK(model.index(0, RatingGridModel::LevelColumn).data(RatingGridModel::SortRole).toInt() == 3);
    CHECK(fixture.operationCount() == 3);
    CHECK(model.missingBranches() == 3);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("a block that does not fit or is not understood changes nothing", "[itemmodels]")
{
    OfficeFixture fixture;
    RatingGridModel model(fixture.office());
    const QModelIndex corner = model.index(0, RatingGridModel::FirstStarColumn);
    CHECK_FALSE(model.paste(corner, QStringLiteral("1\t1\t1\t1\t1\t1")));
    const auto unknown = model.paste(corner, QStringLiteral("1\n2000万"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.contains(QStringLiteral("row 2")));
    CHECK_FALSE(model.paste(model.index(0, 0), QStringLiteral("1")));
    CHECK(fixture.operationCount() == 2);
}

TEST_CASE("fill-down copies the topmost chosen cell of each column", "[itemmodels]")
{
    OfficeFixture fixture;
    RatingGridModel model(fixture.office());
    const int star = RatingGridModel::FirstStarColumn;
    REQUIRE_OK(model.toggle(model.index(1, star)));
    REQUIRE_OK(model.fillDown({model.index(3, star), model.index(1, star), model.index(2, star)}));
    CHECK(stars(model, 0) == QStringLiteral("-----"));
    CHECK(stars(model, 3) == QStringLiteral("★----"));
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(stars(model, 3) == QStringLiteral("-----"));
}

TEST_CASE("the grid follows scope, year and sorting", "[itemmodels]")
{
    OfficeFixture fixture;
    RatingGridModel model(fixture.office());
    const ModelTester tester(model);
    NumberedProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(RatingGridModel::SortRole);
    const ModelTester proxyTester(proxy);
    model.show(2023, fixture.unit(QStringLiteral("乙乡")));
    CHECK(model.rowCount() == 2);
    REQUIRE_OK(model.setState({model.index(1, RatingGridModel::FirstStarColumn)}, StarState::Held));
    proxy.sort(RatingGridModel::FirstStarColumn, Qt::DescendingOrder);
    CHECK(proxy.index(0, RatingGridModel::BranchColumn).data().toString() == QStringLiteral("赵坡村"));
    CHECK(proxy.headerData(0, Qt::Vertical).toInt() == 1);
    model.show(2024, 0);
    CHECK(model.rowCount() == 5);
    model.showOnly(2023, {fixture.unit(QStringLiteral("宋庄村"))});
    CHECK(model.rowCount() == 1);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("years stand side by side", "[itemmodels]")
{
    OfficeFixture fixture;
    BranchYearsModel model(fixture.office());
    const ModelTester tester(model);
    CHECK(model.columnCount() == BranchYearsModel::FirstYearColumn);
    for (const int year : {2021, 2022})
        REQUIRE_OK(fixture.office().ratings().set(year, {fixture.unit(QStringLiteral("宋庄村")), 0, StarState::Held}));
    CHECK(model.columnCount() == BranchYearsModel::FirstYearColumn + 2);
    CHECK(model.headerData(BranchYearsModel::FirstYearColumn, Qt::Horizontal).toInt() == 2021);
    model.show(fixture.unit(QStringLiteral("乙乡")));
    CHECK(model.rowCount() == 2);
    CHECK(tester.problems() == QStringList());
}
