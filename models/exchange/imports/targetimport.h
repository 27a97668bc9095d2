// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"
#include "exchange/imports/tableimport.h"

namespace wuxing {

// Level targets of one year, from a table with 星级 (5…0 or 五星…) and 数量; the year from a column or as given.
class TargetImport final : public TableImport {
public:
    using TableImport::TableImport;

protected:
    Result<ImportPlan> read(const TextTable& table) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    int m_year = 0; //< the table speaks of
    LevelTargets m_targets = noTargets;
};

} // namespace wuxing
