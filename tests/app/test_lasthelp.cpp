// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lasthelp.h"
#include "support/catch.h"
#include "support/hands.h"
#include "support/programfixture.h"
#include "views/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

QStringList unsaved(const ProgramFixture& program)
{
    return QDir(program.path({})).entryList({text("unsaved-*.txt")}, QDir::Files);
}

} // namespace

TEST_CASE("what is being typed is kept beside the preferences until it is saved or given up", "[app][system]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    REQUIRE(program.window().showPage(text("visits")));
    settle();
    QWidget* opinion = field(program.window(), text("Opinion"));
    type(opinion, text("坑塘有异味"));
    REQUIRE(waitFor([&] { return unsaved(program).size() == 1; }));
    QFile file(program.path(unsaved(program).front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(text("Opinion: 坑塘有异味")));
#ifndef Q_OS_WIN // where the folder of the user keeps others out
    CHECK((file.permissions() & (QFile::ReadOther | QFile::ReadGroup)) == 0);
#endif
    file.close();
    type(opinion, {});
    QTest::keyClick(opinion, Qt::Key_Home);
    CHECK(waitFor([&] { return unsaved(program).isEmpty(); }));
}

TEST_CASE("the start after a crash shows what was typed, once, and lets running programs alone", "[app][system]")
{
    const QTemporaryDir folder;
    const auto leave = [&](const QString& name, const QByteArray& what) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(what);
    };
    leave(text("unsaved-1.txt"), "Problem: light");
    leave(text("unsaved-2.txt"), "Problem: road");
    QLockFile running(folder.filePath(text("unsaved-2.txt.lock")));
    REQUIRE(running.tryLock(0));
    LastHelp help(folder.path());
    CHECK(help.takeLeftOver() == text("Problem: light"));
    CHECK(help.takeLeftOver().isEmpty());
    CHECK(QFile::exists(folder.filePath(text("unsaved-2.txt"))));
}
