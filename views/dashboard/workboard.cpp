// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/workboard.h"

#include "reporting/gatherers.h"
#include "services/office.h"
#include "views/appearance.h"
#include "views/dashboard/barchart.h"

#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace wuxing {

namespace {
constexpr qsizetype longName = 6;
}

WorkBoard::WorkBoard(Office& office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
{
    auto* grid = new QGridLayout(this);
    for (int place = 0; place < 4; ++place) {
        m_charts.push_back(new BarChart);
        grid->addWidget(m_charts.back(), place / 2, place % 2);
        grid->setRowStretch(place / 2, 1);
        grid->setColumnStretch(place % 2, 1);
    }
}

void WorkBoard::refresh(RowId scope, int year)
{
    const auto charts = reporting::workCharts(m_office, scope, year);
    if (!charts)
        return m_office.workspace().report(charts.error());
    for (size_t place = 0; place < m_charts.size(); ++place)
        show(*m_charts[place], charts->at(place));
}

void WorkBoard::show(BarChart& view, const Chart& chart)
{
    const std::array brushes{QBrush(appearance::level(4, palette())), QBrush(appearance::notRated(palette())),
        QBrush(appearance::level(4, palette()), Qt::BDiagPattern)};
    BarChartData bars;
    bars.title = chart.unit.isEmpty() ? chart.title : tr("%1 (%2)", "title, unit").arg(chart.title, chart.unit);
    bars.categories = chart.categories;
    bars.legend = chart.series.size() > 1;
    // Long names do not stand side by side below bars.
    const bool isLong = std::any_of(
        chart.categories.begin(), chart.categories.end(), [](const QString& name) { return name.size() > longName; });
    if (isLong && chart.series.size() == 1)
        bars.kind = BarChartData::Kind::Horizontal;
    for (size_t s = 0; s < chart.series.size(); ++s) {
        BarSeries series{chart.series[s].name, brushes.at(s % brushes.size()), {}};
        for (const auto& value : chart.series[s].values)
            series.values.push_back(static_cast<int>(std::lround(value.value_or(0))));
        bars.series.push_back(std::move(series));
    }
    view.show(bars);
}

} // namespace wuxing
