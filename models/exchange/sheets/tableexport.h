// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/tablecatalogue.h"

namespace wuxing {

struct RuleSet;

// Who writes the rows of each table, in the columns the imports read. The request says which year and quarter.
namespace tableexport {

// Of the star year.
Status units(Office& office, const TableRequest& request, SheetText& table);
Status secretaries(Office& office, const TableRequest& request, SheetText& table);
Status ratings(Office& office, const TableRequest& request, SheetText& table); //< 是, 否, empty: not entered
Status targets(Office& office, const TableRequest& request, SheetText& table);
// Of both sets: the draft of each, or what is published.
Status rulesOfYear(Office& office, const TableRequest& request, SheetText& table);
Status plans(Office& office, const TableRequest& request, SheetText& table);
Status assessments(Office& office, const TableRequest& request, SheetText& table);
Status metrics(Office& office, const TableRequest& request, SheetText& table);
Status opinions(Office& office, const TableRequest& request, SheetText& table);
Status scores(Office& office, const TableRequest& request, SheetText& table);
Status appraisals(Office& office, const TableRequest& request, SheetText& table);
QByteArray rules(const RuleSet& rules); //< of one set, as a table of its own

// Of the ledger.
Status ledger(Office& office, const TableRequest& request, SheetText& table);
Status extensions(Office& office, const TableRequest& request, SheetText& table);
Status progress(Office& office, const TableRequest& request, SheetText& table);

// Of the working year; with a purpose names and phones of households stand as they are.
Status calendar(Office& office, const TableRequest& request, SheetText& table);
Status cases(Office& office, const TableRequest& request, SheetText& table);
Status caseReports(Office& office, const TableRequest& request, SheetText& table);
Status ballots(Office& office, const TableRequest& request, SheetText& table);
Status visits(Office& office, const TableRequest& request, SheetText& table);
Status income(Office& office, const TableRequest& request, SheetText& table);
Status projects(Office& office, const TableRequest& request, SheetText& table);
Status pairings(Office& office, const TableRequest& request, SheetText& table);

} // namespace tableexport

} // namespace wuxing
