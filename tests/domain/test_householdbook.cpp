// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visits/householdbook.h"
#include "support/catch.h"

using namespace wuxing;

namespace {

Household family(const char16_t* group, const char16_t* head, int people = 0, const char* phone = "", RowId id = 0)
{
    return {id, 7, QString::fromUtf16(group), QString::fromUtf16(head), people, QLatin1String(phone)};
}

HouseholdBook bookOf(const std::vector<Household>& known)
{
    HouseholdBook book;
    RowId id = 0;
    for (Household household : known) {
        household.id = ++id;
        book.add(household);
    }
    return book;
}

RowId found(const HouseholdBook& book, const Household& wanted)
{
    const auto match = book.find(wanted);
    CHECK_FALSE(match.isAmbiguous);
    return match.known ? match.known->id : 0;
}

} // namespace

TEST_CASE("one family is known again however its name and group are spelled", "[domain]")
{
    const auto book = bookOf({family(u"1组", u"阿依古丽·买买提", 4), family(u"十二组", u"王　强", 3)});
    for (const char16_t* head : {u"阿依古丽•买买提", u"阿依古丽・买买提", u"阿依古丽･买买提", u" 阿依古丽 · 买买提"})
        CHECK(found(book, family(u"一组", head)) == 1);
    for (const char16_t* group : {u"12", u"12组", u"第十二组", u"１２组", u"012 组", u"12村民小组"})
        CHECK(found(book, family(group, u"王强")) == 2);
    CHECK(found(book, family(u"二组", u"王强")) == 0);
    CHECK(found(book, family(u"12组", u"王 刚")) == 0);
}

TEST_CASE("two families of one name in a group stay two", "[domain]")
{
    const auto book = bookOf({family(u"1组", u"王强", 3, "138-0000-1111"), family(u"1组", u"王强", 2)});
    CHECK(found(book, family(u"1组", u"王强", 5, "13800001111")) == 1); // the phone knows it, whoever was born
    CHECK(found(book, family(u"1组", u"王强", 2, "13900002222")) == 2);
    CHECK(found(book, family(u"1组", u"王强", 3)) == 1);
    CHECK(found(book, family(u"1组", u"王强", 4, "13900002222")) == 0);
    CHECK(book.find(family(u"1组", u"王强", 4, "13900002222")).hasNamesake);
    CHECK(found(book, family(u"", u"王强", 0, "13800001111")) == 1);
}

TEST_CASE("a name that may be two families is asked for and not guessed", "[domain]")
{
    const auto book = bookOf({family(u"1组", u"王强", 3, "13800001111"), family(u"1组", u"王强", 2, "13900002222")});
    CHECK(book.find(family(u"1组", u"王强")).isAmbiguous);
    CHECK(book.find(family(u"1组", u"王强")).known == nullptr);
}
