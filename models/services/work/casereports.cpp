// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/work/casereports.h"

#include "domain/action.h"
#include "domain/changeevent.h"
#include "reports/sheets/casesheet.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/ledger/ledgerservice.h"
#include "services/reportcontexts.h"
#include "services/work/caseservice.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

#include <algorithm>
#include <set>

namespace wuxing {

QString reportDutyLabel(ReportDuty duty)
{
    switch (duty) {
    case ReportDuty::None:
        return {};
    case ReportDuty::Later:
        return CaseReports::tr("To come");
    case ReportDuty::Draft:
        return CaseReports::tr("Draft");
    case ReportDuty::Owed:
        return CaseReports::tr("Owed");
    case ReportDuty::Sent:
        return CaseReports::tr("Sent");
    }
    return {};
}

namespace {
std::optional<CaseReport> lastSentBefore(const std::vector<CaseReport>& reports, RowId rectCase, const Month& month)
{
    const auto found = std::find_if(reports.rbegin(), reports.rend(), [&](const CaseReport& report) {
        return report.rectCase == rectCase && report.isSent() && report.month < month;
    });
    return found == reports.rend() ? std::nullopt : std::optional(*found);
}

} // namespace

CaseReports::CaseReports(Workspace& workspace, const SettingService& settings, const UnitService& units,
    const LedgerService& ledger, const CaseService& cases, const FreezeService& freezes, const ReportContexts& contexts)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
    , m_ledger(ledger)
    , m_cases(cases)
    , m_freezes(freezes)
    , m_contexts(contexts)
{
    connect(&workspace, &Workspace::changed, this, &CaseReports::onChanged);
}

void CaseReports::onChanged(const ChangeEvent& event)
{
    if (!event.touches("case_report") && !event.touches("case_report_item"))
        return;
    m_reports.reset();
    emit reportsChanged();
}

std::shared_ptr<const std::vector<CaseReport>> CaseReports::reports() const
{
    return m_workspace.kept(m_reports, [&] { return m_workspace.database().cases().reports(); });
}

std::optional<CaseReport> CaseReports::report(RowId rectCase, const Month& month) const
{
    const auto all = reports();
    const auto found = std::find_if(all->begin(), all->end(),
        [&](const CaseReport& report) { return report.rectCase == rectCase && report.month == month; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

std::optional<CaseReport> CaseReports::reportBefore(RowId rectCase, const Month& month) const
{
    return lastSentBefore(*reports(), rectCase, month);
}

CaseReport CaseReports::draft(const RectCase& rectCase, const Month& month) const
{
    const auto kept = report(rectCase.id, month);
    if (kept && kept->isSent())
        return *kept;
    CaseReport draft;
    if (kept)
        draft = *kept;
    draft.rectCase = rectCase.id;
    draft.month = month;
    prefill(draft, rectCase);
    return draft;
}

void CaseReports::prefill(CaseReport& report, const RectCase& rectCase) const
{
    const QDate day = std::min(report.month.lastDay(), m_settings.today());
    const LightLimits limits = m_settings.settings().lights;
    QHash<RowId, QString> typed;
    for (const CaseReportItem& item : report.items)
        typed.insert(item.item, item.note);
    report.items.clear();
    QStringList work;
    QStringList difficulties;
    QStringList next;
    for (const LedgerItem& item : m_cases.itemsOf(rectCase)) {
        if (item.start > day)
            continue;
        const ItemHistory history = m_ledger.history(item.id);
        const LedgerItem then = itemAsOf(item, history, day);
        QString note = typed.value(item.id);
        for (const ProgressNote& written : history.notes) {
            if (report.month.contains(written.date) && !written.text.isEmpty()) {
                work << written.text;
                if (typed.value(item.id).isEmpty())
                    note = written.text;
            }
        }
        report.items.push_back({item.id, item.problem, then.state, then.progress, note});
        if (lightOf(then, day, limits) == Light::Red)
            difficulties << QStringLiteral("“%1”已逾期").arg(item.problem);
        if (isOpenState(then.state))
            next << item.measure;
    }
    work.removeDuplicates();
    if (report.work.isEmpty())
        report.work = work.join(QStringLiteral("；"));
    if (report.difficulties.isEmpty())
        report.difficulties = difficulties.isEmpty() ? QStringLiteral("无") : difficulties.join(QStringLiteral("；"));
    if (report.nextSteps.isEmpty())
        report.nextSteps = next.isEmpty() ? QStringLiteral("巩固整顿成果") : next.join(QStringLiteral("；"));
}

Status CaseReports::checkReport(const CaseReport& report) const
{
    const auto refuse = [](const QString& text) { return Error{ErrorCode::InvalidInput, text, {}}; };
    const auto rectCase = m_cases.find(report.rectCase);
    if (!rectCase)
        return Error{ErrorCode::NotFound, tr("The case does not exist any more."), {}};
    if (!rectCase->wasOpenIn(report.month))
        return refuse(tr("The case was not open in %1 and owes no report.").arg(report.month.toString()));
    if (report.month.firstDay() > m_settings.today())
        return refuse(tr("%1 has not begun.").arg(report.month.toString()));
    const auto kept = this->report(report.rectCase, report.month);
    if (kept && kept->isSent())
        return Error{ErrorCode::Conflict,
            tr("The report of %1 was sent on %2 and is frozen.")
                .arg(report.month.toString(), kept->sentOn.toString(Qt::ISODate)),
            {}};
    return {};
}

Status CaseReports::saveReport(const CaseReport& report)
{
    if (auto possible = checkReport(report); !possible)
        return possible;
    return m_workspace.write(
        {Action::Code::SaveCaseReport,
            {m_units.tree()->shortName(m_cases.find(report.rectCase)->unit), report.month.toString()}},
        [&](Database& database) { return database.cases().putReport(report); });
}

namespace {

// A branch that is listed again while its earlier case still reports sends two papers of one month.
QString paperPeriod(const RectCase& rectCase, const Month& month, bool isSecond)
{
    return isSecond ? QStringLiteral("%1/%2").arg(month.toString()).arg(rectCase.year) : month.toString();
}

} // namespace

Result<std::optional<FreezeService::Frozen>> CaseReports::sentPaper(const RectCase& rectCase, const Month& month) const
{
    const auto own = report(rectCase.id, month);
    if (!own || !own->isSent())
        return std::optional<FreezeService::Frozen>();
    const QString what = QStringLiteral("case-report");
    auto second = m_freezes.find(what, paperPeriod(rectCase, month, true), rectCase.unit);
    if (!second || *second)
        return second;
    return m_freezes.find(what, paperPeriod(rectCase, month, false), rectCase.unit);
}

// All of them first, then their papers by month: each compares with the report before it, which may come with it.
Status CaseReports::putReports(Database& database, std::vector<CaseReport> reports) const
{
    for (const CaseReport& report : reports) {
        if (auto put = database.cases().putReport(report); !put)
            return put;
    }
    const auto all = database.cases().reports();
    if (!all)
        return all.error();
    std::sort(
        reports.begin(), reports.end(), [](const CaseReport& a, const CaseReport& b) { return a.month < b.month; });
    const QString what = QStringLiteral("case-report");
    for (const CaseReport& report : reports) {
        if (!report.isSent())
            continue;
        const auto rectCase = m_cases.find(report.rectCase);
        const Report paper = caseReportSheet(m_contexts.of(0), *rectCase, m_cases.causeNames(rectCase->causes), report,
            lastSentBefore(*all, report.rectCase, report.month));
        const auto taken = database.frozen().current(what, paperPeriod(*rectCase, report.month, false), rectCase->unit);
        if (!taken)
            return taken.error();
        if (auto put = m_freezes.put(
                database, what, paperPeriod(*rectCase, report.month, taken->has_value()), rectCase->unit, paper);
            !put)
            return put;
    }
    return {};
}

Status CaseReports::send(CaseReport report, const QDate& date)
{
    if (auto possible = checkReport(report); !possible)
        return possible;
    if (report.work.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("The report does not say what was done this month."), {}};
    if (!date.isValid() || date < report.month.firstDay())
        return Error{ErrorCode::InvalidInput, tr("A report cannot be sent before its month."), {}};
    report.sentOn = date;
    return m_workspace.write(
        {Action::Code::SendCaseReport,
            {m_units.tree()->shortName(m_cases.find(report.rectCase)->unit), report.month.toString()}},
        [&](Database& database) { return putReports(database, {report}); });
}

Status CaseReports::importReports(const std::vector<CaseReport>& reports, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        std::set<std::pair<RowId, Month>> named;
        for (const CaseReport& report : reports) {
            if (auto possible = checkReport(report); !possible)
                return possible;
            if (!named.emplace(report.rectCase, report.month).second)
                return Error{ErrorCode::InvalidInput,
                    tr("The table holds two reports of one case for %1. Leave one.").arg(report.month.toString()), {}};
        }
        return putReports(database, reports);
    });
}

ReportDuty CaseReports::duty(const RectCase& rectCase, const Month& month) const
{
    const auto kept = report(rectCase.id, month);
    if (kept && kept->isSent())
        return ReportDuty::Sent;
    if (!rectCase.wasOpenIn(month))
        return ReportDuty::None;
    const Month present = Month::of(m_settings.today());
    if (month > present)
        return ReportDuty::Later;
    if (kept)
        return ReportDuty::Draft;
    return month == present ? ReportDuty::Later : ReportDuty::Owed;
}

std::vector<CaseBoardRow> CaseReports::board(RowId scope, int year) const
{
    std::vector<CaseBoardRow> rows;
    for (const RectCase& rectCase : m_cases.casesIn(scope, 0)) {
        CaseBoardRow row{rectCase.id, rectCase.unit, {}};
        bool owesAny = false;
        for (int month = 1; month <= 12; ++month) {
            auto& cell = row.months.at(static_cast<size_t>(month - 1));
            cell = duty(rectCase, Month(year, month));
            owesAny = owesAny || (cell != ReportDuty::None && cell != ReportDuty::Later);
        }
        if (owesAny || (rectCase.isOpen() && rectCase.listedOn.year() <= year))
            rows.push_back(row);
    }
    return rows;
}

} // namespace wuxing
