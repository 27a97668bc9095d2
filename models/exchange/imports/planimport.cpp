// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/planimport.h"

#include "domain/rating/assessmentfields.h"
#include "exchange/reading/recordtable.h"
#include "services/office.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::PlanImport)
};
} // namespace

Status PlanImport::begin(ColumnMap&, const TextTable&)
{
    m_plans.clear();
    return {};
}

void PlanImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const int year = yearOf(cells);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    const StarSet set = office().ratings().ratings(year)->set(branch.unit.starSet);
    BranchPlan planned = office().plans().plan(branch.unit.id, year);
    const BranchPlan before = planned;
    if (cells.takeClear("stars", !planned.stars.isEmpty()))
        planned.stars.clear();
    else if (cells.isFilled("stars") && !cells.clears("stars")) {
        const QStringList stars = starsOf(cells, set);
        if (QSet<QString>(stars.begin(), stars.end()) != QSet<QString>(before.stars.begin(), before.stars.end()))
            planned.stars = stars;
    }
    recordtable::take<BranchPlan>(cells, planned, {&fieldOf<&BranchPlan::year>(), &fieldOf<&BranchPlan::stars>()});
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (!isFirst(QStringLiteral("%1|%2").arg(branch.unit.id).arg(year), cells, subject, plan))
        return;
    if (planned == before)
        return cells.add(plan, ImportState::Same, subject);
    cells.add(plan, before.isEmpty() ? ImportState::Added : ImportState::Changed, subject,
        Text::tr("%n star(s)", nullptr, static_cast<int>(planned.stars.size())));
    m_plans.push_back(std::move(planned));
}

// In the order of the set, whatever order the cell has.
QStringList PlanImport::starsOf(RowReader& cells, const StarSet& set)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；\\s]+"));
    const QStringList names = cells.text("stars").split(separators, Qt::SkipEmptyParts);
    QStringList keys;
    for (const QString& name : names) {
        const auto star = std::find_if(set.stars.begin(), set.stars.end(),
            [&](const Star& candidate) { return candidate.name == name || candidate.key == name; });
        if (star == set.stars.end())
            cells.fail("stars", Text::tr("the branch has no star “%1” in its set").arg(name));
        else
            keys << star->key;
    }
    QStringList stars;
    for (const Star& star : set.stars) {
        if (keys.contains(star.key))
            stars << star.key;
    }
    return stars;
}

Status PlanImport::write(const Action& action, const Progress&) { return office().plans().saveAll(m_plans, action); }

} // namespace wuxing
