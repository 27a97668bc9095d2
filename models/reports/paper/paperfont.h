// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/paperstyle.h"

#include <QFont>

namespace wuxing::paperfont {

// Pages are laid out in tenths of a point: fonts in pixels of that size do not depend on a screen.
inline constexpr double units = 10;

double fromMillimetres(double mm);
QFont make(paperstyle::Face face, double points);

// The faces this computer lacks and what stands in for them, as "方正小标宋简体→华文中宋", in the order of Face. A
// PDF carries its fonts with it and names these; a Word document names the chain and leaves the choice to its reader.
QStringList substitutions();

} // namespace wuxing::paperfont
