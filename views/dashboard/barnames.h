// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

class QChart;
class QFont;
class QGraphicsSimpleTextItem;

namespace wuxing {

// The names beside lying bars. An axis of Charts cuts a label to dots where its line is higher than the bar, and before
// Qt 6.2 cannot be told not to; these are always whole. Owned by the chart's widget; the texts belong to the chart.
class BarNames : public QObject {
    Q_OBJECT

public:
    BarNames(QChart& chart, QObject* parent);
    // From the bottom up; an empty list takes the names away and gives their room back.
    void set(const QStringList& names, const QFont& font);
    void setColour(const QColor& colour);

private:
    void place();

    QChart& m_chart;
    std::vector<QGraphicsSimpleTextItem*> m_items;
};

} // namespace wuxing
