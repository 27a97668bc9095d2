// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/rowid.h"

#include <QByteArray>

namespace wuxing {

class Office;
class Quarter;
struct RuleSet;

// The tables of the star year as CSV, in the columns the imports read.
namespace tableexport {

QByteArray units(Office& office, RowId scope);
QByteArray secretaries(Office& office, RowId scope);
QByteArray ratings(Office& office, RowId scope, int year); //< 是, 否, empty: not entered
QByteArray targets(Office& office, int year);
QByteArray rules(const RuleSet& rules);
Result<QByteArray> rules(Office& office, int year); //< of both sets: the draft of each, or what is published
QByteArray plans(Office& office, RowId scope, int year);
Result<QByteArray> assessments(Office& office, RowId scope, const Quarter& quarter);
QByteArray metrics(Office& office, RowId scope, int year);
QByteArray opinions(Office& office, RowId scope, const Quarter& quarter);
QByteArray scores(Office& office, RowId scope, int year);
QByteArray appraisals(Office& office, RowId scope, int year);

} // namespace tableexport

} // namespace wuxing
