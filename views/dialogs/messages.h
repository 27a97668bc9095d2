// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

class QWidget;

namespace wuxing {

// Short ways to ask through the seam of views/dialogs/questions.h.
namespace messages {

void show(QWidget* parent, const Error& error);
void inform(QWidget* parent, const QString& text, const QString& detail = {});
// True when the status is fine; shows the error otherwise, unless it is that the person cancelled.
bool check(QWidget* parent, const Status& status);
// A way out that costs nothing, and Enter takes it. True when the person chose it; the button says what is done.
[[nodiscard]] bool offer(QWidget* parent, const QString& text, const QString& doIt);
// The same where something may be lost: Enter takes Cancel.
[[nodiscard]] bool confirm(QWidget* parent, const QString& text, const QString& doIt);
// A text that must not be empty; empty when cancelled.
QString askReason(QWidget* parent, const QString& title, const QString& question);

} // namespace messages

} // namespace wuxing
