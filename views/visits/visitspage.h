// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace wuxing {

class GridView;
class Office;
class VisitEntryForm;

// 走访: entry of visits, what became of the opinions, coverage by village, and the visits themselves. Names and phones
// of households are masked until they are asked for with a purpose.
class VisitsPage : public Page {
    Q_OBJECT

public:
    explicit VisitsPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("visits"); }
    bool hasDraft() const override;

protected:
    void refresh() override;

private:
    QWidget* makeOpinions();
    QWidget* makeEntry();
    void setupActions();
    void group();
    void makeItem();
    void handOver();
    void answer();
    void refuse();
    void removeVisit();
    void attach();
    RowId chosenVisit() const; //< on the tabs that list visits; 0 when none
    void reveal(bool shown);
    std::vector<RowId> chosen() const; //< opinions
    void updateSums();

    Office& m_office;
    QTabWidget* m_tabs;
    GridView* m_opinions;
    GridView* m_coverage;
    GridView* m_visits;
    GridView* m_last; //< below the entry form
    VisitEntryForm* m_entry;
    QComboBox* m_state;
    QComboBox* m_category;
    QLabel* m_sums;
    QAction* m_reveal = nullptr;
    bool m_unmasked = false;
};

} // namespace wuxing
