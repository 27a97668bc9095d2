// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/waiting.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <future>

namespace wuxing {

namespace {

constexpr qint64 watchedFrom = 16LL * 1024 * 1024; // bytes: a second or so on an old disk
constexpr int steps = 1000;
constexpr auto look = std::chrono::milliseconds(40);

} // namespace

WaitingBox::WaitingBox(const LongWork& work, QWidget* parent)
    : QDialog(parent)
    , m_bar(new QProgressBar)
{
    setWindowModality(Qt::ApplicationModal);
    if (parent)
        setWindowTitle(parent->window()->windowTitle());
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
    // While the box is there, clicks and keys for any other window come to nothing; the last of them, too.
    do {
        if (work.done)
            box.showDone(work.done());
        QCoreApplication::processEvents();
    } while (running.wait_for(look) != std::future_status::ready);
    QCoreApplication::processEvents();
    box.hide();
    running.get();
}

} // namespace wuxing
