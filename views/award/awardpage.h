// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

class QTabWidget;

namespace wuxing {

class GridView;
class MovementGrid;
class Office;

// 命名: the stars of the year from recommendation to confirmation and revocation, the movement from the year before,
// and the reconciliation with published totals.
class AwardPage : public Page {
    Q_OBJECT

public:
    explicit AwardPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("award"); }

protected:
    void refresh() override;

private:
    void setupActions();
    std::vector<RowId> chosenBranches() const; //< the chosen rows, or all of the scope
    void recommend();
    void confirm();
    void revoke();
    void filterMovement(const QModelIndex& index);

    Office& m_office;
    QTabWidget* m_tabs;
    GridView* m_awards;
    GridView* m_movement;
    GridView* m_published;
};

} // namespace wuxing
