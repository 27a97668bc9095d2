// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/gaprow.h"
#include "domain/rating/plan.h"
#include "reports/sheets/casesheet.h"
#include "reports/sheets/incomesheet.h"
#include "reports/sheets/visitsheet.h"

#include <QDateTime>

namespace wuxing {

// Everything of one branch (一村一档), gathered by the program.
struct BranchFile {
    struct Year {
        int year = 0;
        QString level;
        QStringList stars; //< held
    };
    struct Happening {
        QDateTime at;
        QString author;
        QString text;
    };
    RowId unit = 0;
    int year = 0;
    std::vector<Post> posts; //< newest first
    std::vector<Year> years; //< newest first
    BranchPlan plan;
    QStringList planStars; //< names of the stars applied for
    std::vector<GapRow> gaps; //< what is missing for the next stars
    std::vector<LedgerItem> items; //< open ones first
    std::vector<CaseFile> cases;
    Coverage coverage;
    std::vector<OpinionLine> opinions;
    std::vector<IncomeYear> incomes; //< by year, entries of each
    std::vector<int> incomeYears;
    IncomeRules incomeRules;
    std::vector<Project> projects;
    std::vector<Evidence> evidence;
    std::vector<Pictures> photos; //< before and after, side by side
    std::vector<Happening> history; //< newest first
};

// The booklet of a branch: head data, stars by year, plan, gaps, open items, cases, visits, income, evidence, history.
Report branchDossier(const ReportContext& context, const BranchFile& file);

} // namespace wuxing
