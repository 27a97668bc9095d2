// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/filepreparation.h"
#include "services/office.h"
#include "storage/file/filelook.h"
#include "support/catch.h"
#include "support/officefixture.h"
#include "support/oldfile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace wuxing;

namespace {

const QDateTime now(QDate(2024, 2, 1), QTime(9, 0));

QByteArray bytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a file of this version is left as it lies", "[services]")
{
    OfficeFixture fixture;
    fixture.close();
    const QByteArray before = bytes(fixture.path());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto prepared = prepareFile(fixture.path(), mode, now);
        REQUIRE_OK(prepared);
        CHECK(prepared->upgradeBackup.isEmpty());
        CHECK(bytes(fixture.path()) == before);
    }
    // What is no file of ours is left to the opening, which says why.
    CHECK(prepareFile(fixture.path(QStringLiteral("nothing.wuxing")), OpenMode::ReadWrite, now));
}

TEST_CASE("a file of an older version is brought to this one when it is to be written, and closed", "[services]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.wuxing"));
    oldfile::fill(path, 7);
    REQUIRE_OK(prepareFile(path, OpenMode::ReadOnly, now));
    CHECK(FileLook::versionAtRest(path) == 7);
    const auto cancelled = prepareFile(path, OpenMode::ReadWrite, now, [](int, int) { return false; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(FileLook::versionAtRest(path) == 7);

    const auto prepared = prepareFile(path, OpenMode::ReadWrite, now);
    REQUIRE_OK(prepared);
    CHECK(FileLook::versionAtRest(path) == 8);
    CHECK(FileLook::versionAtRest(prepared->upgradeBackup) == 7);
    const FixedClock clock(now);
    const auto opened = Workspace::open(path, OpenMode::ReadWrite, clock);
    REQUIRE_OK(opened);
    CHECK((*opened)->upgradeBackup().isEmpty());
    // Held by this program, it cannot be prepared a second time, and needs not.
    CHECK(prepareFile(path, OpenMode::ReadWrite, now));
}

TEST_CASE("a damaged file is refused before it is opened", "[services]")
{
    OfficeFixture fixture;
    fixture.close();
    const QByteArray whole = bytes(fixture.path());
    const QString cut = fixture.write(QStringLiteral("cut.wuxing"), whole.left(whole.size() / 2));
    const auto refused = prepareFile(cut, OpenMode::ReadWrite, now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Damaged);
    CHECK(prepareFile(cut, OpenMode::ReadOnly, now));
}
