// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>

namespace wuxing {

// What a month alone stands for: nothing where a day is needed, its first day as a start, its last day as a limit.
enum class DateUse { Day, Start, Limit };

// A date as offices write it: 2023-09-15, 2023/9/15, 2023.9.15, 20230915, 2023年9月15日; as a start or a limit also
// 2018年5月. “2023.1” is refused: a spreadsheet makes it of 2023.10 as well.
Result<QDate> parseDate(const QString& text, DateUse use = DateUse::Day);

} // namespace wuxing
