// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rating/contestservice.h"

#include "services/file/workspace.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

#include <QSet>

#include <algorithm>

namespace wuxing {

ContestService::ContestService(Workspace& workspace, const UnitService& units)
    : m_workspace(workspace)
    , m_units(units)
{
    connect(&m_workspace, &Workspace::changed, this, &ContestService::onChanged);
}

std::shared_ptr<const std::vector<Contest>> ContestService::contests() const
{
    return m_workspace.kept(m_contests, [&] { return m_workspace.database().contests().contests(); });
}

const Contest* ContestService::find(RowId id) const
{
    const auto all = contests();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Contest& contest) { return contest.id == id; });
    return found == all->end() ? nullptr : &*found;
}

Status ContestService::save(const Contest& contest)
{
    const auto wrong = [](const QString& text) { return Error{ErrorCode::InvalidInput, text, {}}; };
    if (contest.name.trimmed().isEmpty())
        return wrong(tr("The contest needs a name."));
    if (const Contest* present = find(contest.id); present && present->state == ContestState::Opened)
        return wrong(tr("The result is open; the contest cannot be changed any more. Undo the opening first."));
    for (const ContestPart& part : contest.parts) {
        if (part.weight <= Quantity() || part.fullMark() <= Quantity())
            return wrong(tr("Part “%1” needs points and at least one indicator with a full mark.").arg(part.name));
    }
    QSet<int> numbers;
    for (const ContestJudge& judge : contest.judges) {
        if (numbers.contains(judge.number))
            return wrong(tr("Two judges have the number %1.").arg(judge.number));
        numbers.insert(judge.number);
    }
    return m_workspace.write(
        {Action::Code::EditContest, {contest.name}}, [&](Database& database) { return put(database, contest); });
}

Status ContestService::putScores(
    RowId contest, const std::vector<ContestScore>& scores, const std::vector<ContestScore>& cleared)
{
    const Contest* present = find(contest);
    const Action action{Action::Code::ScoreContest,
        {present ? present->name : QString(), QString::number(scores.size() + cleared.size())}};
    return putScores(contest, scores, action, cleared);
}

Status ContestService::putScores(RowId contest, const std::vector<ContestScore>& scores, const Action& action,
    const std::vector<ContestScore>& cleared)
{
    return putAllScores({{contest, scores}}, action, cleared);
}

Status ContestService::putAllScores(const std::map<RowId, std::vector<ContestScore>>& scores, const Action& action,
    const std::vector<ContestScore>& cleared)
{
    for (const auto& [contest, own] : scores) {
        const Contest* present = find(contest);
        if (!present)
            return Error{ErrorCode::NotFound, tr("The contest does not exist any more."), {}};
        if (present->state == ContestState::Opened)
            return Error{ErrorCode::Conflict, tr("The result is open; scores cannot be changed any more."), {}};
        for (const ContestScore& score : own) {
            if (auto valid = validateScore(*present, score); !valid)
                return valid;
        }
    }
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const ContestScore& score : cleared) {
            if (auto removed = database.contests().removeScore(score); !removed)
                return removed;
        }
        for (const auto& [contest, own] : scores) {
            for (const ContestScore& score : own) {
                if (auto put = database.contests().putScore(score); !put)
                    return put;
            }
        }
        return {};
    });
}

Status ContestService::open(RowId contest)
{
    const Contest* present = find(contest);
    if (!present)
        return Error{ErrorCode::NotFound, tr("The contest does not exist any more."), {}};
    if (!present->isComplete())
        return Error{ErrorCode::InvalidInput,
            tr("The result stays sealed until every score is in: %n score(s) are missing.", nullptr,
                present->missingScores()),
            {}};
    Contest opened = *present;
    opened.state = ContestState::Opened;
    return m_workspace.write(
        {Action::Code::OpenContest, {opened.name}}, [&](Database& database) { return put(database, opened); });
}

Status ContestService::remove(RowId contest)
{
    const Contest* present = find(contest);
    if (!present)
        return Error{ErrorCode::NotFound, tr("The contest does not exist any more."), {}};
    const Contest gone = *present;
    return m_workspace.write({Action::Code::RemoveContest, {gone.name}},
        [&](Database& database) { return database.contests().remove(gone); });
}

Contest ContestService::proposal(int year)
{
    const auto part = [](const QString& name, const std::vector<std::pair<QString, int>>& indicators) {
        ContestPart made{makeRowId(), name, Quantity::fromWhole(50), {}};
        for (const auto& [indicator, mark] : indicators)
            made.indicators.push_back({makeRowId(), indicator, Quantity::fromWhole(mark)});
        return made;
    };
    Contest contest;
    contest.id = makeRowId();
    contest.year = year;
    contest.name = QStringLiteral("%1年“五星”支部观摩比拼").arg(year);
    contest.parts = {
        part(QStringLiteral("现场观摩"),
            {{QStringLiteral("阵地建设"), 30}, {QStringLiteral("产业发展"), 40}, {QStringLiteral("村容村貌"), 30}}),
        part(QStringLiteral("汇报比拼"), {{QStringLiteral("工作成效"), 60}, {QStringLiteral("表达"), 40}})};
    return contest;
}

QHash<RowId, Appraisal> ContestService::appraisals(int year) const
{
    QHash<RowId, Appraisal> byBranch;
    const auto stored = m_workspace.database().contests().appraisals(year);
    if (!stored) {
        m_workspace.report(stored.error());
        return byBranch;
    }
    for (const Appraisal& appraisal : *stored)
        byBranch.insert(appraisal.unit, appraisal);
    return byBranch;
}

Status ContestService::saveAppraisals(const std::vector<Appraisal>& appraisals, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const Appraisal& appraisal : appraisals) {
            if (auto done = put(database, appraisal); !done)
                return done;
        }
        return {};
    });
}

Status ContestService::put(Database& database, const Contest& contest) { return database.contests().put(contest); }

Status ContestService::put(Database& database, const Appraisal& appraisal)
{
    return database.contests().putAppraisal(appraisal);
}

void ContestService::onChanged(const ChangeEvent& event)
{
    const bool touched = std::any_of(event.tables.begin(), event.tables.end(), [](const QString& table) {
        return table.startsWith(QLatin1String("contest")) || table == QLatin1String("appraisal");
    });
    if (!touched)
        return;
    m_contests.reset();
    emit contestsChanged();
}

} // namespace wuxing
