// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units/unit.h"
#include "views/dialogs/dialog.h"

class QComboBox;
class QLineEdit;

namespace wuxing {

// Names, code, kind and star set of one unit.
class UnitDialog : public Dialog {
    Q_OBJECT

public:
    UnitDialog(const Unit& unit, QWidget* parent);
    Unit unit() const;

private:
    void proposeFromName(const QString& name);

    Unit m_unit;
    QLineEdit* m_name;
    QLineEdit* m_shortName;
    QLineEdit* m_code;
    QLineEdit* m_initials;
    QComboBox* m_kind;
    QComboBox* m_starSet;
    QLineEdit* m_officeName;
    QLineEdit* m_signature;
};

} // namespace wuxing
