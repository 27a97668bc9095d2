// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/backupservice.h"
#include "storage/file/backup.h"
#include "support/catch.h"
#include "support/foreignfile.h"
#include "support/officefixture.h"

#include <QDir>
#include <QFile>

#include <filesystem>
#include <optional>

using namespace wuxing;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void appoint(OfficeFixture& fixture, int number)
{
    REQUIRE_OK(fixture.office().units().setSecretary(fixture.unit(QStringLiteral("宋庄村")),
        QStringLiteral("某某%1").arg(number), QDate(2010, 1, 1).addDays(number)));
}

QString headOf(OfficeFixture& fixture)
{
    const auto head = fixture.office().history().head();
    REQUIRE_OK(head);
    return *head;
}

bool isKept(OfficeFixture& fixture, const QString& head)
{
    const auto list = fixture.office().backups().list();
    return std::any_of(list.begin(), list.end(), [&](const BackupFile& file) {
        const auto found = backup::headOf(file.path);
        return found && *found == head;
    });
}

EvidenceService::Target target(const OfficeFixture& fixture)
{
    EvidenceService::Target target;
    target.unit = fixture.unit(QStringLiteral("宋庄村"));
    return target;
}

} // namespace

TEST_CASE("a copy is not written over the open file, whatever it is called there", "[services][system]")
{
    OfficeFixture fixture;
    appoint(fixture, 1);
    std::filesystem::create_hard_link(
        fixture.path().toStdString(), fixture.path(QStringLiteral("second.wuxing")).toStdString());
    QStringList names{fixture.path(), fixture.path(QStringLiteral("./district.wuxing")),
        fixture.path(QStringLiteral("second.wuxing"))};
#ifndef Q_OS_WIN
    REQUIRE(QFile::link(fixture.path(), fixture.path(QStringLiteral("link.wuxing"))));
    names << fixture.path(QStringLiteral("link.wuxing"));
#endif
    for (const QString& name : std::as_const(names)) {
        INFO(name.toStdString());
        const auto refused = fixture.office().backups().backupTo(name);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
    }
#ifndef Q_OS_WIN // where no name of an open file goes
    REQUIRE(QFile::remove(names[2])); // with a second name nothing is written to the file at all
    appoint(fixture, 2);
    const QString head = headOf(fixture);
    fixture.reopen();
    CHECK(headOf(fixture) == head);
    CHECK(fixture.office().history().check()->empty());
#endif
}

TEST_CASE("an earlier copy is replaced by a checked one, and nothing else is", "[services][system]")
{
    OfficeFixture fixture;
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(copy));
    appoint(fixture, 1);
    REQUIRE_OK(fixture.office().backups().backupTo(copy));
    CHECK(*backup::headOf(copy) == headOf(fixture));
    CHECK(QDir(fixture.path(QStringLiteral("."))).entryList({QStringLiteral("copy*")}, QDir::Files)
        == QStringList{QStringLiteral("copy.wuxing")});

    OfficeFixture other({QStringLiteral("丙镇: 孙庄村")});
    const QString foreign = fixture.write(QStringLiteral("notes.wuxing"), "my own notes");
    const QString district = fixture.path(QStringLiteral("other.wuxing"));
    REQUIRE_OK(other.office().backups().backupTo(district));
    const QString damaged = fixture.path(QStringLiteral("damaged.wuxing"));
    REQUIRE(QFile::copy(copy, damaged));
    REQUIRE(QFile::resize(damaged, 5000));
    for (const QString& path : {foreign, district, damaged}) {
        INFO(path.toStdString());
        const QByteArray before = contentOf(path);
        CHECK_FALSE(fixture.office().backups().backupTo(path));
        CHECK((contentOf(path) == before));
    }
    CHECK_FALSE(fixture.office().backups().backupTo(fixture.path(QStringLiteral("."))));
}

TEST_CASE("a copy that holds more than the file does now is not replaced", "[services][system]")
{
    OfficeFixture fixture;
    const QString earlier = fixture.path(QStringLiteral("earlier.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(earlier));
    appoint(fixture, 1);
    const QString later = fixture.path(QStringLiteral("later.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(later));
    const QString head = headOf(fixture);
    fixture.close();
    REQUIRE_OK(BackupService::restore(earlier, fixture.path(), fixture.clock().now()));
    fixture.reopen();
    CHECK_FALSE(fixture.office().backups().backupTo(later));
    CHECK(*backup::headOf(later) == head);
}

TEST_CASE("one damaged photo keeps no other from the copy, and is named", "[services][system]")
{
    OfficeFixture fixture;
    EvidenceService& evidence = fixture.office().evidence();
    const auto attached = evidence.attach(
        {fixture.write(QStringLiteral("a.txt"), "first"), fixture.write(QStringLiteral("b.txt"), "second"),
            fixture.write(QStringLiteral("c.txt"), "third")},
        target(fixture));
    REQUIRE_OK(attached);
    REQUIRE(attached->evidence.size() == 3);
    QFile damaged(evidence.contents().pathOf(attached->evidence[0].sha256));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    REQUIRE(QFile::remove(evidence.contents().pathOf(attached->evidence[1].sha256)));
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    const auto written = fixture.office().backups().backupTo(copy);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Damaged);
    CHECK(written.error().message.contains(QStringLiteral("a.txt")));
    CHECK(written.error().message.contains(QStringLiteral("b.txt")));
    CHECK_FALSE(written.error().message.contains(QStringLiteral("c.txt")));
    REQUIRE_OK(backup::verify(copy));
    CHECK(ContentStore::beside(copy).isSound(attached->evidence[2].sha256));
    // The original attached again mends it, and the next copy is whole.
    REQUIRE_OK(evidence.attach(
        {fixture.path(QStringLiteral("a.txt")), fixture.path(QStringLiteral("b.txt"))}, target(fixture)));
    CHECK(evidence.check().empty());
    REQUIRE_OK(fixture.office().backups().backupTo(copy));
}

TEST_CASE("what was removed from the evidence does not go into a copy", "[services][system]")
{
    OfficeFixture fixture;
    EvidenceService& evidence = fixture.office().evidence();
    const auto attached =
        evidence.attach({fixture.write(QStringLiteral("a.txt"), "removed on purpose")}, target(fixture));
    REQUIRE_OK(attached);
    REQUIRE_OK(evidence.remove(attached->evidence.front()));
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(copy));
    CHECK(ContentStore::beside(copy).hashes().isEmpty());
}

TEST_CASE("a good copy of the evening outlives the opening of an older file a minute later", "[services][system]")
{
    OfficeFixture fixture;
    const QString old = fixture.path(QStringLiteral("old.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(old));
    appoint(fixture, 1);
    REQUIRE(*fixture.office().backups().backupDaily());
    const QString evening = headOf(fixture);
    fixture.close();
    REQUIRE(QFile::remove(fixture.path()));
    REQUIRE(QFile::copy(old, fixture.path()));
    fixture.clock().set(fixture.clock().now().addSecs(60));
    fixture.reopen();
    REQUIRE(*fixture.office().backups().backupDaily());
    CHECK(isKept(fixture, evening));
    for (int number = 2; number < 40; ++number) {
        fixture.clock().set(fixture.clock().now().addDays(1));
        appoint(fixture, number);
        REQUIRE(*fixture.office().backups().backupDaily());
    }
    CHECK(isKept(fixture, evening)); // it stands in none of the later ones
    CHECK(fixture.office().backups().list().size() <= 27);
}

TEST_CASE("with the clock behind, the copy just made stays", "[services][system]")
{
    OfficeFixture fixture;
    for (int day = 0; day < 30; ++day) {
        fixture.clock().set(fixture.clock().now().addDays(1));
        appoint(fixture, day);
        REQUIRE(*fixture.office().backups().backupDaily());
    }
    fixture.clock().set(QDateTime(QDate(2001, 1, 1), QTime(8, 0)));
    for (int number = 30; number < 35; ++number) {
        appoint(fixture, number);
        REQUIRE(*fixture.office().backups().backupDaily()); // several a day, of the same second too
        CHECK(isKept(fixture, headOf(fixture)));
    }
    CHECK_FALSE(*fixture.office().backups().backupDaily()); // nothing new since
}

TEST_CASE("a copy can be made by a job while the file is written, and says how far it is", "[services][system]")
{
    OfficeFixture fixture;
    appoint(fixture, 1);
    const QString before = headOf(fixture);
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    std::optional<Status> copied;
    fixture.office().jobs().start<void>(
        Jobs::Kind::Reading, QStringLiteral("A copy is made"),
        [copy](Office& office, const Progress& progress) { return office.backups().backupTo(copy, progress); },
        &fixture.office().jobs(), [&](const Status& status) { copied = status; });
    appoint(fixture, 2);
    waitForJobs(fixture.office());
    REQUIRE(copied);
    REQUIRE_OK(*copied);
    const QString held = *backup::headOf(copy);
    CHECK((held == before || held == headOf(fixture)));
    CHECK(BackupService::shareCopied(fixture.path(), fixture.path(QStringLiteral("none"))) == 0);
    CHECK_FALSE(BackupService::isLong(fixture.path()));
}

TEST_CASE("a copy whose structure another program changed takes no good file's place", "[services][system]")
{
    OfficeFixture fixture;
    appoint(fixture, 1);
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(copy));
    tamper(copy, {QStringLiteral("CREATE TRIGGER spy AFTER UPDATE ON setting BEGIN DELETE FROM post; END")});
    appoint(fixture, 2);
    const QString head = headOf(fixture);
    fixture.close();
    const auto restored = BackupService::restore(copy, fixture.path(), QDateTime(QDate(2023, 9, 15), QTime(9, 0)));
    REQUIRE_FALSE(restored);
    CHECK(restored.error().message.contains(QStringLiteral("trigger spy")));
    CHECK(restored.error().message.contains(QDir::toNativeSeparators(copy)));
    fixture.reopen();
    CHECK(headOf(fixture) == head);
}

#ifndef Q_OS_WIN // where nobody takes an open file away
TEST_CASE("what is open is copied under another name after its file was replaced or taken away", "[services][system]")
{
    for (const bool replaced : {true, false}) {
        CAPTURE(replaced);
        OfficeFixture fixture;
        const QString foreign = fixture.path(QStringLiteral("foreign.wuxing"));
        REQUIRE_OK(fixture.office().backups().backupTo(foreign));
        appoint(fixture, 1);
        const QString head = headOf(fixture);
        REQUIRE(QFile::rename(fixture.path(), fixture.path(QStringLiteral("away"))));
        REQUIRE(QFile::remove(fixture.path(QStringLiteral("away"))));
        if (replaced)
            REQUIRE(QFile::copy(foreign, fixture.path()));
        const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
        REQUIRE_OK(fixture.office().backups().backupTo(copy));
        CHECK(*backup::headOf(copy) == head);
    }
}
#endif
