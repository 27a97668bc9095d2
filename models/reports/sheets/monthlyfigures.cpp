// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/monthlyfigures.h"

#include "domain/ledger/ledgersummary.h"
#include "domain/rating/distribution.h"
#include "domain/values/characters.h"
#include "reports/paper/papertext.h"
#include "reports/sheets/figurebuilder.h"
#include "reports/sheets/workfigures.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace wuxing {

namespace {

using Items = FigureBuilder::Items;

QString chineseDate(const QDate& date) { return date.toString(QStringLiteral("yyyy年M月d日")); }

QString change(int now, int before)
{
    if (now == before)
        return QStringLiteral("与上月持平");
    return now > before ? QStringLiteral("比上月增加%1项").arg(now - before)
                        : QStringLiteral("比上月减少%1项").arg(before - now);
}

template <class Predicate> Items select(const std::vector<LedgerItem>& items, Predicate matches)
{
    Items found;
    for (const LedgerItem& item : items) {
        if (matches(item))
            found.push_back(&item);
    }
    return found;
}

Items itemsWith(const std::vector<LedgerItem>& items, const std::vector<RowId>& ids)
{
    const QSet<RowId> wanted(ids.begin(), ids.end());
    return select(items, [&](const LedgerItem& item) { return wanted.contains(item.id); });
}

void addUnits(FigureBuilder& figures, const ReportContext& context, const std::vector<const UnitNode*>& branches)
{
    std::vector<RowId> all;
    std::vector<RowId> villages;
    std::vector<RowId> communities;
    std::set<const UnitNode*> townships;
    for (const UnitNode* node : branches) {
        all.push_back(node->unit.id);
        (node->unit.kind == UnitKind::Village ? villages : communities).push_back(node->unit.id);
        townships.insert(node->parent);
    }
    figures.text("scope", QStringLiteral("范围"), context.scope == 0 ? QStringLiteral("全区") : context.scopeName());
    figures.branches(QStringLiteral("branches"), QStringLiteral("村（社区）党组织"), std::move(all));
    figures.branches(QStringLiteral("villages"), QStringLiteral("村党组织"), std::move(villages));
    figures.branches(QStringLiteral("communities"), QStringLiteral("社区党组织"), std::move(communities));
    const bool single = context.scopeNode().unit.kind != UnitKind::District;
    figures.text("townships", QStringLiteral("乡镇（街道）"), single ? QString() : QString::number(townships.size()));
}

void addLevels(FigureBuilder& figures, const MonthlyInput& input, const std::vector<const UnitNode*>& branches)
{
    const LevelDistribution distribution = levelDistribution(input.ratings, branches);
    std::vector<RowId> rated;
    int planned = 0;
    for (int stars = starCount; stars >= 0; --stars) {
        const auto& ids = distribution.byLevel.at(static_cast<size_t>(stars));
        rated.insert(rated.end(), ids.begin(), ids.end());
        figures.branches(
            QStringLiteral("level_%1").arg(stars), papertext::level(stars) + QStringLiteral("党组织"), ids);
        const int target = input.targets.at(static_cast<size_t>(stars));
        planned += std::max(0, target);
        figures.text(QStringLiteral("plan_%1").arg(stars).toLatin1().constData(),
            QStringLiteral("计划") + papertext::level(stars), QString::number(std::max(0, target)));
    }
    figures.text("rated_year", QStringLiteral("评定年度"), QString::number(input.ratings.year));
    figures.branches(QStringLiteral("rated_total"), QStringLiteral("已评定党组织"), std::move(rated));
    figures.branches(QStringLiteral("not_rated"), QStringLiteral("未评定党组织"), distribution.missingBranches());
    figures.text("rated_branches", QStringLiteral("评定与未评定合计"), QString::number(distribution.total()));
    figures.text("plan_year", QStringLiteral("计划年度"), QString::number(input.planYear));
    figures.text("plan_total", QStringLiteral("计划合计"), QString::number(planned));
}

QString outcomesInWords(const std::vector<OutcomeTotal>& totals)
{
    QStringList words;
    for (const OutcomeTotal& total : totals)
        words << QStringLiteral("%1%2%3").arg(total.label, total.quantity.toString(), total.unit);
    return words.join(QStringLiteral("、"));
}

void addOutcomes(FigureBuilder& figures, const char* key, const QString& label, const Items& items)
{
    std::vector<LedgerItem> values;
    values.reserve(items.size());
    for (const LedgerItem* item : items)
        values.push_back(*item);
    const auto totals = outcomeTotals(values);
    FigureList list = figures.listOf({});
    for (const OutcomeTotal& total : totals)
        list.ids.insert(list.ids.end(), total.items.begin(), total.items.end());
    figures.text(key, label, outcomesInWords(totals), std::move(list));
}

QString listInWords(const ReportContext& context, const Items& items)
{
    constexpr size_t most = 8;
    QStringList words;
    for (size_t i = 0; i < std::min(items.size(), most); ++i)
        words << QStringLiteral("%1“%2”（时限%3）")
                     .arg(context.branchName(items[i]->unit), characters::first(items[i]->problem.simplified(), 30),
                         items[i]->due.toString(Qt::ISODate));
    QString text = words.join(QStringLiteral("；"));
    if (items.size() > most)
        text += QStringLiteral("等，详见附件2");
    return text;
}

void addLedgerFlow(
    FigureBuilder& figures, const MonthlyInput& input, const std::vector<LedgerItem>& known, const MonthTally& now)
{
    const auto found = input.earlier.find(input.month.previous());
    const MonthTally before = found == input.earlier.end() ? MonthTally() : found->second;
    const auto compared = [&](const char* key, const QString& label, const std::vector<RowId>& is,
                              const std::vector<RowId>& was) {
        figures.text(key, label, change(static_cast<int>(is.size()), static_cast<int>(was.size())),
            {FigureList::Kind::LedgerItems, was, 0, input.month.previous().lastDay()});
    };
    const Items closed = itemsWith(known, now.closed);
    const Items closedSoFar = select(known, [&](const LedgerItem& item) { return item.state == LedgerState::Closed; });
    figures.items("items_total", QStringLiteral("累计登记问题"), select(known, [](const LedgerItem&) { return true; }));
    figures.items("items_closed_total", QStringLiteral("累计销号问题"), closedSoFar);
    figures.items("cancelled_total", QStringLiteral("取消问题"),
        select(known, [](const LedgerItem& item) { return item.state == LedgerState::Cancelled; }));
    figures.items("items_open", QStringLiteral("在办问题"), itemsWith(known, now.open));
    compared("items_open_change", QStringLiteral("在办问题与上月相比"), now.open, before.open);
    figures.items("items_new", QStringLiteral("本月新登记问题"), itemsWith(known, now.started));
    compared("items_new_change", QStringLiteral("新登记问题与上月相比"), now.started, before.started);
    figures.items("items_closed", QStringLiteral("本月销号问题"), closed);
    compared("items_closed_change", QStringLiteral("销号问题与上月相比"), now.closed, before.closed);
    addOutcomes(figures, "outcomes_total", QStringLiteral("累计成果"), closedSoFar);
    addOutcomes(figures, "outcomes_month", QStringLiteral("本月成果"), closed);
}

void addLate(FigureBuilder& figures, const MonthlyInput& input)
{
    figures.text("late_entries", QStringLiteral("补录事项"), QString::number(input.late.size()));
    figures.text("late_changes", QStringLiteral("补录后变动"), input.lateFigures.join(QStringLiteral("；")));
}

void addLights(FigureBuilder& figures, const ReportContext& context, const MonthlyInput& input,
    const std::vector<LedgerItem>& known, const MonthTally& now, const QDate& day)
{
    const auto withLight = [&](Light light) {
        return select(known, [&](const LedgerItem& item) { return lightOf(item, day, context.limits) == light; });
    };
    const Items overdue = itemsWith(known, now.overdue);
    std::vector<RowId> overdueBranches;
    for (const LedgerItem* item : overdue) {
        if (std::find(overdueBranches.begin(), overdueBranches.end(), item->unit) == overdueBranches.end())
            overdueBranches.push_back(item->unit);
    }
    figures.items("overdue", QStringLiteral("逾期问题"), overdue);
    figures.branches(QStringLiteral("overdue_branches"), QStringLiteral("有逾期问题的党组织"), overdueBranches);
    figures.text(
        "overdue_list", QStringLiteral("逾期问题清单"), listInWords(context, overdue), figures.listOf(overdue));
    figures.items("behind", QStringLiteral("进度滞后问题"), withLight(Light::Yellow));
    figures.items("due_soon", QStringLiteral("临期问题"), withLight(Light::Blue));
    figures.items("due_next", QStringLiteral("下月到期问题"),
        select(known, [&](const LedgerItem& item) { return item.isOpen() && input.month.next().contains(item.due); }));
}

} // namespace

std::vector<LedgerItem> itemsOn(const MonthlyInput& input, const QDate& day)
{
    std::vector<LedgerItem> known;
    for (const LedgerItem& item : input.items) {
        if (item.start <= day)
            known.push_back(itemAsOf(item, input.histories.value(item.id), day));
    }
    return known;
}

MonthTally tallyOf(
    const std::vector<LedgerItem>& items, const Month& month, const QDate& day, const LightLimits& limits)
{
    MonthTally tally;
    for (const LedgerItem& item : items) {
        if (item.start > day)
            continue;
        if (item.isOpen())
            tally.open.push_back(item.id);
        if (lightOf(item, day, limits) == Light::Red)
            tally.overdue.push_back(item.id);
        if (month.contains(item.start))
            tally.started.push_back(item.id);
        if (item.state == LedgerState::Closed && month.contains(item.closedOn))
            tally.closed.push_back(item.id);
    }
    return tally;
}

MonthTally tallyOf(const Report& monthly)
{
    const auto ids = [&](const char* key) {
        const Figure* figure = monthly.figure(QLatin1String(key));
        return figure ? figure->list.ids : std::vector<RowId>();
    };
    return {ids("items_open"), ids("overdue"), ids("items_new"), ids("items_closed")};
}

QDate reportDay(const Month& month, const QDate& today) { return std::min(month.lastDay(), today); }

std::vector<Figure> monthlyFigures(const ReportContext& context, const MonthlyInput& input)
{
    const QDate day = reportDay(input.month, context.today);
    const std::vector<LedgerItem> known = itemsOn(input, day);
    const MonthTally now = tallyOf(known, input.month, day, context.limits);
    const auto branches = context.tree->branches(context.scope, day);
    FigureBuilder figures(input.ratings.year, day);
    figures.text("as_of", QStringLiteral("截止日期"), chineseDate(day));
    figures.text("month_name", QStringLiteral("报告月份"), QStringLiteral("%1月").arg(input.month.month()));
    figures.text("next_month_name", QStringLiteral("下月"), QStringLiteral("%1月").arg(input.month.next().month()));
    addUnits(figures, context, branches);
    addLevels(figures, input, branches);
    addLedgerFlow(figures, input, known, now);
    addLights(figures, context, input, known, now, day);
    addWorkFigures(figures, context, input.month, input.work);
    addLate(figures, input);
    return figures.take();
}

} // namespace wuxing
