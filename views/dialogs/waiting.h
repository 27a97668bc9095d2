// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/longwork.h"

#include <QDialog>

class QProgressBar;
class QWidget;

namespace wuxing {

// What is being done and how far it is, while work runs beside the window that cannot be broken off. It closes when the
// work is done and not before.
class WaitingBox : public QDialog {
    Q_OBJECT

public:
    WaitingBox(const LongWork& work, QWidget* parent);
    void showDone(double done); //< 0…1
    void reject() override; //< Esc and the close button wait, too

private:
    QProgressBar* m_bar;
};

// Runs the work beside the window, which goes on being painted and takes no input until it is done. What would be over
// in a blink runs at once and without a word. An exception of the work is thrown here.
void runBeside(QWidget* parent, const LongWork& work);

} // namespace wuxing
