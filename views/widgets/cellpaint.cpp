// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/cellpaint.h"

#include <QApplication>
#include <QStyle>

namespace wuxing::cellpaint {

void background(QPainter* painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

bool isSelected(const QStyleOptionViewItem& option) { return option.state.testFlag(QStyle::State_Selected); }

QColor ink(const QStyleOptionViewItem& option)
{
    // As styles colour what they draw: chosen rows of a window in the background have colours of their own.
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace wuxing::cellpaint
