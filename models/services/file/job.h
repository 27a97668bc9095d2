// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/progress.h"

#include <QObject>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <utility>

class QThread;

namespace wuxing {

// Long work on a thread of its own, with words, a bar and a way to break it off. The work shares nothing with the
// window: it takes values in, opens what it reads itself, and leaves a value behind that the window reads when
// finished() comes. So there are no locks. What an open file is asked is a job of its Jobs.
//
// The job itself lives in the thread that made it, and its signals come there, queued. Destroying it cancels the work
// and waits until the thread has let go of everything it held.
class Job final : public QObject {
    Q_OBJECT

public:
    // It says how far it is, and is asked to stop by the answer.
    using Work = std::function<void(const Progress&)>;
    enum class Where { Beside, Here }; //< here: at once, for what cannot be opened a second time

    Job(const QString& words, QObject* parent);
    ~Job() override;

    const QString& words() const { return m_words; } //< what is being done
    bool isCancelled() const { return m_cancelled->load(); }
    bool isFinished() const { return m_finished; }
    // For what the work reads from, to stop it within a long reading.
    std::shared_ptr<const std::atomic<bool>> cancelled() const { return m_cancelled; }
    void cancel(); //< finished() still comes, when the work has stopped
    // What the work threw: memory that was not there, or a fault of ours. Whoever waits within finished() may take it;
    // else it is thrown from there, to meet the last handler of the program as any other.
    std::exception_ptr takeFault() { return std::exchange(m_fault, nullptr); }

    // Once; whoever waits is connected by then.
    void start(Work work, Where where = Where::Beside);

signals:
    void progressed(int done, int total);
    void finished(); //< once, always queued

private:
    void run();
    void finish();

    QString m_words;
    Work m_work;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    bool m_finished = false;
    std::exception_ptr m_fault;
    std::unique_ptr<QThread> m_thread; //< null until it is started, and here
};

} // namespace wuxing
