// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/statistics.h"
#include "views/page.h"

class QGridLayout;
class QLabel;
class QTabWidget;

namespace wuxing {

class BarChart;
class Office;
class WorkBoard;

// 总览: how the branches stand, in four charts; a click on a bar shows its branches on the tree. A second tab shows the
// working year.
class DashboardPage : public Page {
    Q_OBJECT

public:
    explicit DashboardPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("dashboard"); }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCharts();
    void arrangeCharts();
    void showHeadline();
    void showLevels();
    void showTownships();
    void showStars();
    void showLights();
    void requestBranches(const std::vector<RowId>& branches);

    Office& m_office;
    Statistics m_figures;
    QLabel* m_headline;
    QLabel* m_remark;
    QTabWidget* m_tabs;
    QGridLayout* m_grid;
    WorkBoard* m_work = nullptr;
    // Made when first shown: the window is usable before the charts are.
    BarChart* m_levels = nullptr;
    BarChart* m_townships = nullptr;
    BarChart* m_stars = nullptr;
    BarChart* m_lights = nullptr;
    int m_chartColumns = 0; //< beside each other
};

} // namespace wuxing
