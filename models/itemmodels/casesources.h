// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/rectcase.h"
#include "itemmodels/worksource.h"

namespace wuxing {

// The cases of a year with their stage, score and what they owe. Keys are the cases.
class CaseGrid final : public WorkSource {
public:
    enum Column {
        TownshipColumn,
        BranchColumn,
        StageColumn,
        CausesColumn,
        ListedColumn,
        ClosedColumn,
        OpenColumn,
        ScoreColumn,
        OwedColumn,
        RepeatColumn,
        LeaderColumn
    };
    using WorkSource::WorkSource;
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
};

// Who owes the report of which month. Keys are the cases; the months are columns from FirstMonthColumn on.
class CaseBoardGrid final : public WorkSource {
public:
    enum Column { TownshipColumn, BranchColumn, FirstMonthColumn, OwedColumn = FirstMonthColumn + 12 };
    using WorkSource::WorkSource;
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
};

// The ballots of a case's acceptance: one row per delegate, entered here.
class BallotGrid final : public GridSource {
public:
    enum Column {
        DelegateColumn,
        FirstAspectColumn,
        VerdictColumn = FirstAspectColumn + static_cast<int>(acceptanceAspects)
    };
    BallotGrid(Office& office, RowId rectCase)
        : m_office(office)
        , m_case(rectCase)
    {
    }
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_case;
};

} // namespace wuxing
