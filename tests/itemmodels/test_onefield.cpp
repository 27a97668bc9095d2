// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/assessmentsources.h"
#include "itemmodels/casesources.h"
#include "itemmodels/contestsources.h"
#include "itemmodels/gridmodel.h"
#include "itemmodels/incomesources.h"
#include "itemmodels/ratinggridmodel.h"
#include "itemmodels/reviewsources.h"
#include "itemmodels/starsources.h"
#include "itemmodels/visitsources.h"
#include "services/office.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

const Quarter quarter(2023, 4);

qint64 lastOperation(Office& office)
{
    const auto operations = office.history().operations(0, 1);
    REQUIRE_OK(operations);
    return operations->empty() ? 0 : operations->front().seq;
}

std::vector<FieldChange> lastChanges(Office& office)
{
    const auto operations = office.history().operations(0, 1);
    REQUIRE_OK(operations);
    REQUIRE_FALSE(operations->empty());
    const auto changes = office.history().fieldChanges(operations->front());
    REQUIRE_OK(changes);
    return *changes;
}

// Texts that may be typed over what stands there, each another value of one field. The first that is taken counts.
QStringList othersFor(const QModelIndex& cell)
{
    const QString shown = cell.data().toString();
    if (shown.contains(QStringLiteral("：")))
        return {shown + QStringLiteral("，已说明")};
    bool isNumber = false;
    (void)QString(shown).remove(QLatin1Char(',')).toDouble(&isNumber);
    if (isNumber) // yes and no stand in another field than numbers
        return {QStringLiteral("7"), QStringLiteral("3")};
    QStringList others = cell.data(GridModel::ChoicesRole).toStringList();
    others << QStringLiteral("同意") << QStringLiteral("不涉及") << QStringLiteral("通过") << QStringLiteral("是")
           << QStringLiteral("否") << QStringLiteral("另有说明");
    others.removeAll(shown);
    return others;
}

// Types over the filled cells of a table, up to three of a column, and looks at what the journal says. How many.
int typeOver(Office& office, GridModel& model)
{
    int typed = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        int filled = 0;
        for (int row = 0; row < model.rowCount() && filled < 3; ++row) {
            const QModelIndex cell = model.index(row, column);
            if (!cell.flags().testFlag(Qt::ItemIsEditable) || cell.data().toString().isEmpty())
                continue;
            const QString shown = cell.data().toString();
            const QStringList others = othersFor(cell);
            const qint64 before = lastOperation(office);
            // A word may be refused, or mean what stands there already.
            const bool taken = std::any_of(others.begin(), others.end(), [&](const QString& other) {
                return model.setTexts({cell}, other).has_value() && lastOperation(office) != before;
            });
            if (!taken)
                continue;
            ++filled;
            ++typed;
            CAPTURE(shown.toStdString(), cell.data().toString().toStdString());
            const auto changes = lastChanges(office);
            QStringList fields;
            for (const FieldChange& change : changes)
                fields << change.table + QLatin1Char('.') + change.field;
            CAPTURE(fields.join(QLatin1Char(' ')).toStdString());
            CHECK(changes.size() == 1);
            REQUIRE_OK(office.workspace().undo());
            CHECK(model.index(row, column).data().toString() == shown);
        }
    }
    return typed;
}

ReviewOpinion opinionOf(const QString& star, RowId department, OpinionKind kind, const QString& reason)
{
    return {star, department, kind, reason, QStringLiteral("原经办人"), QDate(2023, 12, 1), 0};
}

} // namespace

TEST_CASE("typing over a cell changes exactly the field it shows, in every table", "[itemmodels]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    GridModel model(office.workspace());
    const auto typedIn = [&](std::unique_ptr<GridSource> source) {
        model.setSource(std::move(source));
        return typeOver(office, model);
    };

    // What tables do not show: remarks of an income, who gave an opinion and the ledger item made of it.
    const UnitNode* village = office.units().tree()->branches(0, office.today()).front();
    const RowId unit = village->unit.id;
    const IncomeCategory category = incomeCategories().front();
    REQUIRE_OK(office.incomes().put(
        {{unit, 2022, category.name, category.operating, Money::fromYuan(12), QStringLiteral("村办企业分红")}}, {}));
    const RuleClause* clause = nullptr;
    const auto evaluator = office.rules().evaluator(2023, village->unit.starSet);
    clause = &evaluator->rules().stars.front().items.front().clauses.front();

    CHECK(typedIn(std::make_unique<IncomeGrid>(office, 0, 2022, false)) >= 3);
    CHECK(typedIn(std::make_unique<CoverageGrid>(office, 0, 2023)) == 3);
    CHECK(typedIn(std::make_unique<PlanGrid>(office, 0, 2023)) >= 15);
    CHECK(typedIn(std::make_unique<PublishedGrid>(office, 2022)) >= 6);
    CHECK(typedIn(std::make_unique<AppraisalGrid>(office, 0, 2023)) >= 15);
    REQUIRE_OK(office.reviewSheets().reopen(unit, quarter, QStringLiteral("更正")));
    CHECK(typedIn(std::make_unique<AssessmentOfBranch>(office, unit, quarter)) >= 3);
    CHECK(typedIn(std::make_unique<AssessmentOfClause>(office, village->unit.starSet, clause->id, unit, quarter)) >= 1);
}

TEST_CASE("typing over an opinion keeps its handler, its date and the ledger item made of it", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const RowId branch = fixture.unit(QStringLiteral("宋庄村"));
    std::vector<OpinionEdit> opinions;
    for (const Department& department : office.organisation().organisation()) {
        for (const Star& star : office.ratings().ratings(2023)->set(StarSetKind::Rural).stars) {
            if (!department.isOffice && department.givesOpinion(StarSetKind::Rural, star.key))
                opinions.push_back({branch, quarter,
                    opinionOf(star.key, department.id, OpinionKind::AfterRectification, QStringLiteral("路灯未修复"))});
        }
    }
    REQUIRE(opinions.size() > 4);
    REQUIRE_OK(office.reviews().putOpinions(opinions));
    const auto made = office.reviews().makeLedgerItems(quarter, {branch}, QDate(2023, 12, 31));
    REQUIRE_OK(made);
    CHECK(*made == static_cast<int>(opinions.size()));

    GridModel model(office.workspace());
    const OpinionDefaults another{QStringLiteral("现经办人"), QDate(2023, 12, 20)};
    model.setSource(std::make_unique<ReviewOfBranch>(office, branch, quarter, another));
    CHECK(typeOver(office, model) >= 5);
    const RowId department = opinions.front().opinion.department;
    model.setSource(std::make_unique<ReviewOfDepartment>(office, department, 0, quarter, another));
    CHECK(typeOver(office, model) >= 1);
    // Nothing is rectified twice.
    const auto again = office.reviews().makeLedgerItems(quarter, {branch}, QDate(2023, 12, 31));
    REQUIRE_OK(again);
    CHECK(*again == 0);
}

TEST_CASE("cells of a review or of score sheets that are emptied together are one operation", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const RowId branch = fixture.unit(QStringLiteral("宋庄村"));
    const QString star = office.ratings().ratings(2023)->set(StarSetKind::Rural).stars.front().key;
    std::vector<OpinionEdit> opinions;
    for (const Department& department : office.organisation().organisation()) {
        if (!department.isOffice && department.givesOpinion(StarSetKind::Rural, star))
            opinions.push_back({branch, quarter, opinionOf(star, department.id, OpinionKind::Agree, {})});
    }
    REQUIRE_FALSE(opinions.empty());
    REQUIRE_OK(office.reviews().putOpinions(opinions));
    REQUIRE_OK(office.reviews().decide(quarter, {{branch, {star, DecisionOutcome::Passed, {}}}}));
    GridModel model(office.workspace());
    model.setSource(std::make_unique<ReviewOfBranch>(office, branch, quarter, OpinionDefaults{}));
    QModelIndexList filled;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 1).flags().testFlag(Qt::ItemIsEditable)
            && !model.index(row, 1).data().toString().isEmpty())
            filled << model.index(row, 1);
    }
    REQUIRE(filled.size() == static_cast<qsizetype>(opinions.size()) + 1);
    const int before = fixture.operationCount();
    REQUIRE_OK(model.setTexts(filled, {}));
    CHECK(fixture.operationCount() == before + 1);
    CHECK(office.reviews().review(branch, quarter).opinions.empty());
    CHECK(office.reviews().review(branch, quarter).decisions.empty());
}

TEST_CASE("ballots and scores that are typed over change one field", "[itemmodels]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    GridModel model(office.workspace());
    // Typing over needs a round that is open and a contest that is sealed.
    Contest contest = ContestService::proposal(2023);
    for (const auto* node : office.units().tree()->branches(0, office.today())) {
        if (contest.entries.size() < 2)
            contest.entries.push_back(
                {makeRowId(), node->unit.id, node->parent->unit.id, static_cast<int>(contest.entries.size()) + 1});
    }
    contest.judges.push_back({makeRowId(), 1, QStringLiteral("评委"), 0});
    REQUIRE_OK(office.contests().save(contest));
    const RowId indicator = contest.parts.front().indicators.front().id;
    std::vector<ContestScore> scores;
    for (const ContestEntry& entry : contest.entries)
        scores.push_back({entry.id, contest.judges.front().id, indicator, Quantity::fromWhole(20)});
    REQUIRE_OK(office.contests().putScores(contest.id, scores));
    model.setSource(std::make_unique<ContestScores>(office, contest.id));
    CHECK(typeOver(office, model) == 2);
    const int before = fixture->operationCount();
    REQUIRE_OK(model.setTexts(
        {model.index(0, ContestScores::FirstIndicatorColumn), model.index(1, ContestScores::FirstIndicatorColumn)},
        {}));
    CHECK(fixture->operationCount() == before + 1);
    CHECK(office.contests().find(contest.id)->scores.empty());

    RectCase rectCase = office.cases().cases()->back();
    rectCase.state = CaseState::AcceptanceApplied; // a second round
    rectCase.acceptedOn = rectCase.followUntil = rectCase.closedOn = {};
    rectCase.steps.push_back({0, rectCase.state, QDate(2023, 12, 20), {}});
    REQUIRE_OK(office.cases().import({rectCase}, {Action::Code::StepCase, {}}));
    model.setSource(std::make_unique<BallotGrid>(office, rectCase.id));
    REQUIRE_OK(model.setTexts({model.index(0, BallotGrid::FirstAspectColumn)}, QStringLiteral("5")));
    CHECK(typeOver(office, model) == 1);
}

TEST_CASE("a source without a published number is refused instead of making the number zero", "[itemmodels]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    GridModel model(office.workspace());
    model.setSource(std::make_unique<PublishedGrid>(office, 2022));
    const auto refused =
        model.setTexts({model.index(0, PublishedGrid::SourceColumn)}, QStringLiteral("区委组织部通报"));
    REQUIRE_FALSE(refused);
    CHECK(office.awards().published(2022).empty());
    REQUIRE_OK(model.paste(model.index(0, PublishedGrid::PublishedColumn), QStringLiteral("10")));
    REQUIRE_OK(model.setTexts({model.index(0, PublishedGrid::SourceColumn)}, QStringLiteral("区委组织部通报")));
    REQUIRE(office.awards().published(2022).size() == 1);
    CHECK(office.awards().published(2022).front().count == 10);
}
