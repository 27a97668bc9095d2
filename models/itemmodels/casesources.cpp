// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/casesources.h"

#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CaseSources)
};

bool touchesCases(const ChangeEvent& event)
{
    return event.touches("rect_case") || event.touches("case_step") || event.touches("acceptance")
        || event.touches("acceptance_ballot") || event.touches("case_report") || event.touches("case_cause")
        || event.touches("ledger_item") || event.touches("unit");
}

Ballot ballotOf(const Acceptance& acceptance, int delegate)
{
    for (const Ballot& ballot : acceptance.ballots) {
        if (ballot.delegate == delegate)
            return ballot;
    }
    Ballot empty;
    empty.delegate = delegate;
    return empty;
}

} // namespace

Result<GridContent> CaseGrid::read()
{
    GridContent content;
    content.headers = branchHeaders() << Text::tr("Stage") << Text::tr("Causes") << Text::tr("Listed")
                                      << Text::tr("Closed out") << Text::tr("Open") << Text::tr("Score")
                                      << Text::tr("Reports owed") << Text::tr("Repeat") << Text::tr("District leader");
    const AcceptanceRules& rules = office().settings().settings().work.acceptance;
    QHash<RowId, int> owed;
    for (const CaseBoardRow& row : office().caseReports().board(scope(), year())) {
        for (const ReportDuty duty : row.months)
            owed[row.rectCase] += isOwed(duty) ? 1 : 0;
    }
    for (const RectCase& rectCase : office().cases().casesIn(scope(), year())) {
        GridRow row{rectCase.id, rectCase.unit, branchCells(rectCase.unit)};
        GridCell stage = GridCell::of(wordLabel(rectCase.state), rectCase.isOpen() ? GridMark::Open : GridMark::Good);
        stage.sort = static_cast<int>(rectCase.state);
        GridCell causes = GridCell::of(office().cases().causeNames(rectCase.causes));
        causes.toolTip = causes.text;
        int open = 0;
        int closed = 0;
        for (const LedgerItem& item : office().cases().itemsOf(rectCase)) {
            open += item.isOpen() ? 1 : 0;
            closed += item.state == LedgerState::Closed ? 1 : 0;
        }
        GridCell score = GridCell::of({});
        if (!rectCase.acceptances.empty()) {
            const AcceptanceResult result = judge(rectCase.acceptances.back(), rules);
            score =
                GridCell::of(Text::tr("%1 (%2)", "score, grade").arg(result.score.toString(), wordLabel(result.grade)),
                    result.passes() ? GridMark::Good : GridMark::Open);
            score.sort = result.score.thousandths();
        }
        GridCell missing = GridCell::ofNumber(owed.value(rectCase.id));
        missing.mark = owed.value(rectCase.id) > 0 ? GridMark::Bad : GridMark::None;
        const auto earlier = earlierListings(*office().cases().cases(), rectCase.unit, rectCase.year);
        QStringList years;
        for (const RectCase* before : earlier)
            years << QString::number(before->year);
        const GridCell repeat = GridCell::of(
            years.isEmpty() ? QString() : Text::tr("also %1").arg(years.join(QLatin1Char(' '))), GridMark::Bad);
        for (GridCell cell : {stage, causes, dateCell(rectCase.listedOn), GridCell::ofNumber(closed),
                 GridCell::ofNumber(open), score, missing, repeat, GridCell::of(rectCase.districtLeader)})
            row.cells.push_back(std::move(cell));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool CaseGrid::isTouchedBy(const ChangeEvent& event) const { return touchesCases(event); }

Result<GridContent> CaseBoardGrid::read()
{
    GridContent content;
    content.headers = branchHeaders();
    for (int month = 1; month <= 12; ++month)
        content.headers << Text::tr("%1", "number of a month").arg(month);
    content.headers << Text::tr("Owed");
    for (const CaseBoardRow& board : office().caseReports().board(scope(), year())) {
        GridRow row{board.rectCase, board.unit, branchCells(board.unit)};
        int owed = 0;
        for (const ReportDuty duty : board.months) {
            const bool owes = isOwed(duty);
            owed += owes ? 1 : 0;
            const GridMark mark = duty == ReportDuty::Sent ? GridMark::Good : owes ? GridMark::Bad : GridMark::Quiet;
            row.cells.push_back(GridCell::of(reportDutyLabel(duty), mark));
        }
        row.cells.push_back(GridCell::ofNumber(owed));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool CaseBoardGrid::isTouchedBy(const ChangeEvent& event) const { return touchesCases(event); }

Result<GridContent> BallotGrid::read()
{
    GridContent content;
    content.headers << Text::tr("Delegate");
    content.headers << acceptanceAspectNames();
    content.headers << Text::tr("Verdict");
    QStringList verdicts;
    for (const Satisfaction verdict : {Satisfaction::Satisfied, Satisfaction::Basically, Satisfaction::Dissatisfied})
        verdicts << wordOnPaper(verdict);
    content.choices.emplace(VerdictColumn, verdicts);
    const auto rectCase = m_office.cases().find(m_case);
    if (!rectCase)
        return content;
    // Ballots are entered while the acceptance is open; afterwards they are looked at.
    const bool editable = rectCase->state == CaseState::AcceptanceApplied;
    const Acceptance acceptance = editable || rectCase->acceptances.empty()
        ? m_office.cases().currentAcceptance(*rectCase)
        : rectCase->acceptances.back();
    const int delegates = m_office.settings().settings().work.acceptance.delegates;
    for (int delegate = 1; delegate <= delegates; ++delegate) {
        const Ballot ballot = ballotOf(acceptance, delegate);
        GridRow row{delegate, rectCase->unit, {GridCell::ofNumber(delegate)}};
        for (const auto& mark : ballot.marks) {
            GridCell cell = GridCell::of(mark ? mark->toString() : QString());
            cell.editable = editable;
            row.cells.push_back(std::move(cell));
        }
        GridCell verdict = GridCell::of(ballot.verdict ? wordOnPaper(*ballot.verdict) : QString());
        verdict.editable = editable;
        row.cells.push_back(std::move(verdict));
        content.rows.push_back(std::move(row));
    }
    return content;
}

Status BallotGrid::edit(const std::vector<GridEdit>& edits)
{
    const auto rectCase = m_office.cases().find(m_case);
    if (!rectCase)
        return Error{ErrorCode::NotFound, CaseService::tr("The case does not exist any more."), {}};
    Acceptance acceptance = m_office.cases().currentAcceptance(*rectCase);
    if (!acceptance.heldOn.isValid())
        acceptance.heldOn = m_office.today();
    const int delegates = m_office.settings().settings().work.acceptance.delegates;
    std::vector<Ballot> ballots;
    for (int delegate = 1; delegate <= delegates; ++delegate)
        ballots.push_back(ballotOf(acceptance, delegate));
    for (const GridEdit& edit : edits) {
        Ballot& ballot = ballots.at(static_cast<size_t>(edit.row));
        const QString text = edit.text.trimmed();
        if (edit.column == VerdictColumn) {
            ballot.verdict = wordFromText<Satisfaction>(text);
            if (!text.isEmpty() && !ballot.verdict)
                return Error{
                    ErrorCode::InvalidInput, Text::tr("“%1” is none of 满意, 基本满意, 不满意.").arg(text), {}};
            continue;
        }
        auto& mark = ballot.marks.at(static_cast<size_t>(edit.column - FirstAspectColumn));
        mark.reset();
        if (text.isEmpty())
            continue;
        const auto number = Quantity::parse(text);
        if (!number)
            return number.error();
        mark = *number;
    }
    acceptance.ballots = std::move(ballots);
    return m_office.cases().saveAcceptance(m_case, acceptance);
}

bool BallotGrid::isTouchedBy(const ChangeEvent& event) const { return touchesCases(event); }

} // namespace wuxing
