// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QByteArray>

namespace wuxing {

class Office;

// Tables of the file as CSV that Excel and WPS open as they are (UTF-8 with BOM), in the columns the imports read.
namespace tableexport {

QByteArray units(Office& office, RowId scope);
QByteArray ratings(Office& office, RowId scope, int year); //< 是, 否, empty: not entered
QByteArray ledger(Office& office, RowId scope);

} // namespace tableexport

} // namespace wuxing
