// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcontext.h"

namespace wuxing {

// Pictures of pages need windows, which this front end does not link: the program beside it makes them with the same
// arguments, and what it says and how it ends is handed on.
ExitCode startShot(const CommandContext& context);

} // namespace wuxing
