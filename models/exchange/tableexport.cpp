// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableexport.h"

#include "domain/assessmentfields.h"
#include "domain/contestfields.h"
#include "exchange/recordtable.h"
#include "exchange/ruletable.h"
#include "exchange/tabletext.h"
#include "services/office.h"

#include <algorithm>
#include <tuple>

namespace wuxing::tableexport {

namespace {

QString stateText(StarState state)
{
    switch (state) {
    case StarState::Held:
        return QStringLiteral("是");
    case StarState::NotHeld:
        return QStringLiteral("否");
    case StarState::NotEntered:
        return {};
    }
    return {};
}

// The key where the set of the year has no such star.
QString starName(const StarSet& set, const QString& key)
{
    const int place = set.indexOfKey(key);
    return place < 0 ? key : set.stars.at(static_cast<size_t>(place)).name;
}

} // namespace

QByteArray units(Office& office, RowId scope)
{
    TableText table({QStringLiteral("代码"), QStringLiteral("名称"), QStringLiteral("乡镇代码"), QStringLiteral("乡镇"),
        QStringLiteral("星套")});
    for (const UnitNode* node : office.units().tree()->branches(scope, office.today())) {
        const Unit& unit = node->unit;
        table.add({unit.code, unit.name, node->parent->unit.code.left(9), node->parent->unit.name,
            unit.starSet == StarSetKind::Rural ? QStringLiteral("农村") : QStringLiteral("社区")});
    }
    return table.bytes();
}

QByteArray secretaries(Office& office, RowId scope)
{
    auto table = TableText::ofBranches({QStringLiteral("书记"), QStringLiteral("任职时间")});
    for (const UnitNode* node : office.units().tree()->branches(scope, office.today()))
        table.add(*node, {node->unit.secretary, TableText::iso(node->unit.secretarySince)});
    return table.bytes();
}

QByteArray ratings(Office& office, RowId scope, int year)
{
    const auto ratings = office.ratings().ratings(year);
    // One column per star name: stars that both sets share stand once.
    QStringList keys;
    QStringList names;
    for (const auto& [kind, set] : ratings->sets) {
        for (const Star& star : set.stars) {
            if (keys.contains(star.key))
                continue;
            keys << star.key;
            names << star.name;
        }
    }
    auto table = TableText::ofBranches(QStringList{QStringLiteral("年度")} + names);
    for (const UnitNode* node : office.units().tree()->branches(scope, office.today())) {
        const BranchRating rating = ratings->of(node->unit);
        const StarSet& set = ratings->set(rating.set);
        QStringList cells{QString::number(year)};
        for (const QString& key : std::as_const(keys)) {
            const int place = set.indexOfKey(key);
            cells << (place < 0 ? QString() : stateText(rating.star(place)));
        }
        table.add(*node, cells);
    }
    return table.bytes();
}

QByteArray targets(Office& office, int year)
{
    TableText table({QStringLiteral("年度"), QStringLiteral("星级"), QStringLiteral("数量")});
    const LevelTargets targets = office.ratings().targets(year);
    for (int level = starCount; level >= 0; --level) {
        if (const int count = targets.at(static_cast<size_t>(level)); count >= 0)
            table.add({QString::number(year), QString::number(level), QString::number(count)});
    }
    return table.bytes();
}

QByteArray rules(const RuleSet& rules)
{
    TableText table(ruletable::headings());
    for (const QStringList& row : ruletable::rows(rules))
        table.add(row);
    return table.bytes();
}

Result<QByteArray> rules(Office& office, int year)
{
    TableText table(ruletable::headings());
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto published = office.rules().evaluator(year, set);
        const RowId draft = office.rules().draftOf(year, set);
        if (!published && draft == 0)
            continue;
        // An import is compared with the draft, so that is what its template shows.
        const auto rules = draft != 0 ? office.rules().read(draft) : Result<RuleSet>(published->rules());
        if (!rules)
            return rules.error();
        for (const QStringList& row : ruletable::rows(*rules))
            table.add(row);
    }
    return table.bytes();
}

QByteArray plans(Office& office, RowId scope, int year)
{
    auto table = TableText::ofBranches(recordtable::headings<BranchPlan>());
    const auto ratings = office.ratings().ratings(year);
    for (const UnitNode* node : office.units().tree()->branches(scope, office.today())) {
        const BranchPlan plan = office.plans().plan(node->unit.id, year);
        if (plan.isEmpty())
            continue;
        QStringList stars;
        for (const QString& key : plan.stars)
            stars << starName(ratings->set(node->unit.starSet), key);
        table.add(*node,
            QStringList{QString::number(year), stars.join(QStringLiteral("、"))}
                + recordtable::cells(plan, {&fieldOf<&BranchPlan::year>(), &fieldOf<&BranchPlan::stars>()}));
    }
    return table.bytes();
}

namespace {

QString resultText(const Assessment& assessment, const RuleClause& clause)
{
    // A percentage says so: 1 and 0.6 may be shares.
    if (assessment.value)
        return assessment.value->toPlainString() + (clause.unit == QStringLiteral("%") ? clause.unit : QString());
    if (assessment.met)
        return TableText::yesNo(*assessment.met);
    return {};
}

} // namespace

Result<QByteArray> assessments(Office& office, RowId scope, const Quarter& quarter)
{
    auto table = TableText::ofBranches({QStringLiteral("季度"), QStringLiteral("编号"), QStringLiteral("条款内容"),
        QStringLiteral("阶段"), QStringLiteral("结果"), QStringLiteral("备注")});
    for (const UnitNode* node : office.units().tree()->branches(scope, quarter.lastDay())) {
        const auto evaluator = office.rules().evaluator(quarter.year(), node->unit.starSet);
        const auto entries = office.assessments().ofBranch(quarter, node->unit.id);
        if (!entries)
            return entries.error();
        if (!evaluator)
            continue;
        for (const RuleStar& star : evaluator->rules().stars) {
            for (const RuleItem& item : star.items) {
                for (const RuleClause& clause : item.clauses) {
                    for (const Stage stage : allStages) {
                        const auto entry = std::find_if(entries->begin(), entries->end(),
                            [&](const Assessment& a) { return a.clause == clause.id && a.stage == stage; });
                        if (entry != entries->end())
                            table.add(*node,
                                {quarter.toString(), clause.number, clause.text, wordOnPaper(stage),
                                    resultText(*entry, clause), entry->note});
                    }
                }
            }
        }
    }
    return table.bytes();
}

QByteArray metrics(Office& office, RowId scope, int year)
{
    auto table = TableText::ofBranches(
        {QStringLiteral("年度"), QStringLiteral("季度"), QStringLiteral("指标"), QStringLiteral("数值")});
    const UnitTree& tree = *office.units().tree();
    QSet<QString> percents; //< figures the rules read in percent
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto evaluator = office.rules().evaluator(year, set);
        for (const RuleStar& star : evaluator ? evaluator->rules().stars : std::vector<RuleStar>()) {
            for (const RuleItem& item : star.items) {
                for (const RuleClause& clause : item.clauses) {
                    if (clause.unit == QStringLiteral("%"))
                        percents.insert(clause.metric);
                }
            }
        }
    }
    std::vector<std::tuple<QString, int, QString, const UnitNode*, Quantity>> rows;
    for (const MetricValue& metric : office.assessments().entered(year)) {
        if (const UnitNode* node = tree.find(metric.unit); node && tree.contains(scope, metric.unit))
            rows.emplace_back(node->unit.code, metric.quarter, metric.metric, node, metric.value);
    }
    std::sort(rows.begin(), rows.end());
    for (const auto& [code, quarter, metric, node, value] : rows)
        table.add(*node,
            {QString::number(year), quarter == 0 ? QString() : Quarter(year, quarter).toString(), metric,
                value.toPlainString() + (percents.contains(metric) ? QStringLiteral("%") : QString())});
    return table.bytes();
}

QByteArray opinions(Office& office, RowId scope, const Quarter& quarter)
{
    auto table = TableText::ofBranches({QStringLiteral("季度"), QStringLiteral("星"), QStringLiteral("专班"),
        QStringLiteral("意见"), QStringLiteral("理由"), QStringLiteral("经办人"), QStringLiteral("日期")});
    const auto ratings = office.ratings().ratings(quarter.year());
    for (const UnitNode* node : office.units().tree()->branches(scope, quarter.lastDay())) {
        const StarSet& set = ratings->set(node->unit.starSet);
        auto opinions = office.reviews().review(node->unit.id, quarter).opinions;
        std::stable_sort(opinions.begin(), opinions.end(), [&](const ReviewOpinion& a, const ReviewOpinion& b) {
            return std::pair(set.indexOfKey(a.star), office.organisation().departmentName(a.department))
                < std::pair(set.indexOfKey(b.star), office.organisation().departmentName(b.department));
        });
        for (const ReviewOpinion& opinion : opinions)
            table.add(*node,
                {quarter.toString(), starName(set, opinion.star),
                    office.organisation().departmentName(opinion.department), wordOnPaper(opinion.opinion),
                    opinion.reason, opinion.handler, TableText::iso(opinion.date)});
    }
    return table.bytes();
}

QByteArray scores(Office& office, RowId scope, int year)
{
    auto table = TableText::ofBranches({QStringLiteral("比拼名称"), QStringLiteral("评委"), QStringLiteral("环节"),
        QStringLiteral("指标"), QStringLiteral("得分")});
    const UnitTree& tree = *office.units().tree();
    for (const Contest& contest : *office.contests().contests()) {
        if (contest.year != year)
            continue;
        for (const ContestEntry& entry : contest.entries) {
            const UnitNode* node = tree.find(entry.unit);
            if (!node || !tree.contains(scope, entry.unit))
                continue;
            for (const ContestJudge& judge : contest.judges) {
                for (const ContestPart& part : contest.parts) {
                    for (const ContestIndicator& indicator : part.indicators) {
                        if (const auto marks = contest.score(entry.id, judge.id, indicator.id))
                            table.add(*node,
                                {contest.name, QString::number(judge.number), part.name, indicator.name,
                                    marks->toPlainString()});
                    }
                }
            }
        }
    }
    return table.bytes();
}

QByteArray appraisals(Office& office, RowId scope, int year)
{
    auto table = TableText::ofBranches(recordtable::headings<Appraisal>());
    const auto all = office.contests().appraisals(year);
    for (const UnitNode* node : office.units().tree()->branches(scope, office.today())) {
        const auto appraisal = all.constFind(node->unit.id);
        if (appraisal == all.constEnd())
            continue;
        table.add(*node, recordtable::cells(*appraisal));
    }
    return table.bytes();
}

} // namespace wuxing::tableexport
