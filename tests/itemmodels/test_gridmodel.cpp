// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/assessmentsources.h"
#include "itemmodels/contestsources.h"
#include "itemmodels/gridmodel.h"
#include "itemmodels/numberedproxy.h"
#include "itemmodels/reviewsources.h"
#include "itemmodels/starsources.h"
#include "reporting/gatherers.h"
#include "services/office.h"
#include "storage/database.h"
#include "support/catch.h"
#include "support/modeltester.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

const Quarter quarter(2023, 4);

// Row and column by what stands in the first columns and in the header.
QModelIndex at(const GridModel& model, const QString& row, const QString& header)
{
    for (int r = 0; r < model.rowCount(); ++r) {
        for (int first = 0; first < std::min(3, model.columnCount()); ++first) {
            if (!model.index(r, first).data().toString().contains(row))
                continue;
            for (int c = 0; c < model.columnCount(); ++c) {
                if (model.headerData(c, Qt::Horizontal).toString().contains(header))
                    return model.index(r, c);
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("every table of the star year is a sound item model on the demonstration", "[itemmodels]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    const UnitNode* village = office.units().tree()->branches(0, office.today()).at(20);
    const RowId clause =
        office.rules().evaluator(2023, StarSetKind::Rural)->rules().stars.front().items.front().clauses.front().id;
    const RowId department = office.organisation().organisation().at(1).id;
    const RowId contest = office.contests().contests()->front().id;
    GridModel model(office.workspace());
    const ModelTester tester(model);
    NumberedProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(GridModel::SortRole);
    const ModelTester proxyTester(proxy);
    const auto shows = [&](std::unique_ptr<GridSource> source) {
        model.setSource(std::move(source));
        proxy.sort(1, Qt::DescendingOrder);
        return model.rowCount();
    };
    CHECK(shows(std::make_unique<PlanGrid>(office, 0, 2023)) == 98);
    CHECK(shows(std::make_unique<PlanSummary>(office, 0, 2023)) == 10); // seven townships, sum, target, difference
    CHECK(shows(std::make_unique<AssessmentOfBranch>(office, village->unit.id, quarter)) > 30);
    CHECK(shows(std::make_unique<AssessmentOfClause>(office, StarSetKind::Rural, clause, 0, quarter)) == 79);
    CHECK(shows(std::make_unique<CompletenessBoard>(office, 0, quarter)) == 98);
    CHECK(shows(std::make_unique<ReviewOfBranch>(office, village->unit.id, quarter, OpinionDefaults{})) == 9);
    CHECK(shows(std::make_unique<ReviewOfDepartment>(office, department, 0, quarter, OpinionDefaults{})) == 98);
    CHECK(shows(std::make_unique<GapGrid>(office, 0, quarter, false)) > 0);
    CHECK(shows(std::make_unique<ProjectionGrid>(office, 0, quarter)) == 10);
    CHECK(shows(std::make_unique<WhatIfGrid>(office, 0, quarter, WhatIf{})) == 0);
    CHECK(shows(std::make_unique<AwardGrid>(office, 0, 2023)) == 98);
    CHECK(shows(std::make_unique<MovementGrid>(office, 0, 2023)) == Movement::rowCount);
    CHECK(shows(std::make_unique<PublishedGrid>(office, 2022)) == 6);
    CHECK(shows(std::make_unique<ContestScores>(office, contest)) == 49);
    CHECK(shows(std::make_unique<ContestResultGrid>(office, contest)) == 7);
    CHECK(shows(std::make_unique<AppraisalGrid>(office, 0, 2023)) == 98);
    CHECK(shows(nullptr) == 0);
    CHECK(tester.problems() == QStringList());
    CHECK(proxyTester.problems() == QStringList());
}

TEST_CASE("cells, blocks and fill-down go into the file and come back by undo, without losing the rows", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    GridModel model(office.workspace());
    const ModelTester tester(model);
    model.setSource(std::make_unique<PlanGrid>(office, 0, 2023));
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    const QModelIndex corner = at(model, QStringLiteral("宋庄村"), QStringLiteral("支部过硬"));
    REQUIRE_OK(model.paste(corner, QStringLiteral("是\t否\t1\n是\t\t\n")));
    CHECK(office.plans().plan(fixture.unit(QStringLiteral("宋庄村")), 2023).stars.size() == 2);
    REQUIRE_OK(model.fillDown({corner, corner.siblingAtRow(4)}));
    CHECK(corner.siblingAtRow(4).data().toString() == corner.data().toString());
    const auto refused = model.paste(corner, QStringLiteral("是\n也许\n"));
    CHECK_FALSE(refused);
    CHECK_FALSE(model.paste(model.index(0, 0), QStringLiteral("是")));
    REQUIRE_OK(office.workspace().undo());
    REQUIRE_OK(office.workspace().undo());
    CHECK(office.plans().plans(2023)->isEmpty());
    CHECK(resets == 0);
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("an opinion is entered as a word with its reason behind a colon", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const RowId branch = fixture.unit(QStringLiteral("宋庄村"));
    GridModel model(office.workspace());
    const ModelTester tester(model);
    model.setSource(std::make_unique<ReviewOfBranch>(
        office, branch, quarter, OpinionDefaults{QStringLiteral("甲"), {2023, 12, 1}}));
    const QModelIndex cell = at(model, QStringLiteral("农业农村局专班"), QStringLiteral("产业兴旺"));
    CHECK_FALSE(model.setTexts({cell}, QStringLiteral("不同意")));
    REQUIRE_OK(model.setTexts({cell}, QStringLiteral("整改后再审：路灯未修复")));
    CHECK(office.reviews().review(branch, quarter).opinions.front().reason == QStringLiteral("路灯未修复"));
    CHECK(cell.data().toString() == QStringLiteral("整改后再审：路灯未修复"));
    CHECK_FALSE(
        at(model, QStringLiteral("宣传部专班"), QStringLiteral("产业兴旺")).flags().testFlag(Qt::ItemIsEditable));
    REQUIRE_OK(model.setTexts({cell}, {}));
    CHECK(office.reviews().review(branch, quarter).opinions.empty());
    model.setSource(std::make_unique<ReviewOfBranch>(office, branch, quarter, OpinionDefaults{}));
    CHECK_FALSE(model.setTexts({at(model, QStringLiteral("农业农村局专班"), QStringLiteral("产业兴旺"))},
        QStringLiteral("同意"))); // no handler
    CHECK(tester.problems() == QStringList());
}

TEST_CASE("branches one clause away from a star are listed and counted once each", "[itemmodels]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    GridModel model(office.workspace());
    model.setSource(std::make_unique<GapGrid>(office, 0, quarter, true));
    QSet<RowId> units;
    for (int row = 0; row < model.rowCount(); ++row)
        units.insert(model.index(row, 0).data(GridModel::UnitIdRole).toLongLong());
    CHECK(units.size() == model.rowCount());
    const auto report = reporting::gaps(office, {.scope = 0, .quarter = quarter});
    REQUIRE_OK(report);
    CHECK(report->figure(QStringLiteral("one_step"))->text.toInt() == model.rowCount());
    int stars = 0;
    const auto gaps = office.evaluations().gaps(0, quarter);
    REQUIRE_OK(gaps);
    for (const GapRow& gap : *gaps)
        stars += gap.isOneStepAway() ? 1 : 0;
    CHECK(stars > model.rowCount()); // some are close to two
}

TEST_CASE("a table that could not be read says so and does not say that there is nothing", "[itemmodels]")
{
    const auto fixture = OfficeFixture::demonstration();
    fixture->reopen();
    Office& office = fixture->office();
    const auto rename = [&](const char* sql) {
        REQUIRE_OK(office.workspace().database().connection().execute(QLatin1String(sql)));
    };
    GridModel model(office.workspace());
    int told = 0;
    QObject::connect(&model, &GridModel::failed, [&](const Error& error) {
        ++told;
        CHECK_FALSE(error.message.isEmpty());
    });
    rename("ALTER TABLE appraisal RENAME TO appraisal_gone");
    model.setSource(std::make_unique<AppraisalGrid>(office, 0, 2023));
    CHECK(told == 1);
    CHECK(model.rowCount() == 0);
    rename("ALTER TABLE appraisal_gone RENAME TO appraisal");
    model.reload();
    CHECK(told == 1);
    CHECK(model.rowCount() == 98);
}

TEST_CASE("a column goes over cells nobody can edit, unless it says something else there", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const RowId branch = fixture.unit(QStringLiteral("宋庄村"));
    GridModel model(office.workspace());
    model.setSource(std::make_unique<ReviewOfBranch>(
        office, branch, quarter, OpinionDefaults{QStringLiteral("甲"), {2023, 12, 1}}));
    const QModelIndex cell = at(model, QStringLiteral("农业农村局专班"), QStringLiteral("产业兴旺"));
    REQUIRE_OK(model.setTexts({cell}, QStringLiteral("同意")));
    // The page's own copy of a column, from its first row on, some of them locked.
    QStringList column;
    int locked = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex there = model.index(row, cell.column());
        column << there.data().toString();
        locked += there.flags().testFlag(Qt::ItemIsEditable) ? 0 : 1;
    }
    REQUIRE(locked > 0);
    const QModelIndex top = model.index(0, cell.column());
    REQUIRE_OK(model.paste(top, column.join(QLatin1Char('\n'))));
    // A change where one is possible, and nothing where none is.
    QStringList holes(column.size());
    holes[cell.row()] = QStringLiteral("整改后再审：路灯未修复");
    REQUIRE_OK(model.paste(top, holes.join(QLatin1Char('\n'))));
    CHECK(cell.data().toString() == QStringLiteral("整改后再审：路灯未修复"));
    // Something else in a locked cell is refused by the names of row and column, and nothing is changed.
    const QModelIndex barred = at(model, QStringLiteral("宣传部专班"), QStringLiteral("产业兴旺"));
    holes = QStringList(column.size());
    holes[cell.row()] = QStringLiteral("同意");
    holes[barred.row()] = QStringLiteral("同意");
    const auto refused = model.paste(top, holes.join(QLatin1Char('\n')));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("宣传部专班")));
    CHECK(refused.error().message.contains(QStringLiteral("产业兴旺")));
    CHECK(cell.data().toString() == QStringLiteral("整改后再审：路灯未修复"));
}

TEST_CASE("a table nobody looks at is read when somebody looks again, and only if it was touched", "[itemmodels]")
{
    OfficeFixture fixture;
    int reads = 0;
    struct Counting : GridSource {
        explicit Counting(int& reads)
            : m_reads(reads)
        {
        }
        Result<GridContent> read() override
        {
            ++m_reads;
            return GridContent();
        }
        bool isTouchedBy(const ChangeEvent& event) const override { return event.touches("ledger_item"); }
        int& m_reads;
    };
    GridModel model(fixture.office().workspace());
    const ModelTester tester(model);
    model.setSource(std::make_unique<Counting>(reads));
    CHECK(reads == 1);
    model.setLookedAt(false);
    const auto add = [&] {
        REQUIRE_OK(fixture.office().ledger().add(
            fixture.item(QStringLiteral("宋庄村"), QStringLiteral("路灯不亮"), {2023, 9, 1}, {2023, 12, 1}), {}));
    };
    add();
    add();
    CHECK(reads == 1);
    model.setLookedAt(true);
    CHECK(reads == 2);
    model.setLookedAt(false);
    model.setLookedAt(true);
    CHECK(reads == 2);
    add();
    CHECK(reads == 3);
    CHECK(tester.problems() == QStringList());
}
