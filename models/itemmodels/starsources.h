// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/gridsource.h"
#include "services/rating/evaluationservice.h"

namespace wuxing {

class Office;

// Branches by stars applied for, with the five answers; everything is entered here.
class PlanGrid final : public GridSource {
public:
    enum Column {
        TownshipColumn,
        BranchColumn,
        FirstStarColumn,
        CountColumn = FirstStarColumn + starCount,
        FirstAnswerColumn
    };

    PlanGrid(Office& office, RowId scope, int year)
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

// Planned levels by township, their sum, the targets, and the difference.
class PlanSummary final : public GridSource {
public:
    PlanSummary(Office& office, RowId scope, int year)
        : m_office(office)
        , m_scope(scope)
        , m_year(year)
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_scope;
    int m_year;
};

// What is missing for the next stars, fewest steps first.
class GapGrid final : public GridSource {
public:
    enum Column { TownshipColumn, BranchColumn, LevelColumn, StarColumn, CountColumn, StepsColumn, RemarkColumn };

    GapGrid(Office& office, RowId scope, const Quarter& quarter, bool oneStepOnly)
        : m_office(office)
        , m_scope(scope)
        , m_quarter(quarter)
        , m_oneStepOnly(oneStepOnly)
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_scope;
    Quarter m_quarter;
    bool m_oneStepOnly;
};

// Where the stars of a quarter would leave the townships, beside the targets.
class ProjectionGrid final : public GridSource {
public:
    ProjectionGrid(Office& office, RowId scope, const Quarter& quarter)
        : m_office(office)
        , m_scope(scope)
        , m_quarter(quarter)
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_scope;
    Quarter m_quarter;
};

// Which branches change level by something tried out; nothing is saved.
class WhatIfGrid final : public GridSource {
public:
    WhatIfGrid(Office& office, RowId scope, const Quarter& quarter, WhatIf whatIf)
        : m_office(office)
        , m_scope(scope)
        , m_quarter(quarter)
        , m_whatIf(std::move(whatIf))
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_scope;
    Quarter m_quarter;
    WhatIf m_whatIf;
};

// The stars of a year as they were awarded: recommended, confirmed, revoked.
class AwardGrid final : public GridSource {
public:
    enum Column {
        TownshipColumn,
        BranchColumn,
        LevelColumn,
        FirstStarColumn,
        DocumentColumn = FirstStarColumn + starCount
    };

    AwardGrid(Office& office, RowId scope, int year)
        : m_office(office)
        , m_scope(scope)
        , m_year(year)
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_scope;
    int m_year;
};

// From level to level between a year and the one before.
class MovementGrid final : public GridSource {
public:
    MovementGrid(Office& office, RowId scope, int year)
        : m_office(office)
        , m_scope(scope)
        , m_year(year)
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
    // The branches of a cell of the matrix.
    std::vector<RowId> branchesAt(int row, int column) const;

private:
    Office& m_office;
    RowId m_scope;
    int m_year;
};

// Totals published elsewhere, entered by hand, beside ours.
class PublishedGrid final : public GridSource {
public:
    enum Column { LevelColumn, PublishedColumn, OursColumn, DifferenceColumn, SourceColumn };

    PublishedGrid(Office& office, int year)
        : m_office(office)
        , m_year(year)
    {
    }
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    int m_year;
};

} // namespace wuxing
