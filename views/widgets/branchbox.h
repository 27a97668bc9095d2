// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QComboBox>

namespace wuxing {

class Office;

// Chooses a branch of a scope by its name, which may be typed. Shared by every form about a branch.
class BranchBox : public QComboBox {
    Q_OBJECT

public:
    BranchBox(Office& office, RowId scope, QWidget* parent = nullptr);

    void setUnit(RowId unit); //< 0: none
    // What was typed instead of chosen counts only when it is one of the names; 0 otherwise.
    RowId unit() const;
    QString branchName() const; //< of the unit, without its township

private:
    Office& m_office;
};

} // namespace wuxing
