// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rating/evaluationservice.h"
#include "views/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTabWidget;
class QTextBrowser;

namespace wuxing {

class GridView;
class Office;
class QuarterBox;

// 说明: why each star stands as it stands, what is missing for the next one, where the year is heading, and what would
// change if a rule were another one.
class StandingPage : public Page {
    Q_OBJECT

public:
    explicit StandingPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("standing"); }

protected:
    void refresh() override;

private:
    void setupTabs();
    QWidget* makeWhatIf();
    void explain(RowId unit);
    void fillClauses();
    void showRule();
    void tryOut();
    void tryMet();
    void forgetTrial();

    Office& m_office;
    QuarterBox* m_quarter;
    QTabWidget* m_tabs;
    QTextBrowser* m_text;
    QCheckBox* m_oneStep;
    GridView* m_gaps;
    GridView* m_projection;
    QComboBox* m_rule;
    QLineEdit* m_limit;
    QCheckBox* m_required;
    QTextBrowser* m_trialText;
    GridView* m_changes;
    WhatIf m_trial;
    QStringList m_trialLines;
    RowId m_branch = 0; //< explained last; stays as long as the scope holds it
    int m_ruleYear = 0;
};

} // namespace wuxing
