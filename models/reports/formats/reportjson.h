// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/report.h"

namespace wuxing::reportjson {

// A report as JSON, whole: reading gives back the same report, which every format writes the same. Frozen reports are
// kept so.
QString write(const Report& report);
Result<Report> read(const QString& text);

} // namespace wuxing::reportjson
