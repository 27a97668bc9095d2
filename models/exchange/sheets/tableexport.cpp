// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/tableexport.h"

#include "domain/contest/contestfields.h"
#include "domain/rating/assessmentfields.h"
#include "domain/rating/ratingfields.h"
#include "domain/rating/rulefields.h"
#include "domain/review/reviewfields.h"
#include "domain/units/unitfields.h"
#include "exchange/imports/ratingimport.h"
#include "exchange/sheets/ruletable.h"
#include "exchange/sheets/sheettext.h"
#include "services/office.h"

#include <algorithm>
#include <tuple>

namespace wuxing::tableexport {

namespace {

QString stateText(StarState state)
{
    return state == StarState::NotEntered ? QString() : SheetText::yesNo(state == StarState::Held);
}

QString setText(StarSetKind set) { return set == StarSetKind::Rural ? QStringLiteral("农村") : QStringLiteral("社区"); }

// The key where the set of the year has no such star.
QString starName(const StarSet& set, const QString& key)
{
    const int place = set.indexOfKey(key);
    return place < 0 ? key : set.stars.at(static_cast<size_t>(place)).name;
}

std::vector<const UnitNode*> branches(Office& office, const TableRequest& request, const QDate& day)
{
    return office.units().tree()->branches(request.scope, day);
}

} // namespace

Status units(Office& office, const TableRequest& request, SheetText& table)
{
    for (const UnitNode* node : branches(office, request, office.today())) {
        const Unit& unit = node->unit;
        table.row()
            .put("code", unit.code)
            .put("name", unit.name)
            .put("township_code", node->parent->unit.code.left(9))
            .put("township", node->parent->unit.name)
            .put("star_set", setText(unit.starSet));
    }
    return {};
}

Status secretaries(Office& office, const TableRequest& request, SheetText& table)
{
    for (const UnitNode* node : branches(office, request, office.today()))
        table.row(*node).put(Post{node->unit.secretary, node->unit.secretarySince, {}});
    return {};
}

Status ratings(Office& office, const TableRequest& request, SheetText& table)
{
    const auto ratings = office.ratings().ratings(request.year);
    const SheetColumns stars = RatingImport::starColumns(office, {request.year});
    table.add(stars);
    for (const UnitNode* node : branches(office, request, office.today())) {
        const BranchRating rating = ratings->of(node->unit);
        const StarSet& set = ratings->set(rating.set);
        table.row(*node).put("year", QString::number(request.year));
        for (const Star& star : set.stars)
            table.put(star.key, stateText(rating.star(set.indexOfKey(star.key))));
    }
    return {};
}

Status targets(Office& office, const TableRequest& request, SheetText& table)
{
    const LevelTargets targets = office.ratings().targets(request.year);
    for (int level = starCount; level >= 0; --level) {
        if (const int count = targets.at(static_cast<size_t>(level)); count >= 0)
            table.row().put(LevelTarget{request.year, level, count});
    }
    return {};
}

namespace {

void addRules(const RuleSet& rules, SheetText& table)
{
    const auto mark = [](Quantity value) { return value == Quantity() ? QString() : value.toPlainString(); };
    ruletable::eachClause(rules, [&](const RuleStar& star, const RuleItem& item, const RuleClause& clause) {
        table.row()
            .put("year", QString::number(rules.year))
            .put("star_set", setText(rules.set))
            .put("star", star.name)
            .put(star)
            .put("pass_mark", mark(star.passMark))
            .put("item_number", item.number)
            .put("item", item.name)
            .put(clause)
            .put("full_mark", mark(clause.fullMark));
        if (clause.kind != ClauseKind::Threshold)
            table.put("comparator", {});
    });
}

} // namespace

QByteArray rules(const RuleSet& rules)
{
    SheetText table(tableKind(TableImport::Kind::Rules).columns());
    addRules(rules, table);
    return table.bytes();
}

Status rulesOfYear(Office& office, const TableRequest& request, SheetText& table)
{
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto published = office.rules().evaluator(request.year, set);
        const RowId draft = office.rules().draftOf(request.year, set);
        if (!published && draft == 0)
            continue;
        // An import is compared with the draft, so that is what its template shows.
        const auto rules = draft != 0 ? office.rules().read(draft) : Result<RuleSet>(published->rules());
        if (!rules)
            return rules.error();
        addRules(*rules, table);
    }
    return {};
}

Status plans(Office& office, const TableRequest& request, SheetText& table)
{
    const auto ratings = office.ratings().ratings(request.year);
    for (const UnitNode* node : branches(office, request, office.today())) {
        const BranchPlan plan = office.plans().plan(node->unit.id, request.year);
        if (plan.isEmpty())
            continue;
        QStringList stars;
        for (const QString& key : plan.stars)
            stars << starName(ratings->set(node->unit.starSet), key);
        table.row(*node)
            .put(plan)
            .put("year", QString::number(request.year))
            .put("stars", stars.join(QStringLiteral("、")));
    }
    return {};
}

namespace {

QString resultText(const Assessment& assessment, const RuleClause& clause)
{
    // A percentage says so: 1 and 0.6 may be shares.
    if (assessment.value)
        return assessment.value->toPlainString() + (clause.unit == QStringLiteral("%") ? clause.unit : QString());
    return assessment.met ? SheetText::yesNo(*assessment.met) : QString();
}

} // namespace

Status assessments(Office& office, const TableRequest& request, SheetText& table)
{
    const Quarter& quarter = *request.quarter;
    for (const UnitNode* node : branches(office, request, quarter.lastDay())) {
        const auto evaluator = office.rules().evaluator(quarter.year(), node->unit.starSet);
        const auto entries = office.assessments().ofBranch(quarter, node->unit.id);
        if (!entries)
            return entries.error();
        if (!evaluator)
            continue;
        ruletable::eachClause(evaluator->rules(), [&](const RuleStar&, const RuleItem&, const RuleClause& clause) {
            for (const Stage stage : allStages) {
                const auto entry = std::find_if(entries->begin(), entries->end(),
                    [&](const Assessment& a) { return a.clause == clause.id && a.stage == stage; });
                if (entry != entries->end())
                    table.row(*node)
                        .put("quarter", quarter.toString())
                        .put("clause", clause.number)
                        .put("clause_text", clause.text)
                        .put("stage", wordOnPaper(stage))
                        .put("result", resultText(*entry, clause))
                        .put("note", entry->note);
            }
        });
    }
    return {};
}

Status metrics(Office& office, const TableRequest& request, SheetText& table)
{
    const int year = request.year;
    const UnitTree& tree = *office.units().tree();
    QSet<QString> percents; //< figures the rules read in percent
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        if (const auto evaluator = office.rules().evaluator(year, set))
            ruletable::eachClause(evaluator->rules(), [&](const RuleStar&, const RuleItem&, const RuleClause& clause) {
                if (clause.unit == QStringLiteral("%"))
                    percents.insert(clause.metric);
            });
    }
    std::vector<std::tuple<QString, int, QString, const UnitNode*, Quantity>> rows;
    for (const MetricValue& metric : office.assessments().entered(year)) {
        if (const UnitNode* node = tree.find(metric.unit); node && tree.contains(request.scope, metric.unit))
            rows.emplace_back(node->unit.code, metric.quarter, metric.metric, node, metric.value);
    }
    std::sort(rows.begin(), rows.end());
    for (const auto& [code, quarter, metric, node, value] : rows)
        table.row(*node)
            .put("year", QString::number(year))
            .put("quarter", quarter == 0 ? QString() : Quarter(year, quarter).toString())
            .put("metric", metric)
            .put("value", value.toPlainString() + (percents.contains(metric) ? QStringLiteral("%") : QString()));
    return {};
}

Status opinions(Office& office, const TableRequest& request, SheetText& table)
{
    const Quarter& quarter = *request.quarter;
    const auto ratings = office.ratings().ratings(quarter.year());
    for (const UnitNode* node : branches(office, request, quarter.lastDay())) {
        const StarSet& set = ratings->set(node->unit.starSet);
        auto opinions = office.reviews().review(node->unit.id, quarter).opinions;
        std::stable_sort(opinions.begin(), opinions.end(), [&](const ReviewOpinion& a, const ReviewOpinion& b) {
            return std::pair(set.indexOfKey(a.star), office.organisation().departmentName(a.department))
                < std::pair(set.indexOfKey(b.star), office.organisation().departmentName(b.department));
        });
        for (const ReviewOpinion& opinion : opinions)
            table.row(*node)
                .put("quarter", quarter.toString())
                .put("star", starName(set, opinion.star))
                .put("department", office.organisation().departmentName(opinion.department))
                .put(opinion);
    }
    return {};
}

Status scores(Office& office, const TableRequest& request, SheetText& table)
{
    const UnitTree& tree = *office.units().tree();
    for (const Contest& contest : *office.contests().contests()) {
        for (const ContestEntry& entry : contest.entries) {
            const UnitNode* node = tree.find(entry.unit);
            if (contest.year != request.year || !node || !tree.contains(request.scope, entry.unit))
                continue;
            for (const ContestJudge& judge : contest.judges) {
                for (const ContestPart& part : contest.parts) {
                    for (const ContestIndicator& indicator : part.indicators) {
                        if (const auto marks = contest.score(entry.id, judge.id, indicator.id))
                            table.row(*node)
                                .put("contest", contest.name)
                                .put("judge", QString::number(judge.number))
                                .put("part", part.name)
                                .put("indicator", indicator.name)
                                .put(ContestScore{entry.id, judge.id, indicator.id, *marks});
                    }
                }
            }
        }
    }
    return {};
}

Status appraisals(Office& office, const TableRequest& request, SheetText& table)
{
    const auto all = office.contests().appraisals(request.year);
    for (const UnitNode* node : branches(office, request, office.today())) {
        if (const auto appraisal = all.constFind(node->unit.id); appraisal != all.constEnd())
            table.row(*node).put(*appraisal);
    }
    return {};
}

} // namespace wuxing::tableexport
