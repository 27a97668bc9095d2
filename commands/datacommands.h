// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcontext.h"

namespace wuxing {

// Commands that make or change a file.
ExitCode runNew(const CommandContext& context);
ExitCode runDemo(const CommandContext& context);
QString importHelp(); //< with every kind of table
ExitCode runImport(const CommandContext& context);
ExitCode runUndo(const CommandContext& context);
ExitCode runRedo(const CommandContext& context);
ExitCode runBackup(const CommandContext& context);
ExitCode runClean(const CommandContext& context);
ExitCode runRestore(const CommandContext& context);

} // namespace wuxing
