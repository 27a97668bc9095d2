// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/scoreimport.h"

#include "domain/contest/contestfields.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ScoreImport)
};
} // namespace

Status ScoreImport::begin(ColumnMap& map, const TextTable& table)
{
    m_scores.clear();
    m_contests.clear();
    const bool named = map.has(QStringLiteral("contest"));
    const int year = options().year > 0 ? options().year : office().today().year();
    for (const Contest& contest : *office().contests().contests()) {
        if (named || contest.year == year)
            m_contests.push_back(contest);
    }
    if (m_contests.empty())
        return Error{ErrorCode::NotFound,
            Text::tr("%1: there is no contest of %2 that the scores could belong to. Set the contest up first, on the "
                     "page of "
                     "contests, with its branches and judges.")
                .arg(table.file)
                .arg(year),
            {}};
    return {};
}

// By its name, or the last one of the year.
const Contest* ScoreImport::contestOf(RowReader& cells) const
{
    if (!cells.isFilled("contest"))
        return &m_contests.back();
    const Contest* found = nullptr;
    for (const Contest& contest : m_contests) {
        if (contest.name.simplified() != cells.text("contest").simplified())
            continue;
        if (found)
            cells.fail("contest", Text::tr("several contests are called “%1”").arg(cells.text("contest")));
        found = &contest;
    }
    if (!found)
        cells.fail("contest", Text::tr("there is no contest “%1”").arg(cells.text("contest")));
    return found;
}

RowId ScoreImport::entryOf(RowReader& cells, const Contest& contest, RowId unit)
{
    for (const ContestEntry& entry : contest.entries) {
        if (entry.unit == unit)
            return entry.id;
    }
    cells.fail("name", Text::tr("the branch does not take part in “%1”").arg(contest.name));
    return 0;
}

RowId ScoreImport::judgeOf(RowReader& cells, const Contest& contest)
{
    const auto number = parseWholeNumber(cells.text("judge"), 1, 1000);
    if (!number) {
        cells.fail("judge", number.error().message);
        return 0;
    }
    for (const ContestJudge& judge : contest.judges) {
        if (judge.number == *number)
            return judge.id;
    }
    cells.fail("judge", Text::tr("there is no judge no. %1").arg(*number));
    return 0;
}

RowId ScoreImport::indicatorOf(RowReader& cells, const Contest& contest)
{
    const QString wanted = cells.text("indicator");
    RowId found = 0;
    for (const ContestPart& part : contest.parts) {
        if (cells.isFilled("part") && part.name != cells.text("part"))
            continue;
        for (const ContestIndicator& indicator : part.indicators) {
            if (indicator.name != wanted)
                continue;
            if (found != 0)
                cells.fail(
                    "indicator", Text::tr("several parts have an indicator “%1”; add the column 环节").arg(wanted));
            found = indicator.id;
        }
    }
    if (found == 0)
        cells.fail("indicator", Text::tr("there is no indicator “%1”").arg(wanted));
    return found;
}

void ScoreImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const Contest* contest = contestOf(cells);
    if (!contest)
        return cells.refuse(plan, subject);
    ContestScore score{
        entryOf(cells, *contest, branch.unit.id), judgeOf(cells, *contest), indicatorOf(cells, *contest), {}};
    cells.take(fieldOf<&ContestScore::marks>(), &score.marks);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (!isFirst(
            QStringLiteral("%1|%2|%3").arg(score.entry).arg(score.judge).arg(score.indicator), cells, subject, plan))
        return;
    const auto old = contest->score(score.entry, score.judge, score.indicator);
    const QString text = QStringLiteral("%1 %2").arg(cells.text("indicator"), score.marks.toString());
    if (old && *old == score.marks)
        return cells.add(plan, ImportState::Same, subject, text);
    if (auto valid = validateScore(*contest, score); !valid)
        cells.fail("marks", valid.error().message);
    if (contest->state == ContestState::Opened)
        cells.fail(
            "marks", Text::tr("the result of “%1” is open; scores cannot be changed any more").arg(contest->name));
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    cells.add(plan, old ? ImportState::Changed : ImportState::Added, subject, text);
    m_scores[contest->id].push_back(score);
}

Status ScoreImport::write(const Action& action, const Progress&)
{
    return office().contests().putAllScores(m_scores, action);
}

} // namespace wuxing
