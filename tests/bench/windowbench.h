// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing::bench {

// Every page over 30,000 open items: the ledger as a report, until its first part is seen; one durable edit, until its
// page shows it; and the ten longest turns of the window's loop.
void window();

} // namespace wuxing::bench
