// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

class QWidget;

namespace wuxing {

// The only place that shows message boxes and file dialogs.
namespace messages {

void show(QWidget* parent, const Error& error);
void inform(QWidget* parent, const QString& text, const QString& detail = {});
// True when the status is fine; shows the error otherwise.
bool check(QWidget* parent, const Status& status);
// A line of text that must not be empty; no value when cancelled.
QString askReason(QWidget* parent, const QString& title, const QString& question);

} // namespace messages

} // namespace wuxing
