// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review/review.h"
#include "views/dialogs/dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace wuxing {

class Office;

// The vetoes of one branch and quarter: those on record, and a new one.
class VetoDialog : public Dialog {
    Q_OBJECT

public:
    VetoDialog(Office& office, RowId unit, const Quarter& quarter, QWidget* parent);

private:
    void fill();
    void add();
    void remove();

    Office& m_office;
    RowId m_unit;
    Quarter m_quarter;
    QListWidget* m_list;
    QComboBox* m_star;
    QComboBox* m_department;
    QLineEdit* m_fact;
    QLineEdit* m_document;
    QDateEdit* m_date;
};

} // namespace wuxing
