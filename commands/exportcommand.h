// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcontext.h"

namespace wuxing {

// Writes reports and tables; prints each file written.
QString exportHelp(); //< with every report and table
ExitCode runExport(const CommandContext& context);

} // namespace wuxing
