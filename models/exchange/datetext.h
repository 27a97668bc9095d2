// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>

namespace wuxing {

// A date as offices write it: 2023-09-15, 2023/9/15, 2023.9.15, 20230915, 2023年9月15日, 2018年5月 (the first).
Result<QDate> parseDate(const QString& text);

} // namespace wuxing
