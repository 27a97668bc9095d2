// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/work/caseservice.h"

#include "domain/action.h"
#include "domain/cases/casefields.h"
#include "domain/changeevent.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/ledger/ledgerservice.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

#include <algorithm>

namespace wuxing {

namespace {

Error invalid(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

} // namespace

CaseService::CaseService(
    Workspace& workspace, const SettingService& settings, const UnitService& units, const LedgerService& ledger)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
    , m_ledger(ledger)
{
    connect(&workspace, &Workspace::changed, this, &CaseService::onChanged);
}

std::vector<CaseCause> CaseService::causes() const
{
    auto own = m_workspace.valueOr(m_workspace.database().cases().causes());
    return own.empty() ? nationalCauses() : own;
}

QString CaseService::causeNames(const QStringList& codes) const
{
    QStringList names;
    const auto known = causes();
    for (const QString& code : codes) {
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const CaseCause& cause) { return cause.code == code; });
        names << (found == known.end() ? code : found->name);
    }
    return names.join(QStringLiteral("；"));
}

Status CaseService::saveCauses(const std::vector<CaseCause>& causes)
{
    return m_workspace.write({Action::Code::EditCauses, {}}, [&](Database& database) -> Status {
        for (const CaseCause& cause : causes) {
            if (cause.code.trimmed().isEmpty() || cause.code.contains(QLatin1Char(' '))
                || cause.name.trimmed().isEmpty())
                return invalid(tr("A cause needs a code without spaces and a name."));
            if (auto put = database.cases().putCause(cause); !put)
                return put;
        }
        return {};
    });
}

std::shared_ptr<const std::vector<RectCase>> CaseService::cases() const
{
    return m_workspace.kept(m_cases, [&] { return m_workspace.database().cases().cases(); });
}

std::vector<RectCase> CaseService::casesIn(RowId scope, int year) const
{
    std::vector<RectCase> found;
    const auto all = cases();
    std::copy_if(all->begin(), all->end(), std::back_inserter(found), [&](const RectCase& rectCase) {
        return (year == 0 || rectCase.year == year) && m_units.tree()->contains(scope, rectCase.unit);
    });
    return found;
}

std::optional<RectCase> CaseService::find(RowId id) const
{
    const auto all = cases();
    const auto found = std::find_if(all->begin(), all->end(), [&](const RectCase& c) { return c.id == id; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

RowId CaseService::caseRow(RowId unit, int year) { return CaseStore::caseRow(unit, year); }

Status CaseService::list(RectCase rectCase)
{
    if (auto valid = validate(rectCase); !valid)
        return valid;
    const QString branch = m_units.tree()->shortName(rectCase.unit);
    rectCase.id = CaseStore::caseRow(rectCase.unit, rectCase.year);
    if (find(rectCase.id))
        return Error{
            ErrorCode::Conflict, tr("%1 is listed in %2 already.").arg(branch, QString::number(rectCase.year)), {}};
    rectCase.steps = {{0, CaseState::Listed, rectCase.listedOn, {}}};
    return import({rectCase}, {Action::Code::ListCase, {branch, QString::number(rectCase.year)}});
}

Status CaseService::edit(const RecordEdit<RectCase>& edit)
{
    const Action action{
        Action::Code::EditCase, {m_units.tree()->shortName(edit.to.unit), QString::number(edit.to.year)}};
    return m_workspace.write(action, [&](Database& database) -> Status {
        const auto rectCase = editedAmong(edit, database.cases().cases());
        if (!rectCase)
            return rectCase.error();
        if (auto valid = validate(*rectCase); !valid)
            return valid;
        if (auto put = database.cases().put(*rectCase); !put)
            return put;
        return linkItems(database);
    });
}

Status CaseService::import(const std::vector<RectCase>& cases, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const RectCase& rectCase : cases) {
            if (auto put = database.cases().put(rectCase); !put)
                return put;
        }
        return linkItems(database);
    });
}

Status CaseService::linkItems(Database& database)
{
    const auto loose = database.ledger().fromSource(LedgerSource::Case, 0);
    if (!loose || loose->empty())
        return loose ? Status() : Status(loose.error());
    const auto cases = database.cases().cases();
    if (!cases)
        return cases.error();
    for (LedgerItem item : *loose) {
        const RectCase* rectCase = caseAt(*cases, item.unit, item.start);
        if (!rectCase)
            continue;
        item.sourceId = rectCase->id;
        if (auto updated = database.ledger().update(item); !updated)
            return updated;
    }
    return {};
}

Status CaseService::put(Database& database, const RectCase& rectCase) { return database.cases().put(rectCase); }

Status CaseService::checkStep(const RectCase& rectCase, CaseAction action, const QDate& date, const QString& note) const
{
    if (!caseworkflow::next(rectCase.state, action))
        return invalid(tr("This is not possible while the case is “%1”.").arg(wordLabel(rectCase.state)));
    if (!date.isValid() || (!rectCase.steps.empty() && date < rectCase.steps.back().date))
        return invalid(tr("The date lies before the stage before (%1).")
                           .arg(rectCase.steps.empty() ? QString() : rectCase.steps.back().date.toString(Qt::ISODate)));
    const auto items = itemsOf(rectCase);
    const auto count = [&](const auto& matches) { return std::count_if(items.begin(), items.end(), matches); };
    switch (action) {
    case CaseAction::ApprovePlan:
        if (items.empty())
            return invalid(tr("The plan is empty: enter the problems of the case in the ledger first."));
        if (const auto bare = count([](const LedgerItem& item) {
                return item.measure.isEmpty() || (item.person.isEmpty() && item.department.isEmpty());
            });
            bare > 0)
            return invalid(tr(
                "%n problem(s) of the plan have no measure or nobody responsible.", nullptr, static_cast<int>(bare)));
        break;
    case CaseAction::Apply:
        if (const auto open = count([](const LedgerItem& item) {
                return item.state == LedgerState::Open || item.state == LedgerState::InProgress;
            });
            open > 0)
            return invalid(tr("%n problem(s) of the plan are not reported done yet.", nullptr, static_cast<int>(open)));
        break;
    case CaseAction::Accept: {
        const auto result = judge(currentAcceptance(rectCase), m_settings.settings().work.acceptance);
        if (!result.passes())
            return invalid(tr("The acceptance does not pass: %1.").arg(wordLabel(result.grade)));
        break;
    }
    case CaseAction::SendBack:
        if (note.trimmed().isEmpty())
            return invalid(tr("Sending a case back needs a reason."));
        break;
    case CaseAction::Close:
        if (date < rectCase.followUntil)
            return invalid(tr("The follow-up runs until %1.").arg(rectCase.followUntil.toString(Qt::ISODate)));
        break;
    case CaseAction::Start:
    case CaseAction::FollowUp:
        break;
    }
    return {};
}

Status CaseService::step(RowId id, CaseAction action, const QDate& date, const QString& note)
{
    auto rectCase = find(id);
    if (!rectCase)
        return Error{ErrorCode::NotFound, tr("The case does not exist any more."), {}};
    if (auto possible = checkStep(*rectCase, action, date, note); !possible)
        return possible;
    rectCase->state = *caseworkflow::next(rectCase->state, action);
    rectCase->steps.push_back({0, rectCase->state, date, note.trimmed()});
    switch (action) {
    case CaseAction::ApprovePlan:
        if (!note.trimmed().isEmpty())
            rectCase->approver = note.trimmed();
        break;
    case CaseAction::Accept:
        rectCase->acceptedOn = date;
        rectCase->followUntil = date.addMonths(m_settings.settings().work.followUpMonths);
        break;
    case CaseAction::SendBack:
        rectCase->acceptedOn = {};
        rectCase->followUntil = {};
        break;
    case CaseAction::Close:
        rectCase->closedOn = date;
        break;
    case CaseAction::Start:
    case CaseAction::Apply:
    case CaseAction::FollowUp:
        break;
    }
    return import({*rectCase},
        {Action::Code::StepCase, {m_units.tree()->shortName(rectCase->unit), wordOnPaper(rectCase->state)}});
}

Acceptance CaseService::currentAcceptance(const RectCase& rectCase) const
{
    // Every time the case came back from acceptance, another round begins.
    int round = 0;
    for (const CaseStep& step : rectCase.steps)
        round += step.state == CaseState::AcceptanceApplied ? 1 : 0;
    return acceptanceOf(rectCase, std::max(round, 1));
}

Acceptance CaseService::acceptanceOf(const RectCase& rectCase, int round)
{
    for (const Acceptance& acceptance : rectCase.acceptances) {
        if (acceptance.round == round)
            return acceptance;
    }
    return {CaseStore::acceptanceRow(rectCase.id, round), round, {}, {}, {}};
}

bool CaseService::takesBallots(const RectCase& rectCase, int round) const
{
    if (rectCase.state == CaseState::AcceptanceApplied && round == currentAcceptance(rectCase).round)
        return true;
    return rectCase.state >= CaseState::AcceptanceApplied && acceptanceOf(rectCase, round).ballots.empty();
}

Status CaseService::saveAcceptance(RowId id, const Acceptance& acceptance)
{
    const auto rectCase = find(id);
    const UnitNode* node = rectCase ? m_units.tree()->find(rectCase->unit) : nullptr;
    return saveAcceptances({{id, acceptance}},
        {Action::Code::JudgeCase,
            {node ? node->unit.shortName : QString(), QString::number(acceptance.ballots.size())}});
}

Status CaseService::saveAcceptances(const std::vector<std::pair<RowId, Acceptance>>& acceptances, const Action& action)
{
    std::vector<RectCase> changed;
    for (const auto& [id, acceptance] : acceptances) {
        auto rectCase = find(id);
        if (!rectCase)
            return Error{ErrorCode::NotFound, tr("The case does not exist any more."), {}};
        if (!takesBallots(*rectCase, acceptance.round))
            return invalid(tr("Ballots can be entered after acceptance was applied for; the case is “%1”.")
                               .arg(wordLabel(rectCase->state)));
        for (const Ballot& ballot : acceptance.ballots) {
            if (auto valid = validate(ballot, m_settings.settings().work.acceptance); !valid)
                return valid;
        }
        rectCase->acceptances = {acceptance};
        changed.push_back(std::move(*rectCase));
    }
    return import(changed, action);
}

std::vector<LedgerItem> CaseService::itemsOf(const RectCase& rectCase) const
{
    return m_ledger.itemsFrom(LedgerSource::Case, rectCase.id);
}

void CaseService::onChanged(const ChangeEvent& event)
{
    const bool ledger = event.touches("ledger_item") || event.touches("ledger_progress");
    const bool cases = event.touches("rect_case") || event.touches("case_step") || event.touches("acceptance")
        || event.touches("acceptance_ballot") || event.touches("case_cause");
    if (cases)
        m_cases.reset();
    if (cases || ledger)
        emit casesChanged();
}

} // namespace wuxing
