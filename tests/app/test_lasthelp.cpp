// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lasthelp.h"
#include "app/lastwords.h"
#include "services/file/backupservice.h"
#include "support/catch.h"
#include "support/hands.h"
#include "support/programfixture.h"
#include "views/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <new>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

QString noteOf(const QDir& folder)
{
    const QStringList names = folder.entryList({text("unsaved-*.txt")}, QDir::Files);
    return names.isEmpty() ? QString() : folder.filePath(names.front());
}

QString contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void leave(const QDir& folder, const QString& name, const QByteArray& what)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(what);
}

} // namespace

TEST_CASE("what is being typed is kept beside the preferences until it is saved or given up", "[app][system]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    REQUIRE(program.window().showPage(text("visits")));
    settle();
    const QString note = noteOf(program.path({}));
    CHECK(contentOf(note).isEmpty());
    QWidget* opinion = field(program.window(), text("Opinion"));
    type(opinion, text("坑塘有异味"));
    REQUIRE(waitFor([&] { return contentOf(note).contains(text("Opinion: 坑塘有异味")); }));
#ifndef Q_OS_WIN // where the folder of the user keeps others out
    CHECK((QFile::permissions(note) & (QFile::ReadOther | QFile::ReadGroup)) == 0);
#endif
    type(opinion, {});
    QTest::keyClick(opinion, Qt::Key_Home);
    CHECK(waitFor([&] { return contentOf(note).isEmpty(); }));
    program.quit();
    CHECK_FALSE(QFile::exists(note));
}

TEST_CASE(
    "the start after a crash shows what was typed until it was read, and lets running programs alone", "[app][system]")
{
    const QTemporaryDir place;
    const QDir folder(place.path());
    leave(folder, text("unsaved-1.txt"), "Problem: light");
    leave(folder, text("unsaved-2.txt"), "Problem: road");
    leave(folder, text("unsaved-3.txt"), {});
    QLockFile running(folder.filePath(text("unsaved-2.txt.lock")));
    running.setStaleLockTime(0);
    REQUIRE(running.tryLock(0));
#ifndef Q_OS_WIN // where nobody else opens it at all
    {
        // It has been open all day.
        QFile lock(folder.filePath(text("unsaved-2.txt.lock")));
        REQUIRE(lock.open(QIODevice::ReadWrite));
        REQUIRE(lock.setFileTime(QDateTime::currentDateTime().addSecs(-9 * 3600), QFileDevice::FileModificationTime));
    }
#endif
    LastHelp help(folder.path());
    CHECK(help.leftOver() == text("Problem: light"));
    CHECK(help.leftOver() == text("Problem: light")); // nobody has read it yet: power may be cut again
    help.dropLeftOver();
    CHECK(help.leftOver() == std::nullopt);
    CHECK(QFile::exists(folder.filePath(text("unsaved-2.txt"))));
}

TEST_CASE("an end out of order is told though nothing was being typed, one with the system is not", "[app][system]")
{
    const QTemporaryDir place;
    leave(place.path(), text("unsaved-3.txt"), {});
    {
        LastHelp help(place.path());
        CHECK(help.leftOver() == QString());
        help.dropLeftOver();
        help.endWithSystem();
        CHECK(noteOf(place.path()).isEmpty());
    }
    LastHelp help(place.path());
    CHECK(help.leftOver() == std::nullopt);
}

TEST_CASE("the window says after such an end where the backups are and what was typed", "[app][system]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    const QString file = program.open();
    leave(program.path({}), text("unsaved-3.txt"), "Problem: light");
    program.program().start({});
    settle();
    const QString said = program.answers().last();
    CHECK(said.contains(text("did not end in order")));
    CHECK(said.contains(QDir::toNativeSeparators(BackupService::folderOf(file))));
    CHECK(said.contains(text("details")));
}

TEST_CASE("a fault nothing catches keeps what is typed, says where everything is and ends the program", "[app][system]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    REQUIRE(program.window().showPage(text("visits")));
    settle();
    type(field(program.window(), text("Opinion")), text("坑塘有异味"));
    LastWords last;
    int ends = 0;
    last.say([&](const QString& what) { program.program().sayLastWords(what); });
    last.leaveBy([&] { ++ends; });
    CHECK(last.guard([] { return true; }));
    CHECK(ends == 0);
    CHECK_FALSE(last.guard([]() -> bool { throw std::bad_alloc(); }));
    CHECK(ends == 1);
    CHECK(program.answers().last().contains(text("it ends now")));
    CHECK(program.answers().last().contains(text("work-backups")));
    CHECK(contentOf(noteOf(program.path({}))).contains(text("坑塘有异味")));
    // Words for which there is no memory either do not come back for ever.
    last.say([&](const QString&) { (void)last.guard([]() -> bool { throw std::bad_alloc(); }); });
    CHECK_FALSE(last.guard([]() -> bool { throw 1; }));
    CHECK(ends == 3);
    last.say([](const QString&) { throw std::bad_alloc(); });
    CHECK_FALSE(last.guard([]() -> bool { throw std::bad_alloc(); }));
    CHECK(ends == 4);
}
