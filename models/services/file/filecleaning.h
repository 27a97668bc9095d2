// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace wuxing {

// For a file whose structure another program changed (Workspace::alterations): writes a copy with every row of the
// tables of this program and nothing foreign, and takes the evidence along. The file itself stays as it is and must not
// be open for writing. What could not be taken along, in words.
Result<QStringList> writeCleanedCopy(const QString& source, const QString& dest);

} // namespace wuxing
