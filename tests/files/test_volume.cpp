// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/volume.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace wuxing;

TEST_CASE("a folder of this computer is no network share", "[files]")
{
    const QTemporaryDir folder;
    CHECK_FALSE(volume::isNetwork(folder.filePath(QStringLiteral("a.wuxing"))));
    CHECK_FALSE(volume::isNetwork(folder.filePath(QStringLiteral("not/there/yet/a.wuxing"))));
}

TEST_CASE("a folder is writable when a file can be made in it, and the try leaves nothing behind", "[files]")
{
    const QTemporaryDir folder;
    CHECK(volume::isWritableFolder(folder.path()));
    CHECK(QDir(folder.path()).isEmpty());
    CHECK_FALSE(volume::isWritableFolder(folder.filePath(QStringLiteral("missing"))));
}

TEST_CASE("a path of three hundred characters can be opened as the system wants it", "[files]")
{
    const QTemporaryDir folder;
    QString deep = folder.path();
    while (deep.size() < 300)
        deep += QStringLiteral("/一个很长的文件夹名字");
    REQUIRE(QDir().mkpath(deep));
    const QString path = volume::systemPath(deep + QStringLiteral("/a.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(QFile::exists(deep + QStringLiteral("/a.txt")));
}

#ifdef Q_OS_WIN
TEST_CASE("a path on a share of another computer is told from a local one", "[files]")
{
    CHECK(volume::isNetwork(QStringLiteral("//server/share/a.wuxing")));
    CHECK(volume::isNetwork(QStringLiteral("\\\\server\\share\\a.wuxing")));
    CHECK(volume::isNetwork(QStringLiteral("\\\\?\\UNC\\server\\share\\a.wuxing")));
    CHECK_FALSE(volume::isNetwork(QStringLiteral("\\\\?\\C:\\a.wuxing")));
    CHECK(volume::systemPath(QStringLiteral("\\\\server\\share\\") + QString(300, QLatin1Char('a')))
              .startsWith(QStringLiteral("\\\\?\\UNC\\server")));
}
#endif
