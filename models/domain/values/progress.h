// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace wuxing {

// How far long work is: done and total, said between two of its steps. False: it is to stop, and whatever was begun is
// taken back. An empty one is not asked.
using Progress = std::function<bool(int done, int total)>;

} // namespace wuxing
