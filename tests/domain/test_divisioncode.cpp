// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/divisioncode.h"
#include "domain/values/pinyin.h"
#include "support/catch.h"

using namespace wuxing;

TEST_CASE("short names drop the committee and repair the ending", "[domain]")
{
    const std::vector<std::pair<QString, QString>> names{
        {QStringLiteral("宋庄村村民委员会"), QStringLiteral("宋庄村")},
        {QStringLiteral("滨西社区居民委员会"), QStringLiteral("滨西社区")},
        {QStringLiteral("互助路社区居委会"), QStringLiteral("互助路社区")},
        {QStringLiteral("南街居委会"), QStringLiteral("南街社区")},
        {QStringLiteral("李湾村委会"), QStringLiteral("李湾村")},
        {QStringLiteral("王岗村"), QStringLiteral("王岗村")},
    };
    for (const auto& [full, brief] : names)
        CHECK(divisioncode::shortName(full) == brief);
}

TEST_CASE("the kind of a branch follows its name, and its code where the name does not say", "[domain]")
{
    CHECK(divisioncode::branchKind(QStringLiteral("411102001001"), QStringLiteral("滨西社区居民委员会"))
        == UnitKind::Community);
    CHECK(divisioncode::branchKind(QStringLiteral("411102200215"), QStringLiteral("宋庄村村民委员会"))
        == UnitKind::Village);
    CHECK(divisioncode::branchKind(QStringLiteral("411102200005"), QStringLiteral("某某")) == UnitKind::Community);
    CHECK(divisioncode::branchKind(QStringLiteral("411102200205"), QStringLiteral("某某")) == UnitKind::Village);
}

TEST_CASE("codes have twelve digits and are text", "[domain]")
{
    CHECK(divisioncode::isBranchCode(QStringLiteral("411102001001")));
    CHECK_FALSE(divisioncode::isBranchCode(QStringLiteral("411102001000")));
    CHECK_FALSE(divisioncode::isBranchCode(QStringLiteral("4.11102E+11")));
    CHECK(divisioncode::isTownshipCode(QStringLiteral("411102001")));
    CHECK(divisioncode::isTownshipCode(QStringLiteral("411102001000")));
}

TEST_CASE("pinyin initials have one letter per character", "[domain]")
{
    CHECK(pinyinInitials(QStringLiteral("宋庄村")) == QStringLiteral("szc"));
    CHECK(pinyinInitials(QStringLiteral("滨西社区")) == QStringLiteral("bxsq"));
    CHECK(pinyinInitials(QStringLiteral("A1村")) == QStringLiteral("a1c"));
}
