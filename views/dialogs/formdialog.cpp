// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/formdialog.h"

#include "views/dialogs/messages.h"
#include "views/widgets/forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace wuxing {

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : Dialog(parent)
    , m_form(new QFormLayout(this))
{
    setWindowTitle(title);
    setMinimumWidth(fontMetrics().height() * 26);
}

QLineEdit* FormDialog::addLine(const QString& label, const QString& text)
{
    auto* line = new QLineEdit(text);
    m_form->addRow(label, line);
    return line;
}

QDateEdit* FormDialog::addDate(const QString& label, const QDate& date)
{
    auto* edit = forms::makeDateEdit(date);
    m_form->addRow(label, edit);
    return edit;
}

QComboBox* FormDialog::addChoice(const QString& label)
{
    auto* box = new QComboBox;
    m_form->addRow(label, box);
    return box;
}

QComboBox* FormDialog::addWords(const QString& label, const QStringList& words, const QString& text)
{
    QComboBox* box = addChoice(label);
    box->setEditable(true);
    box->addItems(words);
    box->setCurrentText(text);
    return box;
}

QPlainTextEdit* FormDialog::addText(const QString& label, const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().height() * 3 + 14);
    m_form->addRow(label, edit);
    return edit;
}

QSpinBox* FormDialog::addNumber(const QString& label, int value, int minimum, int maximum)
{
    auto* box = new QSpinBox;
    box->setRange(minimum, maximum);
    box->setValue(value);
    m_form->addRow(label, box);
    return box;
}

QCheckBox* FormDialog::addCheck(const QString& label, bool checked)
{
    auto* box = new QCheckBox(label);
    box->setChecked(checked);
    m_form->addRow(QString(), box);
    return box;
}

void FormDialog::addField(const QString& label, QWidget* field) { m_form->addRow(label, field); }

void FormDialog::addHint(const QString& text)
{
    auto* hint = new QLabel(text);
    hint->setWordWrap(true);
    m_form->addRow(hint);
}

void FormDialog::finish()
{
    if (!m_isFinished)
        m_form->addRow(forms::makeOkCancel(*this));
    m_isFinished = true;
}

bool FormDialog::ask()
{
    finish();
    return exec() == Accepted;
}

bool FormDialog::askUntil(const std::function<Status()>& work)
{
    while (ask()) {
        if (messages::check(parentWidget(), work()))
            return true;
    }
    return false;
}

} // namespace wuxing
