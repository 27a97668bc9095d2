// SPDX-License-Identifier: GPL-3.0-or-later
// Long work on an open file: on threads of their own, with offices of their own.
#include "support/catch.h"
#include "support/officefixture.h"

#include <QFile>

#include <atomic>
#include <thread>

using namespace wuxing;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

struct Worked {
    std::thread::id where;
    size_t items = 0;
};

Result<Worked> countItems(Office& office, const Progress&)
{
    return Worked{std::this_thread::get_id(), office.ledger().items()->size()};
}

void addItem(OfficeFixture& fixture, const char* problem)
{
    REQUIRE_OK(fixture.office().ledger().add(
        fixture.item(text("宋庄村"), text(problem), {2023, 9, 1}, {2023, 10, 1}), text("宋庄村")));
}

} // namespace

TEST_CASE("a job works on a thread of its own on the file as it stands, and hands its value back here", "[jobs]")
{
    OfficeFixture fixture;
    addItem(fixture, "路灯不亮");
    std::optional<Result<Worked>> worked;
    QObject receiver;
    fixture.office().jobs().start<Worked>(
        Jobs::Kind::Reading, text("Counting"), countItems, &receiver, [&](Result<Worked> made) { worked = made; });
    CHECK_FALSE(worked); // in a later turn, never from within
    CHECK_FALSE(fixture.office().jobs().isIdle());
    waitForJobs(fixture.office());
    REQUIRE(worked);
    REQUIRE_OK(*worked);
    CHECK((*worked)->items == 1);
    CHECK((*worked)->where != std::this_thread::get_id());
}

TEST_CASE("what is written while a job reads does not reach it", "[jobs]")
{
    OfficeFixture fixture;
    addItem(fixture, "路灯不亮");
    std::atomic<bool> opened = false;
    std::atomic<bool> written = false;
    std::optional<Result<size_t>> seen;
    QObject receiver;
    fixture.office().jobs().start<size_t>(
        Jobs::Kind::Reading, text("Reading"),
        [&](Office& office, const Progress&) -> Result<size_t> {
            opened = true;
            while (!written)
                std::this_thread::yield();
            const auto operations = office.history().operations(0, 1000);
            if (!operations)
                return operations.error();
            return operations->size();
        },
        &receiver, [&](Result<size_t> made) { seen = made; });
    while (!opened)
        std::this_thread::yield();
    const int before = fixture.operationCount();
    addItem(fixture, "坑塘有异味");
    written = true;
    waitForJobs(fixture.office());
    REQUIRE(seen);
    REQUIRE_OK(*seen);
    CHECK(static_cast<int>(**seen) == before);
    CHECK(fixture.operationCount() == before + 1);
}

TEST_CASE("errors of a job come back as errors, also those of reading the file", "[jobs]")
{
    OfficeFixture fixture;
    QObject receiver;
    std::vector<ErrorCode> codes;
    const auto note = [&](const Result<int>& made) { codes.push_back(made ? ErrorCode::Internal : made.error().code); };
    fixture.office().jobs().start<int>(
        Jobs::Kind::Reading, text("Failing"),
        [](Office&, const Progress&) -> Result<int> {
            return Error{ErrorCode::DiskFull, text("full"), {}};
        },
        &receiver, note);
    waitForJobs(fixture.office());
    fixture.office().jobs().start<int>(
        Jobs::Kind::Reading, text("Misreading"),
        [](Office& office, const Progress&) -> Result<int> {
            office.workspace().report({ErrorCode::Damaged, text("torn"), {}});
            return 1;
        },
        &receiver, note);
    waitForJobs(fixture.office());
    CHECK(codes == std::vector{ErrorCode::DiskFull, ErrorCode::Damaged});
}

TEST_CASE("a cancelled job stops within its reading", "[jobs]")
{
    OfficeFixture fixture;
    QObject receiver;
    std::optional<Result<int>> result;
    std::atomic<bool> reading = false;
    Job* job = fixture.office().jobs().start<int>(
        Jobs::Kind::Reading, text("Reading for ever"),
        [&](Office& office, const Progress&) -> Result<int> {
            for (;;) {
                reading = true;
                if (const auto operations = office.history().operations(0, 10); !operations)
                    return operations.error();
            }
        },
        &receiver, [&](Result<int> made) { result = made; });
    while (!reading)
        std::this_thread::yield();
    job->cancel();
    waitForJobs(fixture.office());
    REQUIRE(result);
    REQUIRE_FALSE(*result);
    CHECK(result->error().code == ErrorCode::Cancelled);
}

TEST_CASE("closing the file ends its jobs, and nothing of them comes later", "[jobs]")
{
    OfficeFixture fixture;
    QObject receiver;
    bool came = false;
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    fixture.office().jobs().start<int>(
        Jobs::Kind::Reading, text("Working for ever"),
        [&](Office&, const Progress& progress) -> Result<int> {
            begun = true;
            while (progress(1, 2))
                std::this_thread::yield();
            ended = true;
            return 1;
        },
        &receiver, [&](const Result<int>&) { came = true; });
    while (!begun)
        std::this_thread::yield();
    fixture.close();
    CHECK(ended);
    QCoreApplication::processEvents();
    CHECK_FALSE(came);
    fixture.reopen();
}

TEST_CASE("a receiver that is gone hears nothing", "[jobs]")
{
    OfficeFixture fixture;
    bool came = false;
    {
        QObject receiver;
        fixture.office().jobs().start<Worked>(
            Jobs::Kind::Reading, text("Counting"), countItems, &receiver, [&](const Result<Worked>&) { came = true; });
    }
    waitForJobs(fixture.office());
    CHECK_FALSE(came);
}

TEST_CASE("a writing job writes beside, the office only reads meanwhile and is told afterwards", "[jobs]")
{
    OfficeFixture fixture;
    const int before = fixture.operationCount();
    const LedgerItem item = fixture.item(text("宋庄村"), text("路灯不亮"), {2023, 9, 1}, {2023, 10, 1});
    int told = 0;
    QObject receiver;
    QObject::connect(&fixture.office().workspace(), &Workspace::changed, &receiver, [&] { ++told; });
    std::optional<Status> added;
    std::atomic<bool> mayWrite = false;
    fixture.office().jobs().start<void>(
        Jobs::Kind::Writing, text("Writing"),
        [&, item](Office& office, const Progress&) {
            while (!mayWrite)
                std::this_thread::yield();
            return office.ledger().add(item, text("宋庄村"));
        },
        &receiver,
        [&](const Status& status) {
            added = status;
            CHECK(told == 1);
        });
    CHECK(fixture.office().workspace().isReadOnly());
    CHECK_FALSE(fixture.office().ledger().add(item, text("宋庄村")));
    mayWrite = true;
    waitForJobs(fixture.office());
    REQUIRE(added);
    REQUIRE_OK(*added);
    CHECK_FALSE(fixture.office().workspace().isReadOnly());
    CHECK(fixture.office().ledger().items()->size() == 1);
    CHECK(fixture.operationCount() == before + 1);
    // It is an edit as any other.
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(fixture.office().ledger().items()->empty());
    addItem(fixture, "坑塘有异味");
    CHECK(fixture.office().history().check()->empty());
    fixture.reopen();
    CHECK(fixture.office().ledger().items()->size() == 1);
}

TEST_CASE("nothing is written by a job where the file is open for reading only", "[jobs]")
{
    OfficeFixture fixture;
    fixture.reopen(OpenMode::ReadOnly);
    QObject receiver;
    std::optional<Status> added;
    const LedgerItem item = fixture.item(text("宋庄村"), text("路灯不亮"), {2023, 9, 1}, {2023, 10, 1});
    fixture.office().jobs().start<void>(
        Jobs::Kind::Writing, text("Writing"),
        [item](Office& office, const Progress&) { return office.ledger().add(item, text("宋庄村")); }, &receiver,
        [&](const Status& status) { added = status; });
    waitForJobs(fixture.office());
    REQUIRE(added);
    REQUIRE_FALSE(*added);
    CHECK(added->error().code == ErrorCode::ReadOnly);
}

TEST_CASE("what cannot be opened a second time is worked on here", "[jobs]")
{
    const FixedClock clock(QDateTime(QDate(2023, 9, 15), QTime(10, 0)));
    const auto office =
        Office::create(text(":memory:"), UnitService::makeDistrict(text("990100000000"), text("测试区")), {}, clock);
    REQUIRE_OK(office);
    std::optional<Result<Worked>> worked;
    QObject receiver;
    (*office)->jobs().start<Worked>(
        Jobs::Kind::Reading, text("Counting"), countItems, &receiver, [&](Result<Worked> made) { worked = made; });
    CHECK_FALSE(worked);
    waitForJobs(**office);
    REQUIRE(worked);
    REQUIRE_OK(*worked);
    CHECK((*worked)->where == std::this_thread::get_id());
}
