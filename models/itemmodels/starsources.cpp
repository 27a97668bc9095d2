// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/starsources.h"

#include "domain/values/quantity.h"
#include "exchange/reading/cellvalue.h"
#include "services/office.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::StarSources)
};

const QString appliedMark = QStringLiteral("●");

QString townshipName(const UnitNode& node) { return node.parent ? node.parent->unit.shortName : QString(); }

std::vector<GridCell> branchCells(const UnitNode& node)
{
    return {GridCell::of(townshipName(node), GridMark::Quiet), GridCell::of(node.unit.shortName)};
}

GridCell levelCell(Level level)
{
    return {levelLabel(level), static_cast<qint64>(level.isRated() ? level.stars : -1), GridMark::None, false, {}};
}

// The branches that lack one clause for a star, each once: a branch may be one clause away from several stars.
std::vector<GapRow> oneStepAway(const std::vector<GapRow>& gaps)
{
    std::vector<GapRow> branches;
    for (const GapRow& gap : gaps) {
        if (!gap.isOneStepAway())
            continue;
        const auto known = std::find_if(
            branches.begin(), branches.end(), [&](const GapRow& branch) { return branch.unit == gap.unit; });
        if (known == branches.end()) {
            branches.push_back(gap);
            continue;
        }
        known->star += QStringLiteral("、") + gap.star;
        known->steps += gap.steps;
        known->notJudged += gap.notJudged;
    }
    return branches;
}

bool isJudgingTable(const ChangeEvent& event)
{
    for (const char* table : {"assessment", "metric_value", "rule_set", "rule_clause", "rule_star", "plan",
             "review_opinion", "review_veto", "review_decision", "setting", "unit"}) {
        if (event.touches(table))
            return true;
    }
    return false;
}

QStringList levelHeaders()
{
    QStringList headers;
    for (int stars = starCount; stars >= 0; --stars)
        headers << levelLabel(stars);
    return headers;
}

// Names of the stars at one place of both sets.
QStringList starHeaders(const YearRatings& ratings)
{
    QStringList headers;
    for (size_t place = 0; place < starCount; ++place) {
        QStringList names;
        for (const auto& [set, stars] : ratings.sets) {
            if (!names.contains(stars.stars.at(place).name))
                names << stars.stars.at(place).name;
        }
        headers << names.join(QLatin1Char('\n'));
    }
    return headers;
}

using Counts = std::array<qint64, starCount + 2>;

GridRow countRow(RowId key, const QString& name, const Counts& counts, GridMark mark = GridMark::None)
{
    GridRow row{key, 0, {GridCell::of(name, mark)}};
    qint64 sum = 0;
    for (const qint64 count : counts) {
        row.cells.push_back(GridCell::ofNumber(count));
        sum += count;
    }
    row.cells.push_back(GridCell::ofNumber(sum));
    return row;
}

// Target and difference under a sum; cells without a target stay empty.
void addTargets(GridContent& content, const LevelTargets& targets, const Counts& total)
{
    GridRow wanted{-2, 0, {GridCell::of(Text::tr("Target"), GridMark::Strong)}};
    GridRow difference{-3, 0, {GridCell::of(Text::tr("Difference"), GridMark::Strong)}};
    for (int stars = starCount; stars >= 0; --stars) {
        const int target = targets.at(static_cast<size_t>(stars));
        const qint64 gap = total.at(static_cast<size_t>(starCount - stars)) - target;
        wanted.cells.push_back(target < 0 ? GridCell::of(QStringLiteral("—")) : GridCell::ofNumber(target));
        GridCell cell = target < 0 ? GridCell::of(QStringLiteral("—")) : GridCell::ofNumber(gap);
        if (target >= 0)
            cell.mark = gap == 0 ? GridMark::Good : GridMark::Open;
        difference.cells.push_back(cell);
    }
    for (GridRow* row : {&wanted, &difference}) {
        row->cells.resize(static_cast<size_t>(content.headers.size()));
        content.rows.push_back(std::move(*row));
    }
}

} // namespace

Result<GridContent> PlanGrid::read()
{
    GridContent content;
    const auto ratings = m_office.ratings().ratings(m_year);
    content.headers = QStringList{Text::tr("Township"), Text::tr("Branch")} + starHeaders(*ratings);
    content.headers << Text::tr("Stars");
    for (int question = 0; question < planQuestionCount; ++question)
        content.headers << wordLabel(static_cast<PlanQuestion>(question));
    m_units.clear();
    for (const UnitNode* node : m_office.units().tree()->branches(m_scope, m_office.today())) {
        const BranchPlan plan = m_office.plans().plan(node->unit.id, m_year);
        GridRow row{node->unit.id, node->unit.id, branchCells(*node)};
        for (const Star& star : ratings->set(node->unit.starSet).stars) {
            const bool applied = plan.stars.contains(star.key);
            GridCell cell =
                GridCell::input(applied ? appliedMark : QString(), applied ? GridMark::Good : GridMark::None);
            cell.toolTip =
                applied ? Text::tr("%1: applied for").arg(star.name) : Text::tr("%1: not applied for").arg(star.name);
            row.cells.push_back(std::move(cell));
        }
        row.cells.push_back(
            plan.isEmpty() ? GridCell::of(Text::tr("no plan"), GridMark::Open) : GridCell::ofNumber(plan.stars.size()));
        for (const QString& answer : plan.answers)
            row.cells.push_back(GridCell::input(answer));
        m_units.push_back(node->unit.id);
        content.rows.push_back(std::move(row));
    }
    return content;
}

Status PlanGrid::edit(const std::vector<GridEdit>& edits)
{
    std::map<RowId, BranchPlan> changed;
    const auto ratings = m_office.ratings().ratings(m_year);
    for (const GridEdit& edit : edits) {
        const RowId unit = m_units.at(static_cast<size_t>(edit.row));
        BranchPlan& plan = changed.try_emplace(unit, m_office.plans().plan(unit, m_year)).first->second;
        if (edit.column >= FirstAnswerColumn) {
            plan.answers.at(static_cast<size_t>(edit.column - FirstAnswerColumn)) = edit.text.trimmed();
            continue;
        }
        const auto wanted =
            edit.text == appliedMark ? Result<std::optional<bool>>(std::optional(true)) : cellvalue::yesNo(edit.text);
        if (!wanted)
            return wanted.error();
        const StarSet& set = ratings->set(m_office.units().tree()->find(unit)->unit.starSet);
        const QString key = set.stars.at(static_cast<size_t>(edit.column - FirstStarColumn)).key;
        QStringList stars;
        for (const Star& star : set.stars) {
            const bool applied = star.key == key ? wanted->value_or(false) : plan.stars.contains(star.key);
            if (applied)
                stars << star.key;
        }
        // Stars another set knows stay in the plan: the cell says nothing of them.
        std::copy_if(plan.stars.begin(), plan.stars.end(), std::back_inserter(stars), [&](const QString& other) {
            return std::none_of(
                set.stars.begin(), set.stars.end(), [&](const Star& star) { return star.key == other; });
        });
        plan.stars = stars;
    }
    if (changed.size() == 1)
        return m_office.plans().save(changed.begin()->second);
    std::vector<BranchPlan> plans;
    plans.reserve(changed.size());
    for (auto& [unit, plan] : changed)
        plans.push_back(std::move(plan));
    return m_office.plans().saveAll(plans,
        {Action::Code::EditPlan,
            {Text::tr("%n branch(es)", nullptr, static_cast<int>(plans.size())), QString::number(m_year)}});
}

bool PlanGrid::isTouchedBy(const ChangeEvent& event) const
{
    return event.touches("plan") || event.touches("unit") || event.touches("star");
}

Result<GridContent> PlanSummary::read()
{
    GridContent content;
    content.headers = QStringList{Text::tr("Township")} + levelHeaders();
    content.headers << Text::tr("No plan") << Text::tr("Sum");
    Counts total{};
    std::vector<std::pair<const UnitNode*, Counts>> parts;
    for (const UnitNode* node : m_office.units().tree()->branches(m_scope, m_office.today())) {
        if (parts.empty() || parts.back().first != node->parent)
            parts.push_back({node->parent, {}});
        const BranchPlan plan = m_office.plans().plan(node->unit.id, m_year);
        const size_t place = plan.stars.isEmpty() ? starCount + 1 : static_cast<size_t>(starCount - plan.stars.size());
        ++parts.back().second.at(place);
        ++total.at(place);
    }
    for (const auto& [township, counts] : parts)
        content.rows.push_back(countRow(township->unit.id, township->unit.shortName, counts));
    content.rows.push_back(countRow(-1, Text::tr("Sum"), total, GridMark::Strong));
    addTargets(content, m_office.ratings().targets(m_year), total);
    return content;
}

bool PlanSummary::isTouchedBy(const ChangeEvent& event) const
{
    return event.touches("plan") || event.touches("unit") || event.touches("level_target");
}

Result<GridContent> GapGrid::read()
{
    GridContent content;
    content.headers = {Text::tr("Township"), Text::tr("Branch"), Text::tr("Stars now"), Text::tr("Star"),
        Text::tr("Steps"), Text::tr("What is missing"), Text::tr("Remark")};
    const auto gaps = m_office.evaluations().gaps(m_scope, m_quarter);
    if (!gaps)
        return gaps.error();
    const UnitTree& tree = *m_office.units().tree();
    for (const GapRow& gap : m_oneStepOnly ? oneStepAway(*gaps) : *gaps) {
        QStringList remarks;
        if (gap.barred)
            remarks << Text::tr("barred by a veto");
        if (gap.opposed)
            remarks << Text::tr("a task force disagrees");
        if (gap.notJudged > 0)
            remarks << Text::tr("%n not judged yet", nullptr, gap.notJudged);
        const UnitNode* node = tree.find(gap.unit);
        GridRow row{derivedRowId(QString::number(gap.unit) + gap.star), gap.unit, branchCells(*node)};
        row.cells.push_back(GridCell::ofNumber(gap.level));
        row.cells.push_back(GridCell::of(gap.star));
        row.cells.push_back(GridCell::ofNumber(m_oneStepOnly ? 1 : gap.steps.size()));
        row.cells.push_back(GridCell::of(gap.steps.join(Text::tr("; ", "between steps"))));
        row.cells.back().toolTip = gap.steps.join(QLatin1Char('\n'));
        row.cells.push_back(GridCell::of(remarks.join(Text::tr(", ")), gap.barred ? GridMark::Bad : GridMark::Quiet));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool GapGrid::isTouchedBy(const ChangeEvent& event) const { return isJudgingTable(event); }

Result<GridContent> ProjectionGrid::read()
{
    GridContent content;
    content.headers = QStringList{Text::tr("Township")} + levelHeaders();
    content.headers << Text::tr("Not rated") << Text::tr("Sum");
    const auto projection = m_office.evaluations().projection(m_scope, m_quarter);
    if (!projection)
        return projection.error();
    const UnitTree& tree = *m_office.units().tree();
    std::map<int, std::pair<const UnitNode*, Counts>> parts; //< by place of the township
    Counts total{};
    const auto add = [&](size_t place, const std::vector<RowId>& branches) {
        for (const RowId id : branches) {
            const UnitNode* township = tree.find(id)->parent;
            auto& part = parts.try_emplace(township->index, township, Counts{}).first->second;
            ++part.second.at(place);
            ++total.at(place);
        }
    };
    for (size_t stars = 0; stars <= starCount; ++stars)
        add(starCount - stars, projection->distribution.byLevel.at(stars));
    add(starCount + 1, projection->distribution.notRated);
    for (const auto& [place, part] : parts)
        content.rows.push_back(countRow(part.first->unit.id, part.first->unit.shortName, part.second));
    content.rows.push_back(countRow(-1, Text::tr("Sum"), total, GridMark::Strong));
    const bool whole = m_scope == 0 || m_scope == tree.root()->unit.id;
    if (whole)
        addTargets(content, m_office.ratings().targets(m_quarter.year()), total);
    return content;
}

bool ProjectionGrid::isTouchedBy(const ChangeEvent& event) const
{
    return isJudgingTable(event) || event.touches("level_target");
}

Result<GridContent> WhatIfGrid::read()
{
    GridContent content;
    content.headers = {
        Text::tr("Township"), Text::tr("Branch"), Text::tr("Level now"), Text::tr("Level then"), Text::tr("Change")};
    if (m_whatIf.isEmpty())
        return content;
    const auto changes = m_office.evaluations().tryOut(m_scope, m_quarter, m_whatIf);
    if (!changes)
        return changes.error();
    for (const LevelChange& change : *changes) {
        const UnitNode* node = m_office.units().tree()->find(change.unit);
        GridRow row{change.unit, change.unit, branchCells(*node)};
        row.cells.push_back(levelCell(change.before));
        row.cells.push_back(levelCell(change.after));
        const qint64 difference = change.after.stars - change.before.stars;
        GridCell cell = GridCell::ofNumber(difference);
        cell.text = difference > 0 ? QStringLiteral("+%1").arg(difference) : QString::number(difference);
        cell.mark = difference > 0 ? GridMark::Good : GridMark::Bad;
        row.cells.push_back(cell);
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool WhatIfGrid::isTouchedBy(const ChangeEvent& event) const { return isJudgingTable(event); }

Result<GridContent> AwardGrid::read()
{
    GridContent content;
    const auto ratings = m_office.ratings().ratings(m_year);
    content.headers = QStringList{Text::tr("Township"), Text::tr("Branch"), Text::tr("Level")} + starHeaders(*ratings);
    content.headers << Text::tr("Date and document");
    const auto awards = m_office.awards().awards(m_year);
    QMultiHash<RowId, const Award*> byBranch;
    for (const Award& award : *awards)
        byBranch.insert(award.unit, &award);
    for (const UnitNode* node : m_office.units().tree()->branches(m_scope, m_office.today())) {
        const RowId unit = node->unit.id;
        const Level level = ratings->levelOf(node->unit);
        GridRow row{unit, unit, branchCells(*node)};
        row.cells.push_back(levelCell(level));
        QStringList documents;
        for (const Star& star : ratings->set(ratings->of(node->unit).set).stars) {
            const Award* award = nullptr;
            for (auto found = byBranch.constFind(unit); found != byBranch.constEnd() && found.key() == unit; ++found)
                award = (*found)->star == star.id ? *found : award;
            if (!award) {
                row.cells.push_back(GridCell::of({}));
                continue;
            }
            const bool shown = award->held || award->state == AwardState::Revoked;
            GridCell cell = GridCell::of(shown
                    ? (award->held ? QStringLiteral("★ ") : QStringLiteral("✕ ")) + wordLabel(award->state)
                    : QStringLiteral("☆"),
                award->held                               ? GridMark::Good
                    : award->state == AwardState::Revoked ? GridMark::Bad
                                                          : GridMark::Quiet);
            cell.toolTip = QStringList{star.name, award->date.toString(Qt::ISODate), award->document, award->reason}
                               .join(QLatin1Char('\n'))
                               .trimmed();
            const QString text =
                QStringList{award->date.toString(Qt::ISODate), award->document}.join(QLatin1Char(' ')).trimmed();
            if (shown && !text.isEmpty() && !documents.contains(text))
                documents << text;
            row.cells.push_back(std::move(cell));
        }
        row.cells.push_back(GridCell::of(documents.join(Text::tr("; ", "between documents")), GridMark::Quiet));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool AwardGrid::isTouchedBy(const ChangeEvent& event) const
{
    return event.touches("award") || event.touches("unit") || event.touches("star") || event.touches("setting");
}

Result<GridContent> MovementGrid::read()
{
    GridContent content;
    QStringList names = levelHeaders();
    names << Text::tr("Not rated");
    content.headers = QStringList{Text::tr("%1 ↓  %2 →", "year before, year").arg(m_year - 1).arg(m_year)} + names;
    content.headers << Text::tr("Sum");
    const Movement movement = m_office.awards().movement(m_year - 1, m_year, m_scope);
    for (int before = 0; before < Movement::rowCount; ++before) {
        GridRow row{before + 1, 0, {GridCell::of(names.at(before), GridMark::Strong)}};
        qint64 sum = 0;
        for (int after = 0; after < Movement::rowCount; ++after) {
            const auto count = static_cast<qint64>(movement.at(before, after).size());
            GridCell cell = GridCell::ofNumber(count);
            const bool compared = before <= starCount && after <= starCount;
            if (count > 0 && compared)
                cell.mark = after < before ? GridMark::Good : after > before ? GridMark::Bad : GridMark::None;
            sum += count;
            row.cells.push_back(cell);
        }
        row.cells.push_back(GridCell::ofNumber(sum));
        content.rows.push_back(std::move(row));
    }
    return content;
}

std::vector<RowId> MovementGrid::branchesAt(int row, int column) const
{
    if (column < 1 || column > Movement::rowCount)
        return {};
    return m_office.awards().movement(m_year - 1, m_year, m_scope).at(row, column - 1);
}

bool MovementGrid::isTouchedBy(const ChangeEvent& event) const
{
    return event.touches("award") || event.touches("unit") || event.touches("setting");
}

Result<GridContent> PublishedGrid::read()
{
    GridContent content;
    content.headers = {
        Text::tr("Level"), Text::tr("Published"), Text::tr("Ours"), Text::tr("Difference"), Text::tr("Source")};
    const auto totals = m_office.awards().published(m_year);
    const auto ours =
        levelDistribution(*m_office.ratings().ratings(m_year), m_office.units().tree()->branches(0, m_office.today()));
    for (int level = starCount; level >= 0; --level) {
        const auto total =
            std::find_if(totals.begin(), totals.end(), [&](const PublishedTotal& t) { return t.level == level; });
        const bool known = total != totals.end();
        GridRow row{level + 1, 0, {GridCell::of(levelLabel(level))}};
        row.cells.push_back(GridCell::input(known ? QString::number(total->count) : QString()));
        row.cells.push_back(GridCell::ofNumber(ours.count(level)));
        GridCell difference =
            known ? GridCell::ofNumber(ours.count(level) - total->count) : GridCell::of(QStringLiteral("—"));
        if (known)
            difference.mark = ours.count(level) == total->count ? GridMark::Good : GridMark::Bad;
        row.cells.push_back(difference);
        row.cells.push_back(GridCell::input(known ? total->source : QString()));
        content.rows.push_back(std::move(row));
    }
    return content;
}

Status PublishedGrid::edit(const std::vector<GridEdit>& edits)
{
    std::map<int, PublishedTotal> totals;
    for (const PublishedTotal& total : m_office.awards().published(m_year))
        totals.emplace(total.level, total);
    // Numbers first: pasting a number together with its source is one step.
    for (const GridEdit& edit : edits) {
        if (edit.column != PublishedColumn)
            continue;
        const int level = starCount - edit.row;
        if (edit.text.trimmed().isEmpty()) {
            totals.erase(level);
            continue;
        }
        const auto count = parseWholeNumber(edit.text, 0, 1000000);
        if (!count)
            return count.error();
        totals.try_emplace(level, PublishedTotal{m_year, level, 0, {}}).first->second.count = *count;
    }
    for (const GridEdit& edit : edits) {
        if (edit.column != SourceColumn)
            continue;
        const auto total = totals.find(starCount - edit.row);
        // A source alone would make the unknown number a zero.
        if (total == totals.end() && edit.text.trimmed().isEmpty())
            continue;
        if (total == totals.end())
            return Error{ErrorCode::InvalidInput,
                Text::tr("Enter the published number of %1 first, then where it was published.")
                    .arg(levelLabel(starCount - edit.row)),
                {}};
        total->second.source = edit.text.trimmed();
    }
    std::vector<PublishedTotal> list;
    list.reserve(totals.size());
    for (const auto& [level, total] : totals)
        list.push_back(total);
    return m_office.awards().savePublished(m_year, list);
}

bool PublishedGrid::isTouchedBy(const ChangeEvent& event) const
{
    return event.touches("published_total") || event.touches("award");
}

} // namespace wuxing
