// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcontext.h"

namespace wuxing {

using CommandRun = ExitCode (*)(const CommandContext&);

// The second front end: everything the window does with data, for scripts and tests. Finds the command and runs it.
// Pictures of pages need windows: who has them hands in how they are made.
ExitCode runCommandLine(
    const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock, CommandRun shot);

} // namespace wuxing
