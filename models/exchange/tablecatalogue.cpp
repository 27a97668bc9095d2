// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablecatalogue.h"

#include "exchange/ledgerexport.h"
#include "exchange/tableexport.h"
#include "exchange/worktables.h"
#include "files/outputfile.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

const std::vector<TableKind>& tableKinds()
{
    using Kind = TableImport::Kind;
    using Period = TablePeriod;
    static const std::vector<TableKind> kinds{
        {Kind::Units, "units", QT_TRANSLATE_NOOP("wuxing::TableImport", "Units"), Period::None, true},
        {Kind::Secretaries, "secretaries", QT_TRANSLATE_NOOP("wuxing::TableImport", "Secretaries")},
        {Kind::Ratings, "awards", QT_TRANSLATE_NOOP("wuxing::TableImport", "Ratings"), Period::Year},
        {Kind::Targets, "targets", QT_TRANSLATE_NOOP("wuxing::TableImport", "Level targets"), Period::Year},
        {Kind::Rules, "rules", QT_TRANSLATE_NOOP("wuxing::TableImport", "Rules"), Period::Year, false, true},
        {Kind::Plans, "plans", QT_TRANSLATE_NOOP("wuxing::TableImport", "Plans"), Period::Year},
        {Kind::Assessments, "assessments", QT_TRANSLATE_NOOP("wuxing::TableImport", "Assessments"), Period::Quarter},
        {Kind::Metrics, "metrics", QT_TRANSLATE_NOOP("wuxing::TableImport", "Figures for thresholds"), Period::Year},
        {Kind::Opinions, "opinions", QT_TRANSLATE_NOOP("wuxing::TableImport", "Opinions of the joint review"),
            Period::Quarter},
        {Kind::Scores, "scores", QT_TRANSLATE_NOOP("wuxing::TableImport", "Contest scores"), Period::Year},
        {Kind::Appraisals, "appraisals", QT_TRANSLATE_NOOP("wuxing::TableImport", "Year-end appraisal"), Period::Year},
        {Kind::Ledger, "ledger", QT_TRANSLATE_NOOP("wuxing::TableImport", "Ledger items")},
        {Kind::Extensions, "extensions", QT_TRANSLATE_NOOP("wuxing::TableImport", "Extensions of ledger items")},
        {Kind::LedgerSteps, "progress", QT_TRANSLATE_NOOP("wuxing::TableImport", "Progress of ledger items")},
        {Kind::Calendar, "calendar", QT_TRANSLATE_NOOP("wuxing::TableImport", "Holidays and make-up days")},
        {Kind::Cases, "cases", QT_TRANSLATE_NOOP("wuxing::TableImport", "Weak branches"), Period::AllYears},
        {Kind::CaseReports, "case-reports", QT_TRANSLATE_NOOP("wuxing::TableImport", "Monthly reports of cases"),
            Period::AllYears},
        {Kind::Ballots, "ballots", QT_TRANSLATE_NOOP("wuxing::TableImport", "Ballots of an acceptance"),
            Period::AllYears},
        {Kind::Visits, "visits", QT_TRANSLATE_NOOP("wuxing::TableImport", "Visits and opinions"), Period::AllYears,
            false, false, true},
        {Kind::Income, "income", QT_TRANSLATE_NOOP("wuxing::TableImport", "Collective income"), Period::AllYears},
        {Kind::Projects, "projects", QT_TRANSLATE_NOOP("wuxing::TableImport", "Projects"), Period::AllYears},
        {Kind::Pairings, "pairings", QT_TRANSLATE_NOOP("wuxing::TableImport", "Pairings")}};
    return kinds;
}

const TableKind& tableKind(TableImport::Kind kind)
{
    const auto& kinds = tableKinds();
    return *std::find_if(kinds.begin(), kinds.end(), [&](const TableKind& known) { return known.kind == kind; });
}

const TableKind* tableKind(const QString& key)
{
    if (key == QLatin1String("ratings"))
        return &tableKind(TableImport::Kind::Ratings);
    const auto& kinds = tableKinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const TableKind& known) { return key == QLatin1String(known.key); });
    return found == kinds.end() ? nullptr : &*found;
}

QString tableTitle(const TableKind& kind) { return QCoreApplication::translate("wuxing::TableImport", kind.title); }

Result<QByteArray> exportTable(Office& office, const TableRequest& request)
{
    const RowId scope = request.scope;
    const int year = request.year > 0 ? request.year : office.today().year();
    const Quarter quarter = request.quarter.value_or(Quarter::of(office.today()));
    const bool unmasked = tableKind(request.kind).isPersonal && !request.purpose.isEmpty();
    if (unmasked) {
        const int households = office.visits().householdsIn(scope, request.year);
        if (auto said = office.visits().reveal(true, request.purpose, households); !said)
            return said.error();
    }
    const worktables::Request work{scope, request.year, unmasked};
    switch (request.kind) {
    case TableImport::Kind::Units:
        return tableexport::units(office, scope);
    case TableImport::Kind::Secretaries:
        return tableexport::secretaries(office, scope);
    case TableImport::Kind::Ratings:
        return tableexport::ratings(office, scope, year);
    case TableImport::Kind::Targets:
        return tableexport::targets(office, year);
    case TableImport::Kind::Ledger:
        return ledgerexport::ledger(office, scope);
    case TableImport::Kind::Rules:
        return tableexport::rules(office, year);
    case TableImport::Kind::Plans:
        return tableexport::plans(office, scope, year);
    case TableImport::Kind::Assessments:
        return tableexport::assessments(office, scope, quarter);
    case TableImport::Kind::Metrics:
        return tableexport::metrics(office, scope, year);
    case TableImport::Kind::Opinions:
        return tableexport::opinions(office, scope, quarter);
    case TableImport::Kind::Scores:
        return tableexport::scores(office, scope, year);
    case TableImport::Kind::Appraisals:
        return tableexport::appraisals(office, scope, year);
    case TableImport::Kind::Extensions:
        return ledgerexport::extensions(office, scope);
    case TableImport::Kind::LedgerSteps:
        return ledgerexport::progress(office, scope);
    case TableImport::Kind::Calendar:
        return worktables::calendar(office);
    case TableImport::Kind::Cases:
        return worktables::cases(office, work);
    case TableImport::Kind::CaseReports:
        return worktables::caseReports(office, work);
    case TableImport::Kind::Ballots:
        return worktables::ballots(office, work);
    case TableImport::Kind::Visits:
        return worktables::visits(office, work);
    case TableImport::Kind::Income:
        return worktables::income(office, work);
    case TableImport::Kind::Projects:
        return worktables::projects(office, work);
    case TableImport::Kind::Pairings:
        return worktables::pairings(office);
    }
    return QByteArray();
}

Result<QString> writeTable(Office& office, const TableRequest& request, const QString& path)
{
    const ReadWatch watch(office.workspace());
    const auto table = watch.checked(exportTable(office, request));
    if (!table)
        return table.error();
    outputfile::Options options;
    options.isPrivate = !request.purpose.isEmpty();
    return outputfile::write(path, *table, options);
}

} // namespace wuxing
