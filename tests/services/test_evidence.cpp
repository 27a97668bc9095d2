// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportcatalogue.h"
#include "services/file/backupservice.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

using namespace wuxing;

namespace {

QByteArray picture(int width, int height, const char* format, QRgb colour = qRgb(40, 120, 60))
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

// A JPEG as a phone makes it: an Exif block that names a place, and a film behind the picture.
QByteArray phonePhoto()
{
    const QByteArray plain = picture(64, 48, "JPG");
    QByteArray exif = QByteArrayLiteral("Exif\0\0II*\0\x08\0\0\0\0\0 GPSLatitude 33.58");
    QByteArray segment = QByteArrayLiteral("\xff\xe1\0");
    segment += static_cast<char>(exif.size() + 2);
    return plain.left(2) + segment + exif + plain.mid(2) + "ftypmp42 location +33.58+114.02";
}

EvidenceService::Target ofBranch(const OfficeFixture& fixture)
{
    EvidenceService::Target target;
    target.unit = fixture.unit(QStringLiteral("宋庄村"));
    return target;
}

QStringList contentsOf(OfficeFixture& fixture) { return fixture.office().evidence().contents().hashes(); }

} // namespace

TEST_CASE("evidence with the names of other systems is kept and copied under safe names", "[services][system]")
{
    OfficeFixture fixture;
    const QString longName = QString(80, QChar(0x957f)); // 240 bytes: as long as this system takes it
    QStringList names{longName + QStringLiteral(".jpg")};
#ifndef Q_OS_WIN // which lets nobody make files of these names
    names << QStringLiteral("..\\..\\x.jpg") << QStringLiteral("CON.jpg") << QStringLiteral("a:b?.jpg");
#endif
    QStringList paths;
    int shade = 0;
    for (const QString& name : std::as_const(names))
        paths << fixture.write(name, picture(20, 20, "JPG", qRgb(++shade * 20, 0, 0)));
    const auto attached = fixture.office().evidence().attach(paths, ofBranch(fixture));
    REQUIRE_OK(attached);
    CHECK(attached->refused.empty());
    REQUIRE(attached->evidence.size() == static_cast<size_t>(names.size()));
    for (const Evidence& piece : attached->evidence)
        CHECK_FALSE(piece.fileName.contains(QLatin1Char('\\')));
    // The folder beside the file holds hashes without endings and nothing else.
    CHECK(contentsOf(fixture).size() == names.size());
    const QString folder = fixture.path(QStringLiteral("out/evidence"));
    const auto written = reporting::writeEvidenceFolder(fixture.office(), ofBranch(fixture).unit, folder);
    REQUIRE_OK(written);
    for (const QString& path : *written) {
        INFO(path.toStdString());
        CHECK(QFileInfo(path).absoluteDir() == QDir(folder));
        CHECK(QFileInfo::exists(path));
        CHECK_FALSE(QFileInfo(path).fileName().contains(QLatin1Char('\\')));
        CHECK_FALSE(QFileInfo(path).fileName().contains(QLatin1Char(':')));
    }
    CHECK(QDir(fixture.path(QStringLiteral("out"))).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a name of 300 characters is kept short, its ending too", "[services][system]")
{
    OfficeFixture fixture;
    auto attached = fixture.office().evidence().attach(
        {fixture.write(QStringLiteral("short.jpg"), picture(20, 20, "JPG"))}, ofBranch(fixture));
    REQUIRE_OK(attached);
    Evidence piece = attached->evidence.front();
    piece.label = QString(300, QChar(0x957f));
    REQUIRE_OK(fixture.office().evidence().edit({*fixture.office().evidence().find(piece.id), piece}));
    const auto written =
        reporting::writeEvidenceFolder(fixture.office(), piece.unit, fixture.path(QStringLiteral("evidence")));
    REQUIRE_OK(written);
    CHECK(QFileInfo::exists(written->front()));
    // A path of that length does not exist here; it is named as unreadable and nothing breaks.
    const auto refused =
        fixture.office().evidence().attach({fixture.path(QString(300, QLatin1Char('x')) + QStringLiteral(".jpg")),
                                               fixture.path(QStringLiteral("a.") + QString(300, QLatin1Char('x')))},
            ofBranch(fixture));
    REQUIRE_OK(refused);
    REQUIRE(refused->refused.size() == 2);
    CHECK(refused->refused.back().text().size() < 600);
}

TEST_CASE(
    "empty files, programs and what is not what it says are refused by name, the others are kept", "[services][system]")
{
    OfficeFixture fixture;
    const QStringList bad{fixture.write(QStringLiteral("leer.jpg"), {}),
        fixture.write(QStringLiteral("photo.jpg"), QByteArrayLiteral("MZ\x90\0\x03\0\0\0")),
        fixture.write(QStringLiteral("photo.exe"), picture(20, 20, "JPG")),
        fixture.write(QStringLiteral("script.txt"), QByteArrayLiteral("#!/bin/sh\nrm -rf /\n")),
        fixture.write(QStringLiteral("paper.jpg"), QByteArrayLiteral("%PDF-1.4\n")),
        fixture.write(QStringLiteral("half.jpg"), QByteArrayLiteral("\xff\xd8\xff\xe0 and then anything")),
        fixture.path(QStringLiteral("not there.jpg")), fixture.path()};
    const auto nothing = fixture.office().evidence().attach(bad, ofBranch(fixture));
    REQUIRE_OK(nothing);
    CHECK(nothing->evidence.empty());
    CHECK(nothing->refused.size() == static_cast<size_t>(bad.size()));
    for (const Issue& issue : nothing->refused)
        CHECK_FALSE(issue.text().isEmpty());
    CHECK(contentsOf(fixture).isEmpty());
    const int before = fixture.operationCount();
    const auto some = fixture.office().evidence().attach(
        bad + QStringList{fixture.write(QStringLiteral("good.png"), picture(20, 20, "PNG"))}, ofBranch(fixture));
    REQUIRE_OK(some);
    CHECK(some->evidence.size() == 1);
    CHECK(fixture.operationCount() == before + 1);
}

TEST_CASE("the same photo attached twice lies there once, and stays until nothing points to it", "[services][system]")
{
    OfficeFixture fixture;
    EvidenceService& evidence = fixture.office().evidence();
    const QString path = fixture.write(QStringLiteral("a.jpg"), picture(20, 20, "JPG"));
    const auto attached = evidence.attach({path, path}, ofBranch(fixture));
    REQUIRE_OK(attached);
    CHECK(attached->evidence.size() == 2);
    CHECK(contentsOf(fixture).size() == 1);
    REQUIRE_OK(evidence.remove(attached->evidence.front()));
    REQUIRE_OK(evidence.remove(attached->evidence.back()));
    CHECK(evidence.check().empty()); // no fault, only left
    REQUIRE(evidence.left().size() == 1);
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(evidence.left().isEmpty());
    CHECK(evidence.check().empty());
    CHECK_FALSE(evidence.thumbnail(evidence.all().front()).isEmpty());
}

TEST_CASE("a cancelled attachment leaves nothing behind", "[services][system]")
{
    OfficeFixture fixture;
    QStringList paths;
    for (int i = 0; i < 4; ++i)
        paths << fixture.write(QStringLiteral("%1.jpg").arg(i), picture(20, 20, "JPG", qRgb(50 * i, 0, 0)));
    const int before = fixture.operationCount();
    const auto cancelled =
        fixture.office().evidence().attach(paths, ofBranch(fixture), [](int done, int) { return done < 3; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(contentsOf(fixture).isEmpty());
    CHECK(fixture.office().evidence().all().empty());
    CHECK(fixture.operationCount() == before);
}

TEST_CASE("a photo loses its position and the film behind it, and still shows", "[services][system]")
{
    OfficeFixture fixture;
    EvidenceService& evidence = fixture.office().evidence();
    const auto attached =
        evidence.attach({fixture.write(QStringLiteral("phone.jpg"), phonePhoto())}, ofBranch(fixture));
    REQUIRE_OK(attached);
    REQUIRE(attached->evidence.size() == 1);
    const auto content = evidence.content(attached->evidence.front());
    REQUIRE_OK(content);
    CHECK_FALSE(content->contains("33.58"));
    CHECK(QImage::fromData(*content) == QImage::fromData(picture(64, 48, "JPG")));
}

TEST_CASE("a photo is made smaller when it was asked for, to the side of the settings", "[services][system]")
{
    OfficeFixture fixture;
    EvidenceService::Target target = ofBranch(fixture);
    target.shrink = true;
    const int side = fixture.office().settings().settings().work.photoPixels;
    const auto attached = fixture.office().evidence().attach(
        {fixture.write(QStringLiteral("big.jpg"), picture(2 * side, side, "JPG"))}, target);
    REQUIRE_OK(attached);
    const auto content = fixture.office().evidence().content(attached->evidence.front());
    REQUIRE_OK(content);
    CHECK(QImage::fromData(*content).size() == QSize(side, side / 2));
}

TEST_CASE("the check names missing, changed and left contents", "[services][system]")
{
    OfficeFixture fixture;
    EvidenceService& evidence = fixture.office().evidence();
    const auto attached =
        evidence.attach({fixture.write(QStringLiteral("a.jpg"), picture(20, 20, "JPG", qRgb(1, 2, 3))),
                            fixture.write(QStringLiteral("b.jpg"), picture(20, 20, "JPG", qRgb(99, 2, 3)))},
            ofBranch(fixture));
    REQUIRE_OK(attached);
    CHECK(evidence.check().empty());
    REQUIRE(QFile::remove(evidence.contents().pathOf(attached->evidence.at(0).sha256)));
    QFile changed(evidence.contents().pathOf(attached->evidence.at(1).sha256));
    changed.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(changed.open(QIODevice::WriteOnly));
    changed.write("other");
    changed.close();
    REQUIRE_OK(evidence.contents().add(QByteArrayLiteral("left")));
    CHECK(evidence.check().size() == 2);
    CHECK(evidence.left().size() == 1);
    CHECK_FALSE(evidence.content(attached->evidence.at(0)));
    CHECK_FALSE(evidence.content(attached->evidence.at(1)));
}

TEST_CASE("an undone attachment is no fault, and is gone for good when that is wanted", "[services][system]")
{
    OfficeFixture fixture;
    EvidenceService& evidence = fixture.office().evidence();
    const auto attached =
        evidence.attach({fixture.write(QStringLiteral("a.jpg"), picture(20, 20, "JPG"))}, ofBranch(fixture));
    REQUIRE_OK(attached);
    const QByteArray small = evidence.thumbnail(attached->evidence.front());
    REQUIRE_FALSE(small.isEmpty());
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(evidence.check().empty());
    CHECK(evidence.left().size() == 1);
    const auto gone = evidence.tidy();
    REQUIRE_OK(gone);
    CHECK(*gone == 1);
    CHECK(contentsOf(fixture).isEmpty());
    CHECK(evidence.left().isEmpty());
    fixture.close();
    QFile file(fixture.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(small.mid(20, 200)));
}

TEST_CASE("the list and the folder of a township hold the evidence of all its branches", "[services][system]")
{
    OfficeFixture fixture;
    EvidenceService& evidence = fixture.office().evidence();
    for (const char* branch : {"李湾村", "宋庄村", "王岗村"}) {
        EvidenceService::Target target;
        target.unit = fixture.unit(QString::fromUtf8(branch));
        REQUIRE_OK(evidence.attach({fixture.write(QStringLiteral("a.txt"), branch)}, target));
    }
    CHECK(evidence.ofScope(0).size() == 3);
    const RowId township =
        fixture.office().units().tree()->find(fixture.unit(QStringLiteral("宋庄村")))->parent->unit.id;
    const auto ofTownship = evidence.ofScope(township);
    REQUIRE(ofTownship.size() == 2);
    CHECK(ofTownship.front().unit == fixture.unit(QStringLiteral("宋庄村"))); // in the order of the tree
    const Report list = *reporting::evidence(fixture.office(), {township});
    CHECK(list.key == QStringLiteral("evidence-甲镇"));
    const auto* table = std::get_if<Table>(&list.sections.front().blocks.front());
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[1][1].text == QStringLiteral("甲镇"));
    CHECK(table->rows[1][2].text == QStringLiteral("李湾村"));
    CHECK(reporting::evidence(fixture.office(), {0})->key == QStringLiteral("evidence-测试区"));
    const auto written =
        reporting::writeEvidenceFolder(fixture.office(), township, fixture.path(QStringLiteral("out")));
    REQUIRE_OK(written);
    REQUIRE(written->size() == 4);
    CHECK(QFileInfo(written->at(1)).fileName() == QStringLiteral("002_李湾村_村（社区）_a.txt"));
#ifndef Q_OS_WIN
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    CHECK((QFile::permissions(fixture.path(QStringLiteral("out"))) & others) == QFile::Permissions());
    for (const QString& path : *written)
        CHECK((QFile::permissions(path) & others) == QFile::Permissions());
#endif
}

TEST_CASE("a device, a pipe and a picture made to fill the memory are no evidence", "[services][system]")
{
    OfficeFixture fixture;
    const QByteArray header = QByteArrayLiteral("GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0");
    QStringList bad{fixture.write(QStringLiteral("bomb.gif"), header)};
#ifndef Q_OS_WIN
    bad << QStringLiteral("/dev/zero");
#endif
    const auto attached = fixture.office().evidence().attach(bad, ofBranch(fixture));
    REQUIRE_OK(attached);
    CHECK(attached->refused.size() == static_cast<size_t>(bad.size()));
    CHECK(attached->evidence.empty());
}
