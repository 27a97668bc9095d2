// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/gatherers.h"
#include "services/office.h"

namespace wuxing::reporting {

namespace {
// A paper without any section is one empty sheet.
Report orEmptySheet(Report report)
{
    if (report.sections.empty())
        report.addTable(PageSetup::sheet(PageSetup::Paper::A4), {}, {});
    return report;
}
} // namespace

CaseFile caseFileOf(Office& office, const RectCase& rectCase)
{
    CaseFile file;
    file.rectCase = rectCase;
    file.causes = office.cases().causeNames(rectCase.causes);
    if (const UnitNode* node = office.units().tree()->find(rectCase.unit))
        file.secretary = node->unit.secretary;
    file.earlier = earlierListings(*office.cases().cases(), rectCase.unit, rectCase.year);
    file.items = office.cases().itemsOf(rectCase);
    for (const CaseReport& report : *office.caseReports().reports()) {
        if (report.rectCase == rectCase.id)
            file.reports.push_back(report);
    }
    file.evidence = office.evidence().ofOwner(rectCase.id);
    for (const LedgerItem& item : file.items) {
        for (Evidence& piece : office.evidence().ofOwner(item.id))
            file.evidence.push_back(std::move(piece));
    }
    file.rules = office.settings().settings().work.acceptance;
    return file;
}

Result<Report> caseFile(Office& office, const ReportRequest& request)
{
    const auto found = office.cases().find(request.row);
    if (!found)
        return Error{ErrorCode::NotFound, CaseService::tr("The case does not exist any more."), {}};
    return caseDossier(office.contexts().of(0), caseFileOf(office, *found));
}

Result<Report> caseFiles(Office& office, const ReportRequest& request)
{
    const ReportContext about = office.contexts().of(request.scope);
    Report all = about.start(QStringLiteral("case-files-%1").arg(request.year),
        QStringLiteral("%1%2年软弱涣散整顿档案").arg(about.scopeName(), QString::number(request.year)));
    for (const RectCase& rectCase : office.cases().casesIn(request.scope, request.year)) {
        Report one = caseDossier(about, caseFileOf(office, rectCase));
        one.sections.front().bookmark = about.branchName(rectCase.unit);
        all.sections.push_back(std::move(one.sections.front()));
    }
    return orEmptySheet(std::move(all));
}

Result<Report> cases(Office& office, const ReportRequest& request)
{
    std::vector<CaseLine> lines;
    for (const RectCase& rectCase : office.cases().casesIn(request.scope, request.year)) {
        CaseLine line;
        line.rectCase = rectCase;
        line.causes = office.cases().causeNames(rectCase.causes);
        for (const LedgerItem& item : office.cases().itemsOf(rectCase)) {
            line.itemsOpen += item.isOpen() ? 1 : 0;
            line.itemsClosed += item.state == LedgerState::Closed ? 1 : 0;
        }
        if (!rectCase.acceptances.empty())
            line.result = judge(rectCase.acceptances.back(), office.settings().settings().work.acceptance);
        line.isRepeat = !earlierListings(*office.cases().cases(), rectCase.unit, rectCase.year).empty();
        lines.push_back(std::move(line));
    }
    return caseListSheet(office.contexts().of(request.scope), request.year, lines);
}

Result<Report> caseReports(Office& office, const ReportRequest& request)
{
    const Month& month = request.month;
    const ReportContext about = office.contexts().of(request.scope);
    Report all = about.start(QStringLiteral("case-reports-%1").arg(month.toString()),
        QStringLiteral("软弱涣散村党组织整顿月报告（%1年%2月）").arg(month.year()).arg(month.month()));
    for (const RectCase& rectCase : office.cases().casesIn(request.scope, 0)) {
        const auto frozen = office.caseReports().sentPaper(rectCase, month);
        if (!frozen)
            return frozen.error();
        if (*frozen) {
            all.sections.push_back((*frozen)->report.sections.front());
        } else if (rectCase.wasOpenIn(month)) {
            Report one = caseReportSheet(about, rectCase, office.cases().causeNames(rectCase.causes),
                office.caseReports().draft(rectCase, month), office.caseReports().reportBefore(rectCase.id, month));
            all.sections.push_back(std::move(one.sections.front()));
        }
    }
    return orEmptySheet(std::move(all));
}

Result<Report> monthBoard(Office& office, const ReportRequest& request)
{
    std::vector<BoardLine> lines;
    for (const CaseBoardRow& row : office.caseReports().board(request.scope, request.year)) {
        BoardLine line;
        line.unit = row.unit;
        for (size_t month = 0; month < row.months.size(); ++month) {
            const ReportDuty duty = row.months.at(month);
            const bool owes = isOwed(duty);
            line.months.at(month) = duty == ReportDuty::Sent ? QStringLiteral("√")
                : owes                                       ? QStringLiteral("×")
                                                             : QString();
            line.owed += owes ? 1 : 0;
        }
        lines.push_back(std::move(line));
    }
    return monthBoardSheet(office.contexts().of(request.scope), request.year, lines);
}

} // namespace wuxing::reporting
