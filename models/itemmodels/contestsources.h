// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/gridsource.h"

namespace wuxing {

class Office;

// Score sheets: one row per entry and judge number, one column per indicator. Recused judges have no row for the entry.
class ContestScores final : public GridSource {
public:
    enum Column { NumberColumn, BranchColumn, JudgeColumn, FirstIndicatorColumn };

    ContestScores(Office& office, RowId contest)
        : m_office(office)
        , m_contest(contest)
    {
    }
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_contest;
    std::vector<std::pair<RowId, RowId>> m_rows; //< entry and judge
    std::vector<RowId> m_indicators; //< by column
};

// Places of an opened contest; nothing of a sealed one.
class ContestResultGrid final : public GridSource {
public:
    ContestResultGrid(Office& office, RowId contest)
        : m_office(office)
        , m_contest(contest)
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_contest;
};

// Votes per grade, the grade given and comments, branch by branch in tree order.
class AppraisalGrid final : public GridSource {
public:
    enum Column { TownshipColumn, BranchColumn, FirstGradeColumn, GivenColumn = FirstGradeColumn + 4, CommentsColumn };

    AppraisalGrid(Office& office, RowId scope, int year)
        : m_office(office)
        , m_scope(scope)
        , m_year(year)
    {
    }
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_scope;
    int m_year;
    std::vector<RowId> m_units;
};

} // namespace wuxing
