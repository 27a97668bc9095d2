// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/casesources.h"
#include "itemmodels/gridmodel.h"
#include "itemmodels/incomesources.h"
#include "itemmodels/numberedproxy.h"
#include "itemmodels/officesources.h"
#include "itemmodels/visitsources.h"
#include "reporting/gatherers.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/modeltester.h"
#include "support/officefixture.h"

#include <QStandardItemModel>

using namespace wuxing;

namespace {

// A table under the model tester, sorted by a proxy that is under it, too.
struct TestedGrid {
    explicit TestedGrid(Office& office)
        : model(office.workspace())
        , tester(model)
        , proxyTester(proxy)
    {
        proxy.setSourceModel(&model);
        proxy.setSortRole(GridModel::SortRole);
    }
    int shows(std::unique_ptr<GridSource> source)
    {
        model.setSource(std::move(source));
        for (int column = 0; column < model.columnCount(); ++column)
            proxy.sort(column, column % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
        return model.rowCount();
    }
    QStringList problems() const { return tester.problems() + proxyTester.problems(); }
    int rowOf(RowId unit) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(GridModel::UnitIdRole).toLongLong() == unit)
                return row;
        }
        return -1;
    }

    GridModel model;
    ModelTester tester;
    NumberedProxy proxy;
    ModelTester proxyTester;
};

} // namespace

TEST_CASE("every table of the working year is a sound item model on the demonstration", "[itemmodels]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    TestedGrid grid(office);
    const RowId rectCase = office.cases().casesIn(0, 2023).front().id;
    CHECK(grid.shows(std::make_unique<CaseGrid>(office, 0, 2023)) == 4);
    CHECK(grid.shows(std::make_unique<CaseBoardGrid>(office, 0, 2023)) == 4);
    CHECK(grid.shows(std::make_unique<BallotGrid>(office, rectCase)) == 15);
    const auto all = static_cast<int>(office.opinions().raised(0, 2023).size());
    CHECK(grid.shows(std::make_unique<OpinionGrid>(office, 0, 2023, OpinionFilter{})) == all);
    int bystate = 0;
    for (const OpinionState state :
        {OpinionState::Waiting, OpinionState::InWork, OpinionState::Answered, OpinionState::Refused}) {
        OpinionFilter filter;
        filter.state = state;
        bystate += grid.shows(std::make_unique<OpinionGrid>(office, 0, 2023, filter));
    }
    CHECK(bystate == all);
    CHECK(grid.shows(std::make_unique<VisitGrid>(office, 0, 2023, false))
        == static_cast<int>(office.visits().visitsIn(0, 2023).size()));
    CHECK(grid.shows(std::make_unique<CoverageGrid>(office, 0, 2023)) == 98);
    CHECK(grid.shows(std::make_unique<IncomeGrid>(office, 0, 2022, false)) == 98);
    CHECK(grid.shows(std::make_unique<IncomeGrid>(office, 0, 2022, true)) == 0); // all 79 reach the threshold
    CHECK(grid.shows(std::make_unique<IncomeBandGrid>(office, 0, 2022)) == 8); // seven townships and the sum
    CHECK(grid.shows(std::make_unique<ProjectGrid>(office, 0, 2022)) == 3);
    CHECK(grid.shows(std::make_unique<PairingGrid>(office, 0, 2023)) == 3);
    CHECK(grid.shows(std::make_unique<TodoGrid>(office, 0, 2023)) > 0);
    CHECK(grid.shows(std::make_unique<EvidenceGrid>(office, 0, 2023)) == 32); // four branches, four problems, two each
    CHECK(grid.shows(std::make_unique<CalendarGrid>(office, 2023)) > 0);
    CHECK(grid.shows(std::make_unique<PaperGrid>(office, 0, 2023)) >= 0);
    CHECK(grid.shows(nullptr) == 0);
    CHECK(grid.problems() == QStringList());
}

TEST_CASE("names of households are masked in the tables unless they were asked for", "[itemmodels]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    TestedGrid grid(office);
    const auto textOf = [&] {
        QString text;
        for (int row = 0; row < grid.model.rowCount(); ++row) {
            for (int column = 0; column < grid.model.columnCount(); ++column)
                text += grid.model.index(row, column).data().toString() + QLatin1Char('|')
                    + grid.model.index(row, column).data(Qt::ToolTipRole).toString();
        }
        return text;
    };
    QString head;
    for (const Visit& visit : office.visits().visitsIn(0, 2023)) {
        if (const auto household = office.visits().household(visit.household); household && head.isEmpty())
            head = household->head;
    }
    REQUIRE(head.size() > 1);
    grid.shows(std::make_unique<VisitGrid>(office, 0, 2023, false));
    CHECK_FALSE(textOf().contains(head));
    grid.shows(std::make_unique<OpinionGrid>(office, 0, 2023, OpinionFilter{}));
    CHECK_FALSE(textOf().contains(head));
    grid.shows(std::make_unique<VisitGrid>(office, 0, 2023, true));
    CHECK(textOf().contains(head));
}

TEST_CASE("income is typed into the table to the fen, refused when it is vague, and comes back by undo", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    TestedGrid grid(office);
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    grid.shows(std::make_unique<IncomeGrid>(office, 0, 2022, false));
    const QModelIndex cell = grid.model.index(grid.rowOf(village), 2);
    CHECK(grid.model.setData(cell, QStringLiteral("2000万"), Qt::EditRole));
    CHECK(office.incomes().yearOf(village, 2022).total == Money::fromYuan(20'000'000));
    CHECK(grid.model.setData(cell, QStringLiteral("1,234.50"), Qt::EditRole));
    CHECK(office.incomes().yearOf(village, 2022).total.fen() == 123'450);
    CHECK_FALSE(grid.model.setData(cell, QStringLiteral("约5万元"), Qt::EditRole));
    CHECK(office.incomes().yearOf(village, 2022).total.fen() == 123'450);
    REQUIRE_OK(office.workspace().undo());
    CHECK(office.incomes().yearOf(village, 2022).total == Money::fromYuan(20'000'000));
    CHECK(grid.model.index(grid.rowOf(village), 2).data().toString() == QStringLiteral("20,000,000.00"));
    CHECK(grid.problems() == QStringList());
}

TEST_CASE("the number of households is typed beside the coverage and changes it", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    TestedGrid grid(office);
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    grid.shows(std::make_unique<CoverageGrid>(office, 0, 2023));
    int typed = -1;
    for (int column = 0; column < grid.model.columnCount(); ++column) {
        if (grid.model.flags(grid.model.index(grid.rowOf(village), column)) & Qt::ItemIsEditable)
            typed = column;
    }
    REQUIRE(typed >= 0);
    CHECK(grid.model.setData(grid.model.index(grid.rowOf(village), typed), QStringLiteral("120"), Qt::EditRole));
    for (const Coverage& coverage : office.visits().coverage(0, 2023))
        CHECK(coverage.households == (coverage.unit == village ? std::optional(120) : std::nullopt));
    CHECK(grid.problems() == QStringList());
}

TEST_CASE("evidence that is attached appears in its table", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    TestedGrid grid(office);
    CHECK(grid.shows(std::make_unique<EvidenceGrid>(office, 0, 2023)) == 0);
    EvidenceService::Target target;
    target.unit = fixture.unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(office.evidence().attach({fixture.write(QStringLiteral("note.txt"), "text")}, target));
    CHECK(grid.model.rowCount() == 1);
    CHECK(grid.model.index(0, EvidenceGrid::FileColumn).data().toString() == QStringLiteral("note.txt"));
    CHECK(grid.problems() == QStringList());
}

TEST_CASE("tables sort numbers by value, also typed ones, and what is empty stands first", "[itemmodels]")
{
    QStandardItemModel model;
    const QStringList texts{QStringLiteral("10"), QStringLiteral("9"), QString(), QStringLiteral("-0.5"),
        QStringLiteral("1,200"), QStringLiteral("12 %"), QStringLiteral("未申报"), QStringLiteral("10组"),
        QStringLiteral("2组")};
    for (const QString& text : texts)
        model.appendRow(new QStandardItem(text));
    NumberedProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(0);
    QStringList sorted;
    for (int row = 0; row < proxy.rowCount(); ++row)
        sorted << proxy.index(row, 0).data().toString();
    CHECK(sorted
        == QStringList{QString(), QStringLiteral("-0.5"), QStringLiteral("9"), QStringLiteral("10"),
            QStringLiteral("12 %"), QStringLiteral("1,200"), QStringLiteral("2组"), QStringLiteral("10组"),
            QStringLiteral("未申报")});
}

TEST_CASE("the list of villages below, the bands and the income report speak of the same villages", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const auto put = [&](const char* unit, int yuan) {
        const IncomeCategory category = incomeCategories().front();
        REQUIRE_OK(office.incomes().put({{fixture.unit(QString::fromUtf8(unit)), 2022, category.name,
                                            category.operating, Money::fromYuan(yuan), {}}},
            {}));
    };
    put("宋庄村", 10'000);
    put("李湾村", 80'000);
    put("锦华社区", 20'000); // a community that has income
    TestedGrid grid(office);
    CHECK(grid.shows(std::make_unique<IncomeGrid>(office, 0, 2022, true)) == 2);
    const int rows = grid.shows(std::make_unique<IncomeBandGrid>(office, 0, 2022));
    REQUIRE(rows == 3);
    const auto sum = [&](int column) { return grid.model.index(rows - 1, column).data().toInt(); };
    const int bands = static_cast<int>(bandNames(IncomeRules()).size());
    int banded = 0;
    for (int band = 1; band <= bands; ++band)
        banded += sum(band);
    CHECK(banded == 3);
    CHECK(sum(bands + 1) == 2); // 王岗村 and 赵坡村
    CHECK(sum(bands + 2) == 5);
    const Report report = *reporting::income(office, {.scope = 0, .year = 2022});
    const auto* table = std::get_if<Table>(&report.sections.front().blocks.front());
    REQUIRE(table);
    for (int column = 1; column <= bands + 2; ++column)
        CHECK(table->rows.back().at(static_cast<size_t>(column)).text.toInt() == sum(column));
    const auto monthly = reporting::monthly(office, {0, Month(2023, 9)});
    REQUIRE_OK(monthly);
    CHECK(monthly->figure(QStringLiteral("income_below"))->text == QStringLiteral("2"));
    CHECK(monthly->figure(QStringLiteral("income_entered"))->text == QStringLiteral("3"));
    CHECK(monthly->figure(QStringLiteral("income_missing"))->text == QStringLiteral("2"));
    CHECK(
        office.incomes().lastYear([&](RowId unit) { return unit == fixture.unit(QStringLiteral("宋庄村")); }) == 2022);
    CHECK(office.incomes().lastYear([&](RowId unit) { return unit == fixture.unit(QStringLiteral("王岗村")); }) == 0);
}
