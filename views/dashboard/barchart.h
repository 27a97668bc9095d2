// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QStringList>
#include <QWidget>

#include <vector>

class QChart;
class QChartView;

namespace wuxing {

class BarNames;

// One series of bars. Patterns keep series apart in black and white.
struct BarSeries {
    QString name;
    QBrush brush;
    std::vector<int> values; //< one per category; 0 prints no bar
};

struct BarChartData {
    enum class Kind { Grouped, StackedHorizontal, Horizontal };
    QString title;
    Kind kind = Kind::Grouped;
    QStringList categories;
    std::vector<BarSeries> series;
    bool legend = true;
    bool valuesOutside = false; //< beside the bar instead of on it
};

// A bar chart with its values on the bars, in the colours of the palette; a click tells series and category.
class BarChart : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);
    void show(const BarChartData& chartData);

signals:
    void clicked(int series, int category);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildSeries(const BarChartData& chartData);
    void buildAxes(const BarChartData& chartData);
    void applyColours();
    void placeLegend();
    QString description(const BarChartData& chartData) const;
    int categoryAt(int place) const; //< horizontal charts count from the bottom

    QChartView* m_view;
    BarNames* m_names;
    int m_categories = 0;
    bool m_reversed = false;
};

} // namespace wuxing
