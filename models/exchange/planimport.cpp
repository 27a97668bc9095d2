// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planimport.h"

#include "services/office.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::PlanImport)
};
const QString starsKey = QStringLiteral("stars");
QString answerKey(int question) { return QStringLiteral("answer%1").arg(question + 1); }
} // namespace

std::vector<KnownColumn> PlanImport::columns() const
{
    std::vector<KnownColumn> columns{
        yearColumn(), {starsKey, {QStringLiteral("申报星"), starsKey, QStringLiteral("创建星级")}, true}};
    for (int i = 0; i < planQuestionCount; ++i)
        columns.push_back({answerKey(i), {planQuestionOnPaper(static_cast<PlanQuestion>(i)), answerKey(i)}, false});
    return columns;
}

Status PlanImport::begin(const ColumnMap&, const TextTable&)
{
    m_plans.clear();
    return {};
}

void PlanImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const auto year = yearOf(map, row);
    if (!year)
        return plan.refuse(row.number, map.heading(QStringLiteral("year")), subject, year.error().message);
    const StarSet set = office().ratings().ratings(*year)->set(branch.unit.starSet);
    BranchPlan planned = office().plans().plan(branch.unit.id, *year);
    const BranchPlan before = planned;
    static const QRegularExpression separators(QStringLiteral("[、,，;；\\s]+"));
    const QStringList names = map.cell(row, starsKey).split(separators, Qt::SkipEmptyParts);
    QStringList keys;
    for (const QString& name : names) {
        const auto star = std::find_if(set.stars.begin(), set.stars.end(),
            [&](const Star& candidate) { return candidate.name == name || candidate.key == name; });
        if (star == set.stars.end())
            return plan.refuse(row.number, map.heading(starsKey), subject,
                Text::tr("the branch has no star “%1” in its set").arg(name));
        keys << star->key;
    }
    planned.stars.clear();
    for (const Star& star : set.stars) {
        if (keys.contains(star.key))
            planned.stars << star.key;
    }
    for (int i = 0; i < planQuestionCount; ++i) {
        if (map.has(answerKey(i)))
            planned.answers.at(static_cast<size_t>(i)) = map.cell(row, answerKey(i));
    }
    if (!isFirst(
            QStringLiteral("%1|%2").arg(branch.unit.id).arg(*year), row.number, map.heading(starsKey), subject, plan))
        return;
    if (planned == before)
        return plan.add(row.number, ImportState::Same, subject);
    plan.add(row.number, before.isEmpty() ? ImportState::Added : ImportState::Changed, subject,
        Text::tr("%n star(s)", nullptr, static_cast<int>(planned.stars.size())));
    m_plans.push_back(std::move(planned));
}

Status PlanImport::write(const Action& action, const Progress&) { return office().plans().saveAll(m_plans, action); }

} // namespace wuxing
