// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing::bench {
// One durable edit with its journal, against a bare one-row commit with WAL and synchronous FULL.
void edit();
} // namespace wuxing::bench
