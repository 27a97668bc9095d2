// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/casereport.h"
#include "domain/cases/rectcase.h"
#include "domain/result.h"
#include "storage/file/sqltext.h"

namespace wuxing {

class Connection;

// Cases of weak branches with their stages, acceptances and monthly reports. Used by CaseService only; writes need an
// open operation.
class CaseStore {
public:
    explicit CaseStore(const Connection& connection);

    Result<std::vector<CaseCause>> causes() const; //< by code; empty when the office edited none
    Status putCause(const CaseCause& cause);
    Result<std::vector<RectCase>> cases() const; //< by year and date, whole
    Status put(const RectCase& rectCase); //< steps and acceptances too; ballots left out are removed
    Result<std::vector<CaseReport>> reports() const; //< by month, whole
    Status putReport(const CaseReport& report); //< items left out are removed

    static RowId caseRow(RowId unit, int year);
    static RowId reportRow(RowId rectCase, const Month& month);
    static RowId acceptanceRow(RowId rectCase, int round);

private:
    Status putAcceptance(RowId rectCase, const Acceptance& acceptance);

    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
