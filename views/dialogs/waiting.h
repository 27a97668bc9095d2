// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/file/jobs.h"
#include "services/office.h"

#include <QDialog>
#include <QPointer>

class QProgressBar;
class QWidget;

namespace wuxing {

// What a job does and how far it is, over a window that takes no input meanwhile. Cancel, Esc and the close button ask
// the job to stop; the box goes when it has. The job may be gone before the box.
class WaitingBox : public QDialog {
    Q_OBJECT

public:
    // Asked now and then how far the job is, 0…1, where that shows elsewhere than in its own words.
    using Measure = std::function<double()>;

    WaitingBox(Job& job, const Measure& measure, QWidget* parent);
    void reject() override;

private:
    void showDone(int done, int total);

    QPointer<Job> m_job;
    QProgressBar* m_bar;
};

namespace waiting {

// Runs the events until the job is done: the window is painted and takes no input. What is over in a blink shows no
// box. What the work throws is thrown here.
void waitFor(QWidget* parent, Job& job, const WaitingBox::Measure& measure = {});
Error cancelled();

// What a job of the office comes to, waited for like that.
template <class Value>
Result<Value> resultOf(QWidget* parent, Office& office, Jobs::Kind kind, const QString& words,
    std::function<Result<Value>(Office&, const Progress&)> work, const WaitingBox::Measure& measure = {})
{
    std::optional<Result<Value>> result;
    QObject here; // gone with the result, should the job outlive the waiting
    Job* job = office.jobs().start<Value>(
        kind, words, std::move(work), &here, [&](Result<Value> made) { result = std::move(made); });
    waitFor(parent, *job, measure);
    return result ? std::move(*result) : Result<Value>(cancelled());
}

// The same for work on no open file.
template <class Value>
Result<Value> resultOf(QWidget* parent, const QString& words, std::function<Result<Value>(const Progress&)> work)
{
    std::optional<Result<Value>> result;
    Job job(words, nullptr);
    job.start([&](const Progress& progress) { result.emplace(work(progress)); });
    waitFor(parent, job);
    return result ? std::move(*result) : Result<Value>(cancelled());
}

} // namespace waiting

} // namespace wuxing
