// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/newdistrict.h"
#include "reporting/statistics.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace wuxing;

TEST_CASE("the template of 源汇区 holds the real 98 and no rating", "[exchange]")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto made =
        createDistrict(folder.filePath(QStringLiteral("a.wuxing")), {{}, NewDistrict::yuanhuiTemplate, {}}, clock);
    REQUIRE_OK(made);
    REQUIRE(made->office);
    const Statistics figures = statistics(*made->office, 0, 2023);
    CHECK(figures.scopeName == QStringLiteral("源汇区"));
    CHECK(figures.townships.size() == 7);
    CHECK(figures.villages == 79);
    CHECK(figures.communities == 19);
    CHECK(figures.current.rated() == 0);
    CHECK(figures.current.notRated.size() == 98);
    const UnitTree& tree = *made->office->units().tree();
    bool found = false;
    for (const UnitNode& node : tree.nodes())
        found =
            found || (node.unit.shortName == QStringLiteral("宋庄村") && node.unit.initials == QStringLiteral("szc"));
    CHECK(found);
    // The list belongs to the beginning of the file: the first undo of a morning does not take all branches away.
    CHECK_FALSE(made->office->workspace().canUndo());
}

TEST_CASE("the national format takes its township names from a second list", "[exchange]")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    const QString villages = write(QStringLiteral("villages.csv"),
        "code,name,streetCode,provinceCode,cityCode,areaCode\n410102001002,\"碧沙岗社区居委会\",410102001,41,4101,"
        "410102\n411102200215,\"宋庄村村民委员会\",411102200,41,4111,411102\n");
    const QString streets = write(QStringLiteral("streets.csv"),
        "code,name,areaCode,provinceCode,cityCode\n410102001,\"林山寨街道\",410102,41,4101\n411102200,\"问十乡\","
        "411102,41,4111\n");
    const SystemClock clock;
    auto made = createDistrict(
        folder.filePath(QStringLiteral("a.wuxing")), {QStringLiteral("河南省"), villages, streets}, clock);
    REQUIRE_OK(made);
    REQUIRE(made->office);
    CHECK(made->office->units().tree()->root()->unit.code == QStringLiteral("410000000000"));
    CHECK(made->office->units().tree()->root()->children.size() == 2);

    auto refused = createDistrict(folder.filePath(QStringLiteral("b.wuxing")), {{}, villages, {}}, clock);
    REQUIRE_OK(refused);
    CHECK_FALSE(refused->office);
    CHECK(refused->plan.count(ImportState::Refused) == 2);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("b.wuxing"))));
    CHECK_FALSE(createDistrict(
        folder.filePath(QStringLiteral("a.wuxing")), {{}, villages, streets}, clock)); // never over a file
}
