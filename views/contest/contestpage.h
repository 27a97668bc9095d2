// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace wuxing {

class GridView;
class Office;
struct Contest;

// 比拼: contests with their score sheets and, once opened, the result; the year-end appraisal of the secretaries.
class ContestPage : public Page {
    Q_OBJECT

public:
    explicit ContestPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("contest"); }

protected:
    void refresh() override;

private:
    void setupActions();
    RowId currentContest() const;
    void fillContests();
    const Contest* contestOrTell(); //< says so when there is none
    void showContest();
    void edit(bool fresh);
    void adjust();
    void comment();
    void openResult();
    void removeContest();
    void print();

    Office& m_office;
    QComboBox* m_contest;
    QLabel* m_state;
    QTabWidget* m_tabs;
    GridView* m_scores;
    GridView* m_result;
    GridView* m_appraisal;
};

} // namespace wuxing
