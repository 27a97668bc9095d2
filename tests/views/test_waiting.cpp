// SPDX-License-Identifier: GPL-3.0-or-later
// Long work beside the window.
#include "support/catch.h"
#include "support/hands.h"
#include "views/dialogs/waiting.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <atomic>
#include <new>
#include <thread>

using namespace wuxing;

namespace {

constexpr qint64 large = 1024LL * 1024 * 1024;

LongWork work(std::function<void()> run, std::function<double()> done = {})
{
    return {QStringLiteral("A copy is made"), large, std::move(run), std::move(done)};
}

} // namespace

TEST_CASE("long work says what it does and how far it is, and the window is painted meanwhile", "[dialogs][waiting]")
{
    QWidget window;
    auto* button = new QPushButton(&window);
    int pressed = 0;
    QObject::connect(button, &QPushButton::clicked, [&] { ++pressed; });
    window.show();
    hands::settle();
    std::atomic<bool> mayEnd = false;
    std::atomic<int> hundredths = 0;
    QStringList seen;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        const auto* box = qobject_cast<WaitingBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        const auto* bar = box->findChild<QProgressBar*>();
        seen << QStringLiteral("%1 %2").arg(box->findChild<QLabel*>()->text(), bar->text());
        // Neither Esc nor the close button break it off.
        QTest::keyClick(const_cast<WaitingBox*>(box), Qt::Key_Escape);
        const_cast<WaitingBox*>(box)->close();
        CHECK(box->isVisible());
        // What is clicked meanwhile comes to nothing, not even later.
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, button->geometry().center());
        hundredths += 10;
        if (hundredths >= 100)
            mayEnd = true;
    });
    look.start(60);
    bool ran = false;
    std::thread::id where;
    runBeside(&window,
        work(
            [&] {
                while (!mayEnd)
                    std::this_thread::yield();
                where = std::this_thread::get_id();
                ran = true;
            },
            [&] { return hundredths / 100.0; }));
    CHECK(ran);
    CHECK(where != std::this_thread::get_id());
    REQUIRE(seen.size() >= 3);
    CHECK(seen.front().startsWith(QStringLiteral("A copy is made ")));
    CHECK(seen.front() != seen.back());
    CHECK_FALSE(QApplication::activeModalWidget());
    hands::settle();
    CHECK(pressed == 0);
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, button->geometry().center());
    CHECK(pressed == 1);
}

TEST_CASE("work of a blink runs at once and shows nothing; what long work throws comes out", "[dialogs][waiting]")
{
    LongWork small = work([] { CHECK_FALSE(QApplication::activeModalWidget()); });
    small.bytes = 1000;
    runBeside(nullptr, small);
    CHECK_THROWS_AS(runBeside(nullptr, work([] { throw std::bad_alloc(); })), std::bad_alloc);
    CHECK_FALSE(QApplication::activeModalWidget());
}
