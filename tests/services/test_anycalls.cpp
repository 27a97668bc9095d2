// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever offices do in whatever order: it can be taken back and done again, and what fails half way leaves nothing.
#include "storage/database.h"
#include "storage/file/readrows.h"
#include "support/catch.h"
#include "support/officefixture.h"
#include "support/rulebuilder.h"

#include <functional>
#include <map>
#include <random>
#include <set>

using namespace wuxing;

namespace {

const Quarter quarter(2023, 3);

// Every row of the file as text, by table.
using Rows = std::map<QString, QStringList>;

QStringList journaledTables(const Connection& connection)
{
    const auto names = readRows<QString>(connection,
        QStringLiteral("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger' ORDER BY 1"), {},
        [](const Statement& row) { return row.text(0); });
    REQUIRE_OK(names);
    return {names->begin(), names->end()};
}

// What edits write. Who looked at personal data is not taken back.
Rows rowsOf(Office& office)
{
    Rows rows;
    const Connection& connection = office.workspace().database().connection();
    const auto text = [](const Statement& row) { return row.text(0); };
    for (const QString& name : journaledTables(connection)) {
        if (name == QLatin1String("personal_access"))
            continue;
        const auto columns = readRows<QString>(connection,
            QStringLiteral("SELECT group_concat('quote(' || name || ')', ' || ') FROM pragma_table_info('%1')")
                .arg(name),
            {}, text);
        REQUIRE_OK(columns);
        const auto read = readRows<QString>(
            connection, QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns->front(), name), {}, text);
        REQUIRE_OK(read);
        rows[name] = QStringList(read->begin(), read->end());
    }
    return rows;
}

void checkSame(const Rows& now, const Rows& then)
{
    for (const auto& [table, rows] : now) {
        INFO(table.toStdString());
        CHECK(rows == then.at(table));
    }
}

// The n-th row that a statement writes from now on is refused, as a full disk would. A negative number: none.
class FailingWrites {
public:
    explicit FailingWrites(Office& office)
        : m_connection(office.workspace().database().connection())
    {
        run(QStringLiteral("CREATE TEMP TABLE writes_left (number INTEGER)"));
        run(QStringLiteral("INSERT INTO writes_left VALUES (-1)"));
        for (const QString& table : journaledTables(m_connection) + QStringList{QStringLiteral("operation")}) {
            for (const QString& way : {QStringLiteral("INSERT"), QStringLiteral("UPDATE"), QStringLiteral("DELETE")}) {
                run(QStringLiteral("CREATE TEMP TRIGGER fail_%1_%2 BEFORE %2 ON main.%1 WHEN (SELECT number FROM "
                                   "writes_left) >= 0 BEGIN SELECT RAISE(ABORT, 'no room') FROM writes_left WHERE "
                                   "number = 0; UPDATE writes_left SET number = number - 1; END")
                        .arg(table, way));
            }
        }
    }
    ~FailingWrites() { failAfter(-1); }
    void failAfter(int writes) { run(QStringLiteral("UPDATE writes_left SET number = %1").arg(writes)); }

private:
    void run(const QString& sql)
    {
        Statement statement(m_connection, sql);
        REQUIRE_OK(statement.run());
    }

    const Connection& m_connection;
};

// A small district with rules, a case, a project and visits, and a hand that does something with them.
class AnyOffice {
public:
    explicit AnyOffice(unsigned seed)
        : m_dice(seed)
    {
        const RuleSet rules = rulesFrom(2023, StarSetKind::Rural,
            {QStringLiteral("party 1.1 yes"), QStringLiteral("industry 2.1 yes"), QStringLiteral("ecology 4.1 yes"),
                QStringLiteral("safety 3.1 yes"), QStringLiteral("civility 5.1 yes")});
        REQUIRE_OK(office().rules().save(rules));
        REQUIRE_OK(office().rules().publish(rules.id));
        for (const UnitNode* node : office().units().tree()->branches(0, office().today()))
            m_branches.push_back(node->unit.id);
    }
    Office& office() { return m_fixture.office(); }
    int operationCount() const { return m_fixture.operationCount(); }
    // What it does is drawn first, so that the same can be tried again.
    std::function<Status()> draw();

private:
    int any(int count) { return std::uniform_int_distribution(0, count - 1)(m_dice); }
    QString word() { return QStringLiteral("词%1").arg(any(1000)); }
    template <class Value> const Value& one(const std::vector<Value>& values)
    {
        return values.at(static_cast<size_t>(any(static_cast<int>(values.size()))));
    }
    RowId branch() { return one(m_branches); }
    Unit unit() { return office().units().tree()->find(branch())->unit; }
    RowId township() { return office().units().tree()->find(branch())->parent->unit.id; }
    QDate day() { return QDate(2023, 1, 1).addDays(any(250)); }

    using Calls = std::vector<std::function<Status()>>;
    Calls ofUnits();
    Calls ofRatings();
    Calls ofLedger();
    Calls ofWork();

    OfficeFixture m_fixture;
    std::mt19937 m_dice;
    std::vector<RowId> m_branches; //< of the beginning, also those that are no more
};

AnyOffice::Calls AnyOffice::ofUnits()
{
    UnitService& units = office().units();
    Unit added;
    added.id = makeRowId();
    added.parent = township();
    added.name = word() + QStringLiteral("村村民委员会");
    added.shortName = word() + QStringLiteral("村");
    const Unit from = unit();
    Unit to = from;
    to.shortName = word() + QStringLiteral("村");
    to.starSet = any(2) ? StarSetKind::Rural : StarSetKind::Urban;
    Person person;
    person.id = makeRowId();
    person.unit = township();
    person.name = word();
    FileSettings settings = office().settings().settings();
    settings.lights.dueSoonDays = 1 + any(9);
    return {[=, &units] { return units.add(added); },
        [=, &units] {
            return units.edit({from, to});
        },
        [=, &units, to = township()] { return units.move(from.id, to); },
        [=, &units, last = day()] { return units.deactivate(from.id, last); },
        [=, &units] { return units.reactivate(from.id); },
        [=, &units, name = word(), since = day()] { return units.setSecretary(from.id, name, since); },
        [=, this]() -> Status {
            const auto saved = office().persons().save(person);
            return saved ? Status() : Status(saved.error());
        },
        [=, this] { return office().settings().save(settings); },
        [this, body = word()] { return office().settings().saveReportTemplate(QStringLiteral("monthly"), body); }};
}

AnyOffice::Calls AnyOffice::ofRatings()
{
    const RowId village = branch();
    const StarEdit star{village, any(5), any(2) ? StarState::Held : StarState::NotHeld};
    const RowId clause =
        clauseId(office().rules().evaluator(2023, StarSetKind::Rural)->rules(), QStringLiteral("%1.1").arg(1 + any(5)));
    const BranchPlan plan{village, 2023, {QStringLiteral("party")}, {word(), {}, {}, {}, word()}};
    LevelTargets targets = noTargets;
    targets.at(static_cast<size_t>(1 + any(5))) = any(3);
    return {[=, this] { return office().ratings().set(2022, star); },
        [=, this] { return office().ratings().set(2023, star); },
        [=, this] { return office().ratings().saveTargets(2023, targets); },
        [=, this] { return office().plans().save(plan); },
        [=, this, met = any(2) == 1] {
            return office().assessments().put(quarter, {{village, clause, Stage::Self, {}, met, {}}});
        },
        [=, this, fact = word()] {
            return office().reviews().putVeto(village, quarter, {0, {}, 0, fact, {}, {2023, 9, 1}});
        },
        [=, this] { return office().reviews().decide(quarter, office().reviews().proposals(quarter, {village})); },
        [=, this]() -> Status {
            const auto made = office().rules().addSample(2024, StarSetKind::Rural);
            return made ? Status() : Status(made.error());
        }};
}

AnyOffice::Calls AnyOffice::ofLedger()
{
    LedgerService& ledger = office().ledger();
    const QString village = unit().shortName;
    LedgerItem added = m_fixture.item(village, word(), day(), {2023, 12, 1});
    added.id = makeRowId();
    added.measure = word();
    added.person = word();
    Calls calls{[=, &ledger] { return ledger.add(added, village); },
        [=, &ledger, holiday = CalendarDay{day(), DayKind::Holiday, word()}] {
            return ledger.saveCalendar({holiday}, {Action::Code::EditCalendar, {QStringLiteral("1")}});
        }};
    if (ledger.items()->empty())
        return calls;
    const LedgerItem from = one(*ledger.items());
    LedgerItem to = from;
    to.remark = word();
    to.outcomes.push_back({makeRowId(), word(), Measure::Pieces, word(), Quantity::fromWhole(any(99))});
    calls.push_back([=, &ledger] { return ledger.edit({from, to}, village); });
    calls.push_back([=, &ledger] { return ledger.remove({from.id}, village); });
    const LedgerStep step{static_cast<LedgerAction>(any(7)), {2023, 9, 10}, word(), 0, word(), word()};
    calls.push_back([=, &ledger] {
        return ledger.apply({Action::Code::StepLedgerItems, {}}, ledger.planSteps({from}, step));
    });
    calls.push_back([=, &ledger] {
        LedgerItem later = from;
        later.due = from.due.addDays(30);
        return ledger.import({Action::Code::EditLedgerItems, {QStringLiteral("1")}}, {}, {later},
            {{from.id, Extension{0, from.due, later.due, QStringLiteral("雨"), QStringLiteral("部长"), {2023, 9, 1}}}});
    });
    EscalationPaper paper;
    paper.id = makeRowId();
    paper.item = from.id;
    paper.number = word();
    paper.issuedOn = {2023, 9, 1};
    calls.push_back([=, &ledger] { return ledger.issue({paper}); });
    return calls;
}

AnyOffice::Calls AnyOffice::ofWork()
{
    const RowId village = branch();
    RectCase rectCase;
    rectCase.unit = village;
    rectCase.year = 2023;
    rectCase.listedOn = {2023, 3, 10};
    rectCase.causes = {QStringLiteral("03")};
    const auto known = office().cases().find(CaseService::caseRow(village, 2023));
    VisitEntry entry;
    entry.visit.unit = village;
    entry.visit.date = day();
    entry.visit.visitor = word();
    entry.household = Household{0, 0, QStringLiteral("1组"), word(), 3, QStringLiteral("13800001111")};
    Opinion opinion;
    opinion.body = word();
    entry.visit.opinions = {opinion, opinion};
    Project project;
    project.id = makeRowId();
    project.unit = village;
    project.name = word();
    project.funds = {{word(), Money::fromYuan(100)}};
    Calls calls{[=, this] { return office().cases().list(rectCase); },
        [=, this] { return office().visits().save(entry); }, [=, this] { return office().incomes().add(project); },
        [=, this, yuan = any(90'000)] {
            return office().incomes().put(
                {{village, 2023, QStringLiteral("经营收入"), true, Money::fromYuan(yuan), {}}},
                {Action::Code::EnterIncome, {}});
        }};
    if (known) {
        RectCase told = *known;
        told.goal = word();
        calls.push_back([=, this, from = *known] { return office().cases().edit({from, told}); });
        const auto action = static_cast<CaseAction>(any(7));
        calls.push_back([=, this, id = known->id, note = word()] {
            return office().cases().step(id, action, {2023, 9, 1}, note);
        });
        CaseReport report = office().caseReports().draft(*known, Month(2023, 8));
        report.work = word();
        calls.push_back([=, this] { return office().caseReports().saveReport(report); });
        calls.push_back([=, this] { return office().caseReports().send(report, {2023, 8, 31}); });
    }
    const auto visits = office().visits().visits(2023);
    if (!visits->empty()) {
        const Visit visit = one(*visits);
        calls.push_back([=, this] { return office().visits().remove(visit.id); });
        std::vector<RowId> told;
        for (const Opinion& said : visit.opinions)
            told.push_back(said.id);
        calls.push_back([=, this, answer = word()] {
            return office().opinions().answer(told, 2023, answer, {2023, 9, 5}, Satisfaction::Satisfied);
        });
        calls.push_back([=, this] { return office().opinions().group(told, 2023); });
    }
    const auto projects = office().incomes().projects();
    if (!projects->empty()) {
        const Project from = one(*projects);
        Project to = from;
        to.remark = word();
        to.funds.push_back({word(), Money::fromYuan(any(100))});
        calls.push_back([=, this] { return office().incomes().edit({from, to}); });
        calls.push_back([=, this] { return office().incomes().removeProject(from.id); });
    }
    return calls;
}

std::function<Status()> AnyOffice::draw()
{
    switch (any(4)) {
    case 0:
        return one(ofUnits());
    case 1:
        return one(ofRatings());
    case 2:
        return one(ofLedger());
    default:
        return one(ofWork());
    }
}

} // namespace

TEST_CASE("whatever was done in whatever order is undone to the file before and redone to the file after", "[services]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U);
    AnyOffice any(seed);
    Workspace& workspace = any.office().workspace();
    std::vector<Rows> states{rowsOf(any.office())};
    for (int call = 0; call < 60; ++call) {
        const auto edit = any.draw();
        const int operations = any.operationCount();
        const auto done = edit();
        INFO("seed " << seed << ", call " << call << ", undo: " << workspace.undoText().toStdString());
        Rows now = rowsOf(any.office());
        if (!done)
            checkSame(now, states.back()); // refused: nothing of it
        const bool isOther = now != states.back();
        REQUIRE(any.operationCount() - operations == (isOther ? 1 : 0));
        if (isOther)
            states.push_back(std::move(now));
    }
    std::set<QString> kinds;
    const auto operations = workspace.database().journal().operations(100);
    REQUIRE_OK(operations);
    for (const Operation& operation : *operations)
        kinds.insert(operation.action.key());
    REQUIRE(kinds.size() > 15);
    for (size_t before = states.size() - 1; before-- > 0;) {
        INFO("seed " << seed << ", undo to " << before);
        REQUIRE_OK(workspace.undo());
        checkSame(rowsOf(any.office()), states[before]);
    }
    for (size_t after = 1; after < states.size(); ++after) {
        INFO("seed " << seed << ", redo to " << after);
        REQUIRE_OK(workspace.redo());
        checkSame(rowsOf(any.office()), states[after]);
    }
}

TEST_CASE("a call that fails at any of its writes leaves nothing, and goes through afterwards", "[services]")
{
    const unsigned seed = GENERATE(11U, 12U);
    AnyOffice any(seed);
    FailingWrites writes(any.office());
    int failed = 0;
    for (int call = 0; call < 30; ++call) {
        const auto edit = any.draw();
        const Rows before = rowsOf(any.office());
        const int operations = any.operationCount();
        for (int number = 0;; ++number) {
            INFO("seed " << seed << ", call " << call << ", write " << number);
            writes.failAfter(number);
            const auto done = edit();
            writes.failAfter(-1);
            const bool isThisFailure = !done && done.error().detail.contains(QLatin1String("no room"));
            if (!isThisFailure)
                break; // went through, or is refused by the rules
            ++failed;
            REQUIRE_FALSE(done.error().message.isEmpty());
            CHECK(any.operationCount() == operations);
            checkSame(rowsOf(any.office()), before);
        }
    }
    CHECK(failed > 50);
}
