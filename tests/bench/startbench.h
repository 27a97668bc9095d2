// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing::bench {
// From the start of the process to the usable window on the demonstration file, against a bare window.
void start();
} // namespace wuxing::bench
