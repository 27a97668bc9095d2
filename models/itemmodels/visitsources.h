// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visits/visit.h"
#include "itemmodels/worksource.h"

#include <optional>

namespace wuxing {

// What a page shows of opinions.
struct OpinionFilter {
    std::optional<OpinionState> state;
    QString category; //< empty: all
    bool toTellOnly = false; //< their ledger item is closed, the household has not been told
    bool unmasked = false; //< asked for with a purpose
};

// Opinions of a scope and year. Keys are the opinions.
class OpinionGrid final : public WorkSource {
public:
    enum Column {
        TownshipColumn,
        BranchColumn,
        HouseholdColumn,
        DateColumn,
        BodyColumn,
        CategoryColumn,
        UrgencyColumn,
        StateColumn,
        AlikeColumn,
        DueColumn,
        DepartmentColumn,
        ItemColumn,
        AnswerColumn,
        AnsweredColumn,
        SatisfactionColumn
    };
    OpinionGrid(Office& office, RowId scope, int year, OpinionFilter filter)
        : WorkSource(office, scope, year)
        , m_filter(std::move(filter))
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    OpinionFilter m_filter;
};

// Visits of a scope and year. Keys are the visits.
class VisitGrid final : public WorkSource {
public:
    VisitGrid(Office& office, RowId scope, int year, bool unmasked)
        : WorkSource(office, scope, year)
        , m_unmasked(unmasked)
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    bool m_unmasked;
};

// Households visited of all by branch, and what became of opinions. The number of households is entered here.
class CoverageGrid final : public WorkSource {
public:
    enum Column { TownshipColumn, BranchColumn, HouseholdsColumn, VisitedColumn, PercentColumn };
    using WorkSource::WorkSource;
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    std::vector<RowId> m_units;
};

} // namespace wuxing
