// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demostaryear.h"

#include "demo/demodice.h"
#include "services/office.h"
#include "services/rating/samplerules.h"
#include "storage/database.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace wuxing {

namespace {

constexpr int year = 2023;
// Plan of 2023: 5 five-star, 13 four-star, 58 three-star, 18 two-star.
constexpr std::array<std::pair<int, int>, 4> plannedLevels{{{5, 5}, {4, 13}, {3, 58}, {2, 18}}};
constexpr std::array lastDays{std::pair{4, 10}, std::pair{7, 8}, std::pair{10, 9}, std::pair{12, 28}};

QDate reviewDay(int quarter)
{
    const auto& [month, day] = lastDays.at(static_cast<size_t>(quarter - 1));
    return {year, month, day};
}

template <class List> void shuffle(List& list, Dice& dice)
{
    for (size_t i = list.size(); i > 1; --i)
        std::swap(list[i - 1], list[dice.roll(i)]);
}

std::vector<int> levelsOf(size_t branches, Dice& dice)
{
    std::vector<int> levels;
    for (const auto& [level, count] : plannedLevels)
        levels.insert(levels.end(), static_cast<size_t>(count), level);
    levels.resize(branches, 2);
    shuffle(levels, dice);
    return levels;
}

BranchPlan planOf(const Unit& branch, const RuleSet& rules, int level, Dice& dice)
{
    std::vector<size_t> order(rules.stars.size());
    std::iota(order.begin(), order.end(), 0);
    shuffle(order, dice);
    order.resize(static_cast<size_t>(level));
    std::sort(order.begin(), order.end());
    BranchPlan plan{branch.id, year, {}, {}};
    QStringList names;
    for (const size_t star : order) {
        plan.stars << rules.stars[star].key;
        names << rules.stars[star].name;
    }
    const QString first = rules.stars[order.front()].name;
    const QString last = rules.stars[order.back()].name;
    plan.answers = {QStringLiteral("班子团结，群众基础好；“%1”已有工作基础。").arg(first),
        QStringLiteral("上年度各项制度落实到位，阵地和队伍达到标准。"),
        QStringLiteral("“%1”仍有短板，个别条款未达标。").arg(last),
        QStringLiteral("力争%1颗星：%2。").arg(level).arg(names.join(QStringLiteral("、"))),
        QStringLiteral("逐条列出差距，明确责任人和完成时限，每季度自查一次。")};
    return plan;
}

// The clauses of a branch that are not met, and the quarter from which they are (5: not this year).
using Lags = QHash<RowId, int>;

Lags lagsOf(const RuleSet& rules, const BranchPlan& plan, Dice& dice)
{
    Lags lags;
    for (const RuleStar& star : rules.stars) {
        std::vector<const RuleClause*> open;
        for (const RuleItem& item : star.items) {
            for (const RuleClause& clause : item.clauses) {
                if (!clause.isVeto() && clause.metric.isEmpty() && clause.required && clause.group.isEmpty())
                    open.push_back(&clause);
            }
        }
        shuffle(open, dice);
        const bool applied = plan.stars.contains(star.key);
        const size_t count = applied ? 1 + dice.roll(3) : 2 + dice.roll(3);
        for (size_t i = 0; i < std::min(count, open.size()); ++i) {
            const bool stays = applied ? i == 0 && dice.chance(8) : i < 2 || dice.chance(50);
            lags.insert(open[i]->id, stays ? 5 : 2 + static_cast<int>(dice.roll(3)));
        }
    }
    return lags;
}

Quantity valueFor(const RuleClause& clause, bool met, Dice& dice)
{
    const qint64 limit = clause.limit.value_or(Quantity()).thousandths() / 1000;
    const bool upward = clause.comparator == Comparator::AtLeast || clause.comparator == Comparator::MoreThan;
    const bool percent = clause.unit == QStringLiteral("%");
    const auto spread = static_cast<qint64>(dice.roll(std::max<size_t>(2, static_cast<size_t>(limit / 5) + 1)));
    if (!upward)
        return Quantity::fromWhole(met ? limit : limit + 1 + static_cast<qint64>(dice.roll(2)));
    if (!met)
        return Quantity::fromWhole(std::max<qint64>(0, limit - 1 - spread));
    return Quantity::fromWhole(percent ? std::min<qint64>(100, limit + spread) : limit + spread);
}

Assessment entryFor(const Unit& branch, const RuleClause& clause, Stage stage, bool met, Dice& dice)
{
    Assessment entry;
    entry.unit = branch.id;
    entry.clause = clause.id;
    entry.stage = stage;
    if (clause.isVeto())
        entry.met = false;
    else if (clause.kind == ClauseKind::YesNo)
        entry.met = met;
    else
        entry.value = valueFor(clause, met, dice);
    if (!met && stage == Stage::Township && !clause.isVeto())
        entry.note = QStringLiteral("现场查看，尚未达到标准");
    return entry;
}

// The branch judges itself in every quarter; the township in every second one, and wherever it sees things otherwise;
// the district checks at the end of the year what stayed behind.
Status addAssessments(
    Database& database, const Unit& branch, const RuleSet& rules, const Lags& lags, int quarter, Dice& dice)
{
    const Quarter period(year, quarter);
    for (const RuleStar& star : rules.stars) {
        for (const RuleItem& item : star.items) {
            for (const RuleClause& clause : item.clauses) {
                if (!clause.metric.isEmpty())
                    continue;
                const int from = lags.value(clause.id, 1);
                const bool met = quarter >= from;
                const bool flattered = !met && dice.chance(25);
                const auto put = [&](Stage stage, bool as) {
                    return database.assessments().put(period, entryFor(branch, clause, stage, as, dice));
                };
                if (auto done = put(Stage::Self, met || flattered); !done)
                    return done;
                if (quarter % 2 == 0 || flattered) {
                    if (auto done = put(Stage::Township, met); !done)
                        return done;
                }
                if (quarter == 4 && from > 3 && !clause.isVeto()) {
                    if (auto done = put(Stage::District, met); !done)
                        return done;
                }
            }
        }
    }
    return {};
}

BranchReview reviewOf(const Unit& branch, const RuleSet& rules, const BranchPlan& plan, const Lags& lags,
    const Organisation& organisation, int quarter, Dice& dice)
{
    BranchReview review;
    review.unit = branch.id;
    review.quarter = Quarter(year, quarter);
    static const QStringList handlers{QStringLiteral("尚禾"), QStringLiteral("简远"), QStringLiteral("闻舟"),
        QStringLiteral("池林"), QStringLiteral("岳知"), QStringLiteral("越行"), QStringLiteral("白青")};
    for (const RuleStar& star : rules.stars) {
        if (!plan.stars.contains(star.key))
            continue;
        QString behind;
        for (const RuleItem& item : star.items) {
            for (const RuleClause& clause : item.clauses) {
                if (behind.isEmpty() && lags.value(clause.id, 1) > quarter)
                    behind = clause.text;
            }
        }
        for (const Department& department : organisation) {
            if (!department.givesOpinion(branch.starSet, star.key))
                continue;
            ReviewOpinion opinion;
            opinion.star = star.key;
            opinion.department = department.id;
            opinion.handler = handlers.value(department.position - 1);
            opinion.date = reviewDay(quarter).addDays(-3);
            const bool leads = department.dutyFor(branch.starSet, star.key) == StarDuty::Lead;
            if (leads && !behind.isEmpty()) {
                opinion.opinion = dice.chance(75) ? OpinionKind::AfterRectification : OpinionKind::Disagree;
                opinion.reason = behind + QStringLiteral("未达标");
            } else if (!leads && dice.chance(6)) {
                opinion.opinion = OpinionKind::NotConcerned;
            }
            review.opinions.push_back(std::move(opinion));
        }
    }
    return review;
}

Status addRules(Database& database, const RuleSet& rules)
{
    RuleSet published = rules;
    published.state = RuleState::Published;
    if (auto put = database.rules().put(published); !put)
        return put;
    return RatingService::putStars(database, standardStarSet(rules.set, year));
}

Status addFigures(Database& database, const std::vector<Unit>& branches, Dice& dice)
{
    for (const Unit& branch : branches) {
        // Every village earns more than 50,000 yuan (domain.md section 2).
        const qint64 yuan =
            51000 + static_cast<qint64>(dice.roll(90)) * 1000 + static_cast<qint64>(dice.roll(6)) * 45000;
        if (auto put = database.assessments().putMetric(
                {branch.id, year, 0, QStringLiteral("集体经济收入"), Quantity::fromWhole(yuan)});
            !put)
            return put;
    }
    return {};
}

Organisation demoOrganisation()
{
    Organisation organisation = sampleOrganisation();
    static const QStringList names{QStringLiteral("谷安禾"), QStringLiteral("岳言舟"), QStringLiteral("尚青林"),
        QStringLiteral("时川远"), QStringLiteral("简知行"), QStringLiteral("闻明朗"), QStringLiteral("池一诺"),
        QStringLiteral("宁修齐")};
    for (Department& department : organisation) {
        department.members = {{names.value(department.position), QStringLiteral("组长")},
            {names.value(7 - department.position), QStringLiteral("成员")}};
    }
    return organisation;
}

} // namespace

Status addDemoStarYear(Database& database, const std::vector<Unit>& branches, Dice& dice)
{
    const Organisation organisation = demoOrganisation();
    if (auto put = database.organisation().put(organisation); !put)
        return put;
    std::map<StarSetKind, RuleSet> rules;
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        RuleSet sample = sampleRules(standardStarSet(set, year));
        sample.id = derivedRowId(QStringLiteral("demo|rules|") + wordKey(set));
        sample.title = QStringLiteral("示例区%1年度%2“五星”支部创建任务清单").arg(year).arg(wordOnPaper(set));
        if (auto added = addRules(database, sample); !added)
            return added;
        rules.emplace(set, std::move(sample));
    }
    if (auto added = addFigures(database, branches, dice); !added)
        return added;
    const std::vector<int> levels = levelsOf(branches.size(), dice);
    for (size_t b = 0; b < branches.size(); ++b) {
        const Unit& branch = branches[b];
        const RuleSet& own = rules.at(branch.starSet);
        const BranchPlan plan = planOf(branch, own, levels[b], dice);
        if (auto put = database.plans().put(plan); !put)
            return put;
        const Lags lags = lagsOf(own, plan, dice);
        for (int quarter = 1; quarter <= 4; ++quarter) {
            if (auto added = addAssessments(database, branch, own, lags, quarter, dice); !added)
                return added;
            BranchReview review = reviewOf(branch, own, plan, lags, organisation, quarter, dice);
            // One branch loses a star to a veto; in the last township the fourth quarter is still being reviewed.
            if (quarter == 4 && b == 17)
                review.vetoes.push_back({derivedRowId(QStringLiteral("demo|veto")), plan.stars.front(),
                    organisation.back().id, QStringLiteral("村干部违规被立案审查"),
                    QStringLiteral("示例纪〔2023〕31号"), QDate(year, 11, 20)});
            if (quarter == 4 && branch.parent == branches.back().parent && review.opinions.size() > 1)
                review.opinions.resize(review.opinions.size() - 1 - dice.roll(2));
            if (auto put = ReviewService::put(database, review); !put)
                return put;
        }
    }
    return {};
}

Status finishDemoStarYear(Office& office, const std::vector<Unit>& branches)
{
    const Action action{Action::Code::DemoDistrict, {}};
    std::vector<RowId> closed;
    for (int number = 1; number <= 4; ++number) {
        const Quarter quarter(year, number);
        closed.clear();
        for (const Unit& branch : branches) {
            if (number < 4 || branch.parent != branches.back().parent)
                closed.push_back(branch.id);
        }
        const auto decisions = office.reviews().proposals(quarter, closed);
        if (auto decided = office.reviews().decide(quarter, decisions, action); !decided)
            return decided;
        if (auto done = office.reviewSheets().close(quarter, closed, reviewDay(number), action); !done)
            return done;
    }
    const auto recommended = office.awards().recommend(Quarter(year, 4), closed, action);
    return recommended ? Status() : Status(recommended.error());
}

Status addDemoContest(Database& database, const std::vector<Unit>& branches, Dice& dice)
{
    Contest contest = ContestService::proposal(year);
    contest.id = derivedRowId(QStringLiteral("demo|contest"));
    contest.name = QStringLiteral("示例区2023年“五星”闪耀比拼");
    contest.heldOn = QDate(year, 10, 27);
    contest.state = ContestState::Opened;
    int serial = 0;
    for (ContestPart& part : contest.parts) {
        part.id = derivedRowId(QStringLiteral("demo|part|%1").arg(++serial));
        for (ContestIndicator& indicator : part.indicators)
            indicator.id = derivedRowId(QStringLiteral("demo|indicator|%1").arg(++serial));
    }
    QSet<RowId> townships;
    for (const Unit& branch : branches) {
        if (townships.contains(branch.parent))
            continue;
        townships.insert(branch.parent);
        const int number = static_cast<int>(contest.entries.size()) + 1;
        contest.entries.push_back(
            {derivedRowId(QStringLiteral("demo|entry|%1").arg(number)), branch.id, branch.parent, number});
    }
    for (int number = 1; number <= 7; ++number) {
        const RowId home = number == 7 ? contest.entries.front().township : 0;
        contest.judges.push_back({derivedRowId(QStringLiteral("demo|judge|%1").arg(number)), number,
            QStringLiteral("评委%1").arg(number), home});
    }
    for (const ContestEntry& entry : contest.entries) {
        const auto level = static_cast<qint64>(dice.roll(8));
        for (const ContestJudge& judge : contest.judges) {
            if (!contest.mayJudge(judge, entry))
                continue;
            for (const ContestPart& part : contest.parts) {
                for (const ContestIndicator& indicator : part.indicators) {
                    const qint64 full = indicator.fullMark.thousandths();
                    const qint64 lost = (level + static_cast<qint64>(dice.roll(10))) * full / 100;
                    contest.scores.push_back(
                        {entry.id, judge.id, indicator.id, Quantity::fromThousandths((full - lost) / 500 * 500)});
                }
            }
        }
    }
    contest.adjustments.push_back({derivedRowId(QStringLiteral("demo|adjustment")), contest.entries[2].id,
        Quantity::fromThousandths(-500), QStringLiteral("汇报超时1分钟")});
    contest.comments.push_back({derivedRowId(QStringLiteral("demo|comment|1")), contest.entries[0].id,
        QStringLiteral("阵地管用，群众愿意来；产业链条还可延长。")});
    contest.comments.push_back({derivedRowId(QStringLiteral("demo|comment|2")), contest.entries[1].id,
        QStringLiteral("村容整洁，建议完善管护经费来源。")});
    if (auto put = ContestService::put(database, contest); !put)
        return put;
    for (const Unit& branch : branches) {
        Appraisal appraisal{branch.id, year, {}, {}, {}};
        const int poor = static_cast<int>(dice.roll(3)) / 2;
        const int fair = static_cast<int>(dice.roll(5));
        const int fairly = 4 + static_cast<int>(dice.roll(10));
        appraisal.votes = {60 - poor - fair - fairly, fairly, fair, poor};
        appraisal.grade = fair > 3 ? Grade::FairlyGood : Grade::Good;
        if (fair > 3)
            appraisal.comments = QStringLiteral("推动产业发展的办法还不够多。");
        if (auto put = ContestService::put(database, appraisal); !put)
            return put;
    }
    return {};
}

} // namespace wuxing
