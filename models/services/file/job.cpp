// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/job.h"

#include <QElapsedTimer>
#include <QThread>

namespace wuxing {

namespace {
constexpr qint64 betweenWords = 40; //< milliseconds: nobody reads a bar faster
} // namespace

Job::Job(const QString& words, QObject* parent)
    : QObject(parent)
    , m_words(words)
{
}

Job::~Job()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Job::cancel() { m_cancelled->store(true); }

void Job::start(Work work, Where where)
{
    m_work = std::move(work);
    if (where == Where::Here) {
        run();
        QMetaObject::invokeMethod(this, &Job::finish, Qt::QueuedConnection);
        return;
    }
    m_thread.reset(QThread::create([this] { run(); }));
    connect(m_thread.get(), &QThread::finished, this, &Job::finish, Qt::QueuedConnection);
    m_thread->start();
}

void Job::run()
{
    QElapsedTimer sinceLast;
    const Progress progress = [&](int done, int total) {
        // The signal crosses to the thread of the job by itself: it is queued for whoever lives there.
        if (!sinceLast.isValid() || sinceLast.elapsed() >= betweenWords) {
            sinceLast.start();
            emit progressed(done, total);
        }
        return !isCancelled();
    };
    try {
        m_work(progress);
    } catch (...) {
        m_fault = std::current_exception();
    }
    // What the work holds goes on the thread that used it.
    m_work = nullptr;
}

void Job::finish()
{
    if (m_thread)
        m_thread->wait();
    m_finished = true;
    emit finished();
    if (const auto fault = takeFault())
        std::rethrow_exception(fault);
}

} // namespace wuxing
