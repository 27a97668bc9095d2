// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/jobs.h"

#include "services/office.h"

#include <algorithm>
#include <utility>

namespace wuxing {

Jobs::Jobs(Office& office)
    : m_office(office)
{
}

Jobs::~Jobs()
{
    // All are told before the first is waited for.
    for (Job* job : m_running)
        job->cancel();
    qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
}

Job* Jobs::make(Kind kind, const QString& words)
{
    auto* job = new Job(words, this);
    m_running.push_back(job);
    if (kind == Kind::Writing) {
        Q_ASSERT(!m_writing);
        m_writing = job;
        m_written = std::make_shared<std::vector<ChangeEvent>>();
    }
    // Before whoever waits for the result: the window knows by then what was written.
    connect(job, &Job::finished, this, [this, job] {
        std::erase(m_running, job);
        job->deleteLater();
        if (job == m_writing) {
            m_writing = nullptr;
            m_office.workspace().takeBack(*std::exchange(m_written, nullptr));
        }
    });
    return job;
}

void Jobs::begin(Job* job, const Work& work, const Failed& failed)
{
    const auto watched = [work, failed](Office& office, const Progress& progress) {
        const ReadWatch watch(office.workspace());
        const Status done = work(office, progress);
        if (const Status read = watch.status(); done && !read)
            failed(read.error());
    };
    Workspace& workspace = m_office.workspace();
    const bool writes = job == m_writing;
    // What may only be read refuses by itself.
    if (!workspace.canBeOpenedAgain() || (writes && workspace.isReadOnly()))
        return job->start([this, watched](const Progress& progress) { watched(m_office, progress); }, Job::Where::Here);
    if (writes)
        workspace.lend();
    job->start([job, watched, failed, path = workspace.path(), writer = workspace.identity(),
                   now = workspace.clock().now(), written = writes ? m_written : nullptr](const Progress& progress) {
        const FixedClock clock(now);
        const auto office =
            written ? Office::writeAgain(path, writer, clock) : Office::readAgain(path, job->cancelled(), clock);
        if (!office)
            return failed(office.error());
        if (written)
            QObject::connect(&(*office)->workspace(), &Workspace::changed, &(*office)->workspace(),
                [written](const ChangeEvent& event) { written->push_back(event); });
        watched(**office, progress);
    });
}

} // namespace wuxing
