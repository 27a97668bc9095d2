// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/unitsearch.h"
#include "support/catch.h"

using namespace wuxing;

TEST_CASE("units are found by name, code and pinyin initials, in any case", "[domain]")
{
    Unit district;
    district.id = 1;
    district.kind = UnitKind::District;
    district.name = district.shortName = QStringLiteral("测试区");
    Unit village;
    village.id = 2;
    village.parent = 1;
    village.name = QStringLiteral("宋庄村村民委员会");
    village.shortName = QStringLiteral("宋庄村");
    village.code = QStringLiteral("411102200215");
    village.initials = QStringLiteral("szc");
    const auto tree = UnitTree::build({district, village});
    REQUIRE_OK(tree);
    const UnitSearch search(*tree);
    for (const char* text : {"宋庄", "SZC", "zc", "200215", " szc "}) {
        CAPTURE(text);
        CHECK(search.find(QString::fromUtf8(text)) == std::vector<bool>{false, true});
    }
    CHECK(search.find(QString()) == std::vector<bool>{true, true});
    CHECK(search.find(QStringLiteral("李")) == std::vector<bool>{false, false});
}
