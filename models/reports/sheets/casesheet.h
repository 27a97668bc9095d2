// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/casereport.h"
#include "domain/cases/rectcase.h"
#include "domain/papers/evidence.h"
#include "reports/reportcontext.h"

#include <optional>

namespace wuxing {

// The monthly report of one case as a form to sign: what was done, every item, difficulties, next month, and what moved
// since the report before.
Report caseReportSheet(const ReportContext& context, const RectCase& rectCase, const QString& causes,
    const CaseReport& report, const std::optional<CaseReport>& before);

// One case on paper (一支部一方案、一问题一对策): head, helpers, plan, stages, acceptance, reports, evidence.
struct CaseFile {
    RectCase rectCase;
    QString causes;
    QString secretary;
    std::vector<const RectCase*> earlier; //< listed before, within five years
    std::vector<LedgerItem> items;
    std::vector<CaseReport> reports;
    std::vector<Evidence> evidence;
    AcceptanceRules rules;
};
Report caseDossier(const ReportContext& context, const CaseFile& file);
// The same as sections of a larger paper.
std::vector<Block> caseBlocks(const ReportContext& context, const CaseFile& file);

// All cases of a year with their stage and result.
struct CaseLine {
    RectCase rectCase;
    QString causes;
    int itemsOpen = 0;
    int itemsClosed = 0;
    AcceptanceResult result;
    bool isRepeat = false;
};
Report caseListSheet(const ReportContext& context, int year, const std::vector<CaseLine>& lines);

// Who owes the report of which month: 已报 √, 欠报 ×, not due —.
struct BoardLine {
    RowId unit = 0;
    std::array<QString, 12> months;
    int owed = 0;
};
Report monthBoardSheet(const ReportContext& context, int year, const std::vector<BoardLine>& lines);

} // namespace wuxing
