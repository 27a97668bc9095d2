// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/waiting.h"

#include <QDialogButtonBox>
#include <QEventLoop>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <exception>

namespace wuxing {

namespace {

constexpr int steps = 1000;
constexpr auto blink = std::chrono::milliseconds(300);
constexpr auto look = std::chrono::milliseconds(40);

} // namespace

WaitingBox::WaitingBox(Job& job, const Measure& measure, QWidget* parent)
    : QDialog(parent)
    , m_job(&job)
    , m_bar(new QProgressBar)
{
    setWindowModality(Qt::ApplicationModal);
    if (parent)
        setWindowTitle(parent->window()->windowTitle());
    auto* words = new QLabel(job.words());
    words->setWordWrap(true);
    m_bar->setAccessibleName(job.words());
    m_bar->setRange(0, 0); // until somebody knows
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    connect(buttons, &QDialogButtonBox::rejected, this, [this, buttons] {
        buttons->setEnabled(false);
        reject();
    });
    connect(&job, &Job::progressed, this, &WaitingBox::showDone);
    connect(&job, &Job::finished, this, &QDialog::accept);
    if (measure) {
        auto* measured = new QTimer(this);
        connect(measured, &QTimer::timeout, this,
            [this, measure] { showDone(static_cast<int>(measure() * steps), steps); });
        measured->start(look);
    }
}

void WaitingBox::showDone(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void WaitingBox::reject()
{
    if (m_job)
        m_job->cancel();
}

namespace waiting {

Error cancelled() { return {ErrorCode::Cancelled, WaitingBox::tr("Cancelled."), {}}; }

void waitFor(QWidget* parent, Job& job, const WaitingBox::Measure& measure)
{
    if (job.isFinished())
        return;
    std::exception_ptr fault;
    WaitingBox box(job, measure, parent);
    QObject::connect(&job, &Job::finished, &box, [&] { fault = job.takeFault(); });
    {
        // Clicks and keys wait, too: most jobs are done before anybody could read the words.
        QEventLoop loop;
        QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(blink, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (box.result() != QDialog::Accepted)
        box.exec();
    if (fault)
        std::rethrow_exception(fault);
}

} // namespace waiting

} // namespace wuxing
