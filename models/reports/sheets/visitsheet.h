// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visits/visit.h"
#include "reports/reportcontext.h"

#include <QHash>

namespace wuxing {

// One opinion with its visit, as it is printed: the household masked unless it was asked for.
struct OpinionLine {
    Opinion opinion;
    Visit visit;
    QString household;
};

struct VisitInput {
    int year = 0;
    std::vector<Coverage> coverage; //< by branch, in tree order
    QHash<RowId, OpinionSums> sums; //< by branch
    std::vector<OpinionLine> opinions;
};

// Coverage by branch with the sums of opinions, opinions by category as a chart, and the list of opinions.
Report visitReport(const ReportContext& context, const VisitInput& input);
Chart opinionChart(const VisitInput& input);

} // namespace wuxing
