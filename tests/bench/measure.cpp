// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace wuxing::bench {

namespace {
QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

void line(const QString& what, const QString& size, double ours, double baseline, double ratio, const QString& limit,
    bool kept)
{
    out() << QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n")
                 .arg(what, size)
                 .arg(ours, 0, 'f', 2)
                 .arg(baseline, 0, 'f', 2)
                 .arg(ratio, 0, 'f', 2)
                 .arg(limit, kept ? QStringLiteral("yes") : QStringLiteral("NO"));
    out().flush();
}
} // namespace

double single(const std::function<void()>& run, const std::function<void()>& prepare)
{
    if (prepare)
        prepare();
    QElapsedTimer timer;
    timer.start();
    run();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(const std::function<void()>& run, const std::function<void()>& prepare)
{
    std::array<double, 5> times{};
    for (double& time : times)
        time = single(run, prepare);
    std::sort(times.begin(), times.end());
    return times[2];
}

void printHeader()
{
    out() << "| what | size | ours ms | baseline ms | ratio | limit | kept |\n|---|---|---|---|---|---|---|\n";
}

void report(const QString& what, int size, double ours, double baseline, double limit)
{
    const double ratio = ours / baseline;
    line(what, QString::number(size), ours, baseline, ratio, QStringLiteral("at most %1x").arg(limit), ratio <= limit);
}

void reportAtLeast(const QString& what, double ours, double baseline, double limit)
{
    const double ratio = baseline / ours;
    line(what, QStringLiteral("98"), ours, baseline, ratio, QStringLiteral("at least %1x").arg(limit), ratio >= limit);
}

void note(const QString& text)
{
    out() << text << '\n';
    out().flush();
}

double peakMemoryMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& entry : status.readAll().split('\n')) {
        if (entry.startsWith("VmHWM:"))
            return entry.mid(6).replace("kB", "").trimmed().toDouble() / 1024;
    }
    return 0;
}

} // namespace wuxing::bench
