// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/companions.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace wuxing;

namespace {

// A file with evidence and a copy, opened again under another name in the same folder.
struct Renamed {
    OfficeFixture fixture;
    std::unique_ptr<Office> office;
    QString hash;

    explicit Renamed(bool isCopy = false)
    {
        EvidenceService::Target target;
        target.unit = fixture.unit(QStringLiteral("宋庄村"));
        const auto attached =
            fixture.office().evidence().attach({fixture.write(QStringLiteral("a.txt"), "text")}, target);
        REQUIRE_OK(attached);
        hash = attached->evidence.front().sha256;
        REQUIRE(*fixture.office().backups().backupDaily());
        fixture.close();
        const QString name = fixture.path(QStringLiteral("2024.wuxing"));
        REQUIRE((isCopy ? QFile::copy(fixture.path(), name) : QFile::rename(fixture.path(), name)));
        auto opened = Office::open(name, OpenMode::ReadWrite, fixture.clock());
        REQUIRE_OK(opened);
        office = std::move(*opened);
    }
};

} // namespace

TEST_CASE("a file with all its own has no former name", "[services][system]")
{
    OfficeFixture fixture;
    const auto found = fixture.office().companions().findFormerName();
    REQUIRE_OK(found);
    CHECK(found->isEmpty());
}

TEST_CASE(
    "a renamed file finds its evidence and its copies under the former name, and takes them over", "[services][system]")
{
    Renamed renamed;
    CHECK(renamed.office->evidence().check().size() == 1);
    const auto found = renamed.office->companions().findFormerName();
    REQUIRE_OK(found);
    CHECK(QFileInfo(found->evidence).fileName() == QStringLiteral("district.wuxing.evidence"));
    CHECK(found->contents == 1);
    CHECK(QFileInfo(found->backups).fileName() == QStringLiteral("district-backups"));
    REQUIRE_OK(renamed.office->companions().takeOver(*found));
    CHECK(renamed.office->evidence().check().empty());
    CHECK(renamed.office->backups().list().size() == 1);
    CHECK_FALSE(QFileInfo::exists(found->evidence));
    CHECK(renamed.office->companions().findFormerName()->isEmpty());
}

TEST_CASE("from a file that is still there the evidence is copied, and its copies stay its own", "[services][system]")
{
    Renamed copied(true);
    const auto found = copied.office->companions().findFormerName();
    REQUIRE_OK(found);
    CHECK(found->contents == 1);
    CHECK(found->backups.isEmpty());
    REQUIRE_OK(copied.office->companions().takeOver(*found));
    CHECK(copied.office->evidence().check().empty());
    CHECK(ContentStore(found->evidence).contains(copied.hash));
}

TEST_CASE("folders of other files are nobody's to take", "[services][system]")
{
    OfficeFixture fixture;
    OfficeFixture other({QStringLiteral("丙镇: 孙庄村")});
    REQUIRE(*other.office().backups().backupDaily());
    const QString folder = fixture.path(QStringLiteral("elsewhere-backups"));
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::copy(
        other.office().backups().list().front().path, folder + QStringLiteral("/a-20230901-100000.wuxing")));
    REQUIRE_OK(ContentStore(fixture.path(QStringLiteral("elsewhere.wuxing.evidence"))).add("not ours"));
    CHECK(fixture.office().companions().findFormerName()->isEmpty());
}
