// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hands.h"

#include "support/catch.h"
#include "views/dialogs/waiting.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

namespace wuxing::hands {

namespace {

QString plain(QString text)
{
    // "(&T)" is how Chinese texts carry a mnemonic.
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)"));
    text = text.remove(mnemonic).remove(QLatin1Char('&')).remove(QStringLiteral("…")).trimmed();
    if (text.endsWith(QLatin1Char(':'))) // that of a label; the one in C:\ stays
        text.chop(1);
    return text.trimmed();
}

} // namespace

QWidget* field(const QWidget& in, const QString& label)
{
    const auto labels = in.findChildren<QLabel*>();
    for (const QLabel* text : labels) {
        if (text->buddy() && plain(text->text()) == label)
            return text->buddy()->focusProxy() ? text->buddy()->focusProxy() : text->buddy();
    }
    const auto widgets = in.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const auto* box = qobject_cast<QAbstractButton*>(widget);
        if (widget->accessibleName() == label || (box && plain(box->text()) == label))
            return widget;
    }
    FAIL("no field " << label.toStdString() << " in " << in.windowTitle().toStdString());
    return nullptr;
}

QAbstractButton* button(const QWidget& in, const QString& text)
{
    const auto buttons = in.findChildren<QAbstractButton*>();
    for (QAbstractButton* candidate : buttons) {
        if (plain(candidate->text()) == text)
            return candidate;
    }
    FAIL("no button " << text.toStdString() << " in " << in.windowTitle().toStdString());
    return nullptr;
}

void press(const QWidget& in, const QString& buttonText)
{
    QAbstractButton* found = button(in, buttonText);
    INFO(buttonText.toStdString());
    REQUIRE(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

QAction* action(const QWidget& window, const QString& text)
{
    QAction* hidden = nullptr;
    const auto actions = window.findChildren<QAction*>();
    for (QAction* candidate : actions) {
        if (plain(candidate->text()) != text)
            continue;
        // Pages that were not shown yet or are hidden have theirs too.
        const auto* page = qobject_cast<const QWidget*>(candidate->parent());
        if (!page || page->isVisible() || qobject_cast<const QMenu*>(page))
            return candidate;
        hidden = candidate;
    }
    if (!hidden)
        FAIL("no action " << text.toStdString());
    return hidden;
}

void trigger(const QWidget& window, const QString& actionText)
{
    QAction* found = action(window, actionText);
    INFO(actionText.toStdString());
    REQUIRE(found->isEnabled());
    found->trigger();
    settle();
}

void type(QWidget* into, const QString& text)
{
    REQUIRE(into);
    if (auto* box = qobject_cast<QSpinBox*>(into)) {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        return;
    }
    if (auto* date = qobject_cast<QDateTimeEdit*>(into)) {
        date->setFocus();
        date->setDateTime(QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0)));
        return;
    }
    if (auto* choice = qobject_cast<QComboBox*>(into)) {
        choice->setFocus();
        if (!choice->isEditable()) {
            const int place = choice->findText(text);
            INFO(text.toStdString());
            REQUIRE(place >= 0);
            choice->setCurrentIndex(place);
            emit choice->activated(place);
            return;
        }
        into = choice->lineEdit();
    }
    into->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(into))
        line->selectAll();
    if (auto* edit = qobject_cast<QPlainTextEdit*>(into))
        edit->selectAll();
    if (text.isEmpty()) {
        QTest::keyClick(into, Qt::Key_Delete);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(into, &event);
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    if (!target)
        target = QApplication::activeModalWidget();
    REQUIRE(target);
    QTest::keyClick(target, key, modifiers);
    settle();
}

void inDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& act) { inDialogs(open, {act}); }

void inDialogs(const std::function<void()>& open, const std::vector<std::function<void(QDialog&)>>& acts)
{
    size_t done = 0;
    QPointer<QWidget> before = QApplication::activeModalWidget();
    QPointer<QWidget> window = QApplication::activeWindow();
    QPointer<QDialog> acted;
    std::exception_ptr failure;
    QTimer watch;
    QElapsedTimer waited;
    waited.start();
    QPointer<QDialog> seen;
    QElapsedTimer activation; // since it was seen
    QObject::connect(&watch, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || dialog == before || !dialog->isVisible())
            return;
        // Nobody answers the one that says a copy is being made: it goes by itself.
        if (qobject_cast<WaitingBox*>(dialog))
            return;
        // What comes after a failed check is not waited for: the case says what failed instead of standing still.
        if (failure)
            return dialog->done(QDialog::Rejected);
        if (dialog == acted || done >= acts.size()) {
            // It was acted in and stays, or nobody expected it.
            if (dialog == acted && waited.elapsed() < 200)
                return;
            INFO(dialog->windowTitle().toStdString());
            CHECK(QString() == QStringLiteral("a dialog stays open"));
            dialog->done(QDialog::Rejected);
            return;
        }
        if (dialog != seen) {
            seen = dialog;
            activation.start();
        }
        // On a desktop keys go where the focus is: the window manager must have given it.
        if (!dialog->isActiveWindow() && activation.elapsed() < 3000) {
            dialog->activateWindow();
            return;
        }
        acted = dialog;
        // A form that is asked again after a refusal is the next one.
        QObject::connect(dialog, &QDialog::finished, &watch, [&] { acted.clear(); });
        watch.stop();
        try {
            acts[done++](*dialog);
        } catch (...) {
            // A failed check must not fly through Qt: it goes on when the dialog is gone.
            failure = std::current_exception();
            dialog->hide();
            dialog->done(QDialog::Rejected);
            watch.start(2);
            return;
        }
        waited.restart();
        watch.start(2);
    });
    watch.start(2);
    open();
    settle();
    if (failure)
        std::rethrow_exception(failure);
    // Actions of the program come queued.
    for (int turn = 0; turn < 50 && done < acts.size(); ++turn)
        QTest::qWait(4);
    if (failure)
        std::rethrow_exception(failure);
    CHECK(done == acts.size());
    // Without a window manager nobody gives the focus back.
    if (window && !QApplication::activeWindow()) {
        window->activateWindow();
        settle();
    }
}

// What is waited for comes, but on a machine that does other things besides, and under Wine, not at once.
bool waitFor(const std::function<bool()>& isSo)
{
    constexpr int patience = 30'000; // milliseconds
    return QTest::qWaitFor(isSo, patience);
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace wuxing::hands
