// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

namespace wuxing {

class GridView;
class Office;

// 计划: stars applied for and the five answers of every branch, with the sum against the targets by township below.
class PlanPage : public Page {
    Q_OBJECT

public:
    explicit PlanPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("plan"); }

protected:
    void refresh() override;

private:
    void setupActions();
    void editTargets();

    Office& m_office;
    GridView* m_grid;
    GridView* m_summary;
};

} // namespace wuxing
