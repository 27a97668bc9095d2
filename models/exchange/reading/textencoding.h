// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace wuxing {

// The text of a table file: UTF-8 with or without BOM, UTF-16 with BOM, or GB 18030 (what Excel saves as CSV on a
// Chinese Windows). Refuses what is not text. The only place that knows about code pages.
Result<QString> decodeText(const QByteArray& bytes);

} // namespace wuxing
