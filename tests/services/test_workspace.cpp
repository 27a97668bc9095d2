// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/officefixture.h"
#include "support/smalldisk.h"

#include <QFile>
#include <QFileInfo>

using namespace wuxing;

TEST_CASE("undo and redo reach across a restart", "[services]")
{
    OfficeFixture fixture;
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    for (int star = 0; star < 3; ++star)
        REQUIRE_OK(fixture.office().ratings().set(2023, {village, star, StarState::Held}));
    fixture.reopen();
    REQUIRE(fixture.office().workspace().canUndo());
    CHECK(fixture.office().workspace().undoText().contains(QStringLiteral("宋庄村")));
    REQUIRE_OK(fixture.office().workspace().undo());
    REQUIRE_OK(fixture.office().workspace().undo());
    fixture.reopen();
    const auto ratings = fixture.office().ratings().ratings(2023);
    CHECK(ratings->entered.value(village).star(0) == StarState::Held);
    CHECK(ratings->entered.value(village).star(1) == StarState::NotEntered);
    REQUIRE_OK(fixture.office().workspace().redo());
    CHECK(fixture.office().ratings().ratings(2023)->entered.value(village).star(1) == StarState::Held);
    CHECK(fixture.office().history().check()->empty());
}

TEST_CASE("an import can be undone as a whole", "[services]")
{
    OfficeFixture fixture;
    REQUIRE(fixture.office().units().tree()->nodes().size() == 8);
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(fixture.office().units().tree()->nodes().size() == 1);
    REQUIRE_OK(fixture.office().workspace().redo());
    CHECK(fixture.office().units().tree()->nodes().size() == 8);
    CHECK(fixture.office().history().check()->empty());
}

TEST_CASE("who looked at personal data is not taken back, and undo reaches past it", "[services]")
{
    OfficeFixture fixture;
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(fixture.office().ratings().set(2023, {village, 0, StarState::Held}));
    REQUIRE_OK(fixture.office().visits().reveal(true, QStringLiteral("逐户回访"), 52));
    for (int i = 0; i < 2; ++i) {
        const QString next = fixture.office().workspace().undoText();
        CHECK(next.contains(QStringLiteral("宋庄村")));
        fixture.reopen(); // found the same from the file
    }
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(fixture.office().ratings().ratings(2023)->entered.value(village).star(0) == StarState::NotEntered);
    REQUIRE_OK(
        fixture.office().visits().reveal(false, QStringLiteral("核对"), 1)); // nor does it end what can be redone
    fixture.reopen();
    REQUIRE_OK(fixture.office().workspace().redo());
    CHECK(fixture.office().ratings().ratings(2023)->entered.value(village).star(0) == StarState::Held);
    const auto operations = fixture.office().history().operations(0, 10);
    REQUIRE_OK(operations);
    CHECK(std::count_if(operations->begin(), operations->end(), [](const Operation& operation) {
        return operation.action.code == Action::Code::ShowPersonalData;
    }) == 2);
    CHECK(fixture.office().history().check()->empty());
}

TEST_CASE("a file that was taken away takes nothing more, and says so", "[services]")
{
    OfficeFixture fixture;
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    const QString away = fixture.path(QStringLiteral("away.wuxing"));
#ifdef Q_OS_WIN
    CHECK_FALSE(QFile::rename(fixture.path(), away)); // Windows keeps hold of an open file
    return;
#endif
    REQUIRE(QFile::rename(fixture.path(), away));
    const auto lost = fixture.office().ratings().set(2023, {village, 0, StarState::Held});
    REQUIRE_FALSE(lost);
    CHECK(lost.error().message.contains(QStringLiteral("district.wuxing")));
    CHECK_FALSE(fixture.office().evidence().attach(
        {fixture.write(QStringLiteral("a.txt"), "text")}, {village, EvidenceOwner::Unit, 0, {}, {}, false}));
    CHECK(fixture.office().evidence().contents().hashes().isEmpty());
    CHECK(fixture.office().ratings().ratings(2023)->entered.value(village).star(0) == StarState::NotEntered);
    // Put back, it goes on.
    REQUIRE(QFile::rename(away, fixture.path()));
    REQUIRE_OK(fixture.office().ratings().set(2023, {village, 0, StarState::Held}));
}

TEST_CASE("a file opened read-only refuses every change", "[services]")
{
    OfficeFixture fixture;
    fixture.reopen(OpenMode::ReadOnly);
    const auto refused = fixture.office().units().reactivate(fixture.unit(QStringLiteral("宋庄村")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    CHECK_FALSE(fixture.office().workspace().undo());
}

TEST_CASE("an undo says how far it is, and one that is cancelled changes nothing", "[services]")
{
    OfficeFixture fixture;
    std::vector<LedgerItem> items;
    for (int i = 0; i < 250; ++i) {
        items.push_back(
            fixture.item(QStringLiteral("宋庄村"), QStringLiteral("问题%1").arg(i), {2023, 9, 1}, {2023, 10, 1}));
        items.back().firstDue = items.back().due;
    }
    REQUIRE_OK(fixture.office().ledger().import({Action::Code::ImportLedger, {}}, items, {}));
    Workspace& workspace = fixture.office().workspace();
    const QString offered = workspace.undoText();
    const int operations = fixture.operationCount();
    const auto cancelled = workspace.undo([](int done, int) { return done == 0; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(fixture.office().ledger().openItems().size() == 250);
    CHECK(fixture.operationCount() == operations);
    CHECK(workspace.undoText() == offered);
    CHECK_FALSE(workspace.canRedo());
    int last = 0;
    int most = 0;
    REQUIRE_OK(workspace.undo([&](int done, int total) {
        CHECK(done >= last);
        last = done;
        most = total;
        return true;
    }));
    CHECK(last > 0);
    CHECK(most >= 250);
    CHECK(fixture.office().ledger().openItems().empty());
    CHECK_FALSE(workspace.redo([](int, int) { return false; }));
    REQUIRE_OK(workspace.redo());
    CHECK(fixture.office().ledger().openItems().size() == 250);
}

TEST_CASE("a change says which tables and units it touched", "[services]")
{
    OfficeFixture fixture;
    ChangeEvent last;
    QObject::connect(
        &fixture.office().workspace(), &Workspace::changed, [&](const ChangeEvent& event) { last = event; });
    const RowId village = fixture.unit(QStringLiteral("李湾村"));
    REQUIRE_OK(fixture.office().ledger().add(
        fixture.item(QStringLiteral("李湾村"), QStringLiteral("路灯不亮"), {2023, 9, 1}, {2023, 10, 1}),
        QStringLiteral("李湾村")));
    CHECK(last.touches("ledger_item"));
    CHECK(last.units == QSet<RowId>{village});
}

TEST_CASE("a daily backup is made once, rotates, and can be restored", "[services]")
{
    OfficeFixture fixture;
    CHECK(*fixture.office().backups().backupDaily());
    CHECK_FALSE(*fixture.office().backups().backupDaily()); // nothing new since
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    for (int day = 1; day <= 40; ++day) {
        fixture.clock().set(fixture.clock().now().addDays(1));
        REQUIRE_OK(
            fixture.office().units().setSecretary(village, QStringLiteral("某某%1").arg(day), fixture.clock().today()));
        CHECK(*fixture.office().backups().backupDaily());
    }
    const auto backups = fixture.office().backups().list();
    CHECK(backups.size() >= 14);
    CHECK(backups.size() <= 26);

    const QString copy = backups.back().path;
    fixture.close();
    const auto kept = BackupService::restore(copy, fixture.path(), fixture.clock().now());
    REQUIRE_OK(kept);
    CHECK(QFile::exists(*kept));
    fixture.reopen();
    CHECK(fixture.office().history().check()->empty());
    CHECK_FALSE(BackupService::restore(fixture.path(), fixture.path(), fixture.clock().now()));
}

TEST_CASE("a damaged file can be replaced by a backup", "[services]")
{
    OfficeFixture fixture;
    const QString copy = fixture.path(QStringLiteral("copy.wuxing"));
    REQUIRE_OK(fixture.office().backups().backupTo(copy));
    fixture.close();
    {
        QFile file(fixture.path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("broken");
    }
    REQUIRE_OK(BackupService::restore(copy, fixture.path(), fixture.clock().now()));
    fixture.reopen();
    CHECK(fixture.unit(QStringLiteral("宋庄村")) != 0);
}

TEST_CASE("the history names the star that was judged, not its number", "[services]")
{
    OfficeFixture fixture;
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(fixture.office().ratings().set(2023, {village, 0, StarState::Held}));
    const auto operations = fixture.office().history().operations(village, 1);
    REQUIRE_OK(operations);
    const auto fields = fixture.office().history().fieldChanges(operations->front());
    REQUIRE_OK(fields);
    bool named = false;
    for (const FieldChange& change : *fields)
        named = named || (change.field == QStringLiteral("star") && change.after == QStringLiteral("支部过硬"));
    CHECK(named);
}

TEST_CASE("the history names the ledger item that a note of progress hangs on", "[services]")
{
    OfficeFixture fixture;
    const LedgerItem item =
        fixture.item(QStringLiteral("宋庄村"), QStringLiteral("路灯不亮"), {2023, 9, 1}, {2023, 10, 1});
    REQUIRE_OK(fixture.office().ledger().add(item, QStringLiteral("宋庄村")));
    REQUIRE_OK(fixture.office().ledger().apply({Action::Code::AddProgressNote, {QStringLiteral("宋庄村")}},
        {planProgress(fixture.office().ledger().items()->front(), 40, {2023, 9, 15}, QStringLiteral("已报修"))}));
    const auto operations = fixture.office().history().operations(0, 1);
    REQUIRE_OK(operations);
    const auto changes = fixture.office().history().fieldChanges(operations->front());
    REQUIRE_OK(changes);
    const auto named = std::find_if(changes->begin(), changes->end(),
        [](const FieldChange& change) { return change.field == QLatin1String("item"); });
    REQUIRE(named != changes->end());
    CHECK(named->after == QStringLiteral("路灯不亮"));
}

TEST_CASE("the history of a branch tells who changed which field", "[services]")
{
    OfficeFixture fixture;
    const RowId village = fixture.unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(fixture.office().units().setSecretary(village, QStringLiteral("甲"), {2018, 5, 1}));
    REQUIRE_OK(fixture.office().units().setSecretary(village, QStringLiteral("乙"), {2022, 5, 1}));
    const auto operations = fixture.office().history().operations(village, 10);
    REQUIRE_OK(operations);
    REQUIRE(operations->size() == 3); // import, and two posts
    const auto fields = fixture.office().history().fieldChanges(operations->front());
    REQUIRE_OK(fields);
    bool ended = false;
    for (const FieldChange& change : *fields)
        ended = ended || (change.field == QStringLiteral("until") && change.after == QStringLiteral("2022-04-30"));
    CHECK(ended);
    CHECK(fixture.office().history().operations(fixture.unit(QStringLiteral("王岗村")), 10)->size() == 1);
}

#ifdef Q_OS_LINUX
TEST_CASE("what a full disk keeps from the file itself is said at the latest when it is closed", "[services][system]")
{
    OfficeFixture fixture;
    QStringList said;
    QObject::connect(
        &fixture.office().workspace(), &Workspace::failed, [&](const Error& error) { said << error.message; });
    // The log takes the change, the file cannot grow any more.
    const QString text(150'000, QLatin1Char('x'));
    {
        const SmallDisk asItIs(static_cast<rlim_t>(QFileInfo(fixture.path()).size()));
        REQUIRE_OK(fixture.office().settings().saveReportTemplate(QStringLiteral("monthly"), text));
        fixture.close();
    }
    REQUIRE(said.size() == 1);
    CHECK(said.front().contains(fixture.path() + QStringLiteral("-wal")));
    CHECK(said.front().contains(QStringLiteral("Do not copy")));
    fixture.reopen();
    CHECK(fixture.office().settings().reportTemplate(QStringLiteral("monthly")) == text);
}
#endif
