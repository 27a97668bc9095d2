// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcontext.h"

namespace wuxing {

// The commands of the star year: publish, explain, projection, verify, close-review, reopen-review.
ExitCode runPublish(const CommandContext& context);
ExitCode runExplain(const CommandContext& context);
ExitCode runProjection(const CommandContext& context);
ExitCode runVerify(const CommandContext& context);
ExitCode runCloseReview(const CommandContext& context);
ExitCode runReopenReview(const CommandContext& context);

} // namespace wuxing
