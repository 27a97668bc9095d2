// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/rowid.h"

#include <QByteArray>
#include <QStringList>

namespace wuxing {

class Office;

// The tables of the working year as CSV, in the columns the imports read. year 0 means all years.
namespace worktables {

QStringList keys(); //< cases, case-reports, ballots, visits, income, projects, pairings, extensions, progress, calendar
struct Request {
    QString key;
    RowId scope = 0;
    int year = 0;
    bool unmasked = false; //< names and phones of households as they are; the caller has said so in the journal
};
Result<QByteArray> table(Office& office, const Request& request);

} // namespace worktables

} // namespace wuxing
