// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/light.h"
#include "itemmodels/gridsource.h"

#include <QColor>
#include <QPalette>

namespace wuxing {

enum class Theme { System, Light, Dark };

// How meaning looks: the only place that chooses colours. Every colour goes with a shape or a word.
namespace appearance {

// Palette and font of the application; 0 points: the system's size.
void apply(Theme theme, int fontPoints);
bool isDark(const QPalette& palette);
QColor heldStar(const QPalette& palette);
QColor starOutline(const QPalette& palette);
QColor light(Light light, const QPalette& palette);
QColor level(int stars, const QPalette& palette); //< from pale (no star) to strong (five)
QColor notRated(const QPalette& palette);
QColor mark(GridMark mark, const QPalette& palette); //< of the words of a cell
QColor waiting(const QPalette& palette); //< behind a cell that waits for an entry

} // namespace appearance

} // namespace wuxing
