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
        // What is clicked meanwhile comes to nothing, not even later.
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, button->geometry().center());
        hundredths += 10;
        if (hundredths >= 100)
            mayEnd = true;
    });
    look.start(60);
    std::thread::id where;
    const auto ran = waiting::resultOf<bool>(&window, QStringLiteral("A copy is made"), [&](const Progress& progress) {
        while (!mayEnd) {
            (void)progress(hundredths, 100);
            std::this_thread::yield();
        }
        where = std::this_thread::get_id();
        return Result<bool>(true);
    });
    REQUIRE_OK(ran);
    CHECK(*ran);
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

TEST_CASE(
    "cancel, Esc and the close button ask long work to stop, and the box stays until it has", "[dialogs][waiting]")
{
    for (const int way : {0, 1, 2}) {
        CAPTURE(way);
        std::atomic<bool> mayEnd = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, [&] {
            auto* box = qobject_cast<WaitingBox*>(QApplication::activeModalWidget());
            if (!box)
                return;
            if (way == 0)
                hands::press(*box, QStringLiteral("Cancel"));
            else if (way == 1)
                QTest::keyClick(box, Qt::Key_Escape);
            else
                box->close();
            CHECK(box->isVisible());
            look.stop();
            mayEnd = true;
        });
        look.start(5);
        const auto done = waiting::resultOf<int>(nullptr, QStringLiteral("Counting"), [&](const Progress& progress) {
            while (!mayEnd)
                std::this_thread::yield();
            while (progress(0, 0))
                std::this_thread::yield();
            return Result<int>(waiting::cancelled());
        });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Cancelled);
        CHECK_FALSE(QApplication::activeModalWidget());
    }
}

TEST_CASE("what long work throws comes out", "[dialogs][waiting]")
{
    CHECK_THROWS_AS(waiting::resultOf<int>(nullptr, QStringLiteral("Too large"),
                        [](const Progress&) -> Result<int> { throw std::bad_alloc(); }),
        std::bad_alloc);
    CHECK_FALSE(QApplication::activeModalWidget());
}
