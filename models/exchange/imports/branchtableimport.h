// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/period.h"
#include "exchange/imports/tableimport.h"
#include "exchange/reading/branchfinder.h"
#include "exchange/reading/rowreader.h"

namespace wuxing {

// A table with rows about branches: finds the columns and the branch of each row, and hands the row on.
class BranchTableImport : public TableImport {
public:
    using TableImport::TableImport;

protected:
    // The years a table speaks of are known before its columns are: stars have names of their own every year.
    virtual void prepare(const TextTable&) { }
    virtual SheetColumns pivot() const { return {}; } //< columns only this file has: its stars, its clauses
    // What the header must have beside the branch.
    virtual ColumnMap::Suits suits(const TextTable& table) const;
    // Before the first row; fails when the table cannot be of this kind.
    virtual Status begin(ColumnMap& map, const TextTable& table) = 0;
    virtual void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) = 0;
    virtual void end(ImportPlan&) { } //< after the last row

    // The period of a row from its column, or the one given; fails the row without one.
    int yearOf(RowReader& cells) const;
    std::optional<Quarter> quarterOf(RowReader& cells) const;

private:
    Result<ImportPlan> read(const TextTable& table) final;
};

} // namespace wuxing
