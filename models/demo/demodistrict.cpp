// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demodistrict.h"

#include "demo/demodice.h"
#include "demo/demostaryear.h"
#include "demo/demoworkyear.h"
#include "services/file/newfile.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QFile>

#include <numeric>

inline void initDemoResource() { Q_INIT_RESOURCE(demo_data); }

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::DemoDistrict)
};

const QDate demoDay(2023, 12, 29);
constexpr int resultYear = 2022;
constexpr int planYear = 2023;
constexpr size_t weakBranches = 4;

struct Units {
    std::vector<Unit> all; //< parents first
    std::vector<size_t> branches;
    std::vector<size_t> villages;
};

Result<Units> readUnits()
{
    initDemoResource();
    QFile file(QStringLiteral(":/wuxing/data/demo-98.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, Text::tr("The program is incomplete. Install it again."), file.fileName()};
    Units units;
    units.all.push_back(UnitService::makeDistrict(QStringLiteral("990102000000"), QStringLiteral("示例区")));
    const RowId district = units.all.front().id;
    QString township;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1);
    for (const QString& line : lines) {
        const QStringList cells = line.split(QLatin1Char(','));
        if (cells.at(2) != township) {
            township = cells.at(2);
            units.all.push_back(UnitService::makeTownship(
                township + QStringLiteral("000"), cells.at(3), district, static_cast<int>(units.all.size())));
        }
        const RowId parent = derivedRowId(QStringLiteral("unit|") + township + QStringLiteral("000"));
        units.all.push_back(
            UnitService::makeBranch(cells.at(0), cells.at(1), parent, static_cast<int>(units.all.size())));
        units.branches.push_back(units.all.size() - 1);
        if (units.all.back().kind == UnitKind::Village)
            units.villages.push_back(units.all.size() - 1);
    }
    return units;
}

// The weak branches: one village in each of four townships.
std::vector<size_t> weakOf(const Units& units)
{
    std::vector<size_t> weak;
    for (const size_t place : {11, 29, 47, 70})
        weak.push_back(units.villages.at(place));
    return weak;
}

Status addSecretaries(Database& database, const Units& units, Dice& dice)
{
    for (const size_t branch : units.branches) {
        const QDate since(2018 + static_cast<int>(dice.roll(4)), 1 + static_cast<int>(dice.roll(12)), 1);
        if (auto set = database.units().setSecretary(units.all[branch], inventedName(dice, 2), since, demoDay); !set)
            return set;
    }
    return {};
}

// The result of 2022 was announced in February 2023, with the totals that were published.
Status confirmRatings(Database& database, const YearRatings& ratings, const std::vector<StarEdit>& edits)
{
    for (const StarEdit& edit : edits) {
        const StarSet& set = ratings.set(ratings.entered.value(edit.unit).set);
        const Award award{edit.unit, set.stars.at(static_cast<size_t>(edit.star)).id, edit.state == StarState::Held,
            AwardState::Confirmed, QDate(planYear, 2, 20), QStringLiteral("示例组〔2023〕2号"), {}};
        if (auto put = AwardService::put(database, award); !put)
            return put;
    }
    for (const auto& [level, count] : {std::pair{5, 2}, {4, 11}, {3, 25}, {2, 56}}) {
        if (auto put =
                database.awards().putPublished({resultYear, level, count, QStringLiteral("2023年2月公示（示例）")});
            !put)
            return put;
    }
    return {};
}

// 2022: 2 five-star, 11 four-star, 25 three-star, 56 two-star; the four weak branches are not rated.
Status addRatings(Database& database, const Units& units, Dice& dice)
{
    std::vector<int> levels(2, 5);
    levels.insert(levels.end(), 11, 4);
    levels.insert(levels.end(), 25, 3);
    levels.insert(levels.end(), 56, 2);
    for (size_t i = levels.size(); i > 1; --i)
        std::swap(levels[i - 1], levels[dice.roll(i)]);

    YearRatings ratings;
    ratings.year = resultYear;
    for (const StarSetKind kind : {StarSetKind::Rural, StarSetKind::Urban})
        ratings.sets.emplace(kind, standardStarSet(kind, resultYear));
    const auto weak = weakOf(units);
    std::vector<StarEdit> edits;
    auto level = levels.begin();
    for (const size_t branch : units.branches) {
        if (std::find(weak.begin(), weak.end(), branch) != weak.end())
            continue;
        const Unit& unit = units.all[branch];
        ratings.entered.insert(unit.id, BranchRating{unit.starSet, {}});
        std::array<int, starCount> order{};
        std::iota(order.begin(), order.end(), 0);
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order.at(i - 1), order.at(dice.roll(i)));
        for (int place = 0; place < starCount; ++place)
            edits.push_back(
                {unit.id, order.at(static_cast<size_t>(place)), place < *level ? StarState::Held : StarState::NotHeld});
        ++level;
    }
    if (auto put = RatingService::put(database, ratings, edits); !put)
        return put;
    return confirmRatings(database, ratings, edits);
}

Status addTargets(Database& database)
{
    constexpr std::array<std::pair<int, int>, 4> targets{{{5, 5}, {4, 13}, {3, 58}, {2, 18}}};
    for (const auto& [level, count] : targets) {
        if (auto put = database.ratings().putTarget(planYear, level, count); !put)
            return put;
    }
    return {};
}

LedgerItem makeItem(const Unit& branch, const QString& source, const QString& problem, const QString& measure)
{
    LedgerItem item;
    item.id = derivedRowId(QStringLiteral("demo|%1|%2").arg(branch.code, problem));
    item.unit = branch.id;
    item.source = source;
    item.problem = problem;
    item.measure = measure;
    item.leader = QStringLiteral("乡镇党委副书记");
    item.department = QStringLiteral("乡镇党建办");
    item.person = QStringLiteral("包村干部");
    item.verifier = QStringLiteral("乡镇组织委员");
    item.sourceKind = ledgerSourceFromText(source).value_or(LedgerSource::Other);
    return item;
}

// The works that closed the four weak branches: 4,900 m, 60 lanes, 8,500 m2, 270 lamps in all.
Status addClosedWorks(Database& database, const Units& units)
{
    struct Work {
        QString problem;
        QString measure;
        QString label;
        Measure kind;
        QString unit;
        std::array<int, weakBranches> shares;
        QDate closed;
    };
    const std::array<Work, 4> works{{
        {QStringLiteral("村内主干道破损，出行不便"), QStringLiteral("争取项目资金，新修主干道"),
            QStringLiteral("新修主干道"), Measure::Length, QStringLiteral("米"), {1500, 1200, 1300, 900},
            {2023, 6, 28}},
        {QStringLiteral("背街小巷未硬化，雨天泥泞"), QStringLiteral("发动群众筹工，硬化背街小巷"),
            QStringLiteral("硬化背街小巷"), Measure::Pieces, QStringLiteral("条"), {18, 14, 16, 12}, {2023, 7, 20}},
        {QStringLiteral("道路两侧人行道缺失"), QStringLiteral("铺设人行道板，清理占道杂物"), QStringLiteral("铺设道板"),
            Measure::Area, QStringLiteral("平方米"), {2600, 2100, 2300, 1500}, {2023, 8, 18}},
        {QStringLiteral("夜间照明不足"), QStringLiteral("安装太阳能路灯，明确管护责任"), QStringLiteral("安装路灯"),
            Measure::Pieces, QStringLiteral("盏"), {80, 60, 75, 55}, {2023, 9, 8}},
    }};
    const auto weak = weakOf(units);
    for (size_t b = 0; b < weak.size(); ++b) {
        for (const Work& work : works) {
            LedgerItem item = makeItem(units.all[weak[b]], QStringLiteral("软弱涣散整顿"), work.problem, work.measure);
            item.sourceKind = LedgerSource::Case;
            item.sourceId = demoCase(units.all[weak[b]]);
            item.category = QStringLiteral("基础设施");
            item.verifier = QStringLiteral("区委组织部");
            item.start = work.closed.addDays(-90);
            item.due = work.closed.addDays(2 * static_cast<qint64>(b));
            item.firstDue = item.due;
            item.state = LedgerState::Closed;
            item.progress = 100;
            item.closedOn = work.closed;
            item.result = QStringLiteral("已完成");
            item.evidence = QStringLiteral("施工前后照片、验收单");
            item.closingOpinion = QStringLiteral("同意销号");
            item.outcomes = {{derivedRowId(QStringLiteral("demo|outcome|%1").arg(item.id)), work.label, work.kind,
                work.unit, Quantity::fromWhole(work.shares.at(b))}};
            const std::vector<ProgressNote> notes{
                {0, item.start.addDays(5), 10, LedgerState::InProgress, QStringLiteral("制定方案，进场施工")},
                {0, item.start.addDays(45), 60, LedgerState::InProgress, QStringLiteral("主体完成过半")},
                {0, work.closed.addDays(-6), 100, LedgerState::ReportedDone, QStringLiteral("完工，申请核实")},
                {0, work.closed.addDays(-2), 100, LedgerState::Verified, QStringLiteral("现场核实")},
                {0, work.closed, 100, LedgerState::Closed, QStringLiteral("同意销号")}};
            if (auto put = LedgerService::put(database, item, notes); !put)
                return put;
        }
    }
    return {};
}

// Work in hand all over the district, with every light.
Status addOpenWork(Database& database, const Units& units, Dice& dice)
{
    struct Problem {
        QString source;
        QString text;
        QString measure;
    };
    const std::array<Problem, 6> problems{{
        {QStringLiteral("季度联审"), QStringLiteral("坑塘存在黑臭水体"), QStringLiteral("截污清淤，栽植水生植物")},
        {QStringLiteral("大走访"), QStringLiteral("卫生室药品不全"), QStringLiteral("协调卫健部门补齐常用药")},
        {QStringLiteral("日常检查"), QStringLiteral("三会一课记录不规范"), QStringLiteral("集中培训，逐月抽查")},
        {QStringLiteral("自查"), QStringLiteral("集体收入渠道单一"), QStringLiteral("盘活闲置院落，引进加工项目")},
        {QStringLiteral("大走访"), QStringLiteral("垃圾清运不及时"), QStringLiteral("增设收集点，约定清运时间")},
        {QStringLiteral("季度联审"), QStringLiteral("养老服务场所未启用"), QStringLiteral("完善设施，引入志愿服务")},
    }};
    constexpr size_t count = 26;
    for (size_t i = 0; i < count; ++i) {
        const Problem& problem = problems.at(i % problems.size());
        const Unit& branch = units.all[units.branches.at((i * 11 + 3) % units.branches.size())];
        LedgerItem item = makeItem(branch, problem.source, problem.text, problem.measure);
        // Every second one began before the autumn; some of these have been overdue since September.
        const bool early = i % 2 == 0;
        item.start = demoDay.addDays((early ? -130 : -20) - static_cast<qint64>(dice.roll(70)));
        item.due = i % 10 == 4 ? QDate(2023, 9, 20) : demoDay.addDays(static_cast<qint64>(dice.roll(75)) - 12);
        item.firstDue = i % 9 == 0 ? item.due.addDays(-10) : item.due;
        if (item.firstDue < item.start)
            item.firstDue = item.due;
        const int expected = expectedProgress(item, demoDay);
        std::vector<ProgressNote> notes;
        if (i % 6 != 0) {
            item.state = LedgerState::InProgress;
            item.progress = std::clamp(expected - 25 + static_cast<int>(dice.roll(40)), 5, 95);
            notes.push_back({0, demoDay.addDays(-10), item.progress, item.state, QStringLiteral("按方案推进")});
        }
        if (i % 8 == 7) {
            item.state = LedgerState::ReportedDone;
            item.progress = 100;
            notes.push_back({0, demoDay.addDays(-3), 100, item.state, QStringLiteral("申请核实")});
        }
        if (auto put = LedgerService::put(database, item, notes); !put)
            return put;
    }
    return {};
}

DemoWork workOf(const Units& units)
{
    DemoWork work;
    for (const size_t branch : units.branches)
        work.branches.push_back(units.all[branch]);
    for (const size_t weak : weakOf(units))
        work.weak.push_back(units.all[weak]);
    for (const Unit& unit : units.all) {
        if (!unit.isBranch() && unit.kind != UnitKind::District)
            work.townships.push_back(unit);
    }
    return work;
}

Status fill(Database& database, const Units& units, const std::vector<Unit>& rated, const FileSettings& settings)
{
    Dice dice;
    if (auto put = SettingService::put(database, settings); !put)
        return put;
    for (const Unit& unit : units.all) {
        if (auto added = database.units().insert(unit); !added)
            return added;
    }
    if (auto added = addSecretaries(database, units, dice); !added)
        return added;
    if (auto added = addRatings(database, units, dice); !added)
        return added;
    if (auto added = addTargets(database); !added)
        return added;
    if (auto added = addClosedWorks(database, units); !added)
        return added;
    if (auto added = addOpenWork(database, units, dice); !added)
        return added;
    if (auto added = addDemoStarYear(database, rated, dice); !added)
        return added;
    if (auto added = addDemoContest(database, rated, dice); !added)
        return added;
    return addDemoWorkYear(database, workOf(units), dice);
}

} // namespace

Result<std::unique_ptr<Office>> createDemoDistrict(const QString& path, const Clock& clock, const Identity& writer)
{
    const auto units = readUnits();
    if (!units)
        return units.error();
    FileSettings settings;
    settings.officeName = QStringLiteral("中共示例区委组织部");
    settings.demonstration = true;
    settings.demonstrationDate = demoDay;
    const auto weak = weakOf(*units);
    std::vector<Unit> rated;
    for (const size_t branch : units->branches) {
        if (std::find(weak.begin(), weak.end(), branch) == weak.end())
            rated.push_back(units->all[branch]);
    }
    NewFile file(path);
    if (auto begun = file.begin(); !begun)
        return begun.error();
    auto office = Office::createWith(
        file.place(), {Action::Code::DemoDistrict, {}},
        [&](Database& database) { return fill(database, *units, rated, settings); }, clock, writer);
    if (!office)
        return office;
    if (auto finished = finishDemoStarYear(**office, rated); !finished)
        return finished.error();
    if (auto finished = finishDemoWorkYear(**office, workOf(*units)); !finished)
        return finished.error();
    return Office::finish(std::move(*office), file, clock);
}

} // namespace wuxing
