// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/assessment.h"
#include "views/page.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace wuxing {

class GridView;
class Office;
class QuarterBox;

// 考评: clauses of a branch by stage, one clause down all branches, and who has not finished what.
class AssessmentPage : public Page {
    Q_OBJECT

public:
    explicit AssessmentPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("assessment"); }

protected:
    void refresh() override;

private:
    void setupActions();
    void setupTabs();
    GridView* currentGrid() const;
    void showBranch(RowId unit);
    void fillClauses();
    void showClause();
    void copyFromBefore(Stage stage);
    void attach();

    Office& m_office;
    QuarterBox* m_quarter;
    QTabWidget* m_tabs;
    QLabel* m_branchLabel;
    QComboBox* m_clause;
    GridView* m_ofBranch;
    GridView* m_ofClause;
    GridView* m_board;
    RowId m_branch = 0; //< shown last; stays as long as the scope holds it
    int m_clauseYear = 0; //< the year whose clauses the list offers
};

} // namespace wuxing
