// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

const QDate day(2023, 9, 15);

LedgerItem added(OfficeFixture& fixture)
{
    REQUIRE_OK(fixture.office().ledger().add(
        fixture.item(QStringLiteral("宋庄村"), QStringLiteral("坑塘有异味"), {2023, 9, 1}, {2023, 10, 1}),
        QStringLiteral("宋庄村")));
    return fixture.office().ledger().items()->back();
}

Status step(
    OfficeFixture& fixture, const LedgerItem& item, LedgerAction action, const QString& text = {}, int percent = 0)
{
    return fixture.office().ledger().apply(
        {Action::Code::StepLedgerItems, {}}, {planStep(item, {action, day, text, percent})});
}

} // namespace

TEST_CASE("a time limit moves with reason and approver, and the first one stays", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    LedgerItem item = added(fixture);
    CHECK(item.firstDue == QDate(2023, 10, 1));
    CHECK_FALSE(planExtension(item, {0, {}, {2023, 11, 1}, {}, QStringLiteral("王主任"), day}).isPossible());
    CHECK_FALSE(planExtension(item, {0, {}, {2023, 9, 20}, QStringLiteral("雨季"), QStringLiteral("王主任"), day})
                    .isPossible());
    const LedgerChange change =
        planExtension(item, {0, {}, {2023, 11, 1}, QStringLiteral("雨季"), QStringLiteral("王主任"), day});
    REQUIRE(change.isPossible());
    REQUIRE_OK(ledger.apply({Action::Code::ExtendItems, {}}, {change}));
    item = *ledger.find(item.id);
    CHECK(item.due == QDate(2023, 11, 1));
    CHECK(item.firstDue == QDate(2023, 10, 1));
    CHECK(item.pastReds == 0);
    REQUIRE(ledger.extensions(item.id).size() == 1);
    CHECK(ledger.extensions(item.id).front().from == QDate(2023, 10, 1));
    item.due = QDate(2023, 12, 1);
    CHECK_FALSE(ledger.edit({*ledger.find(item.id), item}, {}));
}

TEST_CASE("red turns yellow after catching up, and the third red asks for a talk", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    const RowId id = added(fixture).id;
    const LightLimits limits;
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::Start));
    CHECK(lightOf(*ledger.find(id), {2023, 10, 5}, limits) == Light::Red);
    const auto extend = [&](const QDate& to, const QDate& approved) {
        REQUIRE_OK(ledger.apply({},
            {planExtension(
                *ledger.find(id), {0, {}, to, QStringLiteral("等设备"), QStringLiteral("王主任"), approved})}));
    };
    extend({2023, 11, 1}, {2023, 10, 5});
    CHECK(ledger.find(id)->pastReds == 1);
    CHECK(lightOf(*ledger.find(id), {2023, 10, 6}, limits) == Light::Yellow);
    extend({2023, 12, 1}, {2023, 11, 3});
    CHECK(ledger.find(id)->pastReds == 2);
    CHECK_FALSE(needsTalk(*ledger.find(id), {2023, 11, 20}, limits));
    CHECK(needsTalk(*ledger.find(id), {2023, 12, 2}, limits));
    // An extension allowed in time is no red.
    extend({2024, 1, 1}, {2023, 11, 20});
    CHECK(ledger.find(id)->pastReds == 2);
}

TEST_CASE("an item is verified when enough parties agree, none of whom did the work", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    LedgerItem item = added(fixture);
    item.person = QStringLiteral("李干部");
    item.verifier = QStringLiteral("李干部");
    CHECK_FALSE(ledger.edit({*ledger.find(item.id), item}, {}));
    item.verifier = QStringLiteral("张科长");
    REQUIRE_OK(ledger.edit({*ledger.find(item.id), item}, {}));
    const RowId id = item.id;
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::Start));
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::ReportDone));
    const auto verify = [&](const QString& party, const QString& verifier) {
        return planStep(
            *ledger.find(id), {LedgerAction::Verify, day, {}, 0, verifier, party}, {3, ledger.verifications(id, true)});
    };
    CHECK_FALSE(verify(QStringLiteral("村"), QStringLiteral("李干部")).isPossible());
    for (const QString& party : {QStringLiteral("区"), QStringLiteral("乡镇")}) {
        REQUIRE_OK(ledger.apply({}, {verify(party, QStringLiteral("张科长"))}));
        CHECK(ledger.find(id)->state == LedgerState::ReportedDone);
        CHECK_FALSE(verify(party, {}).isPossible());
    }
    REQUIRE_OK(ledger.apply({}, {verify(QStringLiteral("群众代表"), QStringLiteral("赵代表"))}));
    CHECK(ledger.find(id)->state == LedgerState::Verified);
    // Sent back and reported again, all three are asked again.
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::SendBack, QStringLiteral("反弹"), 60));
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::ReportDone));
    CHECK(ledger.verifications(id, true).empty());
    CHECK(ledger.verifications(id, false).size() == 3);
}

TEST_CASE("a step leaves a note, and sending back returns to the progress before", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    const RowId id = added(fixture).id;
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::Start));
    REQUIRE_OK(ledger.apply(
        {Action::Code::AddProgressNote, {}}, {planProgress(*ledger.find(id), 60, day, QStringLiteral("过半"))}));
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::ReportDone));
    CHECK(ledger.find(id)->progress == 100);
    CHECK_FALSE(step(fixture, *ledger.find(id), LedgerAction::SendBack)); // no reason given
    REQUIRE_OK(step(
        fixture, *ledger.find(id), LedgerAction::SendBack, QStringLiteral("不达标"), ledger.percentBeforeDone(id)));
    CHECK(ledger.find(id)->progress == 60);
    CHECK(ledger.find(id)->state == LedgerState::InProgress);
    CHECK(ledger.notes(id).size() == 4);
    CHECK(ledger.notes(id).back().text == QStringLiteral("不达标"));
}

TEST_CASE("closing keeps the day and the opinion, reopening takes the day back", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    const RowId id = added(fixture).id;
    for (const LedgerAction action : {LedgerAction::Start, LedgerAction::ReportDone, LedgerAction::Verify})
        REQUIRE_OK(step(fixture, *ledger.find(id), action));
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::Close, QStringLiteral("同意销号")));
    CHECK(ledger.find(id)->closedOn == day);
    CHECK(ledger.find(id)->closingOpinion == QStringLiteral("同意销号"));
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::Reopen, QStringLiteral("反弹")));
    CHECK_FALSE(ledger.find(id)->closedOn.isValid());
}

TEST_CASE("a change to many items writes the possible ones in one operation", "[services]")
{
    OfficeFixture fixture;
    const LedgerItem first = added(fixture);
    REQUIRE_OK(fixture.office().ledger().add(
        fixture.item(QStringLiteral("李湾村"), QStringLiteral("路灯不亮"), {2023, 9, 2}, {2023, 10, 2}),
        QStringLiteral("李湾村")));
    const LedgerItem second = fixture.office().ledger().items()->back();
    REQUIRE_OK(step(fixture, second, LedgerAction::Start));
    const int before = fixture.operationCount();
    std::vector<LedgerChange> changes;
    for (const RowId id : {first.id, second.id})
        changes.push_back(planStep(*fixture.office().ledger().find(id), {LedgerAction::Start, day, {}, 0}));
    CHECK(changes[0].isPossible());
    CHECK_FALSE(changes[1].isPossible());
    REQUIRE_OK(fixture.office().ledger().apply({Action::Code::StepLedgerItems, {}}, changes));
    CHECK(fixture.operationCount() == before + 1);
    CHECK_FALSE(fixture.office().ledger().apply({Action::Code::StepLedgerItems, {}}, {changes[1]}));
}

TEST_CASE("a removed item comes back with its outcomes and notes", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    LedgerItem item = added(fixture);
    item.outcomes = {{0, QStringLiteral("路灯"), Measure::Pieces, QStringLiteral("盏"), Quantity::fromWhole(3)}};
    REQUIRE_OK(ledger.edit({*ledger.find(item.id), item}, {}));
    REQUIRE_OK(step(fixture, *ledger.find(item.id), LedgerAction::Start));
    const LedgerItem before = *ledger.find(item.id);
    REQUIRE_OK(ledger.remove({item.id}, {}));
    CHECK(ledger.find(item.id) == nullptr);
    REQUIRE_OK(fixture.office().workspace().undo());
    REQUIRE(ledger.find(item.id));
    CHECK(*ledger.find(item.id) == before);
    CHECK(ledger.notes(item.id).size() == 1);
}

TEST_CASE("a note of an earlier day that comes from another desk does not turn back the progress", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    const RowId id = added(fixture).id;
    const auto note = [&](int percent, const QDate& date) {
        REQUIRE_OK(ledger.apply({}, {planProgress(*ledger.find(id), percent, date, QString::number(percent))}));
    };
    note(60, {2023, 9, 12});
    note(30, {2023, 9, 5});
    CHECK(ledger.find(id)->progress == 60);
    const auto notes = ledger.notes(id);
    REQUIRE(notes.size() == 2);
    CHECK(notes.front().percent == 30);
    CHECK(notes.back().percent == 60);
    // A step may not go before one that was taken.
    REQUIRE_OK(step(fixture, *ledger.find(id), LedgerAction::ReportDone));
    CHECK_FALSE(ledger.apply(
        {}, {planStep(*ledger.find(id), {LedgerAction::Verify, {2023, 9, 10}, {}, 0, QStringLiteral("张科长")})}));
    CHECK(ledger.find(id)->state == LedgerState::ReportedDone);
}

TEST_CASE("nobody verifies without a name, and no form closes an item", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    LedgerItem item = added(fixture);
    item.verifier.clear();
    REQUIRE_OK(ledger.edit({*ledger.find(item.id), item}, {}));
    REQUIRE_OK(step(fixture, *ledger.find(item.id), LedgerAction::Start));
    REQUIRE_OK(step(fixture, *ledger.find(item.id), LedgerAction::ReportDone));
    CHECK_FALSE(planStep(*ledger.find(item.id), {LedgerAction::Verify, day, {}, 0}).isPossible());
    const LedgerChange named =
        planStep(*ledger.find(item.id), {LedgerAction::Verify, day, {}, 0, QStringLiteral("张科长")});
    REQUIRE_OK(ledger.apply({}, {named}));
    CHECK(ledger.find(item.id)->verifier == QStringLiteral("张科长"));
    LedgerItem other = fixture.item(QStringLiteral("李湾村"), QStringLiteral("路灯不亮"), {2023, 9, 2}, {2023, 10, 2});
    other.id = makeRowId();
    REQUIRE_OK(ledger.add(other, {}));
    other = *ledger.find(other.id);
    other.state = LedgerState::Closed;
    other.closedOn = day;
    CHECK_FALSE(ledger.edit({*ledger.find(other.id), other}, {})); // at 0 %
    CHECK(ledger.find(other.id)->state == LedgerState::Open);
}

TEST_CASE("a progress typed into the form leaves a note of the day", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    LedgerItem item = added(fixture);
    item.progress = 20;
    REQUIRE_OK(ledger.edit({*ledger.find(item.id), item}, {}));
    REQUIRE(ledger.notes(item.id).size() == 1);
    CHECK(ledger.notes(item.id).front().percent == 20);
    CHECK(ledger.notes(item.id).front().date == day);
}

TEST_CASE("the source of many items changes in words, and what hangs on a case stays with it", "[services]")
{
    OfficeFixture fixture;
    LedgerItem item = added(fixture);
    item.sourceKind = LedgerSource::Case;
    item.sourceId = 77;
    const LedgerChange worded = planField(item, LedgerField::Source, QStringLiteral("区里交办"));
    REQUIRE(worded.isPossible());
    CHECK(worded.after.sourceKind == LedgerSource::Case);
    CHECK(worded.after.sourceId == 77);
    CHECK_FALSE(planField(item, LedgerField::Source, QStringLiteral("信访")).isPossible());
    CHECK(planField(added(fixture), LedgerField::Source, QStringLiteral("信访")).after.sourceKind
        == LedgerSource::Petition);
}

TEST_CASE("an edit changes its own fields, and not what moved on meanwhile", "[services]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    const LedgerItem read = added(fixture);
    LedgerItem theirs = read;
    theirs.measure = QStringLiteral("请供电所");
    theirs.leader = QStringLiteral("王主任");
    REQUIRE_OK(ledger.edit({read, theirs}, {}));

    LedgerItem mine = read;
    mine.remark = QStringLiteral("已到现场");
    REQUIRE_OK(ledger.edit({read, mine}, {}));
    CHECK(ledger.find(read.id)->measure == QStringLiteral("请供电所"));
    CHECK(ledger.find(read.id)->remark == QStringLiteral("已到现场"));

    mine.measure = QStringLiteral("改线路");
    const auto refused = ledger.edit({read, mine}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(ledger.find(read.id)->measure == QStringLiteral("请供电所"));

    REQUIRE_OK(ledger.remove({read.id}, {}));
    const auto gone = ledger.edit({read, mine}, {});
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);
}
