// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"
#include "views/dialogs/dialog.h"

class QLabel;
class QSpinBox;

namespace wuxing {

// Level targets of one year: how many branches shall reach each level. "—" means not entered.
class TargetsDialog : public Dialog {
    Q_OBJECT

public:
    TargetsDialog(int year, const LevelTargets& targets, QWidget* parent);
    LevelTargets targets() const;

private:
    void updateSum();

    std::array<QSpinBox*, starCount + 1> m_counts{};
    QLabel* m_sum;
};

} // namespace wuxing
