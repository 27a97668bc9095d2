// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcontext.h"

namespace wuxing {

// Commands that only read.
ExitCode runStats(const CommandContext& context);
ExitCode runCheck(const CommandContext& context);
ExitCode runLog(const CommandContext& context);

} // namespace wuxing
