// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/dashboardpage.h"

#include "services/office.h"
#include "views/appearance.h"
#include "views/dashboard/barchart.h"
#include "views/dashboard/workboard.h"

#include <QGridLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

namespace {

// More townships than this do not fit a chart that can be read.
constexpr size_t mostTownships = 12;
// Of a chart, in lines of text: names, bars and legend stand apart.
constexpr int narrowestChart = 20;
constexpr int lowestChart = 12;

QSet<RowId> toSet(const std::vector<RowId>& ids) { return {ids.begin(), ids.end()}; }

// Short names: seven of them stand below the bars of a narrow window.
QStringList levelCategories()
{
    QStringList categories;
    for (int stars = starCount; stars >= 0; --stars)
        categories << DashboardPage::tr("%1★").arg(stars);
    return categories << DashboardPage::tr("no level", "not or not fully rated");
}

std::vector<int> counts(const LevelDistribution& distribution)
{
    std::vector<int> values;
    for (int stars = starCount; stars >= 0; --stars)
        values.push_back(distribution.count(stars));
    values.push_back(distribution.missing());
    return values;
}

// The branches behind bar `category` of a level chart.
std::vector<RowId> branchesAt(const LevelDistribution& distribution, int category)
{
    if (category > starCount)
        return distribution.missingBranches();
    return distribution.byLevel.at(static_cast<size_t>(starCount - category));
}

} // namespace

DashboardPage::DashboardPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_headline(new QLabel)
    , m_remark(new QLabel)
    , m_tabs(new QTabWidget)
    , m_grid(new QGridLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(m_headline, 0, 0, 1, 2);
    m_grid->addWidget(m_remark, 1, 0, 1, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto* stars = new QWidget;
    stars->setLayout(m_grid);
    m_work = new WorkBoard(office);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(stars, tr("Stars"));
    m_tabs->addTab(m_work, tr("Work of the year"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DashboardPage::markStale);
    connect(&office.workspace(), &Workspace::changed, this, &DashboardPage::markStale);
}

void DashboardPage::makeCharts()
{
    for (BarChart** chart : {&m_levels, &m_townships, &m_stars, &m_lights})
        *chart = new BarChart(this);
    for (BarChart* chart : {m_levels, m_townships, m_stars, m_lights})
        chart->setMinimumHeight(fontMetrics().height() * lowestChart);
    arrangeCharts();
    connect(m_levels, &BarChart::clicked, this, [this](int series, int category) {
        if (series < 2) // the plan has no branches behind it
            requestBranches(branchesAt(series == 0 ? m_figures.before : m_figures.current, category));
    });
    connect(m_townships, &BarChart::clicked, this, [this](int series, int category) {
        requestBranches(branchesAt(m_figures.townships.at(static_cast<size_t>(category)).distribution, series));
    });
    connect(m_stars, &BarChart::clicked, this,
        [this](int, int category) { requestBranches(m_figures.stars.at(static_cast<size_t>(category)).held); });
    connect(m_lights, &BarChart::clicked, this, [this](int, int category) {
        UnitFilter filter;
        filter.light = openLights.at(static_cast<size_t>(category));
        emit filterRequested(filter);
    });
}

// Two beside each other where they can be read so, else one below the other.
void DashboardPage::arrangeCharts()
{
    if (!m_levels)
        return;
    const int columns = width() >= fontMetrics().height() * (2 * narrowestChart + 1) ? 2 : 1;
    if (columns == m_chartColumns)
        return;
    m_chartColumns = columns;
    int place = 0;
    for (BarChart* chart : {m_levels, m_townships, m_stars, m_lights}) {
        m_grid->addWidget(chart, 2 + place / columns, place % columns, 1, columns == 1 ? 2 : 1);
        ++place;
    }
    for (int row = 2; row < 6; ++row)
        m_grid->setRowStretch(row, row < 2 + 4 / columns ? 1 : 0);
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeCharts();
}

void DashboardPage::requestBranches(const std::vector<RowId>& branches)
{
    if (branches.empty())
        return;
    UnitFilter filter;
    filter.only = toSet(branches);
    emit filterRequested(filter);
    emit statusMessage(tr("The tree shows the %1 branches of the bar").arg(branches.size()));
}

void DashboardPage::refresh()
{
    if (m_tabs->currentWidget() == m_work)
        return m_work->refresh(scope().unit, scope().year);
    if (!m_levels)
        makeCharts();
    m_figures = statistics(m_office, scope().unit, scope().year);
    showHeadline();
    showLevels();
    showTownships();
    showStars();
    showLights();
}

void DashboardPage::showHeadline()
{
    m_headline->setText(tr("%1: %2 branches = %3 villages + %4 communities")
                            .arg(m_figures.scopeName, QString::number(m_figures.villages + m_figures.communities),
                                QString::number(m_figures.villages), QString::number(m_figures.communities)));
    QStringList lines{tr("%1: %2", "year, figures").arg(m_figures.shownYear).arg(distributionInWords(m_figures.shown))};
    if (!m_figures.isCurrentRated())
        lines << tr("%1 is not rated yet").arg(m_figures.year);
    if (!m_figures.closedOutcomes.empty()) {
        QStringList outcomes;
        for (const OutcomeTotal& total : m_figures.closedOutcomes)
            outcomes << total.label + QLatin1Char(' ') + total.quantity.toString() + QLatin1Char(' ') + total.unit;
        lines << tr("closed out: %1").arg(outcomes.join(tr(", ", "between outcomes")));
    }
    m_remark->setText(lines.join(tr("; ", "between sentences")));
}

void DashboardPage::showLevels()
{
    BarChartData chart;
    chart.title = tr("Branches by level: %1, %2 and plan").arg(m_figures.year - 1).arg(m_figures.year);
    chart.categories = levelCategories();
    const QColor strong = appearance::level(4, palette());
    chart.series.push_back(
        {tr("Result %1").arg(m_figures.year - 1), QBrush(appearance::notRated(palette())), counts(m_figures.before)});
    chart.series.push_back({tr("Result %1").arg(m_figures.year), QBrush(strong), counts(m_figures.current)});
    // The plan is one for the district.
    const bool whole = scope().unit == 0 || scope().unit == m_office.units().tree()->root()->unit.id;
    if (whole && m_figures.targets != noTargets) {
        std::vector<int> plan;
        for (int stars = starCount; stars >= 0; --stars)
            plan.push_back(std::max(0, m_figures.targets.at(static_cast<size_t>(stars))));
        plan.push_back(0);
        chart.series.push_back({tr("Plan %1").arg(m_figures.year), QBrush(strong, Qt::BDiagPattern), plan});
    }
    m_levels->show(chart);
}

void DashboardPage::showTownships()
{
    BarChartData chart;
    chart.kind = BarChartData::Kind::StackedHorizontal;
    const size_t shown = std::min(m_figures.townships.size(), mostTownships);
    chart.title = shown < m_figures.townships.size() ? tr("Levels by township, %1 (the first %2 of %3)")
                                                           .arg(m_figures.shownYear)
                                                           .arg(shown)
                                                           .arg(m_figures.townships.size())
                                                     : tr("Levels by township, %1").arg(m_figures.shownYear);
    const QStringList levels = levelCategories();
    for (qsizetype level = 0; level < levels.size(); ++level) {
        const auto stars = starCount - static_cast<int>(level);
        BarSeries series{levels.at(level),
            stars >= 0 ? QBrush(appearance::level(stars, palette()))
                       : QBrush(appearance::notRated(palette()), Qt::Dense5Pattern),
            {}};
        for (size_t i = 0; i < shown; ++i)
            series.values.push_back(counts(m_figures.townships[i].distribution).at(static_cast<size_t>(level)));
        chart.series.push_back(std::move(series));
    }
    for (size_t i = 0; i < shown; ++i)
        chart.categories << m_figures.townships[i].name;
    m_townships->show(chart);
}

void DashboardPage::showStars()
{
    BarChartData chart;
    chart.kind = BarChartData::Kind::Horizontal;
    chart.title = tr("Branches holding each star, %1").arg(m_figures.shownYear);
    chart.legend = false;
    BarSeries held{tr("held"), QBrush(appearance::heldStar(palette())), {}};
    const bool bothSets = m_figures.stars.size() > starCount;
    for (const StarShare& share : m_figures.stars) {
        // Of how many: a share of the few that are judged so far would look like one of all.
        const QString part = QStringLiteral("%1/%2").arg(share.held.size()).arg(share.judged);
        const QString set = share.set == StarSetKind::Rural ? tr("rural") : tr("urban");
        chart.categories << (bothSets ? tr("%1 (%2) %3", "star, set, share").arg(share.star.name, set, part)
                                      : tr("%1 %2", "star, share").arg(share.star.name, part));
        held.values.push_back(static_cast<int>(share.held.size()));
    }
    chart.series.push_back(std::move(held));
    m_stars->show(chart);
}

void DashboardPage::showLights()
{
    BarChartData chart;
    chart.title = tr("Open ledger items by light: %1").arg(m_figures.lights.open());
    chart.legend = false;
    chart.valuesOutside = true;
    // One bar per light, each in a colour and pattern of its own, so each is a series with one value.
    chart.kind = BarChartData::Kind::StackedHorizontal;
    static constexpr std::array patterns{Qt::SolidPattern, Qt::Dense4Pattern, Qt::DiagCrossPattern, Qt::Dense6Pattern};
    for (size_t i = 0; i < openLights.size(); ++i) {
        const Light light = openLights.at(i);
        chart.categories << wordLabel(light);
        BarSeries series{wordLabel(light), QBrush(appearance::light(light, palette()), patterns.at(i)),
            std::vector<int>(openLights.size(), 0)};
        series.values.at(i) = m_figures.lights.count(light);
        chart.series.push_back(std::move(series));
    }
    m_lights->show(chart);
}

} // namespace wuxing
