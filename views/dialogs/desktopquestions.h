// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/questions.h"

namespace wuxing {

// Questions asked with the boxes of the desktop.
class DesktopQuestions : public Questions {
public:
    int ask(QWidget* parent, const Message& message) override;
    Chosen choose(QWidget* parent, const Files& files) override;
    void aboutQt(QWidget* parent) override;
};

} // namespace wuxing
