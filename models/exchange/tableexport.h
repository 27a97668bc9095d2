// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QByteArray>

namespace wuxing {

class Office;
class Quarter;
struct RuleSet;

// Tables of the file as CSV that Excel and WPS open as they are (UTF-8 with BOM), in the columns the imports read.
namespace tableexport {

QByteArray units(Office& office, RowId scope);
QByteArray ratings(Office& office, RowId scope, int year); //< 是, 否, empty: not entered
QByteArray ledger(Office& office, RowId scope);
QByteArray rules(const RuleSet& rules);
QByteArray assessments(Office& office, RowId scope, const Quarter& quarter);
QByteArray opinions(Office& office, RowId scope, const Quarter& quarter);

} // namespace tableexport

} // namespace wuxing
