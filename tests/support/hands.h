// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <functional>

class QAbstractButton;
class QAction;
class QMainWindow;

namespace wuxing::hands {

// What a person's hands do: find a field by its label, type, press, answer a dialog that opens. Labels are compared
// without their mnemonics. All of these fail the test when there is no such thing to touch.

// The field beside a label, in a widget or dialog.
QWidget* field(const QWidget& in, const QString& label);
template <class Field> Field* field(const QWidget& in, const QString& label)
{
    return qobject_cast<Field*>(field(in, label));
}
QAbstractButton* button(const QWidget& in, const QString& text);
void press(const QWidget& in, const QString& buttonText);
// An action of a menu or page by its text, without mnemonic and dots.
QAction* action(const QWidget& window, const QString& text);
void trigger(const QWidget& window, const QString& actionText);

// Characters of any language, as an input method hands them over, into a field that replaces what stood there.
void type(QWidget* into, const QString& text);
void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); //< to what has the focus

// Opens a dialog by `open` and acts in it; returns when `open` does. A dialog that `act` leaves open is closed and
// fails the test; no dialog fails it too.
void inDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& act);
// The same for dialogs that follow one another.
void inDialogs(const std::function<void()>& open, const std::vector<std::function<void(QDialog&)>>& acts);

void settle(); //< lets queued work happen
// Lets the program run until it is so; false when that takes longer than four seconds.
bool waitFor(const std::function<bool()>& isSo);

} // namespace wuxing::hands
