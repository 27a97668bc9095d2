// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/barnames.h"

#include <QBrush>
#include <QChart>
#include <QFont>
#include <QGraphicsSimpleTextItem>

#include <cmath>

namespace wuxing {

namespace {
constexpr int edge = 2; // pixels around the chart
constexpr int gap = 6; // between a name and its bar
} // namespace

BarNames::BarNames(QChart& chart, QObject* parent)
    : QObject(parent)
    , m_chart(chart)
{
    connect(&chart, &QChart::plotAreaChanged, this, &BarNames::place);
}

void BarNames::set(const QStringList& names, const QFont& font)
{
    for (QGraphicsSimpleTextItem* item : m_items)
        delete item;
    m_items.clear();
    double widest = 0;
    for (const QString& name : names) {
        auto* item = new QGraphicsSimpleTextItem(name, &m_chart);
        item->setFont(font);
        widest = std::max(widest, item->boundingRect().width());
        m_items.push_back(item);
    }
    const int room = names.isEmpty() ? 0 : static_cast<int>(std::ceil(widest)) + gap;
    m_chart.setMargins(QMargins(edge + room, edge, edge, edge));
    place();
}

void BarNames::setColour(const QColor& colour)
{
    for (QGraphicsSimpleTextItem* item : m_items)
        item->setBrush(colour);
}

void BarNames::place()
{
    const QRectF area = m_chart.plotArea();
    const double band = area.height() / static_cast<double>(std::max<size_t>(1, m_items.size()));
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QRectF text = m_items[i]->boundingRect();
        const double centre = area.bottom() - band * (static_cast<double>(i) + 0.5);
        m_items[i]->setPos(area.left() - gap - text.width(), centre - text.height() / 2);
    }
}

} // namespace wuxing
