// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/starpainter.h"

#include "views/appearance.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace wuxing::starpainter {

namespace {

QPolygonF starShape(const QRectF& box)
{
    const double outer = std::min(box.width(), box.height()) / 2;
    const double inner = outer * 0.45;
    const QPointF centre(box.center().x(), box.center().y() + outer * 0.05);
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double radius = i % 2 == 0 ? outer : inner;
        star << QPointF(centre.x() + radius * std::cos(angle), centre.y() + radius * std::sin(angle));
    }
    return star;
}

} // namespace

void paint(QPainter& painter, const QRectF& box, StarState state, const QPalette& palette, bool selected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor outline = selected ? palette.color(QPalette::HighlightedText) : appearance::starOutline(palette);
    switch (state) {
    case StarState::Held: {
        const QColor gold = appearance::heldStar(palette);
        painter.setPen(QPen(selected ? outline : gold.darker(125), 0.8));
        painter.setBrush(gold);
        painter.drawPolygon(starShape(box));
        break;
    }
    case StarState::NotHeld:
        painter.setPen(QPen(outline, 1.1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(starShape(box));
        break;
    case StarState::NotEntered: {
        painter.setPen(QPen(outline, 1.4));
        const double half = box.width() * 0.18;
        painter.drawLine(
            QPointF(box.center().x() - half, box.center().y()), QPointF(box.center().x() + half, box.center().y()));
        break;
    }
    }
    painter.restore();
}

} // namespace wuxing::starpainter
