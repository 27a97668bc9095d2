// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income/project.h"
#include "views/page.h"

class QCheckBox;
class QLabel;
class QTabWidget;

namespace wuxing {

class GridView;
class Office;

// 集体经济: income of the year by village and category, bands by township, projects and pairings.
class IncomePage : public Page {
    Q_OBJECT

public:
    explicit IncomePage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("income"); }

protected:
    void refresh() override;

private:
    QWidget* makeIncome();
    void setupActions();
    void editProject(const Project& project);
    void addProject();
    void openProject();
    void removeProject();
    void addPairing();
    void editRules();
    void updateSummary();

    Office& m_office;
    QTabWidget* m_tabs;
    GridView* m_income;
    GridView* m_bands;
    GridView* m_projects;
    GridView* m_pairings;
    QCheckBox* m_below;
    QLabel* m_summary;
};

} // namespace wuxing
