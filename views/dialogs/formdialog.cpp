// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/formdialog.h"

#include "views/widgets/forms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace wuxing {

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
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

bool FormDialog::ask()
{
    m_form->addRow(forms::makeOkCancel(*this));
    return exec() == Accepted;
}

} // namespace wuxing
