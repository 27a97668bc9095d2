// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace wuxing {

// A small form asked for once: lines, dates and choices in the order they are added, then OK and Cancel.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString& title, QWidget* parent);

    QLineEdit* addLine(const QString& label, const QString& text = {});
    QDateEdit* addDate(const QString& label, const QDate& date);
    QComboBox* addChoice(const QString& label);
    bool ask(); //< true when accepted

private:
    QFormLayout* m_form;
};

} // namespace wuxing
