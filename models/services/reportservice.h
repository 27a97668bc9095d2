// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "reports/report.h"
#include "reports/reportcontext.h"

namespace wuxing {

class Office;

// Builds the reports of a file for a scope: gathers what the pure builders need. Owned by Office.
class ReportService {
public:
    explicit ReportService(Office& office)
        : m_office(office)
    {
    }

    Result<Report> monthly(RowId scope, const Month& month) const;
    // The same with a text that is not kept yet: the preview of the template editor.
    Result<Report> monthlyFrom(RowId scope, const Month& month, const QString& templateText) const;
    Report distribution(RowId scope, int year) const;
    Report ledger(RowId scope) const; //< everything but cancelled items
    Report roster(RowId scope, int year) const;

private:
    ReportContext context(RowId scope) const;

    Office& m_office;
};

} // namespace wuxing
