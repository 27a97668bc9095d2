// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/casereportimport.h"

#include "domain/cases/casefields.h"
#include "exchange/reading/recordtable.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CaseImport)
};

QHash<RowId, std::vector<RectCase>> casesByBranch(Office& office)
{
    QHash<RowId, std::vector<RectCase>> byBranch;
    for (const RectCase& rectCase : *office.cases().cases())
        byBranch[rectCase.unit].push_back(rectCase);
    return byBranch;
}

} // namespace

Status CaseReportImport::begin(ColumnMap&, const TextTable&)
{
    m_reports.clear();
    m_cases = casesByBranch(office());
    return {};
}

void CaseReportImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const auto month = Month::parse(cells.text("month"));
    if (!month)
        return cells.refuse(plan, subject, "month", month.error().message);
    const RectCase* rectCase = nullptr;
    for (const RectCase& candidate : m_cases[branch.unit.id]) {
        if (candidate.wasOpenIn(*month))
            rectCase = &candidate;
    }
    if (!rectCase)
        return cells.refuse(
            plan, subject, "month", Text::tr("the branch has no case that was open in %1").arg(month->toString()));
    CaseReport report = office().caseReports().draft(*rectCase, *month);
    const bool isKnown = office().caseReports().report(rectCase->id, *month).has_value();
    const CaseReport before = report;
    // What the ledger proposes is no word of a report the table brings.
    if (!isKnown && cells.has("difficulties"))
        report.difficulties.clear();
    if (!isKnown && cells.has("next_steps"))
        report.nextSteps.clear();
    cells.take("work", report.work);
    cells.take("difficulties", report.difficulties);
    cells.take("next_steps", report.nextSteps);
    if (cells.isFilled("sent_on"))
        report.sentOn = cells.date("sent_on");
    if (!isKnown)
        (void)cells.needed("work");
    if (report.isSent() && report.work.isEmpty())
        cells.fail("work", Text::tr("the report does not say what was done this month"));
    if (report.sentOn.isValid() && report.sentOn < month->firstDay())
        cells.fail("sent_on", Text::tr("the report cannot have been sent before its month"));
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (!isFirst(QStringLiteral("%1|%2").arg(rectCase->id).arg(month->toString()), cells, subject, plan))
        return;
    if (isKnown && report == before)
        return cells.add(plan, ImportState::Same, subject, month->toString());
    if (auto possible = office().caseReports().checkReport(report); !possible)
        return cells.refuse(plan, subject, "month", possible.error().message);
    cells.add(plan, isKnown ? ImportState::Changed : ImportState::Added, subject, month->toString());
    m_reports.push_back(std::move(report));
}

Status CaseReportImport::write(const Action& action, const Progress&)
{
    return office().caseReports().importReports(m_reports, action);
}

Status BallotImport::begin(ColumnMap&, const TextTable&)
{
    m_acceptances.clear();
    m_cases = casesByBranch(office());
    return {};
}

const RectCase* BallotImport::caseOf(RowId unit, int year) const
{
    const RectCase* found = nullptr;
    const auto own = m_cases.constFind(unit);
    if (own == m_cases.constEnd())
        return nullptr;
    for (const RectCase& rectCase : *own) {
        if ((year == 0 || rectCase.year == year) && (!found || rectCase.year > found->year))
            found = &rectCase;
    }
    return found;
}

void BallotImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const bool saysYear = !cells.text("year").isEmpty() || options().year > 0;
    const int year = saysYear ? yearOf(cells) : 0;
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    const RectCase* rectCase = caseOf(branch.unit.id, year);
    if (!rectCase)
        return cells.refuse(plan, subject, "name", Text::tr("the branch has no case to be accepted"));
    const int round = cells.whole("round", 1, 99).value_or(office().cases().currentAcceptance(*rectCase).round);
    const Acceptance kept = CaseService::acceptanceOf(*rectCase, round);
    const int delegate =
        cells.whole("delegate", 1, office().settings().settings().work.acceptance.delegates).value_or(0);
    const auto sameDelegate = [&](const Ballot& candidate) { return candidate.delegate == delegate; };
    const auto known = std::find_if(kept.ballots.begin(), kept.ballots.end(), sameDelegate);
    Ballot ballot;
    if (known != kept.ballots.end())
        ballot = *known;
    ballot.delegate = delegate;
    recordtable::take<Ballot>(cells, ballot, {&fieldOf<&Ballot::delegate>()});
    const QDate heldOn = cells.date("held_on");
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (auto valid = validate(ballot, office().settings().settings().work.acceptance); !valid)
        return cells.refuse(plan, subject, "delegate", valid.error().message);
    if (!isFirst(QStringLiteral("%1|%2|%3").arg(rectCase->id).arg(round).arg(ballot.delegate), cells, subject, plan))
        return;
    const QString text = Text::tr("delegate %1").arg(ballot.delegate);
    if (known != kept.ballots.end() && *known == ballot && (!heldOn.isValid() || heldOn == kept.heldOn))
        return cells.add(plan, ImportState::Same, subject, text);
    if (!office().cases().takesBallots(*rectCase, round))
        return cells.refuse(plan, subject, "name",
            Text::tr("the case is “%1”; ballots are entered after acceptance was applied for")
                .arg(wordOnPaper(rectCase->state)));
    auto entry = std::find_if(m_acceptances.begin(), m_acceptances.end(),
        [&](const auto& planned) { return planned.first == rectCase->id && planned.second.round == round; });
    if (entry == m_acceptances.end())
        entry = m_acceptances.insert(m_acceptances.end(), {rectCase->id, kept});
    Acceptance& acceptance = entry->second;
    if (heldOn.isValid())
        acceptance.heldOn = heldOn;
    cells.add(plan, known == kept.ballots.end() ? ImportState::Added : ImportState::Changed, subject, text);
    std::erase_if(acceptance.ballots, sameDelegate);
    acceptance.ballots.push_back(ballot);
    std::sort(acceptance.ballots.begin(), acceptance.ballots.end(),
        [](const Ballot& a, const Ballot& b) { return a.delegate < b.delegate; });
}

Status BallotImport::write(const Action& action, const Progress&)
{
    return office().cases().saveAcceptances(m_acceptances, action);
}

} // namespace wuxing
