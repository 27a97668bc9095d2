// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing::bench {

// Review sheets against LibreOffice, explanations and the projection against a plain SELECT of the same assessments,
// and the pages of the window against a bare one.
void starYear();
// The projection of a province: 90 clauses for every branch of a list.
void starYearProvince(const QString& unitList, const QString& townshipList);

} // namespace wuxing::bench
