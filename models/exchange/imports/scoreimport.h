// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/contest.h"
#include "exchange/imports/branchtableimport.h"

#include <map>

namespace wuxing {

// Scores of the last contest of the year, one row per entry, judge number and indicator: 评委, 指标, 得分.
class ScoreImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    const Contest* contestOf(RowReader& cells) const;
    static RowId entryOf(RowReader& cells, const Contest& contest, RowId unit);
    static RowId judgeOf(RowReader& cells, const Contest& contest);
    static RowId indicatorOf(RowReader& cells, const Contest& contest);

    std::vector<Contest> m_contests; //< the table may speak of
    std::map<RowId, std::vector<ContestScore>> m_scores; //< by contest
};

} // namespace wuxing
