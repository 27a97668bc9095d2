// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "exchange/imports/importplan.h"
#include "exchange/reading/columnmap.h"
#include "services/work/unitservice.h"

#include <memory>

namespace wuxing {

class Office;
class RowReader;
struct TableKind;

struct ImportOptions {
    int year = 0; //< for ratings and targets whose table has no year column; 0: none given
    QString townshipList = {}; //< path of the second list of the national format; empty: none
    QString period = {}; //< quarter, for assessments and opinions whose table has no column for it
    std::optional<StarSetKind> starSet = {}; //< of rules; none: told by the names of their stars
    bool isFounding = false; //< of units: the list a file is made from belongs to its beginning, which is not undone
};

// Brings one kind of table into a file: first a plan that changes nothing, then all of it in one operation.
// Importing the same table twice changes nothing the second time. What columns a kind has is said in sheets.cpp.
class TableImport {
public:
    enum class Kind {
        Units,
        Secretaries,
        Ratings,
        Targets,
        Ledger,
        Rules,
        Plans,
        Assessments,
        Metrics,
        Opinions,
        Scores,
        Appraisals,
        Extensions,
        LedgerSteps,
        Calendar,
        Cases,
        CaseReports,
        Ballots,
        Visits,
        Income,
        Projects,
        Pairings
    };
    static std::unique_ptr<TableImport> make(Kind kind, Office& office, const ImportOptions& options);

    TableImport(Office& office, ImportOptions options, const TableKind& kind);
    virtual ~TableImport() = default;
    // Fails when the table cannot be read as one of this kind at all, and when the file could not be read meanwhile:
    // planned against an empty file, every row would be new. Refused rows are part of the plan.
    Result<ImportPlan> plan(const TextTable& table);
    // Applies the last plan; refuses one with refused rows.
    Status apply(const ImportPlan& plan, const Progress& progress = {});

protected:
    virtual Result<ImportPlan> read(const TextTable& table) = 0;
    virtual Status write(const Action& action, const Progress& progress) = 0;

    Office& office() const { return m_office; }
    const ImportOptions& options() const { return m_options; }
    const TableKind& kind() const { return m_kind; }
    // The places of the columns of this kind, and of some that only this file has; what of the table is not read goes
    // into the plan. A unit of money above a table that holds no amounts is refused: its figures would be taken as
    // they stand.
    Result<ColumnMap> header(const TextTable& table, ImportPlan& plan, const SheetColumns& more = {},
        const ColumnMap::Suits& suits = {}) const;
    // False, and the row refused at the columns that make it the same, when the key was seen in a row before.
    bool isFirst(const QString& key, RowReader& cells, const QString& subject, ImportPlan& plan);

private:
    Office& m_office;
    ImportOptions m_options;
    const TableKind& m_kind;
    QHash<QString, int> m_seen;
};

} // namespace wuxing
