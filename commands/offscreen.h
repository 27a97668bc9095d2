// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing {

// For programs that draw but show no window: call before the application object is made, where fonts are needed.
void prepareOffscreen();

} // namespace wuxing
