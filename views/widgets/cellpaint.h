// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyleOptionViewItem>

class QPainter;

namespace wuxing::cellpaint {

// The cell's own background, selection and focus, without its text: what every painting delegate starts with.
void background(QPainter* painter, QStyleOptionViewItem option);
bool isSelected(const QStyleOptionViewItem& option); //< painted in the highlight colour
QColor ink(const QStyleOptionViewItem& option); //< what stands out on the background

} // namespace wuxing::cellpaint
