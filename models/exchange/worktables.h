// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QByteArray>

namespace wuxing {

class Office;

// The tables of the working year as CSV, in the columns the imports read.
namespace worktables {

struct Request {
    RowId scope = 0;
    int year = 0; //< 0: all years
    bool unmasked = false; //< names and phones of households as they are; the caller has said so in the journal
};
QByteArray calendar(Office& office);
QByteArray cases(Office& office, const Request& request);
QByteArray caseReports(Office& office, const Request& request);
QByteArray ballots(Office& office, const Request& request);
QByteArray visits(Office& office, const Request& request);
QByteArray income(Office& office, const Request& request);
QByteArray projects(Office& office, const Request& request);
QByteArray pairings(Office& office);

} // namespace worktables

} // namespace wuxing
