// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"
#include "views/page.h"

#include <QModelIndexList>

class QLabel;
class QStackedWidget;

namespace wuxing {

class BranchYearsModel;
class NumberedProxy;
class Office;
class RatingGridModel;
class TableView;
struct Error;

// 评星: the grid of branches by stars, filled in by key, click, paste and fill-down; years side by side; level targets.
class RatingPage : public Page {
    Q_OBJECT

public:
    explicit RatingPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("rating"); }

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupGrid();
    void setupYears();
    void setupActions();
    void setStates(StarState state);
    void paste();
    void fillDown();
    void toggleCurrent();
    void editTargets();
    void showYears(bool years);
    void updateSummary();
    QModelIndexList selectedCells() const;

    Office& m_office;
    RatingGridModel* m_model;
    NumberedProxy* m_sorted;
    BranchYearsModel* m_years;
    QLabel* m_summary;
    QStackedWidget* m_stack;
    TableView* m_grid;
    TableView* m_yearsView;
};

} // namespace wuxing
