// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QByteArray>

namespace wuxing {

class Office;

// The tables of the ledger as CSV, in the columns the imports read.
namespace ledgerexport {

QByteArray ledger(Office& office, RowId scope);
QByteArray extensions(Office& office, RowId scope);
QByteArray progress(Office& office, RowId scope);

} // namespace ledgerexport

} // namespace wuxing
