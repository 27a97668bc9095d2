// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcontext.h"

namespace wuxing {

// Qt reads the scale before the application object exists: call first in main.
void prepareShot(int argc, char** argv);

// Renders a page of the program offscreen.
ExitCode runShot(const CommandContext& context);

} // namespace wuxing
