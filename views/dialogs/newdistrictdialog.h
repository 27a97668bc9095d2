// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imports/newdistrict.h"
#include "views/dialogs/dialog.h"

class QLineEdit;
class QRadioButton;

namespace wuxing {

class Preferences;

// What a new file is made from: the shipped list of 源汇区, a list of one's own, or the demonstration district.
class NewDistrictDialog : public Dialog {
    Q_OBJECT

public:
    NewDistrictDialog(Preferences& preferences, QWidget* parent);

    bool isDemonstration() const;
    NewDistrict district() const;
    QString path() const;

    void accept() override;

private:
    void chooseInto(QLineEdit* edit);
    void chooseTarget();
    void updateFields();

    Preferences& m_preferences;
    QRadioButton* m_template;
    QRadioButton* m_own;
    QRadioButton* m_demo;
    QLineEdit* m_list;
    QLineEdit* m_townships;
    QLineEdit* m_name;
    QLineEdit* m_path;
    QWidget* m_ownFields;
};

} // namespace wuxing
