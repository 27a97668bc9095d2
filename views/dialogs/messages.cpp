// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/messages.h"

#include "views/dialogs/formdialog.h"
#include "views/dialogs/questions.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace wuxing::messages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Messages)
};

using Kind = Questions::Message::Kind;

} // namespace

void show(QWidget* parent, const Error& error)
{
    (void)Questions::of(parent).ask(parent, {Kind::Warning, error.message, error.detail, {}});
}

void inform(QWidget* parent, const QString& text, const QString& detail)
{
    (void)Questions::of(parent).ask(parent, {Kind::Information, text, detail, {}});
}

bool check(QWidget* parent, const Status& status)
{
    // Who went back himself knows.
    if (!status && status.error().code != ErrorCode::Cancelled)
        show(parent, status.error());
    return status.has_value();
}

bool offer(QWidget* parent, const QString& text, const QString& doIt)
{
    return Questions::of(parent).ask(parent, {Kind::Question, text, {}, {doIt, Text::tr("Cancel")}, 0}) == 0;
}

bool confirm(QWidget* parent, const QString& text, const QString& doIt)
{
    return Questions::of(parent).ask(parent, {Kind::Question, text, {}, {doIt, Text::tr("Cancel")}, 1}) == 0;
}

QString askReason(QWidget* parent, const QString& title, const QString& question)
{
    FormDialog form(title, parent);
    form.addHint(question);
    const QPlainTextEdit* text = form.addText(Text::tr("&Reason"));
    QString reason;
    const bool given = form.askUntil([&]() -> Status {
        reason = text->toPlainText().trimmed();
        if (reason.isEmpty())
            return Error{ErrorCode::InvalidInput, Text::tr("Write the reason, or cancel."), {}};
        return {};
    });
    return given ? reason : QString();
}

} // namespace wuxing::messages
