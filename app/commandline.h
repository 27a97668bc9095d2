// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandcontext.h"

namespace wuxing {

// The second front end: everything the window does with data, for scripts and tests. Finds the command and runs it.
ExitCode runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock);

} // namespace wuxing
