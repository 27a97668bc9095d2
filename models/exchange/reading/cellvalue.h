// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/assessment.h"
#include "domain/rating/ruleset.h"

#include <QString>

#include <optional>

namespace wuxing {

// Cells as offices fill them in.
namespace cellvalue {

// 是 否 √ × 1 0 达标 未达标 yes no; empty: no value. Fails when it is none of these.
Result<std::optional<bool>> yesNo(const QString& text);
// What a cell says of a clause: yes or no, or a number for thresholds and scores. Empty: nothing.
// "2000万" and "约5万元" are refused with the reason, never read as 0.
Result<Assessment> assessment(const QString& text, const RuleClause& clause);
// 2023, 2023年; the fallback when empty.
Result<int> year(const QString& text, int fallback);
// Refuses a unit beside a figure that is not the one the rules read it in: 5 万元 is not 5 元.
Status unit(const QString& text, const QString& expected);

} // namespace cellvalue

} // namespace wuxing
