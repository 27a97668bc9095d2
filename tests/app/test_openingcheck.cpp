// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandrunner.h"
#include "services/file/openingcheck.h"
#include "support/foreignfile.h"

#include <QElapsedTimer>

using namespace wuxing;

#ifndef Q_OS_WIN // where the tests run beside another system's programs

namespace {

const QString checker = QStringLiteral(WUXING_CLI);
constexpr int enough = 120'000;

openingcheck::Look lookWith(const Folder& folder, const QByteArray& script)
{
    const QString program = folder.write("program.sh", "#!/bin/sh\n" + script + '\n');
    REQUIRE(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    return openingcheck::lookInChild(program, folder.file, 500);
}

} // namespace

TEST_CASE("a process of its own looks a file through", "[app][system]")
{
    const Folder folder;
    const openingcheck::Look whole = openingcheck::lookInChild(checker, folder.file, enough);
    INFO(whole.reason.toStdString());
    CHECK(whole.verdict == openingcheck::Verdict::Sound);

    const QByteArray bytes = folder.bytes();
    const QString cut = folder.write("cut.wuxing", bytes.left(bytes.size() / 2));
    const openingcheck::Look half = openingcheck::lookInChild(checker, cut, enough);
    CHECK(half.verdict == openingcheck::Verdict::Damaged);
    CHECK_FALSE(half.reason.isEmpty());

    const QString empty = folder.write("empty.wuxing", bytes);
    tamper(empty, {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("DELETE FROM unit")});
    CHECK(openingcheck::lookInChild(checker, empty, enough).verdict == openingcheck::Verdict::Damaged);

    const QString text = folder.write("text.wuxing", QByteArray("name,code\n").repeated(100));
    CHECK(openingcheck::lookInChild(checker, text, enough).verdict == openingcheck::Verdict::NotOpened);
}

TEST_CASE("a crash and a hang of that process become messages", "[app][system]")
{
    const Folder folder;
    QElapsedTimer waited;
    waited.start();
    for (const QByteArray& script :
        {QByteArray("kill -SEGV $$"), QByteArray("kill -ABRT $$"), QByteArray("exec sleep 60")}) {
        CAPTURE(script.toStdString());
        const openingcheck::Look look = lookWith(folder, script);
        CHECK(look.verdict == openingcheck::Verdict::Unfinished);
        CHECK_FALSE(look.reason.isEmpty());
    }
    CHECK(waited.elapsed() < 30'000);
    // Whoever cancels waits for nothing.
    const QString asleep = folder.write("program.sh", "#!/bin/sh\nexec sleep 60\n");
    CHECK(openingcheck::lookInChild(asleep, folder.file, enough, [](int, int) { return false; }).verdict
        == openingcheck::Verdict::NotOpened);
    CHECK(waited.elapsed() < 30'000);
    // A program that knows nothing of the question leaves the opening to this one.
    CHECK(lookWith(folder, "echo usage; exit 2").verdict == openingcheck::Verdict::NotOpened);
    CHECK(openingcheck::lookInChild(folder.path("nothing"), folder.file, 500).verdict
        == openingcheck::Verdict::NotOpened);
}

#endif

TEST_CASE("a cleaned copy can be made and checked from the command line", "[app][system]")
{
    const Folder folder;
    tamper(folder.file, {QStringLiteral("CREATE TRIGGER spy AFTER UPDATE ON unit BEGIN DELETE FROM award; END")});
    const auto checked = run({QStringLiteral("check"), folder.file});
    CHECK(checked.code == 1);
    CHECK(checked.err.contains(QStringLiteral("trigger spy")));
    const auto refused = run({QStringLiteral("undo"), folder.file});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(QStringLiteral("trigger spy")));
    const QString copy = folder.path("clean.wuxing");
    REQUIRE(run({QStringLiteral("clean"), folder.file, copy}).code == 0);
    const auto clean = run({QStringLiteral("check"), copy});
    INFO(clean.err.toStdString());
    CHECK(clean.code == 0);
}

TEST_CASE("nothing and signs for any text are no code of a paper", "[app][system]")
{
    const Folder folder;
    for (const char* head : {"", "%", "_", "________________"}) {
        CAPTURE(head);
        const auto checked = run({QStringLiteral("check"), folder.file, QStringLiteral("--head"), QLatin1String(head)});
        CHECK(checked.code == 1);
        CHECK_FALSE(checked.out.contains(QStringLiteral("operation")));
    }
}
