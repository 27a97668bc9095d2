// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/messages.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>

namespace wuxing::messages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Messages)
};

void box(QWidget* parent, QMessageBox::Icon icon, const QString& text, const QString& detail)
{
    QMessageBox message(icon, Text::tr("Star Ledger"), text, QMessageBox::Ok, parent);
    if (!detail.isEmpty())
        message.setDetailedText(detail);
    message.exec();
}

} // namespace

void show(QWidget* parent, const Error& error) { box(parent, QMessageBox::Warning, error.message, error.detail); }

void inform(QWidget* parent, const QString& text, const QString& detail)
{
    box(parent, QMessageBox::Information, text, detail);
}

bool check(QWidget* parent, const Status& status)
{
    if (!status)
        show(parent, status.error());
    return status.has_value();
}

QString askReason(QWidget* parent, const QString& title, const QString& question)
{
    while (true) {
        bool accepted = false;
        const QString text = QInputDialog::getMultiLineText(parent, title, question, {}, &accepted);
        if (!accepted)
            return {};
        if (!text.trimmed().isEmpty())
            return text.trimmed();
    }
}

} // namespace wuxing::messages
