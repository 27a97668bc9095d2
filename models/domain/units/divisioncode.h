// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units/unit.h"

namespace wuxing {

// The 12-digit code of statistical divisions: 2 province, 2 prefecture, 2 district, 3 township, 3 village
// (domain.md section 9). Codes are text: a spreadsheet that makes numbers of them loses digits.
namespace divisioncode {

bool isBranchCode(const QString& code); //< 12 digits, and the last three not 000
bool isTownshipCode(const QString& code); //< 9 digits, or 12 ending in 000
QString townshipOf(const QString& branchCode); //< the first nine digits
// 001-099 street, 100-199 town, 200-399 township; where lists differ, the ending of the name decides.
UnitKind townshipKind(const QString& code, const QString& name);
// By the name's ending; by the code (001-199 community) where the name does not say.
UnitKind branchKind(const QString& code, const QString& name);
// 宋庄村村民委员会 → 宋庄村, 滨西社区居民委员会 → 滨西社区.
QString shortName(const QString& name);

} // namespace divisioncode

} // namespace wuxing
