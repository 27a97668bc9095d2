// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/statistics.h"

#include "services/office.h"

#include <QJsonArray>

namespace wuxing {

namespace {

std::vector<const UnitNode*> partsOf(const UnitNode& scope)
{
    if (scope.unit.kind == UnitKind::District)
        return scope.children;
    return {&scope};
}

QJsonObject toJson(const LevelDistribution& distribution)
{
    QJsonObject levels;
    for (int stars = starCount; stars >= 0; --stars)
        levels.insert(QString::number(stars), distribution.count(stars));
    return {{QStringLiteral("year"), distribution.year}, {QStringLiteral("levels"), levels},
        {QStringLiteral("rated"), distribution.rated()},
        {QStringLiteral("incomplete"), static_cast<int>(distribution.incomplete.size())},
        {QStringLiteral("not_rated"), static_cast<int>(distribution.notRated.size())},
        {QStringLiteral("total"), distribution.total()}};
}

} // namespace

Statistics statistics(Office& office, RowId scope, int year)
{
    Statistics result;
    const UnitTree& tree = *office.units().tree();
    const QDate today = office.today();
    const UnitNode* scopeNode = scope == 0 ? tree.root() : tree.find(scope);
    result.year = year;
    result.shownYear = office.ratings().lastRatedYear(year);
    if (result.shownYear == 0)
        result.shownYear = year;
    result.targets = office.ratings().targets(year);
    if (!scopeNode)
        return result;

    const auto branches = tree.branches(scope, today);
    result.scopeName = scopeNode->unit.shortName;
    for (const UnitNode* node : branches)
        ++(node->unit.kind == UnitKind::Village ? result.villages : result.communities);
    const auto shown = office.ratings().ratings(result.shownYear);
    result.current = levelDistribution(*office.ratings().ratings(year), branches);
    result.before = levelDistribution(*office.ratings().ratings(year - 1), branches);
    result.shown = levelDistribution(*shown, branches);
    result.stars = starShares(*shown, branches);
    for (const UnitNode* part : partsOf(*scopeNode))
        result.townships.push_back(
            {part->unit.id, part->unit.shortName, levelDistribution(*shown, tree.branches(part->unit.id, today))});

    const auto inScope = [&](RowId unit) { return tree.contains(scope, unit); };
    result.lights = office.ledger().lights(inScope, today, office.settings().settings().lights);
    result.closedOutcomes = office.ledger().closedOutcomes(inScope);
    return result;
}

QJsonObject Statistics::toJson() const
{
    QJsonObject plan;
    for (int level = starCount; level >= 0; --level) {
        const int target = targets.at(static_cast<size_t>(level));
        plan.insert(QString::number(level), target < 0 ? QJsonValue() : QJsonValue(target));
    }
    QJsonArray parts;
    for (const Part& part : townships) {
        QJsonObject row = wuxing::toJson(part.distribution);
        row.insert(QStringLiteral("name"), part.name);
        parts.append(row);
    }
    QJsonArray shares;
    for (const StarShare& share : stars)
        shares.append(QJsonObject{{QStringLiteral("set"), wordKey(share.set)},
            {QStringLiteral("star"), share.star.name}, {QStringLiteral("held"), static_cast<int>(share.held.size())},
            {QStringLiteral("judged"), share.judged}, {QStringLiteral("branches"), share.branches}});
    QJsonObject open;
    for (const Light light : openLights)
        open.insert(wordKey(light), lights.count(light));
    open.insert(QStringLiteral("total"), lights.open());
    QJsonArray outcomes;
    for (const OutcomeTotal& total : closedOutcomes)
        outcomes.append(QJsonObject{{QStringLiteral("label"), total.label}, {QStringLiteral("unit"), total.unit},
            {QStringLiteral("quantity"), total.quantity.toDouble()}});
    return {{QStringLiteral("scope"), scopeName}, {QStringLiteral("year"), year},
        {QStringLiteral("branches"), villages + communities}, {QStringLiteral("villages"), villages},
        {QStringLiteral("communities"), communities}, {QStringLiteral("result"), wuxing::toJson(current)},
        {QStringLiteral("result_before"), wuxing::toJson(before)}, {QStringLiteral("plan"), plan},
        {QStringLiteral("townships_year"), shownYear}, {QStringLiteral("townships"), parts},
        {QStringLiteral("stars"), shares}, {QStringLiteral("open_items"), open},
        {QStringLiteral("closed_outcomes"), outcomes}};
}

} // namespace wuxing
