// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/lightdelegate.h"

#include "views/appearance.h"
#include "views/widgets/cellpaint.h"

#include <QPainter>

namespace wuxing {

namespace {

void paintShape(QPainter& painter, const QRectF& box, Light light, const QColor& color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(color);
    switch (light) {
    case Light::Red:
        painter.drawEllipse(box);
        break;
    case Light::Yellow:
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case Light::Blue:
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
            QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
        break;
    case Light::OnTrack:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box);
        break;
    case Light::Off:
        break;
    }
}

} // namespace

LightDelegate::LightDelegate(int lightRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lightRole(lightRole)
{
}

void LightDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    cellpaint::background(painter, item);
    const auto light = static_cast<Light>(index.data(m_lightRole).toInt());
    if (light == Light::Off)
        return;
    const QColor ink = cellpaint::ink(option);
    const double size = option.fontMetrics.height() * 0.6;
    const QRectF box(option.rect.left() + 6, option.rect.center().y() - size / 2 + 0.5, size, size);
    painter->save();
    paintShape(*painter, box, light, cellpaint::isSelected(option) ? ink : appearance::light(light, option.palette));
    painter->setPen(ink);
    painter->drawText(
        option.rect.adjusted(static_cast<int>(size) + 14, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, item.text);
    painter->restore();
}

QSize LightDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.height() + 8, 0);
}

} // namespace wuxing
