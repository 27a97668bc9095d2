// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcontext.h"

namespace wuxing {

// Commands of the working year: what is due, stages of cases, papers, frozen reports, evidence.
ExitCode runTodo(const CommandContext& context);
ExitCode runCaseStep(const CommandContext& context);
ExitCode runEscalate(const CommandContext& context);
ExitCode runFreeze(const CommandContext& context);
ExitCode runUnfreeze(const CommandContext& context);
ExitCode runAttach(const CommandContext& context);
ExitCode runEvidenceFolder(const CommandContext& context);
ExitCode runTidy(const CommandContext& context);
ExitCode runTakeOver(const CommandContext& context);

} // namespace wuxing
