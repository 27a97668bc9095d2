// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/contestsources.h"

#include "domain/values/quantity.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ContestSources)
};

QString branchName(Office& office, RowId unit) { return office.units().tree()->shortName(unit); }

bool isContestTable(const ChangeEvent& event)
{
    for (const char* table : {"contest", "contest_part", "contest_indicator", "contest_judge", "contest_entry",
             "contest_score", "contest_adjustment"}) {
        if (event.touches(table))
            return true;
    }
    return false;
}

} // namespace

Result<GridContent> ContestScores::read()
{
    GridContent content;
    m_rows.clear();
    m_indicators.clear();
    content.headers = {Text::tr("No."), Text::tr("Branch"), Text::tr("Judge")};
    const Contest* contest = m_office.contests().find(m_contest);
    if (!contest)
        return content;
    for (const ContestPart& part : contest->parts) {
        for (const ContestIndicator& indicator : part.indicators) {
            content.headers
                << QStringLiteral("%1\n%2 (%3)").arg(part.name, indicator.name, indicator.fullMark.toString());
            m_indicators.push_back(indicator.id);
        }
    }
    const bool open = contest->state == ContestState::Sealed;
    for (const ContestEntry& entry : contest->entries) {
        for (const ContestJudge& judge : contest->judges) {
            GridRow row{derivedRowId(QStringLiteral("%1|%2").arg(entry.id).arg(judge.id)), entry.unit, {}};
            row.cells = {GridCell::ofNumber(entry.number), GridCell::of(branchName(m_office, entry.unit)),
                GridCell::ofNumber(judge.number)};
            const bool may = contest->mayJudge(judge, entry);
            for (const RowId indicator : m_indicators) {
                const auto marks = contest->score(entry.id, judge.id, indicator);
                row.cells.push_back(!may ? GridCell::of(Text::tr("recused"), GridMark::Quiet)
                                         : GridCell{marks ? marks->toString() : QString(),
                                             marks ? QVariant(marks->toDouble()) : QVariant(),
                                             marks ? GridMark::None : GridMark::Open, open, {}});
            }
            m_rows.emplace_back(entry.id, judge.id);
            content.rows.push_back(std::move(row));
        }
    }
    return content;
}

Status ContestScores::edit(const std::vector<GridEdit>& edits)
{
    std::vector<ContestScore> scores;
    std::vector<ContestScore> cleared;
    for (const GridEdit& edit : edits) {
        const auto& [entry, judge] = m_rows.at(static_cast<size_t>(edit.row));
        ContestScore score{entry, judge, m_indicators.at(static_cast<size_t>(edit.column - FirstIndicatorColumn)), {}};
        if (edit.text.trimmed().isEmpty()) {
            cleared.push_back(score);
            continue;
        }
        const auto marks = Quantity::parse(edit.text);
        if (!marks)
            return marks.error();
        score.marks = *marks;
        scores.push_back(score);
    }
    return m_office.contests().putScores(m_contest, scores, cleared);
}

bool ContestScores::isTouchedBy(const ChangeEvent& event) const { return isContestTable(event); }

Result<GridContent> ContestResultGrid::read()
{
    GridContent content;
    const Contest* contest = m_office.contests().find(m_contest);
    content.headers = {Text::tr("Place"), Text::tr("No."), Text::tr("Branch")};
    if (!contest || contest->state == ContestState::Sealed)
        return content;
    for (const ContestPart& part : contest->parts)
        content.headers << part.name;
    content.headers << Text::tr("Adjustment") << Text::tr("Total");
    for (const ContestPlace& place : contestResult(*contest)) {
        GridRow row{place.entry->id, place.entry->unit, {}};
        row.cells = {GridCell::ofNumber(place.place), GridCell::ofNumber(place.entry->number),
            GridCell::of(branchName(m_office, place.entry->unit))};
        row.cells.front().mark = place.place <= contest->commended ? GridMark::Good : GridMark::None;
        for (const ContestPartResult& part : place.parts) {
            row.cells.push_back(
                {microText(part.points, contest->decimals), static_cast<qint64>(part.points), GridMark::None, false,
                    part.dropped > 0 ? Text::tr("The highest and the lowest were dropped") : QString()});
        }
        row.cells.push_back(GridCell::of(place.adjustment.toString()));
        row.cells.push_back(
            {microText(place.total, contest->decimals), static_cast<qint64>(place.total), GridMark::Strong, false, {}});
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool ContestResultGrid::isTouchedBy(const ChangeEvent& event) const { return isContestTable(event); }

Result<GridContent> AppraisalGrid::read()
{
    GridContent content;
    content.headers = {Text::tr("Township"), Text::tr("Branch")};
    QStringList grades;
    for (int grade = 0; grade < gradeCount; ++grade) {
        content.headers << wordLabel(static_cast<Grade>(grade));
        grades << wordOnPaper(static_cast<Grade>(grade));
    }
    content.headers << Text::tr("Grade given") << Text::tr("Comments");
    content.choices[GivenColumn] = grades;
    m_units.clear();
    const auto appraisals = m_office.contests().appraisals(m_year);
    for (const UnitNode* node : m_office.units().tree()->branches(m_scope, m_office.today())) {
        const RowId unit = node->unit.id;
        const auto found = appraisals.constFind(unit);
        const bool known = found != appraisals.constEnd();
        GridRow row{unit, unit, {}};
        row.cells = {GridCell::of(node->parent ? node->parent->unit.shortName : QString(), GridMark::Quiet),
            GridCell::of(node->unit.shortName)};
        for (size_t grade = 0; grade < gradeCount; ++grade) {
            GridCell cell = GridCell::input(known ? QString::number(found->votes.at(grade)) : QString());
            if (known)
                cell.sort = static_cast<qint64>(found->votes.at(grade));
            row.cells.push_back(cell);
        }
        row.cells.push_back(GridCell::input(known && found->grade ? wordOnPaper(*found->grade) : QString()));
        row.cells.push_back(GridCell::input(known ? found->comments : QString()));
        m_units.push_back(unit);
        content.rows.push_back(std::move(row));
    }
    return content;
}

Status AppraisalGrid::edit(const std::vector<GridEdit>& edits)
{
    const auto present = m_office.contests().appraisals(m_year);
    std::map<RowId, Appraisal> changed;
    for (const GridEdit& edit : edits) {
        const RowId unit = m_units.at(static_cast<size_t>(edit.row));
        Appraisal& appraisal =
            changed.try_emplace(unit, present.value(unit, Appraisal{unit, m_year, {}, {}, {}})).first->second;
        const QString text = edit.text.trimmed();
        if (edit.column == CommentsColumn) {
            appraisal.comments = text;
        } else if (edit.column == GivenColumn) {
            appraisal.grade = wordFromText<Grade>(text);
            if (!text.isEmpty() && !appraisal.grade)
                return Error{ErrorCode::InvalidInput,
                    Text::tr("“%1” is not a grade. Write 好, 较好, 一般 or 差.").arg(text), {}};
        } else {
            const auto votes = parseWholeNumber(text.isEmpty() ? QStringLiteral("0") : text, 0, 100000);
            if (!votes)
                return votes.error();
            appraisal.votes.at(static_cast<size_t>(edit.column - FirstGradeColumn)) = *votes;
        }
    }
    std::vector<Appraisal> list;
    list.reserve(changed.size());
    for (auto& [unit, appraisal] : changed)
        list.push_back(std::move(appraisal));
    const QString name = list.size() == 1 ? branchName(m_office, list.front().unit)
                                          : Text::tr("%n branch(es)", nullptr, static_cast<int>(list.size()));
    return m_office.contests().saveAppraisals(list, {Action::Code::EditAppraisal, {name, QString::number(m_year)}});
}

bool AppraisalGrid::isTouchedBy(const ChangeEvent& event) const
{
    return event.touches("appraisal") || event.touches("unit");
}

} // namespace wuxing
