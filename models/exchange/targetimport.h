// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating.h"
#include "exchange/columnmap.h"
#include "exchange/tableimport.h"

namespace wuxing {

// Level targets of one year, from a table with 星级 (5…0 or 五星…) and 数量; the year from a column or as given.
class TargetImport final : public TableImport {
public:
    TargetImport(Office& office, const ImportOptions& options)
        : m_office(office)
        , m_given(options.year)
    {
    }
    Result<ImportPlan> plan(const TextTable& table) override;

protected:
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::SetTargets; }

private:
    Office& m_office;
    int m_given; //< the year of a table without a column for it; 0: none
    int m_year = 0; //< the table speaks of
    LevelTargets m_targets = noTargets;
};

} // namespace wuxing
