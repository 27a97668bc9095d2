// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/worksource.h"

namespace wuxing {

// What is to be done today and this week. Keys are the rows it is about.
class TodoGrid final : public WorkSource {
public:
    using WorkSource::WorkSource;
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
};

// Evidence of a scope. Keys are the pieces.
class EvidenceGrid final : public WorkSource {
public:
    static constexpr int FileColumn = 6;

    using WorkSource::WorkSource;
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
};

// Holidays and make-up days. Kind and name are entered here.
class CalendarGrid final : public WorkSource {
public:
    CalendarGrid(Office& office, int year)
        : WorkSource(office, 0, year)
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
};

// The papers issued about overdue items. Keys are the papers.
class PaperGrid final : public WorkSource {
public:
    using WorkSource::WorkSource;
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;
};

} // namespace wuxing
