// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing::bench {

// Tables brought in, planning included, against plain prepared inserts of the same rows under the same triggers; and
// whether a row costs the same in a table of 200,000.
void importing();

} // namespace wuxing::bench
