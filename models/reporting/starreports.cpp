// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/gatherers.h"
#include "reports/sheets/announcement.h"
#include "reports/sheets/contestsheet.h"
#include "reports/sheets/distributionsheet.h"
#include "reports/sheets/gapsheet.h"
#include "reports/sheets/movementsheet.h"
#include "reports/sheets/plansheet.h"
#include "reports/sheets/reviewsheet.h"
#include "reports/sheets/rostersheet.h"
#include "reports/sheets/rulesheet.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing::reporting {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReportKind)
};

Result<Report> rulesOf(Office& office, int year, StarSetKind set)
{
    const ReportContext about = office.contexts().of(0);
    if (const auto evaluator = office.rules().evaluator(year, set))
        return ruleSheetReport(about, evaluator->rules());
    const RowId draft = office.rules().draftOf(year, set);
    if (draft == 0)
        return Error{ErrorCode::NotFound, Text::tr("There are no rules of %1 (%2).").arg(year).arg(wordLabel(set)), {}};
    const auto rules = office.rules().read(draft);
    if (!rules)
        return rules.error();
    return ruleSheetReport(about, *rules);
}

} // namespace

Result<Report> reviewSheets(Office& office, const ReportRequest& request)
{
    const auto sheets = office.reviewSheets().sheets(request.scope, request.quarter);
    if (!sheets)
        return sheets.error();
    return reviewSheetReport(request.quarter, *sheets, office.contexts().of(request.scope).mark);
}

Result<Report> reviewSummary(Office& office, const ReportRequest& request)
{
    const auto sheets = office.reviewSheets().sheets(request.scope, request.quarter);
    if (!sheets)
        return sheets.error();
    const ReportContext about = office.contexts().of(request.scope);
    return reviewSummaryReport(request.quarter, about.scopeName(), *sheets, about.mark);
}

Result<Report> gaps(Office& office, const ReportRequest& request)
{
    const auto gaps = office.evaluations().gaps(request.scope, request.quarter);
    if (!gaps)
        return gaps.error();
    return gapReport(office.contexts().of(request.scope), request.quarter, *gaps);
}

Result<Report> distribution(Office& office, const ReportRequest& request)
{
    const int year = request.year;
    return distributionReport(
        office.contexts().of(request.scope), *office.ratings().ratings(year), year, office.ratings().targets(year));
}

Result<Report> movement(Office& office, const ReportRequest& request)
{
    const ReportContext about = office.contexts().of(request.scope);
    std::vector<PublishedLine> lines;
    if (about.scope == 0) { // published totals are of the whole district
        for (const Reconciliation& row : office.awards().reconcile(request.year))
            lines.push_back({row.published, row.ours});
    }
    return movementReport(about, office.awards().movement(request.year - 1, request.year, about.scope), lines);
}

Result<Report> announcement(Office& office, const ReportRequest& request)
{
    return announcementReport(office.contexts().of(request.scope), *office.ratings().ratings(request.year),
        *office.awards().awards(request.year), 2);
}

Result<Report> plans(Office& office, const ReportRequest& request)
{
    const ReportContext about = office.contexts().of(request.scope);
    const int year = request.year;
    return planReport(about, year, *office.ratings().ratings(year), *office.plans().plans(year),
        about.scope == 0 ? office.ratings().targets(year) : noTargets);
}

Result<Report> rules(Office& office, const ReportRequest& request)
{
    auto rural = rulesOf(office, request.year, StarSetKind::Rural);
    auto urban = rulesOf(office, request.year, StarSetKind::Urban);
    if (!rural || !urban)
        return rural ? rural : urban;
    rural->key = QStringLiteral("rules-%1").arg(request.year);
    rural->sections.insert(rural->sections.end(), urban->sections.begin(), urban->sections.end());
    return rural;
}

Result<Report> roster(Office& office, const ReportRequest& request)
{
    return rosterReport(office.contexts().of(request.scope), *office.ratings().ratings(request.year));
}

Result<Report> contest(Office& office, const ReportRequest& request)
{
    const auto all = office.contests().contests();
    const auto found = std::find_if(all->rbegin(), all->rend(), [&](const Contest& contest) {
        return request.row == 0 ? contest.year == request.year : contest.id == request.row;
    });
    if (found != all->rend())
        return contestReport(office.contexts().of(0), *found);
    return Error{ErrorCode::NotFound,
        request.row == 0 ? Text::tr("There is no contest of %1.").arg(request.year)
                         : Text::tr("The contest does not exist any more."),
        {}};
}

Result<Report> appraisals(Office& office, const ReportRequest& request)
{
    const ReportContext about = office.contexts().of(request.scope);
    const auto byBranch = office.contests().appraisals(request.year);
    std::vector<Appraisal> list;
    for (const UnitNode* node : about.tree->branches(about.scope, about.today)) {
        if (const auto found = byBranch.constFind(node->unit.id); found != byBranch.constEnd())
            list.push_back(*found);
    }
    return appraisalReport(about, request.year, list);
}

} // namespace wuxing::reporting
