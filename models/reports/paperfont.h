// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperstyle.h"

#include <QFont>

namespace wuxing::paperfont {

// Pages are laid out in tenths of a point: fonts in pixels of that size do not depend on a screen.
inline constexpr double units = 10;

double fromMillimetres(double mm);
QFont make(paperstyle::Face face, double points);

} // namespace wuxing::paperfont
