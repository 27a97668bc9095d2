// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/waiting.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <future>

namespace wuxing {

namespace {

constexpr qint64 watchedFrom = 16 * 1024 * 1024; // bytes: a second or so on an old disk
constexpr int steps = 1000;
constexpr auto look = std::chrono::milliseconds(40);

} // namespace

WaitingBox::WaitingBox(const LongWork& work, QWidget* parent)
    : QDialog(parent)
    , m_bar(new QProgressBar)
{
    setModal(true);
    auto* words = new QLabel(work.words);
    words->setWordWrap(true);
    m_bar->setRange(0, work.done ? steps : 0);
    m_bar->setTextVisible(work.done != nullptr);
    m_bar->setAccessibleName(work.words);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_bar);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
}

void WaitingBox::showDone(double done) { m_bar->setValue(static_cast<int>(done * steps)); }

void WaitingBox::reject() { }

void runBeside(QWidget* parent, const LongWork& work)
{
    if (work.bytes < watchedFrom)
        return work.run();
    WaitingBox box(work, parent);
    box.show();
    auto running = std::async(std::launch::async, work.run);
    // Input waits until it is done; otherwise what is typed meanwhile would change what is being copied or closed.
    while (running.wait_for(look) != std::future_status::ready) {
        if (work.done)
            box.showDone(work.done());
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    box.hide();
    running.get();
}

} // namespace wuxing
