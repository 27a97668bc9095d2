// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income/income.h"
#include "itemmodels/worksource.h"

#include <QHash>

namespace wuxing {

// Income of a year: villages by category, entered here; total, operating, band and what is missing beside.
class IncomeGrid final : public WorkSource {
public:
    enum Column { TownshipColumn, BranchColumn, FirstCategoryColumn };
    IncomeGrid(Office& office, RowId scope, int year, bool belowOnly)
        : WorkSource(office, scope, year)
        , m_belowOnly(belowOnly)
    {
    }
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    bool m_belowOnly;
    std::vector<RowId> m_units;
    std::vector<IncomeCategory> m_categories;
    QHash<std::pair<RowId, size_t>, Income> m_entries; //< by village and place of the category
};

// Townships by band of income, with totals of this year and the year before.
class IncomeBandGrid final : public WorkSource {
public:
    using WorkSource::WorkSource;
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
};

// Projects of the scope as host or partner. Keys are the projects.
class ProjectGrid final : public WorkSource {
public:
    using WorkSource::WorkSource;
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
};

// Streets and townships that build together. Keys are the pairings.
class PairingGrid final : public WorkSource {
public:
    using WorkSource::WorkSource;
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
};

} // namespace wuxing
