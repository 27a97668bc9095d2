// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing::bench {

// Every page over 30,000 open items, and the ledger as a report: how long it takes until its first part is seen, and
// the ten longest turns of the window's loop.
void window();

} // namespace wuxing::bench
