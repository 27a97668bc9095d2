// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/inputfile.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace wuxing;

TEST_CASE("a file is read whole, and refused when it is larger than what is read here", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("12345") == 5);
    file.close();
    CHECK(*inputfile::read(path, 5) == "12345");
    const auto refused = inputfile::read(path, 4);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("list.csv")));
    CHECK(inputfile::read(folder.filePath(QStringLiteral("none.csv")), 5).error().code == ErrorCode::NotFound);
    CHECK(inputfile::read(folder.path(), 5).error().code == ErrorCode::InvalidInput);
}

#ifndef Q_OS_WIN
TEST_CASE("what never ends or never begins is refused at once", "[files]")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    REQUIRE(QFile::link(QStringLiteral("/dev/zero"), folder.filePath(QStringLiteral("zero.csv"))));
    for (const QString& path : {QStringLiteral("/dev/zero"), pipe, folder.filePath(QStringLiteral("zero.csv"))}) {
        INFO(path.toStdString());
        const auto refused = inputfile::read(path, 1000);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
    }
}
#endif
