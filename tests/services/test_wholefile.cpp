// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demodistrict.h"
#include "services/file/companions.h"
#include "services/file/filecleaning.h"
#include "services/file/knownfiles.h"
#include "services/file/newfile.h"
#include "support/catch.h"
#include "support/foreignfile.h"
#include "support/officefixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace wuxing;

namespace {

Status holdStar(OfficeFixture& fixture, int star)
{
    return fixture.office().ratings().set(2023, {fixture.unit(QStringLiteral("宋庄村")), star, StarState::Held});
}

StarState starIn(const QString& path, const OfficeFixture& fixture, int star)
{
    const FixedClock clock(QDateTime(QDate(2023, 9, 15), QTime(10, 0)));
    const auto office = Office::open(path, OpenMode::ReadOnly, clock);
    REQUIRE_OK(office);
    return (*office)->ratings().ratings(2023)->entered.value(fixture.unit(QStringLiteral("宋庄村"))).star(star);
}

} // namespace

TEST_CASE("a second after an edit the file alone holds every row", "[services][system]")
{
    OfficeFixture fixture;
    const QString copy = fixture.path(QStringLiteral("copied/district.wuxing"));
    REQUIRE(QDir().mkpath(QFileInfo(copy).path()));
    for (int star = 0; star < 3; ++star) {
        REQUIRE_OK(holdStar(fixture, star));
        QElapsedTimer waiting;
        waiting.start();
        QTest::qWait(700);
        CHECK(QFileInfo(fixture.path() + QStringLiteral("-wal")).size() == 0);
        QFile::remove(copy);
        REQUIRE(QFile::copy(fixture.path(), copy));
        CHECK(waiting.elapsed() < 1500);
        CHECK(starIn(copy, fixture, star) == StarState::Held);
    }
}

TEST_CASE("a reader does not keep the file from being whole", "[services][system]")
{
    OfficeFixture fixture;
    const auto reader = Office::open(fixture.path(), OpenMode::ReadOnly, fixture.clock());
    REQUIRE_OK(reader);
    REQUIRE_OK(holdStar(fixture, 1));
    QTest::qWait(700);
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    REQUIRE(QFile::copy(fixture.path(), copy));
    CHECK(starIn(copy, fixture, 1) == StarState::Held);
}

#ifndef Q_OS_WIN // which keeps hold of an open file

TEST_CASE("a file replaced under the open program takes nothing more and is not written over", "[services][system]")
{
    OfficeFixture fixture;
    const QString other = fixture.path(QStringLiteral("other.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(other));
    REQUIRE_OK(holdStar(fixture, 0));
    QTest::qWait(500);
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray otherBytes = bytesOf(other);

    SECTION("by renaming another over it")
    {
        REQUIRE(rename(QFile::encodeName(other).constData(), QFile::encodeName(fixture.path()).constData()) == 0);
    }
    SECTION("by copying another into it")
    {
        QFile file(fixture.path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(otherBytes);
    }
    const auto refused = holdStar(fixture, 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(fixture.office().ratings().ratings(2023)->entered.value(fixture.unit(QStringLiteral("宋庄村"))).star(1)
        == StarState::NotEntered);
    QTest::qWait(500);
    fixture.close();
    CHECK(bytesOf(fixture.path()) == otherBytes);
}

TEST_CASE("a second name given to the open file is noticed before the next write", "[services][system]")
{
    OfficeFixture fixture;
    const QString second = fixture.path(QStringLiteral("second.wuxing"));
    REQUIRE(::link(QFile::encodeName(fixture.path()).constData(), QFile::encodeName(second).constData()) == 0);
    CHECK(holdStar(fixture, 0).error().code == ErrorCode::Conflict);
    REQUIRE(QFile::remove(second));
    REQUIRE_OK(holdStar(fixture, 0));
}

TEST_CASE("a file opened through a link keeps its evidence and its copies beside itself", "[services][system]")
{
    OfficeFixture fixture;
    fixture.close();
    REQUIRE(QDir().mkpath(fixture.path(QStringLiteral("desk"))));
    const QString link = fixture.path(QStringLiteral("desk/link.wuxing"));
    REQUIRE(QFile::link(fixture.path(), link));
    const auto office = Office::open(link, OpenMode::ReadWrite, fixture.clock());
    REQUIRE_OK(office);
    CHECK((*office)->workspace().path() == fixture.path());
}

#endif

TEST_CASE("a touch of the clock alone is no change", "[services][system]")
{
    OfficeFixture fixture;
    REQUIRE_OK(holdStar(fixture, 0));
    QFile file(fixture.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    REQUIRE_OK(holdStar(fixture, 1));
}

TEST_CASE("a file with a foreign trigger is not written, and a cleaned copy is", "[services][system]")
{
    OfficeFixture fixture;
    REQUIRE_OK(holdStar(fixture, 0));
    REQUIRE_OK(fixture.office().evidence().attach({fixture.write(QStringLiteral("a.txt"), "text")},
        {fixture.unit(QStringLiteral("宋庄村")), EvidenceOwner::Unit, 0, {}, {}, false}));
    fixture.close();
    tamper(fixture.path(), {QStringLiteral("CREATE TRIGGER spy AFTER INSERT ON award BEGIN DELETE FROM post; END")});
    CHECK(Office::open(fixture.path(), OpenMode::ReadWrite, fixture.clock()).error().code == ErrorCode::ReadOnly);
    fixture.reopen(OpenMode::ReadOnly);
    REQUIRE(fixture.office().workspace().alterations().size() == 1);
    CHECK(fixture.office().workspace().alterations().front().contains(QStringLiteral("trigger spy")));
    CHECK_FALSE(fixture.office().history().check()->empty());
    fixture.close();
    const QString copy = fixture.path(QStringLiteral("clean.wuxing"));
    const auto left = writeCleanedCopy(fixture.path(), copy);
    REQUIRE_OK(left);
    CHECK(left->isEmpty());
    const auto office = Office::open(copy, OpenMode::ReadWrite, fixture.clock());
    REQUIRE_OK(office);
    CHECK((*office)->history().check()->empty());
    CHECK((*office)->companions().missing().isEmpty());
    CHECK((*office)->workspace().canUndo());
}

TEST_CASE("a file without a district is refused in words", "[services][system]")
{
    OfficeFixture fixture;
    fixture.close();
    tamper(fixture.path(), {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("DELETE FROM unit")});
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto refused = Office::open(fixture.path(), mode, fixture.clock());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Damaged);
    }
}

TEST_CASE("a file copied without its evidence says what is missing and where it lay", "[services][system]")
{
    OfficeFixture fixture;
    const QStringList files{fixture.write(QStringLiteral("a.txt"), "one"),
        fixture.write(QStringLiteral("b.txt"), "two"), fixture.write(QStringLiteral("c.txt"), "two")};
    REQUIRE_OK(fixture.office().evidence().attach(
        files, {fixture.unit(QStringLiteral("宋庄村")), EvidenceOwner::Unit, 0, {}, {}, false}));
    CHECK(fixture.office().companions().missing().isEmpty());
    fixture.close();
    const QString copy = fixture.path(QStringLiteral("copied.wuxing"));
    REQUIRE(QFile::copy(fixture.path(), copy));
    const auto office = Office::open(copy, OpenMode::ReadOnly, fixture.clock());
    REQUIRE_OK(office);
    const MissingEvidence missing = (*office)->companions().missing();
    CHECK(missing.contents.size() == 2);
    CHECK(missing.pieces >= 2);
    CHECK(missing.folder == copy + QStringLiteral(".evidence"));
    CHECK(missing.formerFolders == QStringList{fixture.path() + QStringLiteral(".evidence")});
}

TEST_CASE("this computer knows a file it left, and none that was touched since", "[services][system]")
{
    OfficeFixture fixture;
    const KnownFiles known(fixture.path(QStringLiteral("state/known.json")));
    fixture.close();
    CHECK_FALSE(known.isAsLeft(fixture.path()));
    known.remember(fixture.path(), QStringLiteral("birth"));
    CHECK(known.isAsLeft(fixture.path()));
    CHECK(known.places(QStringLiteral("birth")) == QStringList{fixture.path()});
    tamper(fixture.path(), {QStringLiteral("UPDATE setting SET value = 'x'")});
    CHECK_FALSE(known.isAsLeft(fixture.path()));
    CHECK(KnownFiles::ofThisUser().isAsLeft(fixture.path(QStringLiteral("none"))) == false);
    fixture.reopen();
    fixture.close();
    CHECK(KnownFiles::ofThisUser().isAsLeft(fixture.path())); // left by closing it
}

TEST_CASE("a new file bears its name when it is whole, and not before", "[services][system]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/new.wuxing"));
    const FixedClock clock(QDateTime(QDate(2023, 9, 15), QTime(10, 0)));
    {
        NewFile file(path);
        REQUIRE_OK(file.begin());
        const auto office = Office::create(file.place(),
            UnitService::makeDistrict(QStringLiteral("990100000000"), QStringLiteral("测试区")), {}, clock);
        REQUIRE_OK(office);
        CHECK_FALSE(QFile::exists(path));
        CHECK_FALSE(NewFile(path).begin()); // another program is making it
    }
    CHECK(QDir(QFileInfo(path).path()).isEmpty());

    // Left by a killed program: it blocks nothing.
    QFile left(path + QStringLiteral(".partial"));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("begun");
    left.close();
    REQUIRE(QDir().mkpath(path + QStringLiteral(".partial.evidence/ab")));
    const auto made = createDemoDistrict(path, clock);
    REQUIRE_OK(made);
    CHECK((*made)->workspace().path() == path);
    CHECK((*made)->companions().missing().isEmpty());
    CHECK_FALSE((*made)->evidence().all().empty());
    CHECK((*made)->history().check()->empty());
    CHECK(QDir(QFileInfo(path).path()).entryList({QStringLiteral("*.partial*")}).isEmpty());
}

TEST_CASE("a restore leaves no moment without a file and nothing lying about", "[services][system]")
{
    OfficeFixture fixture;
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(copy));
    REQUIRE_OK(holdStar(fixture, 0));
    fixture.close();
    // As a restore leaves it that was killed before its last step: both names, and what was unpacked.
    const QString half = fixture.path() + QStringLiteral(".before-restore-20230914-080000.bak");
#ifndef Q_OS_WIN
    REQUIRE(::link(QFile::encodeName(fixture.path()).constData(), QFile::encodeName(half).constData()) == 0);
#endif
    REQUIRE(QFile::copy(copy, fixture.path() + QStringLiteral(".restoring")));
    fixture.reopen();
    CHECK(starIn(fixture.path(), fixture, 0) == StarState::Held);
    CHECK_FALSE(QFile::exists(half));
    CHECK_FALSE(QFile::exists(fixture.path() + QStringLiteral(".restoring")));
    fixture.close();

    const auto kept = BackupService::restore(copy, fixture.path(), fixture.clock().now());
    REQUIRE_OK(kept);
    fixture.reopen();
    CHECK(starIn(fixture.path(), fixture, 0) == StarState::NotEntered);
    CHECK(starIn(*kept, fixture, 0) == StarState::Held);
    CHECK(fixture.office().history().check()->empty());
    fixture.close();
    CHECK(BackupService::doubtsAbout(fixture.path(), fixture.clock().now()).isEmpty());
}

TEST_CASE("a copy that was edited behind the program's back is restored, and told", "[services][system]")
{
    OfficeFixture fixture;
    REQUIRE_OK(fixture.office().ledger().add(
        fixture.item(QStringLiteral("宋庄村"), QStringLiteral("LAMP-OUT"), {2023, 9, 1}, {2023, 10, 1}), {}));
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(copy));
    fixture.close();
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray edited = file.readAll().replace("LAMP-OUT", "LAMP-LIT");
    file.close();
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(edited);
    file.close();
    REQUIRE_OK(BackupService::restore(copy, fixture.path(), fixture.clock().now()));
    CHECK(BackupService::doubtsAbout(fixture.path(), fixture.clock().now()).contains(QStringLiteral("problem(s)")));
}

TEST_CASE("a restore refuses folders, and a file under its other name", "[services][system]")
{
    OfficeFixture fixture;
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(copy));
    fixture.close();
    const QString folder = fixture.path(QStringLiteral("folder"));
    REQUIRE(QDir().mkpath(folder + QStringLiteral("/inside")));
    CHECK(BackupService::restore(copy, folder, fixture.clock().now()).error().code == ErrorCode::InvalidInput);
    CHECK(
        BackupService::restore(folder, fixture.path(), fixture.clock().now()).error().code == ErrorCode::InvalidInput);
    CHECK(QDir(folder).exists(QStringLiteral("inside")));
#ifndef Q_OS_WIN
    const QString link = fixture.path(QStringLiteral("link.wuxing"));
    REQUIRE(QFile::link(fixture.path(), link));
    CHECK(BackupService::restore(link, fixture.path(), fixture.clock().now()).error().code == ErrorCode::InvalidInput);
#endif
}
