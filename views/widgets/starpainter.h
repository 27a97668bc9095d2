// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace wuxing::starpainter {

// Held: a filled star. Not held: an outline. Not entered: a short dash. Readable without colour.
void paint(QPainter& painter, const QRectF& box, StarState state, const QPalette& palette, bool selected);

} // namespace wuxing::starpainter
