// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/reviewsources.h"
#include "views/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace wuxing {

class GridView;
class Office;
class Preferences;
class QuarterBox;

// 联审: the quarterly joint review by branch and by task force, vetoes, decisions, closing with a frozen sheet,
// printing, and the check of a code typed from paper.
class ReviewPage : public Page {
    Q_OBJECT

public:
    ReviewPage(Office& office, Preferences& preferences, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("review"); }

protected:
    void refresh() override;

private:
    void setupActions();
    void setupTabs();
    QWidget* makeHead();
    GridView* currentGrid() const;
    std::vector<RowId> branchesInScope() const;
    OpinionDefaults defaults() const;
    void showBranch();
    void updateState();
    void fillDepartments();
    void addVeto();
    void propose();
    void makeLedgerItems();
    void close();
    void reopen();
    void printSheets();
    void checkCode();

    Office& m_office;
    Preferences& m_preferences;
    QuarterBox* m_quarter;
    QLineEdit* m_handler;
    QDateEdit* m_date;
    QTabWidget* m_tabs;
    QLabel* m_state;
    QComboBox* m_department;
    GridView* m_ofBranch;
    GridView* m_ofDepartment;
    RowId m_branch = 0;
};

} // namespace wuxing
