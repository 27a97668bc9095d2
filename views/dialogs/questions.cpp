// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions.h"

#include "views/dialogs/desktopquestions.h"

#include <QVariant>
#include <QWidget>

Q_DECLARE_METATYPE(wuxing::Questions*)

namespace wuxing {

namespace {
constexpr const char* propertyName = "wuxingQuestions";
}

void Questions::answerFor(QWidget& window) { window.setProperty(propertyName, QVariant::fromValue(this)); }

Questions& Questions::of(const QWidget* asker)
{
    for (const QWidget* widget = asker; widget; widget = widget->parentWidget()) {
        if (auto* questions = widget->property(propertyName).value<Questions*>())
            return *questions;
    }
    // It has no state: a window that carries none is on the desktop.
    static DesktopQuestions desktop;
    return desktop;
}

} // namespace wuxing
