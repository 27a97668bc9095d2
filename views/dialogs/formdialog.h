// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/dialogs/dialog.h"

#include <QDate>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace wuxing {

// A small form asked for once: lines, dates and choices in the order they are added, then OK and Cancel.
class FormDialog : public Dialog {
    Q_OBJECT

public:
    FormDialog(const QString& title, QWidget* parent);

    QLineEdit* addLine(const QString& label, const QString& text = {});
    QDateEdit* addDate(const QString& label, const QDate& date);
    QComboBox* addChoice(const QString& label);
    // Words to choose from, others may be typed.
    QComboBox* addWords(const QString& label, const QStringList& words, const QString& text = {});
    QPlainTextEdit* addText(const QString& label, const QString& text = {});
    QSpinBox* addNumber(const QString& label, int value, int minimum, int maximum);
    QCheckBox* addCheck(const QString& label, bool checked = false);
    void addField(const QString& label, QWidget* field);
    void addHint(const QString& text);
    // Asked again until the work succeeds or it is cancelled; what was typed stays.
    bool askUntil(const std::function<Status()>& work);
    bool ask(); //< true when accepted

private:
    void finish();
    QFormLayout* m_form;
    bool m_isFinished = false;
};

} // namespace wuxing
