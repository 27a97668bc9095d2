// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "exchange/columnmap.h"
#include "exchange/importplan.h"
#include "services/unitservice.h"

#include <memory>

namespace wuxing {

class Office;

struct ImportOptions {
    int year = 0; //< for ratings and targets whose table has no year column; 0: none given
    QString townshipList = {}; //< path of the second list of the national format; empty: none
    QString period = {}; //< quarter, for assessments and opinions whose table has no column for it
    std::optional<StarSetKind> starSet = {}; //< of rules; none: told by the names of their stars
};

// Brings one kind of table into a file: first a plan that changes nothing, then all of it in one operation.
// Importing the same table twice changes nothing the second time.
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

    virtual ~TableImport() = default;
    // Fails when the table cannot be read as one of this kind at all; refused rows are part of the plan.
    virtual Result<ImportPlan> plan(const TextTable& table) = 0;
    // Applies the last plan; refuses one with refused rows.
    Status apply(const ImportPlan& plan, const Progress& progress = {});

protected:
    // The columns of a table; what of it is not read goes into the plan. A unit of money above a table that holds no
    // amounts is refused: its figures would be taken as they stand.
    static Result<ColumnMap> header(const TextTable& table, const std::vector<KnownColumn>& columns, ImportPlan& plan,
        const ColumnMap::Suits& suits = {});
    virtual Status write(const Action& action, const Progress& progress) = 0;
    virtual Action::Code action() const = 0;

private:
    class Watched;
    static std::unique_ptr<TableImport> makeBare(Kind kind, Office& office, const ImportOptions& options);
};

} // namespace wuxing
