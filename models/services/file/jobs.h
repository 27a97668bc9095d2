// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeevent.h"
#include "domain/result.h"
#include "services/file/job.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace wuxing {

class Office;

// The jobs of an open file. Each gets an Office of its own, opened, used and dropped on its thread: connections of Qt
// belong to the thread that opened them, and no service is made for two. The office of a reading job sees the file as
// it stood when it was opened (a snapshot of the log), and a failed or cancelled reading is the error of the job. That
// of a writing job writes, one at a time, while the office of the window only reads; what it wrote is told there
// afterwards by Workspace::changed. The clock of both stands still. What cannot be opened a second time (a file in
// memory, one that was taken away) is worked on at once, here, on the office there is. Owned by Office, and gone before
// the file closes.
class Jobs : public QObject {
    Q_OBJECT

public:
    enum class Kind { Reading, Writing };

    explicit Jobs(Office& office);
    ~Jobs() override; //< cancels all, and waits

    // `then` gets the result in this thread, in a later turn of its loop, unless the receiver is gone by then. A
    // cancelled job has a result, too: what it was too late for, or an error. The job is gone after that.
    template <class Value>
    Job* start(Kind kind, const QString& words, std::function<Result<Value>(Office&, const Progress&)> work,
        QObject* receiver, std::function<void(Result<Value>)> then);

    bool isIdle() const { return m_running.empty(); }

private:
    using Work = std::function<Status(Office&, const Progress&)>;
    using Failed = std::function<void(const Error&)>; //< the office could not be opened or read
    Job* make(Kind kind, const QString& words);
    void begin(Job* job, const Work& work, const Failed& failed);

    Office& m_office;
    std::vector<Job*> m_running;
    Job* m_writing = nullptr; //< the one of those that writes
    std::shared_ptr<std::vector<ChangeEvent>> m_written; //< by its thread
};

template <class Value>
Job* Jobs::start(Kind kind, const QString& words, std::function<Result<Value>(Office&, const Progress&)> work,
    QObject* receiver, std::function<void(Result<Value>)> then)
{
    // Written by the thread of the work, read here after it has ended.
    auto result = std::make_shared<std::optional<Result<Value>>>();
    Job* job = make(kind, words);
    connect(job, &Job::finished, receiver, [result, then = std::move(then)] {
        if (*result)
            then(std::move(**result));
    });
    begin(
        job,
        [result, work = std::move(work)](Office& office, const Progress& progress) -> Status {
            result->emplace(work(office, progress));
            return (*result)->has_value() ? Status() : Status((*result)->error());
        },
        [result](const Error& error) { result->emplace(error); });
    return job;
}

} // namespace wuxing
