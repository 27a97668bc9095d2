// SPDX-License-Identifier: GPL-3.0-or-later
// Every table of the program: what it writes it reads again as nothing new, and where it is missing it comes back
// whole.
#include "exchange/sheets/tablecatalogue.h"
#include "services/rating/samplerules.h"
#include "storage/database.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <QFile>

using namespace wuxing;

namespace {

using Kind = TableImport::Kind;
const Quarter quarter(2023, 3);

// What the windows make, by the calls they make it with: two of everything that a table could take for one.
class MadeInTheWindow {
public:
    MadeInTheWindow()
    {
        m_fixture.clock().set(QDateTime(QDate(2023, 12, 20), QTime(9, 0)));
        m_song = m_fixture.unit(QStringLiteral("宋庄村"));
        m_bend = m_fixture.unit(QStringLiteral("李湾村"));
        makeUnits();
        makeStarYear();
        makeContest();
        makeLedger();
        makeCase();
        makeVisits();
        makeIncome();
    }
    OfficeFixture& fixture() { return m_fixture; }

private:
    Office& office() { return m_fixture.office(); }

    void makeUnits()
    {
        const RowId second = m_fixture.unit(QStringLiteral("乙乡"));
        // The same name in two townships.
        REQUIRE_OK(office().units().add(
            UnitService::makeBranch(QStringLiteral("990100101260"), QStringLiteral("宋庄村"), second, 60)));
        Unit renamed = office().units().tree()->find(m_bend)->unit;
        renamed.name = QStringLiteral("李湾村村民委员会");
        REQUIRE_OK(office().units().edit({office().units().tree()->find(renamed.id)->unit, renamed}));
        REQUIRE_OK(office().units().setSecretary(m_song, QStringLiteral("某甲"), {2018, 5, 1}));
        REQUIRE_OK(office().units().setSecretary(m_bend, QStringLiteral("某乙"), {}));
        REQUIRE_OK(office().ratings().saveTargets(2023, LevelTargets{-1, 0, 18, 58, 13, 5}));
    }

    void makeStarYear()
    {
        for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
            const auto sample = office().rules().addSample(2023, set);
            REQUIRE_OK(sample);
            REQUIRE_OK(office().rules().publish(*sample));
        }
        REQUIRE_OK(office().ratings().set(2022, {m_song, 0, StarState::Held}));
        REQUIRE_OK(office().ratings().set(2022, {m_song, 1, StarState::NotHeld}));
        BranchPlan plan{m_song, 2023, {QStringLiteral("party"), QStringLiteral("industry")}, {}};
        plan.answers.front() = QStringLiteral("区位好，\n离城近");
        REQUIRE_OK(office().plans().save(plan));
        const RuleStar& party = office().rules().evaluator(2023, StarSetKind::Rural)->rules().stars.front();
        const RowId first = party.items.front().clauses.front().id;
        REQUIRE_OK(office().assessments().put(quarter,
            {{m_song, first, Stage::Self, {}, true, QStringLiteral("附照片")},
                {m_song, first, Stage::District, {}, false, {}}}));
        REQUIRE_OK(office().assessments().putMetrics(
            {{m_song, 2023, 0, QStringLiteral("总户数"), Quantity::fromWhole(200)},
                {m_song, 2023, 2, QStringLiteral("总户数"), Quantity::fromWhole(202)},
                {m_song, 2023, 0, IncomeService::incomeMetric(), Quantity::fromWhole(7)}},
            {}));
        std::vector<OpinionEdit> edits;
        for (const RowId branch : {m_song, m_bend}) {
            for (const ReviewHole& hole : office().reviews().holes(branch, quarter)) {
                if (hole.department != 0)
                    edits.push_back({branch, quarter,
                        {hole.star, hole.department, OpinionKind::Agree, QStringLiteral("同意，建议加强"),
                            QStringLiteral("甲"), {2023, 9, 1}, 0}});
            }
        }
        REQUIRE_OK(office().reviews().putOpinions(edits));
        // The quarter of one branch is closed: its opinions and assessments are frozen and still the same.
        REQUIRE_OK(office().reviews().decide(quarter, office().reviews().proposals(quarter, {m_song})));
        REQUIRE_OK(office().reviewSheets().close(quarter, {m_song}));
        Appraisal appraisal{m_song, 2023, {12, 3, 0, 0}, Grade::Good, QStringLiteral("务实\n肯干")};
        REQUIRE_OK(office().contests().saveAppraisals({appraisal}, {}));
    }

    void makeContest()
    {
        Contest contest = ContestService::proposal(2023);
        contest.parts.back().indicators.push_back(
            {makeRowId(), contest.parts.front().indicators.front().name, Quantity::fromWhole(10)});
        contest.judges = {{makeRowId(), 1, QStringLiteral("评委一"), 0}};
        contest.entries = {{makeRowId(), m_song, office().units().tree()->find(m_song)->unit.parent, 1}};
        REQUIRE_OK(office().contests().save(contest));
        std::vector<ContestScore> scores;
        for (const ContestPart& part : contest.parts) {
            for (const ContestIndicator& indicator : part.indicators)
                scores.push_back({contest.entries.front().id, contest.judges.front().id, indicator.id,
                    Quantity::fromThousandths(8'500)});
        }
        REQUIRE_OK(office().contests().putScores(contest.id, scores));
    }

    void step(RowId item, LedgerAction action, const QDate& date, const QString& text = {}, int percent = 0)
    {
        const auto said = office().ledger().verifications(item, true);
        REQUIRE_OK(office().ledger().apply({Action::Code::ImportProgress, {}},
            {planStep(*office().ledger().find(item),
                {action, date, text, percent, QStringLiteral("丁一"), QStringLiteral("区级")}, {1, said})}));
    }

    void makeLedger()
    {
        LedgerItem road =
            m_fixture.item(QStringLiteral("宋庄村"), QStringLiteral("道路、路灯"), {2023, 3, 1}, {2023, 5, 31});
        road.id = makeRowId();
        road.person = QStringLiteral("甲一");
        road.sourceKind = LedgerSource::Petition;
        road.source = QStringLiteral("群众来信");
        road.measure = QStringLiteral("先修路，\n再装灯");
        road.outcomes = {{0, QStringLiteral("道路"), Measure::Length, QStringLiteral("米"), Quantity::fromWhole(900)},
            {0, QStringLiteral("路灯"), Measure::Pieces, QStringLiteral("盏"), Quantity::fromWhole(20)}};
        REQUIRE_OK(office().ledger().add(road, {}));
        REQUIRE_OK(office().ledger().apply({Action::Code::ImportProgress, {}},
            {planExtension(*office().ledger().find(road.id),
                {0, {}, {2023, 7, 31}, QStringLiteral("雨季"), QStringLiteral("某丁"), {2023, 5, 20}})}));
        REQUIRE_OK(office().ledger().apply({Action::Code::ImportProgress, {}},
            {planProgress(*office().ledger().find(road.id), 1, {2023, 3, 5}, QStringLiteral("进场"))}));
        step(road.id, LedgerAction::ReportDone, {2023, 6, 1});
        step(road.id, LedgerAction::SendBack, {2023, 6, 3}, QStringLiteral("路灯未亮"), 60);
        step(road.id, LedgerAction::ReportDone, {2023, 6, 20});
        step(road.id, LedgerAction::Verify, {2023, 6, 22});
        step(road.id, LedgerAction::Close, {2023, 6, 30}, QStringLiteral("同意销号"));
        // The same words on the same day, twice.
        for (const char16_t* person : {u"乙一", u"乙二"}) {
            LedgerItem twin =
                m_fixture.item(QStringLiteral("宋庄村"), QStringLiteral("垃圾清运"), {2023, 8, 1}, {2024, 1, 31});
            twin.person = QString::fromUtf16(person);
            REQUIRE_OK(office().ledger().add(twin, {}));
        }
        const auto items = office().ledger().items();
        for (const LedgerItem& item : *items) {
            if (item.person == QStringLiteral("乙二"))
                REQUIRE_OK(office().ledger().apply(
                    {Action::Code::ImportProgress, {}}, {planProgress(item, 40, {2023, 9, 5}, {})}));
        }
        REQUIRE_OK(office().ledger().saveCalendar(
            {{{2023, 10, 1}, DayKind::Holiday, QStringLiteral("国庆节")}, {{2023, 10, 7}, DayKind::Workday, {}}},
            {Action::Code::EditCalendar, {}}));
    }

    void makeCase()
    {
        RectCase rectCase;
        rectCase.unit = m_bend;
        rectCase.year = 2023;
        rectCase.listedOn = {2023, 3, 10};
        rectCase.causes = {QStringLiteral("04"), QStringLiteral("10")};
        rectCase.goal = QStringLiteral("班子配强，\n制度健全");
        REQUIRE_OK(office().cases().list(rectCase));
        rectCase = *office().cases().find(CaseService::caseRow(m_bend, 2023));
        LedgerItem item =
            m_fixture.item(QStringLiteral("李湾村"), QStringLiteral("制度不上墙"), {2023, 4, 1}, {2023, 10, 1});
        item.id = makeRowId();
        item.measure = QStringLiteral("上墙");
        item.person = QStringLiteral("甲三");
        item.sourceKind = LedgerSource::Case;
        item.sourceId = rectCase.id;
        REQUIRE_OK(office().ledger().add(item, {}));
        REQUIRE_OK(
            office().cases().step(rectCase.id, CaseAction::ApprovePlan, {2023, 3, 25}, QStringLiteral("组织部")));
        REQUIRE_OK(office().cases().step(rectCase.id, CaseAction::Start, {2023, 4, 1}, {}));
        CaseReport sent = office().caseReports().draft(rectCase, Month(2023, 4));
        sent.work = QStringLiteral("入户走访");
        REQUIRE_OK(office().caseReports().send(sent, {2023, 4, 29}));
        CaseReport draft = office().caseReports().draft(rectCase, Month(2023, 5));
        draft.work = QStringLiteral("制定制度");
        draft.difficulties.clear();
        REQUIRE_OK(office().caseReports().saveReport(draft));
        step(item.id, LedgerAction::Start, {2023, 4, 2});
        step(item.id, LedgerAction::ReportDone, {2023, 9, 1});
        REQUIRE_OK(office().cases().step(rectCase.id, CaseAction::Apply, {2023, 9, 5}, {}));
        Acceptance acceptance = office().cases().currentAcceptance(*office().cases().find(rectCase.id));
        acceptance.heldOn = {2023, 9, 8};
        acceptance.ballots = {
            {1, {Quantity::fromThousandths(18'500), {}, Quantity::fromWhole(1), {}, {}}, Satisfaction::Satisfied}};
        REQUIRE_OK(office().cases().saveAcceptance(rectCase.id, acceptance));
    }

    void visit(const QString& head, const QString& phone, int people, std::vector<QString> wishes, VisitWay way)
    {
        VisitEntry entry;
        entry.visit.unit = m_song;
        entry.visit.date = {2023, 9, 1};
        entry.visit.visitor = QStringLiteral("包村干部");
        entry.visit.way = way;
        if (!head.isEmpty())
            entry.household = Household{0, 0, QStringLiteral("1组"), head, people, phone};
        for (const QString& wish : wishes) {
            Opinion opinion;
            opinion.body = wish;
            opinion.due = QDate(2023, 10, 31);
            entry.visit.opinions.push_back(opinion);
        }
        REQUIRE_OK(office().visits().save(entry));
    }

    void makeVisits()
    {
        const QString road = QStringLiteral("路灯太少");
        visit(QStringLiteral("王强"), QStringLiteral("13800001111"), 3, {road}, VisitWay::Home);
        visit(QStringLiteral("王强"), QStringLiteral("13900002222"), 3, {}, VisitWay::Home); // another family
        visit(QStringLiteral("李安"), {}, 0, {road, QStringLiteral("垃圾"), road}, VisitWay::Phone);
        visit({}, {}, 0, {road}, VisitWay::Meeting);
        visit({}, {}, 0, {QStringLiteral("修渠")}, VisitWay::Meeting); // the second meeting of the day
        std::vector<RowId> ids;
        for (const Opinions::Raised& raised : office().opinions().raised(0, 2023)) {
            if (raised.opinion.body == QStringLiteral("修渠"))
                ids.push_back(raised.opinion.id);
        }
        LedgerItem item =
            m_fixture.item(QStringLiteral("宋庄村"), QStringLiteral("水渠不通"), {2023, 9, 1}, {2023, 12, 1});
        REQUIRE_OK(office().opinions().makeLedgerItem(ids, 2023, item));
    }

    void makeIncome()
    {
        REQUIRE_OK(
            office().incomes().put({{m_song, 2022, QStringLiteral("经营收入"), true, Money::fromFen(123'456), {}},
                                       {m_song, 2022, QStringLiteral("其他收入"), false, Money::fromYuan(-5), {}}},
                {}));
        const RowId namesake = office().units().tree()->findByCode(QStringLiteral("990100101260"))->unit.id;
        for (const char16_t* content : {u"一期", u"二期"}) {
            Project project;
            project.unit = m_bend;
            project.name = QStringLiteral("大棚");
            project.content = QString::fromUtf16(content);
            project.funds = {
                {QStringLiteral("县、乡配套"), Money::fromYuan(30'000)}, {QStringLiteral("自筹"), Money::fromFen(150)}};
            project.partners = {{namesake, Quantity::fromThousandths(12'500)}, {m_song, Quantity::fromWhole(1)}};
            project.incomes = {{2022, Money::fromYuan(100)}, {2023, Money::fromYuan(200)}};
            REQUIRE_OK(office().incomes().add(project));
        }
        Pairing pairing{0, m_fixture.unit(QStringLiteral("甲镇")), m_fixture.unit(QStringLiteral("乙乡")), {2023, 2, 1},
            {2023, 12, 31}, QStringLiteral("共建")};
        REQUIRE_OK(office().incomes().add(pairing, {}, {}));
        pairing.since = {};
        pairing.until = {};
        REQUIRE_OK(office().incomes().add(pairing, {}, {}));
    }

    OfficeFixture m_fixture;
    RowId m_song = 0;
    RowId m_bend = 0;
};

// Everything of a kind, one table per year or quarter.
std::vector<QByteArray> written(Office& office, const TableKind& kind)
{
    const QString purpose = QStringLiteral("test");
    std::vector<TableRequest> requests;
    if (kind.period == TablePeriod::Quarter) {
        for (int number = 1; number <= 4; ++number)
            requests.push_back({kind.kind, 0, 2023, Quarter(2023, number), purpose});
    } else if (kind.period == TablePeriod::Year) {
        requests = {{kind.kind, 0, 2022, {}, purpose}, {kind.kind, 0, 2023, {}, purpose}};
    } else {
        requests.push_back({kind.kind, 0, 0, {}, purpose});
    }
    std::vector<QByteArray> tables;
    for (const TableRequest& request : requests) {
        const auto table = exportTable(office, request);
        REQUIRE_OK(table);
        if (table->count('\n') > 1)
            tables.push_back(*table);
    }
    return tables;
}

std::string problemsOf(const ImportPlan& plan)
{
    QStringList texts;
    for (const Issue& issue : plan.issues)
        texts << issue.text();
    for (const ImportPlan::Row& row : plan.rows) {
        if (row.state == ImportState::Changed)
            texts << QStringLiteral("row %1 changes: %2 %3").arg(row.number).arg(row.subject, row.text);
    }
    return texts.mid(0, 6).join(QLatin1Char('\n')).toStdString();
}

ImportPlan bring(Office& office, Kind kind, const QByteArray& bytes)
{
    const auto table = TextTable::fromBytes(bytes, QStringLiteral("table.csv"));
    REQUIRE_OK(table);
    const auto import = TableImport::make(kind, office, {});
    const auto plan = import->plan(*table);
    REQUIRE_OK(plan);
    INFO(problemsOf(*plan));
    INFO(bytes.left(3000).toStdString());
    REQUIRE(plan->canApply());
    CHECK(plan->issues.empty());
    CHECK(plan->unread == QStringList());
    REQUIRE_OK(import->apply(*plan));
    return *plan;
}

void expectSame(OfficeFixture& fixture, const TableKind& kind, bool mayBeEmpty = false)
{
    const int before = fixture.operationCount();
    const auto tables = written(fixture.office(), kind);
    CHECK((mayBeEmpty || !tables.empty()));
    for (const QByteArray& table : tables) {
        const ImportPlan plan = bring(fixture.office(), kind.kind, table);
        INFO(problemsOf(plan));
        INFO(table.left(3000).toStdString());
        CHECK(plan.count(ImportState::Same) == static_cast<int>(plan.rows.size()));
    }
    CHECK(fixture.operationCount() == before + (kind.isPersonal ? 1 : 0)); // whose names were written out
}

// What a file must lose so that a table is missing, children first.
QStringList removals(Kind kind)
{
    const QStringList noLinks{QStringLiteral("UPDATE visit_opinion SET item = NULL"),
        QStringLiteral("UPDATE review_opinion SET ledger_item = NULL")};
    const auto from = [](std::initializer_list<const char*> tables) {
        QStringList statements;
        for (const char* table : tables)
            statements << QStringLiteral("DELETE FROM ") + QLatin1String(table);
        return statements;
    };
    switch (kind) {
    case Kind::Units:
        return {};
    case Kind::Secretaries:
        return from({"post"});
    case Kind::Ratings:
        return from({"award"});
    case Kind::Targets:
        return from({"level_target"});
    case Kind::Rules:
        return from({"rule_clause", "rule_item", "rule_star", "rule_set"});
    case Kind::Plans:
        return from({"plan"});
    case Kind::Assessments:
        return from({"frozen_paper", "review_decision", "review_veto", "review_opinion", "review", "assessment"});
    case Kind::Metrics:
        return from({"metric_value"});
    case Kind::Opinions:
        return from({"frozen_paper", "review_decision", "review_veto", "review_opinion", "review"});
    case Kind::Scores:
        return from({"contest_score"}) + QStringList{QStringLiteral("UPDATE contest SET state = 'sealed'")};
    case Kind::Appraisals:
        return from({"appraisal"});
    case Kind::Ledger:
        return noLinks
            + from({"outcome", "ledger_progress", "ledger_extension", "ledger_verification", "escalation_paper",
                "ledger_item"});
    case Kind::Extensions:
        return from({"ledger_extension"});
    case Kind::LedgerSteps:
        return from({"ledger_progress", "ledger_verification"});
    case Kind::Calendar:
        return from({"calendar_day"});
    case Kind::Cases:
        return from({"acceptance_ballot", "acceptance", "case_step", "case_report_item", "case_report", "rect_case"});
    case Kind::CaseReports:
        return from({"case_report_item", "case_report", "frozen_paper"});
    case Kind::Ballots:
        return from({"acceptance_ballot", "acceptance"});
    case Kind::Visits:
        return from({"visit_opinion", "visit", "household"});
    case Kind::Income:
        return from({"income"});
    case Kind::Projects:
        return from({"project_income", "project_partner", "project_fund", "project"});
    case Kind::Pairings:
        return from({"pairing"});
    }
    return {};
}

void removeRows(Office& office, const QStringList& statements)
{
    REQUIRE_OK(office.workspace().write({Action::Code::DemoDistrict, {}}, [&](Database& database) -> Status {
        for (const QString& sql : statements) {
            Statement statement(database.connection(), sql);
            if (auto ran = statement.run(); !ran)
                return ran;
        }
        return {};
    }));
}

void expectWhole(OfficeFixture& fixture, const QString& copyPath, const TableKind& kind)
{
    const auto before = written(fixture.office(), kind);
    QFile::remove(copyPath);
    fixture.close();
    REQUIRE(QFile::copy(fixture.path(), copyPath));
    fixture.reopen();
    auto copy = Office::open(copyPath, OpenMode::ReadWrite, fixture.clock());
    REQUIRE_OK(copy);
    removeRows(**copy, removals(kind.kind));
    CHECK(written(**copy, kind).size() <= (kind.kind == Kind::Secretaries || kind.kind == Kind::Ratings ? 2U : 0U));
    for (const QByteArray& table : before) {
        const ImportPlan plan = bring(**copy, kind.kind, table);
        CHECK(plan.count(ImportState::Changed) == 0);
    }
    const auto after = written(**copy, kind);
    REQUIRE(after.size() == before.size());
    for (size_t i = 0; i < before.size(); ++i)
        CHECK(QString::fromUtf8(after[i]) == QString::fromUtf8(before[i]));
}

} // namespace

TEST_CASE("every table of what the windows made comes back as nothing new", "[exchange][roundtrip]")
{
    MadeInTheWindow made;
    for (const TableKind& kind : tableKinds()) {
        INFO(kind.key);
        expectSame(made.fixture(), kind);
    }
}

TEST_CASE("every table of the demonstration comes back as nothing new", "[exchange][roundtrip]")
{
    const auto fixture = OfficeFixture::demonstration();
    for (const TableKind& kind : tableKinds()) {
        INFO(kind.key);
        expectSame(*fixture, kind, kind.kind == Kind::Extensions); // no time limit moved there
    }
}

TEST_CASE("every table comes whole into a file that lacks it", "[exchange][roundtrip]")
{
    MadeInTheWindow made;
    for (const TableKind& kind : tableKinds()) {
        INFO(kind.key);
        if (kind.kind != Kind::Units)
            expectWhole(made.fixture(), made.fixture().path(QStringLiteral("copy.wuxing")), kind);
    }
}

TEST_CASE("every table of the demonstration comes whole into a file that lacks it", "[exchange][roundtrip]")
{
    const auto fixture = OfficeFixture::demonstration();
    for (const TableKind& kind : tableKinds()) {
        INFO(kind.key);
        if (kind.kind != Kind::Units)
            expectWhole(*fixture, fixture->path(QStringLiteral("copy.wuxing")), kind);
    }
}

TEST_CASE("the units of one file make another", "[exchange][roundtrip]")
{
    MadeInTheWindow made;
    const auto table = exportTable(made.fixture().office(), {Kind::Units, 0, 0, {}, {}});
    REQUIRE_OK(table);
    OfficeFixture empty(QStringList{});
    bring(empty.office(), Kind::Units, *table);
    const auto again = exportTable(empty.office(), {Kind::Units, 0, 0, {}, {}});
    REQUIRE_OK(again);
    CHECK(QString::fromUtf8(*again) == QString::fromUtf8(*table));
}
