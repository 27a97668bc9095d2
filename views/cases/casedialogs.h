// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/casereport.h"
#include "domain/cases/rectcase.h"

class QWidget;

namespace wuxing {

class Office;

// The forms of cases. Each saves through the office and stays open until that succeeds or it is cancelled.
namespace casedialogs {

void edit(Office& office, const RectCase& rectCase, RowId scope, QWidget* parent);
void causes(Office& office, QWidget* parent);
// The monthly report of a case, filled from the ledger: saved as a draft or sent, which freezes it. A sent one is
// shown.
void report(Office& office, const RectCase& rectCase, const Month& month, QWidget* parent);

} // namespace casedialogs

} // namespace wuxing
