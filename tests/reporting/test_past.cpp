// SPDX-License-Identifier: GPL-3.0-or-later
// The past is true: what was said of a month at its end is said of it for ever, whatever happens later.
#include "reporting/lateentries.h"
#include "reporting/reportcatalogue.h"
#include "reports/formats/reportjson.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <QRandomGenerator>

using namespace wuxing;

namespace {

const QStringList townships{QStringLiteral("甲镇: 宋庄村 李湾村 锦华社区"), QStringLiteral("乙乡: 王岗村 赵坡村"),
    QStringLiteral("丙街道: 东关社区 西关社区")};

// An office that works through 2023 at random and never dates anything back.
class RandomYear {
public:
    explicit RandomYear(quint32 seed)
        : m_random(seed)
        , m_fixture(townships, QDateTime({2022, 12, 20}, {9, 0}))
    {
    }

    OfficeFixture& fixture() { return m_fixture; }
    Office& office() { return m_fixture.office(); }
    QDate today() { return office().today(); }
    void setDay(const QDate& day) { m_fixture.clock().set(QDateTime(day, QTime(9, 0))); }
    int roll(int sides) { return static_cast<int>(m_random.bounded(sides)); }

    void work()
    {
        for (int i = roll(4); i > 0; --i)
            act();
    }

    QString report(RowId scope, const Month& month)
    {
        const auto made = reporting::monthly(office(), {scope, month});
        REQUIRE_OK(made);
        return reportjson::write(*made);
    }

private:
    void act()
    {
        using Act = void (RandomYear::*)();
        static constexpr std::array<Act, 19> acts{&RandomYear::open, &RandomYear::open, &RandomYear::extend,
            &RandomYear::noteWork, &RandomYear::noteWork, &RandomYear::takeStep, &RandomYear::takeStep,
            &RandomYear::takeStep, &RandomYear::changeWords, &RandomYear::visit, &RandomYear::settleOpinion,
            &RandomYear::rename, &RandomYear::move, &RandomYear::workCase, &RandomYear::enterIncome, &RandomYear::rate,
            &RandomYear::plan, &RandomYear::takeBack, &RandomYear::reportCase};
        (this->*acts.at(static_cast<size_t>(roll(static_cast<int>(acts.size())))))();
    }

    RowId branch()
    {
        const auto branches = office().units().tree()->branches(0, today());
        return branches.at(static_cast<size_t>(roll(static_cast<int>(branches.size()))))->unit.id;
    }
    QString word(const char* stem) { return QString::fromUtf8(stem) + QString::number(++m_words); }
    std::optional<LedgerItem> item()
    {
        const auto items = office().ledger().items();
        if (items->empty())
            return std::nullopt;
        return items->at(static_cast<size_t>(roll(static_cast<int>(items->size()))));
    }

    void open()
    {
        LedgerItem item;
        item.unit = branch();
        item.problem = word("问题");
        item.measure = roll(2) == 0 ? QString() : word("措施");
        item.person = word("责任人");
        item.verifier = QStringLiteral("督查室");
        item.start = today();
        item.due = today().addDays(5 + roll(60));
        if (roll(3) == 0)
            item.outcomes = {
                {0, QStringLiteral("路灯"), Measure::Pieces, QStringLiteral("盏"), Quantity::fromWhole(1 + roll(20))}};
        if (roll(4) == 0) {
            if (const auto found = caseAt(*office().cases().cases(), item.unit, today())) {
                item.sourceKind = LedgerSource::Case;
                item.sourceId = found->id;
            }
        }
        REQUIRE_OK(office().ledger().add(item, {}));
    }
    void apply(const LedgerChange& change)
    {
        if (change.isPossible())
            REQUIRE_OK(office().ledger().apply({Action::Code::EditLedgerItems, {}}, {change}));
    }
    void extend()
    {
        if (const auto chosen = item())
            apply(planExtension(*chosen,
                {0, {}, std::max(chosen->due, today()).addDays(1 + roll(40)), word("原因"), word("批准人"), today()}));
    }
    void noteWork()
    {
        if (const auto chosen = item())
            apply(planProgress(*chosen, roll(100), today(), word("进展")));
    }
    void takeStep()
    {
        const auto chosen = item();
        if (!chosen)
            return;
        const auto allowed = ledgerworkflow::allowed(chosen->state);
        const LedgerAction action = allowed.at(static_cast<size_t>(roll(static_cast<int>(allowed.size()))));
        if (action == LedgerAction::Cancel && roll(4) != 0)
            return;
        apply(planStep(*chosen, {action, today(), word("说明"), roll(90)}));
    }
    void changeWords()
    {
        auto chosen = item();
        if (!chosen)
            return;
        const std::array fields{LedgerField::Person, LedgerField::Leader, LedgerField::Department, LedgerField::Remark,
            LedgerField::Category};
        if (roll(2) == 0)
            return apply(planField(*chosen, fields.at(static_cast<size_t>(roll(5))), word("改")));
        chosen->problem = word("改题");
        chosen->outcomes.push_back({0, word("成果"), Measure::Pieces, QStringLiteral("处"), Quantity::fromWhole(2)});
        if (roll(3) == 0 && chosen->sourceId == 0)
            chosen->unit = branch();
        REQUIRE_OK(office().ledger().edit({*office().ledger().find(chosen->id), *chosen}, {}));
    }
    void visit()
    {
        VisitEntry entry;
        entry.visit.unit = branch();
        entry.visit.date = today();
        entry.visit.visitor = word("走访人");
        entry.household = Household{0, 0, QStringLiteral("1组"), word("户"), 3, {}};
        for (int i = roll(3); i > 0; --i) {
            Opinion opinion;
            opinion.body = word("意见");
            opinion.category = opinionCategories().at(roll(3));
            opinion.due = today().addDays(10);
            entry.visit.opinions.push_back(opinion);
        }
        REQUIRE_OK(office().visits().save(entry));
    }
    void settleOpinion()
    {
        const auto raised = office().opinions().raised(0, 2023);
        if (raised.empty())
            return;
        const auto& one = raised.at(static_cast<size_t>(roll(static_cast<int>(raised.size()))));
        const std::vector<RowId> ids{one.opinion.id};
        Opinions& opinions = office().opinions();
        // What is not possible for this one is refused, and that is fine.
        switch (roll(4)) {
        case 0:
            (void)opinions.answer(ids, 2023, word("答复"), today(), Satisfaction::Satisfied);
            break;
        case 1:
            (void)opinions.refuse(ids, 2023, word("不符合政策"), today());
            break;
        case 2:
            (void)opinions.handOver(ids, 2023, word("站所"), {}, today().addDays(20));
            break;
        default: {
            LedgerItem item;
            item.unit = one.visit.unit;
            item.problem = one.opinion.body;
            item.verifier = QStringLiteral("督查室");
            item.start = today();
            item.due = today().addDays(30);
            (void)opinions.makeLedgerItem(ids, 2023, item);
        }
        }
    }
    void rename()
    {
        const auto tree = office().units().tree();
        const auto& nodes = tree->nodes();
        Unit unit = nodes.at(static_cast<size_t>(1 + roll(static_cast<int>(nodes.size()) - 1))).unit;
        unit.shortName = word(unit.isBranch() ? "新村" : "新镇");
        REQUIRE_OK(office().units().edit({office().units().tree()->find(unit.id)->unit, unit}));
    }
    void move()
    {
        const auto tree = office().units().tree();
        const auto& towns = tree->root()->children;
        REQUIRE_OK(office().units().move(
            branch(), towns.at(static_cast<size_t>(roll(static_cast<int>(towns.size()))))->unit.id));
    }
    void workCase()
    {
        CaseService& cases = office().cases();
        const auto all = cases.cases();
        if (all->size() < 3) {
            RectCase fresh;
            fresh.unit = branch();
            fresh.year = 2023;
            fresh.listedOn = today();
            fresh.causes = {QStringLiteral("03")};
            (void)cases.list(fresh);
            return;
        }
        const RectCase& chosen = all->at(static_cast<size_t>(roll(static_cast<int>(all->size()))));
        if (chosen.state == CaseState::AcceptanceApplied) {
            Acceptance acceptance = cases.currentAcceptance(chosen);
            acceptance.heldOn = today();
            acceptance.ballots.clear();
            for (int delegate = 1; delegate <= 15; ++delegate) {
                Ballot ballot;
                ballot.delegate = delegate;
                ballot.marks.fill(Quantity::fromWhole(18));
                ballot.verdict = Satisfaction::Satisfied;
                acceptance.ballots.push_back(ballot);
            }
            REQUIRE_OK(cases.saveAcceptance(chosen.id, acceptance));
        }
        for (const CaseAction action : caseworkflow::allowed(chosen.state)) {
            if (roll(2) == 0 && cases.step(chosen.id, action, today(), word("说明")))
                return;
        }
    }
    void reportCase()
    {
        for (const RectCase& rectCase : *office().cases().cases()) {
            CaseReport draft = office().caseReports().draft(rectCase, Month::of(today()));
            draft.work = word("工作");
            (void)office().caseReports().send(draft, today());
        }
    }
    void enterIncome()
    {
        REQUIRE_OK(office().incomes().put({{branch(), 2022 + roll(2), QStringLiteral("经营收入"), true,
                                              Money::fromFen(1'000'000 * (1 + roll(20))), {}}},
            {Action::Code::EnterIncome, {}}));
    }
    void rate()
    {
        REQUIRE_OK(office().ratings().set(
            2022 + roll(2), {branch(), roll(5), roll(3) == 0 ? StarState::NotHeld : StarState::Held}));
    }
    void plan() { REQUIRE_OK(office().ratings().saveTargets(2023, {-1, roll(3), roll(9), roll(9), roll(5), roll(3)})); }
    void takeBack()
    {
        if (roll(3) == 0 && office().workspace().canUndo())
            REQUIRE_OK(office().workspace().undo());
    }

    QRandomGenerator m_random;
    OfficeFixture m_fixture;
    int m_words = 0;
};

// Where two texts part, for a message that can be read.
QString parting(const QString& a, const QString& b)
{
    qsizetype at = 0;
    while (at < std::min(a.size(), b.size()) && a.at(at) == b.at(at))
        ++at;
    const qsizetype from = std::max<qsizetype>(0, at - 160);
    return a.mid(from, 260) + QStringLiteral("\n----\n") + b.mid(from, 260);
}

void everyMonthStands(quint32 seed)
{
    RandomYear year(seed);
    CAPTURE(seed);
    const RowId township = year.fixture().unit(QStringLiteral("甲镇"));
    std::map<std::pair<RowId, Month>, QString> said;
    for (QDate day(2023, 1, 1); day.year() == 2023; day = day.addDays(1)) {
        year.setDay(day);
        year.work();
        if (day != Month::of(day).lastDay())
            continue;
        for (const RowId scope : {RowId(0), township})
            said.emplace(std::pair(scope, Month::of(day)), year.report(scope, Month::of(day)));
    }
    year.setDay({2024, 1, 10});
    for (const auto& [about, text] : said) {
        CAPTURE(about.first == 0, about.second.toString());
        const QString again = year.report(about.first, about.second);
        if (again != text)
            FAIL_CHECK(parting(text, again).toStdString());
    }
}

QString figureOf(Office& office, const Month& month, const char* key)
{
    const ReportKind& kind = *reportKind(QStringLiteral("monthly"));
    ReportRequest request;
    request.month = month;
    const auto report = buildReport(office, kind, request);
    REQUIRE_OK(report);
    const Figure* found = report->figure(QLatin1String(key));
    REQUIRE(found);
    return found->text;
}

RowId addItem(OfficeFixture& fixture, const QString& problem, const QDate& start, const QDate& due)
{
    LedgerItem item = fixture.item(QStringLiteral("宋庄村"), problem, start, due);
    item.id = makeRowId();
    REQUIRE_OK(fixture.office().ledger().add(item, {}));
    return item.id;
}

void step(OfficeFixture& fixture, RowId item, LedgerAction action, const QDate& date, const QString& text = {})
{
    LedgerService& ledger = fixture.office().ledger();
    REQUIRE_OK(
        ledger.apply({Action::Code::StepLedgerItems, {}}, {planStep(*ledger.find(item), {action, date, text, 40})}));
}

} // namespace

TEST_CASE("a report of a past month is the same whatever happens later", "[reporting][past]")
{
    // More seeds by hand: WUXING_PAST_SEEDS=200 test_services "[past]".
    const int seeds = std::max(3, qEnvironmentVariableIntValue("WUXING_PAST_SEEDS"));
    for (int seed = 1; seed <= seeds; ++seed)
        everyMonthStands(static_cast<quint32>(seed));
}

TEST_CASE("an extension, a reopening and a red of later do not reach into the month before", "[reporting][past]")
{
    OfficeFixture fixture(townships, QDateTime({2023, 8, 1}, {9, 0}));
    const auto on = [&](int month, int day) { fixture.clock().set(QDateTime({2023, month, day}, QTime(9, 0))); };
    on(8, 10);
    const RowId late = addItem(fixture, QStringLiteral("坑塘有异味"), {2023, 8, 10}, {2023, 9, 10});
    const RowId closed = addItem(fixture, QStringLiteral("路灯不亮"), {2023, 8, 10}, {2023, 9, 20});
    step(fixture, late, LedgerAction::Start, {2023, 8, 10});
    on(9, 12);
    for (const LedgerAction action :
        {LedgerAction::Start, LedgerAction::ReportDone, LedgerAction::Verify, LedgerAction::Close})
        step(fixture, closed, action, {2023, 9, 12}, QStringLiteral("同意"));
    on(10, 8);
    LedgerService& ledger = fixture.office().ledger();
    REQUIRE_OK(ledger.apply({Action::Code::ExtendItems, {}},
        {planExtension(*ledger.find(late),
            {0, {}, {2023, 11, 30}, QStringLiteral("雨季"), QStringLiteral("王主任"), {2023, 10, 8}})}));
    step(fixture, closed, LedgerAction::Reopen, {2023, 10, 8}, QStringLiteral("反弹"));
    CHECK(figureOf(fixture.office(), Month(2023, 9), "overdue") == QStringLiteral("1"));
    CHECK(figureOf(fixture.office(), Month(2023, 9), "items_open") == QStringLiteral("1"));
    CHECK(figureOf(fixture.office(), Month(2023, 9), "items_closed") == QStringLiteral("1"));
    // The reopened one is over its limit, the extended one is not any more.
    CHECK(figureOf(fixture.office(), Month(2023, 10), "overdue") == QStringLiteral("1"));
    CHECK(figureOf(fixture.office(), Month(2023, 10), "items_open") == QStringLiteral("2"));
    CHECK(figureOf(fixture.office(), Month(2023, 10), "items_open_change") == QStringLiteral("比上月增加1项"));
    // The extension came after the limit: that red is remembered from then on.
    CHECK(ledger.find(late)->pastReds == 1);
}

TEST_CASE("names, places and persons of a past report are those of its day", "[reporting][past]")
{
    OfficeFixture fixture(townships, QDateTime({2023, 8, 1}, {9, 0}));
    Office& office = fixture.office();
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    const RowId item = addItem(fixture, QStringLiteral("路灯不亮"), {2023, 8, 10}, {2023, 12, 20});
    fixture.clock().set(QDateTime({2023, 10, 8}, {9, 0}));
    Unit unit = office.units().tree()->find(village)->unit;
    unit.shortName = QStringLiteral("宋新村");
    REQUIRE_OK(office.units().edit({office.units().tree()->find(unit.id)->unit, unit}));
    REQUIRE_OK(office.units().move(village, fixture.unit(QStringLiteral("乙乡"))));
    REQUIRE_OK(office.ledger().apply(
        {}, {planField(*office.ledger().find(item), LedgerField::Person, QStringLiteral("后来人"))}));
    const auto past = office.asOf({2023, 9, 30});
    REQUIRE_OK(past);
    const UnitNode* then = (*past)->units().tree()->find(village);
    CHECK(then->unit.shortName == QStringLiteral("宋庄村"));
    CHECK(then->parent->unit.shortName == QStringLiteral("甲镇"));
    CHECK((*past)->ledger().find(item)->person.isEmpty());
    CHECK(office.units().tree()->find(village)->parent->unit.shortName == QStringLiteral("乙乡"));
    CHECK_FALSE((*past)->ledger().remove({item}, {})); // the past is read only
}

TEST_CASE("what is dated back changes no report that was sent, and the next one lists it as entered late",
    "[reporting][past]")
{
    OfficeFixture fixture(townships, QDateTime({2023, 8, 1}, {9, 0}));
    Office& office = fixture.office();
    const RowId item = addItem(fixture, QStringLiteral("路灯不亮"), {2023, 8, 10}, {2023, 10, 20});
    const ReportKind& kind = *reportKind(QStringLiteral("monthly"));
    ReportRequest september;
    september.month = Month(2023, 9);
    fixture.clock().set(QDateTime({2023, 10, 2}, {9, 0}));
    REQUIRE_OK(freezeReport(office, kind, september));
    const auto sent = buildReport(office, kind, september);
    REQUIRE_OK(sent);
    CHECK(sent->figure(QStringLiteral("items_closed"))->text == QStringLiteral("0"));
    // On 9 October somebody brings that the item was closed on 25 September, and one that began on the 20th.
    fixture.clock().set(QDateTime({2023, 10, 9}, {9, 0}));
    for (const LedgerAction action :
        {LedgerAction::Start, LedgerAction::ReportDone, LedgerAction::Verify, LedgerAction::Close})
        step(fixture, item, action, {2023, 9, 25}, QStringLiteral("同意"));
    addItem(fixture, QStringLiteral("道路破损"), {2023, 9, 20}, {2023, 12, 1});
    addItem(fixture, QStringLiteral("十月的事"), {2023, 10, 5}, {2023, 12, 1});
    const auto again = buildReport(office, kind, september);
    REQUIRE_OK(again);
    CHECK(reportjson::write(*again) == reportjson::write(*sent));
    fixture.clock().set(QDateTime({2023, 11, 1}, {9, 0}));
    // The comparison is with what was sent; the dates are those of the facts.
    CHECK(figureOf(office, Month(2023, 10), "items_closed") == QStringLiteral("0"));
    CHECK(figureOf(office, Month(2023, 10), "items_closed_change") == QStringLiteral("与上月持平"));
    CHECK(figureOf(office, Month(2023, 10), "late_entries") == QStringLiteral("5"));
    const QString changes = figureOf(office, Month(2023, 10), "late_changes");
    CHECK(changes.contains(QStringLiteral("本月销号问题由0变为1")));
    CHECK(changes.contains(QStringLiteral("本月新登记问题由0变为1")));
    const auto october = reporting::monthly(office, {0, Month(2023, 10)});
    REQUIRE_OK(october);
    const QString text = reportjson::write(*october);
    CHECK(text.contains(QStringLiteral("（补录）销号“路灯不亮”")));
    CHECK(text.contains(QStringLiteral("（补录）登记问题“道路破损”")));
    CHECK_FALSE(text.contains(QStringLiteral("（补录）登记问题“十月的事”")));
    // November has nothing more to tell once October was sent.
    ReportRequest request;
    request.month = Month(2023, 10);
    REQUIRE_OK(freezeReport(office, kind, request));
    fixture.clock().set(QDateTime({2023, 12, 1}, {9, 0}));
    CHECK(figureOf(office, Month(2023, 11), "late_entries") == QStringLiteral("0"));
}

TEST_CASE("the chart of the months and the comparison say what was sent", "[reporting][past]")
{
    OfficeFixture fixture(townships, QDateTime({2023, 1, 1}, {9, 0}));
    Office& office = fixture.office();
    const RowId item = addItem(fixture, QStringLiteral("路灯不亮"), {2023, 1, 10}, {2023, 2, 10});
    step(fixture, item, LedgerAction::Start, {2023, 1, 10});
    fixture.clock().set(QDateTime({2023, 3, 1}, {9, 0}));
    const ReportKind& kind = *reportKind(QStringLiteral("monthly"));
    ReportRequest february;
    february.month = Month(2023, 2);
    REQUIRE_OK(freezeReport(office, kind, february)); // one is overdue
    for (const LedgerAction action : {LedgerAction::ReportDone, LedgerAction::Verify, LedgerAction::Close})
        step(fixture, item, action, {2023, 2, 8}, QStringLiteral("同意"));
    fixture.clock().set(QDateTime({2023, 4, 1}, {9, 0}));
    const auto march = reporting::monthly(office, {0, Month(2023, 3)});
    REQUIRE_OK(march);
    const auto& charts = march->sections.at(3).blocks;
    const auto& chart = std::get<Chart>(charts.at(1));
    REQUIRE(chart.series.size() == 3);
    const auto overdue = chart.series.at(2).values;
    REQUIRE(overdue.size() == 3);
    CHECK(*overdue.at(1) == 1);
    CHECK(*overdue.at(2) == 0);
    CHECK(march->figure(QStringLiteral("items_open_change"))->text == QStringLiteral("比上月减少1项"));
}

TEST_CASE("the months before follow what is dated back and what is taken back again", "[reporting][past]")
{
    OfficeFixture fixture(townships, QDateTime({2023, 1, 1}, {9, 0}));
    Office& office = fixture.office();
    fixture.clock().set(QDateTime({2023, 3, 10}, {9, 0}));
    const auto startedBefore = [&] {
        const auto report = reporting::monthly(office, {0, Month(2023, 3)});
        REQUIRE_OK(report);
        return report->figure(QStringLiteral("items_new_change"))->list.ids.size();
    };
    CHECK(startedBefore() == 0);
    addItem(fixture, QStringLiteral("本月的事"), {2023, 3, 5}, {2023, 4, 1});
    CHECK(startedBefore() == 0);
    addItem(fixture, QStringLiteral("上月的事"), {2023, 2, 5}, {2023, 4, 1});
    CHECK(startedBefore() == 1);
    REQUIRE_OK(office.workspace().undo());
    CHECK(startedBefore() == 0);
}
