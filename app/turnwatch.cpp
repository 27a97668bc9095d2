// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/turnwatch.h"

#include <QAbstractEventDispatcher>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

namespace wuxing {

namespace {
constexpr size_t kept = 10;
} // namespace

double TurnWatch::threadMilliseconds()
{
#ifdef Q_OS_WIN
    FILETIME created, exited, kernel, user; // in 100 ns
    if (!GetThreadTimes(GetCurrentThread(), &created, &exited, &kernel, &user))
        return 0;
    const auto whole = [](const FILETIME& time) { return quint64(time.dwHighDateTime) << 32 | time.dwLowDateTime; };
    return static_cast<double>(whole(kernel) + whole(user)) / 1e4;
#else
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0)
        return 0;
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#endif
}

TurnWatch::TurnWatch(QObject* parent)
    : QObject(parent)
    , m_before(threadMilliseconds())
{
    // Which of the two comes before the events of a turn and which after differs between systems; both bound one.
    const QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, &TurnWatch::turn);
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &TurnWatch::turn);
}

void TurnWatch::note(const QString& what)
{
    turn();
    m_during = what;
}

void TurnWatch::turn()
{
    const double now = threadMilliseconds();
    const Turn ended{now - std::exchange(m_before, now), m_during};
    const auto place = std::find_if(
        m_worst.begin(), m_worst.end(), [&](const Turn& other) { return other.milliseconds < ended.milliseconds; });
    m_worst.insert(place, ended);
    if (m_worst.size() > kept)
        m_worst.pop_back();
}

} // namespace wuxing
