// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoworkyear.h"

#include "demo/demodice.h"
#include "demo/demoevidence.h"
#include "services/office.h"
#include "storage/database.h"

#include <algorithm>
#include <map>

namespace wuxing {

namespace {

constexpr int workYear = 2023;
constexpr int incomeYear = 2022;

QString pick(const QStringList& words, Dice& dice)
{
    return words.at(static_cast<qsizetype>(dice.roll(static_cast<size_t>(words.size()))));
}

Acceptance acceptanceOf(Dice& dice)
{
    Acceptance acceptance;
    acceptance.round = 1;
    acceptance.heldOn = {workYear, 9, 12};
    acceptance.opinion = QStringLiteral("整顿任务完成，同意通过验收");
    for (int delegate = 1; delegate <= 15; ++delegate) {
        Ballot ballot;
        ballot.delegate = delegate;
        for (auto& mark : ballot.marks)
            mark = Quantity::fromWhole(15 + static_cast<qint64>(dice.roll(6)));
        ballot.verdict = dice.chance(85) ? Satisfaction::Satisfied : Satisfaction::Basically;
        acceptance.ballots.push_back(ballot);
    }
    return acceptance;
}

RectCase caseOf(const Unit& branch, int year, size_t place)
{
    static const std::array causes{QStringList{QStringLiteral("02"), QStringLiteral("04")},
        QStringList{QStringLiteral("03"), QStringLiteral("10")}, QStringList{QStringLiteral("08")},
        QStringList{QStringLiteral("01"), QStringLiteral("07")}};
    RectCase rectCase;
    rectCase.id = CaseService::caseRow(branch.id, year);
    rectCase.unit = branch.id;
    rectCase.year = year;
    rectCase.listedOn = {year, 3, 10};
    rectCase.causes = causes.at(place % causes.size());
    rectCase.situation = QStringLiteral("基础设施欠账多，组织生活不经常，群众意见较集中。");
    rectCase.districtLeader = QStringLiteral("区委常委（示例）");
    rectCase.townshipLeader = QStringLiteral("乡镇党委书记（示例）");
    rectCase.firstSecretary = QStringLiteral("驻村第一书记（示例）");
    rectCase.pairedUnit = QStringLiteral("区直单位%1（示例）").arg(place + 1);
    rectCase.goal = QStringLiteral("配强班子、补齐短板，年内通过验收。");
    rectCase.approver = QStringLiteral("区委组织部");
    rectCase.steps = {{0, CaseState::Listed, rectCase.listedOn, QStringLiteral("部门会商确定")},
        {0, CaseState::PlanApproved, {year, 3, 25}, QStringLiteral("一村一策方案批准")},
        {0, CaseState::Rectifying, {year, 4, 1}, {}}};
    return rectCase;
}

// The four weak branches have all passed acceptance; one of them had been listed before.
Status addCases(Database& database, const DemoWork& work, Dice& dice)
{
    for (size_t i = 0; i < work.weak.size(); ++i) {
        RectCase rectCase = caseOf(work.weak[i], workYear, i);
        rectCase.steps.push_back(
            {0, CaseState::AcceptanceApplied, {workYear, 9, 10}, QStringLiteral("问题全部销号，申请验收")});
        rectCase.steps.push_back({0, CaseState::Accepted, {workYear, 9, 12}, QStringLiteral("15名代表评议，验收合格")});
        rectCase.steps.push_back({0, CaseState::FollowUp, {workYear, 9, 13}, QStringLiteral("转入一年期回头看")});
        rectCase.state = CaseState::FollowUp;
        rectCase.acceptedOn = {workYear, 9, 12};
        rectCase.followUntil = rectCase.acceptedOn.addYears(1);
        rectCase.acceptances.push_back(acceptanceOf(dice));
        if (auto put = CaseService::put(database, rectCase); !put)
            return put;
    }
    RectCase earlier = caseOf(work.weak.front(), workYear - 3, 1);
    earlier.state = CaseState::Closed;
    earlier.acceptedOn = {workYear - 3, 11, 20};
    earlier.followUntil = earlier.acceptedOn.addYears(1);
    earlier.closedOn = earlier.followUntil;
    earlier.steps.push_back({0, CaseState::Accepted, earlier.acceptedOn, {}});
    earlier.steps.push_back({0, CaseState::Closed, earlier.closedOn, {}});
    return CaseService::put(database, earlier);
}

// Every village above 50,000 yuan in the settled year; the year before had four below.
Status addIncome(Database& database, const DemoWork& work, Dice& dice)
{
    size_t village = 0;
    for (const Unit& unit : work.branches) {
        if (unit.kind != UnitKind::Village)
            continue;
        qint64 yuan = 52'000 + static_cast<qint64>(dice.roll(120)) * 1'100;
        if (village % 9 == 4)
            yuan += 380'000;
        if (village % 26 == 7)
            yuan = 1'036'800;
        for (const int year : {incomeYear - 1, incomeYear}) {
            const bool poor = year < incomeYear && village % 20 == 11;
            const qint64 total = poor ? 31'500 : year < incomeYear ? yuan * 86 / 100 + 8'000 : yuan;
            const qint64 operating = total * 6 / 10;
            const std::array parts{
                Income{unit.id, year, QStringLiteral("经营收入"), true, Money::fromYuan(operating), {}},
                Income{unit.id, year, QStringLiteral("发包及上交收入"), true, Money::fromYuan(total / 10), {}},
                Income{unit.id, year, QStringLiteral("补助收入"), false,
                    Money::fromYuan(total - operating - total / 10), {}}};
            for (const Income& income : parts) {
                if (auto put = IncomeService::put(database, income); !put)
                    return put;
            }
        }
        ++village;
    }
    return {};
}

Status addProjects(Database& database, const DemoWork& work)
{
    std::vector<Unit> villages;
    std::copy_if(work.branches.begin(), work.branches.end(), std::back_inserter(villages),
        [](const Unit& unit) { return unit.kind == UnitKind::Village; });
    const auto id = [](const QString& name) { return derivedRowId(QStringLiteral("demo|project|") + name); };
    Project greenhouses;
    greenhouses.name = QStringLiteral("温室大棚（示例）");
    greenhouses.id = id(greenhouses.name);
    greenhouses.unit = villages.at(7).id;
    greenhouses.content = QStringLiteral("建设温室大棚18座，发展设施蔬菜");
    greenhouses.state = ProjectState::Running;
    greenhouses.startedOn = {2021, 3, 1};
    greenhouses.jobs = 83;
    greenhouses.funds = {{QStringLiteral("专项债券"), Money::fromYuan(3'000'000)},
        {QStringLiteral("财政资金"), Money::fromYuan(1'300'000)}};
    greenhouses.incomes = {{incomeYear, Money::fromYuan(1'036'800)}};
    Project pond;
    pond.name = QStringLiteral("坑塘养殖（示例）");
    pond.id = id(pond.name);
    pond.unit = villages.at(7).id;
    pond.content = QStringLiteral("治理坑塘，发展生态养殖");
    pond.state = ProjectState::Building;
    pond.startedOn = {workYear, 4, 1};
    pond.expected = Money::fromYuan(98'000);
    pond.funds = {{QStringLiteral("村集体自筹"), Money::fromYuan(180'000)}};
    Project remote;
    remote.name = QStringLiteral("标准厂房飞地（示例）");
    remote.id = id(remote.name);
    remote.kind = ProjectKind::Remote;
    remote.unit = villages.at(2).id;
    remote.content = QStringLiteral("三村联建标准厂房，租金按份额分配");
    remote.state = ProjectState::Running;
    remote.startedOn = {2022, 6, 1};
    remote.jobs = 26;
    remote.partners = {{villages.at(20).id, Quantity::fromWhole(30)}, {villages.at(40).id, Quantity::fromWhole(25)}};
    remote.funds = {{QStringLiteral("衔接资金"), Money::fromYuan(2'000'000)}};
    remote.incomes = {{incomeYear, Money::fromYuan(160'000)}};
    for (const Project& project : {greenhouses, pond, remote}) {
        if (auto put = IncomeService::put(database, project); !put)
            return put;
    }
    std::vector<Unit> streets;
    std::vector<Unit> towns;
    for (const Unit& township : work.townships)
        (township.kind == UnitKind::Street ? streets : towns).push_back(township);
    for (size_t i = 0; i < std::min(streets.size(), towns.size()); ++i) {
        const Pairing pairing{derivedRowId(QStringLiteral("demo|pairing|%1").arg(i)), streets[i].id, towns[i].id,
            {workYear, 2, 1}, {}, QStringLiteral("共建党支部，共享产业项目和就业岗位")};
        if (auto put = IncomeService::put(database, pairing); !put)
            return put;
    }
    return {};
}

VisitEntry entryOf(const Unit& unit, Dice& dice)
{
    struct Wish {
        const char16_t* text;
        const char16_t* category;
    };
    static constexpr std::array wishes{Wish{u"门口道路坑洼，雨天积水", u"基础设施"}, Wish{u"希望安装路灯", u"基础设施"},
        Wish{u"垃圾清运不及时", u"人居环境"}, Wish{u"坑塘有异味", u"人居环境"}, Wish{u"想就近务工", u"产业就业"},
        Wish{u"咨询医保报销", u"政策咨询"}, Wish{u"老人助餐不方便", u"医疗养老"}, Wish{u"邻里宅基地纠纷", u"矛盾纠纷"}};
    VisitEntry entry;
    Visit& visit = entry.visit;
    visit.unit = unit.id;
    visit.date = QDate(workYear, 2, 1).addDays(static_cast<qint64>(dice.roll(310)));
    visit.visitor =
        pick({QStringLiteral("包村干部"), QStringLiteral("驻村工作队员"), QStringLiteral("支部委员")}, dice);
    entry.household = Household{0, unit.id, QStringLiteral("%1组").arg(1 + dice.roll(6)), inventedName(dice, 1),
        1 + static_cast<int>(dice.roll(6)), QStringLiteral("1990000%1").arg(dice.roll(10000), 4, 10, QLatin1Char('0'))};
    // Invented names repeat: the same name in a group is the same family, and the demonstration always the same file.
    entry.household->id = derivedRowId(
        QStringLiteral("demo|household|%1|%2|%3").arg(unit.id).arg(entry.household->group, entry.household->head));
    visit.id = derivedRowId(QStringLiteral("demo|visit|%1|%2|%3")
                                .arg(entry.household->id)
                                .arg(visit.date.toString(Qt::ISODate), visit.visitor));
    if (dice.chance(8)) {
        visit.absentReason = QStringLiteral("外出务工");
        return entry;
    }
    const size_t raised = dice.chance(45) ? 1 + dice.roll(2) : 0;
    for (size_t i = 0; i < raised; ++i) {
        const Wish& wish = wishes.at((dice.roll(wishes.size()) + i) % wishes.size());
        Opinion opinion;
        opinion.body = QString::fromUtf16(wish.text);
        if (!visit.opinions.empty() && visit.opinions.front().body == opinion.body)
            continue;
        opinion.category = QString::fromUtf16(wish.category);
        opinion.urgency = dice.chance(15) ? Urgency::Urgent : Urgency::Normal;
        opinion.due = visit.date.addDays(60);
        // What was raised before the autumn is settled; the rest waits or is in work.
        const size_t fate = dice.roll(visit.date < QDate(workYear, 10, 20) ? 6 : 10);
        if (fate < 5) {
            opinion.department = QStringLiteral("村“两委”");
            opinion.answer = QStringLiteral("已解决并当面答复");
            opinion.answeredOn = visit.date.addDays(5 + static_cast<qint64>(dice.roll(14)));
            opinion.satisfaction = dice.chance(80) ? Satisfaction::Satisfied : Satisfaction::Basically;
        } else if (fate < 6) {
            opinion.refusal = QStringLiteral("不符合现行政策，已当面解释");
            opinion.refusedOn = std::min(visit.date.addDays(7), QDate(workYear, 12, 28));
        } else if (fate < 9) {
            opinion.department = QStringLiteral("乡镇党建办");
            opinion.measure = QStringLiteral("列入计划，跟踪办理");
        }
        if (opinion.answeredOn > QDate(workYear, 12, 29))
            opinion.answeredOn = {workYear, 12, 28};
        opinion.id = derivedRowId(QStringLiteral("demo|opinion|%1|%2").arg(visit.id).arg(visit.opinions.size()));
        visit.opinions.push_back(std::move(opinion));
    }
    return entry;
}

// Equal wishes of one village that still wait become one ledger item, six of them.
Status takeUp(Database& database, std::vector<VisitEntry>& entries)
{
    std::map<std::pair<RowId, QString>, std::vector<std::pair<Visit*, Opinion*>>> alike;
    for (VisitEntry& entry : entries) {
        for (Opinion& opinion : entry.visit.opinions) {
            if (opinion.state() == OpinionState::Waiting)
                alike[{entry.visit.unit, opinion.body}].emplace_back(&entry.visit, &opinion);
        }
    }
    int taken = 0;
    for (auto& [key, wishes] : alike) {
        if (taken++ == 6)
            break;
        LedgerItem item;
        item.unit = key.first;
        item.problem = key.second;
        item.id = derivedRowId(QStringLiteral("demo|wish|%1|%2").arg(item.unit).arg(item.problem));
        item.source = wordOnPaper(LedgerSource::Visit);
        item.sourceKind = LedgerSource::Visit;
        item.measure = QStringLiteral("现场核实，限期解决");
        item.category = wishes.front().second->category;
        item.leader = QStringLiteral("乡镇党委副书记");
        item.department = QStringLiteral("乡镇党建办");
        item.person = QStringLiteral("包村干部");
        item.verifier = QStringLiteral("区委组织部");
        for (const auto& [visit, opinion] : wishes)
            item.start = std::max(item.start, visit->date);
        item.due = item.start.addDays(50);
        item.firstDue = item.due;
        const RowId topic = derivedRowId(QStringLiteral("demo|topic|%1").arg(item.id));
        item.sourceId = topic;
        if (auto put = LedgerService::put(database, item, {}); !put)
            return put;
        for (const auto& [visit, opinion] : wishes) {
            opinion->topic = topic;
            opinion->item = item.id;
            opinion->department = item.department;
            opinion->measure = item.measure;
            opinion->due = item.due;
        }
    }
    return {};
}

Status addVisits(Database& database, const DemoWork& work, Dice& dice)
{
    std::vector<VisitEntry> entries;
    for (size_t i = 0; i < work.branches.size(); ++i) {
        const Unit& unit = work.branches[i];
        const int households = 180 + static_cast<int>(dice.roll(420));
        MetricValue metric;
        metric.unit = unit.id;
        metric.year = workYear;
        metric.metric = VisitService::householdMetric();
        metric.value = Quantity::fromWhole(households);
        if (auto put = database.assessments().putMetric(metric); !put)
            return put;
        const size_t visits = i % 3 == 0 ? 6 : 2;
        for (size_t v = 0; v < visits; ++v)
            entries.push_back(entryOf(unit, dice));
    }
    if (auto taken = takeUp(database, entries); !taken)
        return taken;
    for (const VisitEntry& entry : entries) {
        if (auto put = VisitService::put(database, entry); !put)
            return put;
    }
    return {};
}

Status addCalendar(Database& database)
{
    struct Span {
        QDate from;
        int days;
        DayKind kind;
        const char16_t* name;
    };
    // The days published by the State Council for 2023 (国办发明电〔2022〕16号).
    const std::array spans{Span{{2023, 1, 1}, 2, DayKind::Holiday, u"元旦"},
        Span{{2023, 1, 21}, 7, DayKind::Holiday, u"春节"}, Span{{2023, 1, 28}, 2, DayKind::Workday, u"春节调休"},
        Span{{2023, 4, 5}, 1, DayKind::Holiday, u"清明节"}, Span{{2023, 4, 23}, 1, DayKind::Workday, u"劳动节调休"},
        Span{{2023, 4, 29}, 5, DayKind::Holiday, u"劳动节"}, Span{{2023, 5, 6}, 1, DayKind::Workday, u"劳动节调休"},
        Span{{2023, 6, 22}, 3, DayKind::Holiday, u"端午节"}, Span{{2023, 6, 25}, 1, DayKind::Workday, u"端午节调休"},
        Span{{2023, 9, 29}, 8, DayKind::Holiday, u"中秋节、国庆节"},
        Span{{2023, 10, 7}, 2, DayKind::Workday, u"国庆节调休"}};
    for (const Span& span : spans) {
        for (int day = 0; day < span.days; ++day) {
            if (auto put = database.ledger().putCalendarDay(
                    {span.from.addDays(day), span.kind, QString::fromUtf16(span.name)});
                !put)
                return put;
        }
    }
    return {};
}

// The reports of March to September; one is missing, and the board shows it.
Status sendReports(Office& office, const DemoWork& work)
{
    std::vector<CaseReport> reports;
    for (size_t i = 0; i < work.weak.size(); ++i) {
        const auto rectCase = office.cases().find(demoCase(work.weak[i]));
        for (int number = 3; number <= 9; ++number) {
            const Month month(workYear, number);
            if (i == 2 && number == 6)
                continue;
            CaseReport report = office.caseReports().draft(*rectCase, month);
            if (report.work.isEmpty())
                report.work = QStringLiteral("入户走访，研究整顿方案");
            report.sentOn = number == 9 ? QDate(workYear, 9, 12) : month.lastDay().addDays(-1 - static_cast<qint64>(i));
            reports.push_back(std::move(report));
        }
    }
    return office.caseReports().importReports(reports, {Action::Code::DemoDistrict, {}});
}

} // namespace

RowId demoCase(const Unit& branch) { return CaseService::caseRow(branch.id, workYear); }

Status addDemoWorkYear(Database& database, const DemoWork& work, Dice& dice)
{
    if (auto added = addCases(database, work, dice); !added)
        return added;
    if (auto added = addIncome(database, work, dice); !added)
        return added;
    if (auto added = addProjects(database, work); !added)
        return added;
    if (auto added = addCalendar(database); !added)
        return added;
    return addVisits(database, work, dice);
}

Status finishDemoWorkYear(Office& office, const DemoWork& work)
{
    if (auto sent = sendReports(office, work); !sent)
        return sent;
    return addDemoEvidence(office, work.weak);
}

} // namespace wuxing
