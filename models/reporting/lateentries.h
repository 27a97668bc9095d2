// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sheets/monthlyfigures.h"

namespace wuxing {

class Office;

// What was entered into months whose report was sent: allowed, marked 补录 and listed in the next report, while the
// sent one stays as it is.
namespace lateentries {

struct Since {
    std::vector<LateEntry> entries; //< by the day they happened
    QStringList changes; //< numbers of the sent report that would be others today
};
// Since the last monthly report of the scope that was sent for a month before this one. Empty when none was sent.
Result<Since> since(Office& office, RowId scope, const Month& month);

} // namespace lateentries

} // namespace wuxing
