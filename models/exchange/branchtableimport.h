// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "exchange/branchfinder.h"
#include "exchange/tableimport.h"

namespace wuxing {

// A table with rows about branches: finds the columns, the branch and the period of each row, and hands the row on.
// What stands twice for the same branch and the same thing is refused, naming the other row.
class BranchTableImport : public TableImport {
public:
    BranchTableImport(Office& office, ImportOptions options);
    Result<ImportPlan> plan(const TextTable& table) final;

protected:
    virtual std::vector<KnownColumn> columns() const = 0; //< beside those of the branch
    // The years a table speaks of are known before its columns are: stars have names of their own every year.
    virtual void prepare(const TextTable&) { }
    // What the header must have beside the branch.
    virtual ColumnMap::Suits suits(const TextTable& table) const;
    // Before the first row; fails when the table cannot be of this kind.
    virtual Status begin(ColumnMap& map, const TextTable& table) = 0;
    virtual void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) = 0;
    virtual void end(ImportPlan&) { } //< after the last row

    Office& office() const { return m_office; }
    const ImportOptions& options() const { return m_options; }
    // The period of a row from its column, or the one given. Fails with the reason.
    Result<int> yearOf(const ColumnMap& map, const TextTable::Row& row) const;
    Result<Quarter> quarterOf(const ColumnMap& map, const TextTable::Row& row) const;
    static KnownColumn yearColumn();
    static KnownColumn quarterColumn();
    // False, and the row refused, when this was seen before.
    bool isFirst(const QString& key, int row, const QString& column, const QString& subject, ImportPlan& plan);

private:
    Office& m_office;
    ImportOptions m_options;
    QHash<QString, int> m_seen;
};

} // namespace wuxing
