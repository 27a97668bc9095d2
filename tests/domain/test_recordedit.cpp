// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ledgerfields.h"
#include "domain/records/recordedit.h"
#include "support/catch.h"

using namespace wuxing;

namespace {

const LedgerItem shown = [] {
    LedgerItem item;
    item.id = 7;
    item.problem = QStringLiteral("路灯不亮");
    item.measure = QStringLiteral("更换灯具");
    item.progress = 20;
    item.outcomes = {{1, QStringLiteral("路灯"), Measure::Pieces, QStringLiteral("盏"), Quantity::fromWhole(3)}};
    return item;
}();

LedgerItem with(void (*change)(LedgerItem&))
{
    LedgerItem item = shown;
    change(item);
    return item;
}

} // namespace

TEST_CASE("what others wrote in other fields stays", "[domain]")
{
    const RecordEdit<LedgerItem> edit{shown, with([](LedgerItem& item) { item.measure = QStringLiteral("改线路"); })};
    const LedgerItem stands = with([](LedgerItem& item) {
        item.progress = 60;
        item.outcomes.clear();
    });
    const auto item = edit.onto(stands);
    REQUIRE_OK(item);
    CHECK(item->measure == QStringLiteral("改线路"));
    CHECK(item->progress == 60);
    CHECK(item->outcomes.empty());
}

TEST_CASE("where both wrote the same there is nothing to decide", "[domain]")
{
    const LedgerItem wanted = with([](LedgerItem& item) { item.progress = 60; });
    const RecordEdit<LedgerItem> edit{shown, wanted};
    CHECK(edit.moved(wanted).empty());
}

TEST_CASE("where both wrote, the edit is refused and says of which", "[domain]")
{
    const RecordEdit<LedgerItem> edit{shown, with([](LedgerItem& item) {
                                          item.measure = QStringLiteral("改线路");
                                          item.outcomes.front().label = QStringLiteral("灯杆");
                                      })};
    const LedgerItem stands = with([](LedgerItem& item) {
        item.measure = QStringLiteral("请供电所");
        item.outcomes.clear();
    });
    const auto refused = edit.onto(stands);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    const auto moved = edit.moved(stands);
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].table == QStringLiteral("ledger_item"));
    CHECK(moved[0].column == QStringLiteral("measure"));
    CHECK(moved[0].stands == QStringLiteral("请供电所"));
    CHECK(moved[0].wanted == QStringLiteral("改线路"));
    CHECK(moved[1].table == QStringLiteral("outcome"));
    CHECK(moved[1].row == 7);
    for (const MovedValue& value : moved)
        CHECK(refused.error().message.contains(value.label));
}

TEST_CASE("of each value that moved on, one is chosen and the other is gone", "[domain]")
{
    RecordEdit<LedgerItem> edit{shown, with([](LedgerItem& item) {
                                    item.problem = QStringLiteral("路灯全不亮");
                                    item.measure = QStringLiteral("改线路");
                                    item.outcomes.front().label = QStringLiteral("灯杆");
                                })};
    const LedgerItem stands = with([](LedgerItem& item) {
        item.measure = QStringLiteral("请供电所");
        item.outcomes.front().label = QStringLiteral("灯泡");
    });
    edit.decide(stands, {false, true});
    const auto item = edit.onto(stands);
    REQUIRE_OK(item);
    CHECK(item->problem == QStringLiteral("路灯全不亮"));
    CHECK(item->measure == QStringLiteral("请供电所"));
    CHECK(item->outcomes.front().label == QStringLiteral("灯杆"));
}
