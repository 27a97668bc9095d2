// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/rectcase.h"
#include "views/page.h"

#include <map>

class QTabWidget;

namespace wuxing {

class GridView;
class Office;
class Preferences;
class ReportView;

// 软弱涣散整顿: the cases of the year with everything of the chosen one on one screen, the board of monthly reports,
// and the ballots of an acceptance.
class CasesPage : public Page {
    Q_OBJECT

public:
    CasesPage(Office& office, Preferences& preferences, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("cases"); }

protected:
    void refresh() override;

private:
    void setupActions();
    void addCase();
    void editCase();
    void addProblem();
    void attach();
    void takeStep(CaseAction action);
    void writeReport();
    void editReport(RowId rectCase, int month);
    void editCauses();
    void printFile();
    void writeFile();
    std::optional<RectCase> current() const;
    void showCase();

    Office& m_office;
    Preferences& m_preferences;
    QTabWidget* m_tabs;
    GridView* m_cases;
    ReportView* m_file;
    GridView* m_board;
    GridView* m_ballots;
    std::map<CaseAction, QAction*> m_steps;
};

} // namespace wuxing
