// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progressdelegate.h"

#include "views/widgets/cellpaint.h"

#include <QPainter>

namespace wuxing {

ProgressDelegate::ProgressDelegate(int percentRole, int expectedRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_percentRole(percentRole)
    , m_expectedRole(expectedRole)
{
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    cellpaint::background(painter, item);

    const QRectF bar = QRectF(option.rect).adjusted(5, 5, -5, -5);
    const double done = bar.width() * index.data(m_percentRole).toInt() / 100;
    const double expected = bar.left() + bar.width() * index.data(m_expectedRole).toInt() / 100;
    const QColor ink = cellpaint::ink(option);
    painter->save();
    // On a chosen row the colour of the bar is that of the row; its ink stands out.
    const bool isChosen = cellpaint::isSelected(option);
    QColor fill = isChosen ? ink : option.palette.color(QPalette::Highlight);
    fill.setAlpha(isChosen ? 70 : 110);
    painter->fillRect(QRectF(bar.left(), bar.top(), done, bar.height()), fill);
    painter->setPen(QPen(isChosen ? ink : option.palette.color(QPalette::Mid), 1));
    painter->drawRect(bar);
    painter->setPen(QPen(ink, 1.6));
    // Ticks at the rims leave the number readable.
    painter->drawLine(QPointF(expected, bar.top() - 3), QPointF(expected, bar.top() + 2));
    painter->drawLine(QPointF(expected, bar.bottom() - 2), QPointF(expected, bar.bottom() + 3));
    painter->drawText(bar, Qt::AlignCenter, item.text);
    painter->restore();
}

} // namespace wuxing
