// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scoreimport.h"

#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ScoreImport)
};
const QString judgeKey = QStringLiteral("judge");
const QString indicatorKey = QStringLiteral("indicator");
const QString marksKey = QStringLiteral("marks");
} // namespace

std::vector<KnownColumn> ScoreImport::columns() const
{
    return {{judgeKey, {QStringLiteral("评委"), judgeKey, QStringLiteral("评委号")}, true},
        {indicatorKey, {QStringLiteral("指标"), indicatorKey}, true},
        {marksKey, {QStringLiteral("得分"), marksKey, QStringLiteral("分数")}, true}};
}

Status ScoreImport::begin(const ColumnMap&, const TextTable& table)
{
    m_scores.clear();
    const int year = options().year > 0 ? options().year : office().today().year();
    const auto all = office().contests().contests();
    const auto contest = std::find_if(all->rbegin(), all->rend(), [&](const Contest& c) { return c.year == year; });
    if (contest == all->rend())
        return Error{ErrorCode::NotFound,
            Text::tr("%1: there is no contest of %2 that the scores could belong to.").arg(table.file).arg(year), {}};
    m_contest = *contest;
    return {};
}

void ScoreImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const auto refuse = [&](const QString& key, const QString& reason) {
        plan.refuse(row.number, map.heading(key), subject, reason);
    };
    ContestScore score;
    for (const ContestEntry& entry : m_contest.entries) {
        if (entry.unit == branch.unit.id)
            score.entry = entry.id;
    }
    if (score.entry == 0)
        return refuse(QStringLiteral("name"), Text::tr("the branch does not take part in “%1”").arg(m_contest.name));
    const auto number = parseWholeNumber(map.cell(row, judgeKey), 1, 1000);
    if (!number)
        return refuse(judgeKey, number.error().message);
    for (const ContestJudge& judge : m_contest.judges) {
        if (judge.number == *number)
            score.judge = judge.id;
    }
    if (score.judge == 0)
        return refuse(judgeKey, Text::tr("there is no judge no. %1").arg(*number));
    const QString wanted = map.cell(row, indicatorKey);
    for (const ContestPart& part : m_contest.parts) {
        for (const ContestIndicator& indicator : part.indicators) {
            if (indicator.name == wanted)
                score.indicator = indicator.id;
        }
    }
    if (score.indicator == 0)
        return refuse(indicatorKey, Text::tr("there is no indicator “%1”").arg(wanted));
    const auto marks = Quantity::parse(map.cell(row, marksKey));
    if (!marks)
        return refuse(marksKey, marks.error().message);
    score.marks = *marks;
    if (auto valid = validateScore(m_contest, score); !valid)
        return refuse(marksKey, valid.error().message);
    if (!isFirst(QStringLiteral("%1|%2|%3").arg(score.entry).arg(score.judge).arg(score.indicator), row.number,
            map.heading(marksKey), subject, plan))
        return;
    const auto old = m_contest.score(score.entry, score.judge, score.indicator);
    plan.add(row.number,
        !old                      ? ImportState::Added
            : *old == score.marks ? ImportState::Same
                                  : ImportState::Changed,
        subject, QStringLiteral("%1 %2").arg(wanted, score.marks.toString()));
    m_scores.push_back(score);
}

Status ScoreImport::write(const Action& action, const Progress&)
{
    return office().contests().putScores(m_contest.id, m_scores, action);
}

} // namespace wuxing
