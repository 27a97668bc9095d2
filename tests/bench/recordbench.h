// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing::bench {

// Reading rows by their description against reading the same rows by the places of their columns.
void records();

} // namespace wuxing::bench
