// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/forms.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>

namespace wuxing::forms {

QDateEdit* makeDateEdit(const QDate& date)
{
    auto* edit = new QDateEdit(date);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

QDialogButtonBox* makeOkCancel(QDialog& dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace wuxing::forms
