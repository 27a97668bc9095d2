// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/barchart.h"

#include "views/dashboard/barnames.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace wuxing {

namespace {

std::unique_ptr<QAbstractBarSeries> makeSeries(BarChartData::Kind kind)
{
    switch (kind) {
    case BarChartData::Kind::Grouped:
        return std::make_unique<QBarSeries>();
    case BarChartData::Kind::StackedHorizontal:
        return std::make_unique<QHorizontalStackedBarSeries>();
    case BarChartData::Kind::Horizontal:
        break;
    }
    return std::make_unique<QHorizontalBarSeries>();
}

// The largest length of a bar: the highest value, or the highest sum where bars are stacked.
int longest(const BarChartData& chartData)
{
    int most = 1;
    for (size_t c = 0; c < static_cast<size_t>(chartData.categories.size()); ++c) {
        int sum = 0;
        for (const BarSeries& series : chartData.series) {
            sum = chartData.kind == BarChartData::Kind::StackedHorizontal ? sum + series.values[c] : series.values[c];
            most = std::max(most, sum);
        }
    }
    return most;
}

} // namespace

BarChart::BarChart(QWidget* parent)
    : QWidget(parent)
    , m_view(new QChartView(new QChart))
    , m_names(new BarNames(*m_view->chart(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->chart()->setBackgroundRoundness(0);
}

void BarChart::show(const BarChartData& chartData)
{
    QChart* chart = m_view->chart();
    chart->removeAllSeries();
    const auto axes = chart->axes();
    for (QAbstractAxis* axis : axes) {
        chart->removeAxis(axis);
        delete axis;
    }
    QFont titleFont = font();
    titleFont.setBold(true);
    chart->setTitleFont(titleFont);
    chart->setTitle(chartData.title);
    chart->legend()->setVisible(chartData.legend);
    chart->legend()->setFont(font());
    m_categories = static_cast<int>(chartData.categories.size());
    m_reversed = chartData.kind != BarChartData::Kind::Grouped;
    buildSeries(chartData);
    buildAxes(chartData);
    applyColours();
    placeLegend();
    m_view->setAccessibleName(chartData.title);
    m_view->setAccessibleDescription(description(chartData));
}

// Below the bars where all its words have their room, else at the side, one below the other.
void BarChart::placeLegend()
{
    QLegend* legend = m_view->chart()->legend();
    int needed = 0;
    const auto markers = legend->markers();
    for (const QLegendMarker* marker : markers)
        needed += fontMetrics().horizontalAdvance(marker->label()) + 3 * fontMetrics().height();
    legend->setAlignment(needed <= width() ? Qt::AlignBottom : Qt::AlignRight);
}

void BarChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeLegend();
}

int BarChart::categoryAt(int place) const { return m_reversed ? m_categories - 1 - place : place; }

void BarChart::buildSeries(const BarChartData& chartData)
{
    auto series = makeSeries(chartData.kind);
    series->setLabelsVisible(true);
    const bool inside = chartData.kind == BarChartData::Kind::StackedHorizontal && !chartData.valuesOutside;
    series->setLabelsPosition(inside ? QAbstractBarSeries::LabelsCenter : QAbstractBarSeries::LabelsOutsideEnd);
    series->setBarWidth(chartData.kind == BarChartData::Kind::Grouped ? 0.8 : 0.62);
    const QColor ink = palette().color(QPalette::Text);
    for (const BarSeries& bars : chartData.series) {
        auto* set = new QBarSet(bars.name);
        for (size_t i = 0; i < bars.values.size(); ++i)
            set->append(bars.values[static_cast<size_t>(categoryAt(static_cast<int>(i)))]);
        set->setBrush(bars.brush);
        set->setPen(QPen(ink, 0.7));
        set->setLabelFont(font());
        // On a filled bar the label needs the contrast of the bar; on a pattern or beside a bar, that of the page.
        const bool filled = inside && bars.brush.style() == Qt::SolidPattern;
        const bool darkBar = bars.brush.color().lightness() < 125;
        set->setLabelColor(!filled ? ink : darkBar ? QColor(Qt::white) : QColor(Qt::black));
        series->append(set);
    }
    const QStringList categories = chartData.categories;
    connect(series.get(), &QAbstractBarSeries::clicked, this, [this](int category, QBarSet* set) {
        const auto* source = static_cast<QAbstractBarSeries*>(sender());
        emit clicked(static_cast<int>(source->barSets().indexOf(set)), categoryAt(category));
    });
    connect(
        series.get(), &QAbstractBarSeries::hovered, this, [this, categories](bool over, int category, QBarSet* set) {
            if (over)
                QToolTip::showText(QCursor::pos(),
                    tr("%1, %2: %3", "series, category, value")
                        .arg(set->label(), categories.value(categoryAt(category)), QString::number(set->at(category))));
            else
                QToolTip::hideText();
        });
    m_view->chart()->addSeries(series.release());
}

void BarChart::buildAxes(const BarChartData& chartData)
{
    QChart* chart = m_view->chart();
    auto* categories = new QBarCategoryAxis;
    QStringList names = chartData.categories;
    if (m_reversed)
        std::reverse(names.begin(), names.end());
    const bool vertical = chartData.kind == BarChartData::Kind::Grouped;
    // Beside lying bars stand names of our own; older Charts keep room for the axis's even when they are hidden.
    QStringList labels = names;
    for (qsizetype i = 0; !vertical && i < labels.size(); ++i)
        labels[i] = QString::number(i);
    categories->append(labels);
    // By its name: Charts has it since Qt 6.2 and would not compile with an older one.
    categories->setProperty("truncateLabels", false);
    categories->setLabelsFont(font());
    categories->setGridLineVisible(false);
    auto* values = new QValueAxis;
    values->setLabelFormat(QStringLiteral("%d"));
    // Room for the value at the end of the longest bar.
    values->setRange(0, std::ceil(longest(chartData) * 1.12));
    values->setTickCount(2);
    values->setLabelsVisible(false);
    values->setGridLineVisible(false);
    values->setLineVisible(false);
    categories->setLabelsVisible(vertical);
    m_names->set(vertical ? QStringList() : names, font());
    chart->addAxis(categories, vertical ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(values, vertical ? Qt::AlignLeft : Qt::AlignBottom);
    const auto all = chart->series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(categories);
        series->attachAxis(values);
    }
}

void BarChart::applyColours()
{
    QChart* chart = m_view->chart();
    const QColor ink = palette().color(QPalette::Text);
    chart->setBackgroundBrush(palette().brush(QPalette::Base));
    m_view->setBackgroundBrush(palette().brush(QPalette::Base));
    chart->setTitleBrush(ink);
    chart->legend()->setLabelColor(ink);
    m_names->setColour(ink);
    const auto axes = chart->axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsColor(ink);
        axis->setLinePenColor(ink);
    }
}

QString BarChart::description(const BarChartData& chartData) const
{
    QStringList lines;
    for (qsizetype c = 0; c < chartData.categories.size(); ++c) {
        QStringList values;
        for (const BarSeries& series : chartData.series)
            values << QStringLiteral("%1 %2").arg(series.name, QString::number(series.values[static_cast<size_t>(c)]));
        lines << chartData.categories.at(c) + QLatin1String(": ") + values.join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace wuxing
