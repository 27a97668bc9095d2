// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/turnwatch.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

using namespace wuxing;

namespace {

void work(double milliseconds)
{
    const double end = TurnWatch::threadMilliseconds() + milliseconds;
    while (TurnWatch::threadMilliseconds() < end) { }
}

} // namespace

TEST_CASE("a turn of the loop is as long as the work of its thread, and sleep is none", "[app]")
{
    TurnWatch watch;
    watch.note(QStringLiteral("working"));
    for (int number = 0; number < 15; ++number) {
        QTimer::singleShot(0, qApp, [number] { work(number == 7 ? 60 : 2); });
        QCoreApplication::processEvents();
    }
    watch.note(QStringLiteral("sleeping"));
    QThread::msleep(200);
    watch.note({});
    REQUIRE(watch.worst().size() == 10);
    CHECK(watch.worst().front().milliseconds >= 60);
    CHECK(watch.worst().front().during == QStringLiteral("working"));
    for (size_t place = 1; place < watch.worst().size(); ++place)
        CHECK(watch.worst()[place].milliseconds <= watch.worst()[place - 1].milliseconds);
    for (const TurnWatch::Turn& turn : watch.worst())
        CHECK((turn.during == QStringLiteral("working") || turn.milliseconds < 200));
}
