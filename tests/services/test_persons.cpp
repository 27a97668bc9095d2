// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes: the persons of the file, and what the journal says of them.
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

RowId add(OfficeFixture& fixture, const char* name, const char* duty = "")
{
    Person person;
    person.name = text(name);
    person.duty = text(duty);
    person.unit = fixture.office().units().tree()->root()->unit.id;
    const auto saved = fixture.office().persons().save(person);
    REQUIRE_OK(saved);
    return *saved;
}

void work(OfficeFixture& fixture, StarState state)
{
    REQUIRE_OK(fixture.office().ratings().set(2023, {fixture.unit(text("宋庄村")), 0, state}));
}

Operation last(OfficeFixture& fixture)
{
    const auto operations = fixture.office().history().operations(0, 1);
    REQUIRE_OK(operations);
    REQUIRE(operations->size() == 1);
    return operations->front();
}

QString lastAuthor(OfficeFixture& fixture) { return fixture.office().persons().authorOf(last(fixture)); }

struct Environment {
    explicit Environment(const char* author) { qputenv("WUXING_AUTHOR", author); }
    ~Environment() { qunsetenv("WUXING_AUTHOR"); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
};

} // namespace

TEST_CASE("every operation bears the person who was chosen, and the name of that day", "[services][persons]")
{
    OfficeFixture fixture;
    PersonService& persons = fixture.office().persons();
    const RowId person = add(fixture, " 李  明 ", "组织科长");
    CHECK(last(fixture).action.text() == text("Add the person 李 明"));
    CHECK(last(fixture).person == 0); // nobody is chosen by being entered
    persons.choose(person);
    CHECK(persons.writer() == text("李 明 (组织科长)"));
    work(fixture, StarState::Held);
    CHECK(last(fixture).person == person);
    CHECK(last(fixture).author == text("李 明"));
    CHECK(lastAuthor(fixture) == text("李 明 (组织科长)"));
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(last(fixture).person == person);

    Person renamed = *persons.find(person);
    renamed.name = text("李明");
    renamed.duty = text("副部长");
    REQUIRE_OK(persons.save(renamed));
    const auto before = fixture.office().history().operations(0, 3);
    REQUIRE_OK(before);
    CHECK(before->back().author == text("李 明"));
    work(fixture, StarState::NotHeld);
    CHECK(last(fixture).author == text("李明"));
    fixture.reopen();
    CHECK(fixture.office().persons().chosen() == nullptr); // the computer's choice, not the file's
    CHECK(lastAuthor(fixture) == text("李明 (副部长)"));
    const auto findings = fixture.office().history().check();
    REQUIRE_OK(findings);
    CHECK(findings->empty());
}

TEST_CASE("without a person the author is the login name, and shown as nobody known", "[services][persons]")
{
    OfficeFixture fixture;
    const PersonService& persons = fixture.office().persons();
    const QString login = fixture.office().workspace().identity().author;
    CHECK(fixture.office().workspace().identity().isLogin);
    CHECK(persons.writer() == text("%1 (login name)").arg(login));
    work(fixture, StarState::Held);
    CHECK(last(fixture).author == login); // the mark is not written
    CHECK(lastAuthor(fixture) == text("%1 (not registered)").arg(login));
    Operation operation;
    CHECK(persons.authorOf(operation) == text("(nobody)"));
    operation.kind = OperationKind::Upgrade;
    CHECK(persons.authorOf(operation) == text("(the program)"));
}

TEST_CASE("a person is retired, comes back by being entered again, and two cannot be the same", "[services][persons]")
{
    OfficeFixture fixture;
    PersonService& persons = fixture.office().persons();
    const RowId li = add(fixture, "李明", "科员");
    const RowId wang = add(fixture, "王红", "科员");
    persons.choose(li);
    REQUIRE_OK(persons.retire(li));
    CHECK_FALSE(persons.find(li)->active);
    CHECK(persons.chosen() == nullptr);
    persons.choose(li);
    CHECK(persons.chosen() == nullptr);
    CHECK(add(fixture, "李明", "科员") == li);
    CHECK(persons.find(li)->active);
    const int before = fixture.operationCount();
    CHECK(add(fixture, "李明", "科员") == li); // there already: nothing is written
    CHECK(fixture.operationCount() == before);
    Person twin = *persons.find(wang);
    twin.name = text("李明");
    CHECK_FALSE(persons.save(twin));
    CHECK_FALSE(persons.save({}));
    Person nowhere;
    nowhere.name = text("无处");
    nowhere.level = OfficeLevel::Township;
    CHECK_FALSE(persons.save(nowhere));
    CHECK_FALSE(persons.retire(77));
    CHECK(fixture.operationCount() == before);
}

TEST_CASE("a person who is taken back by an undo writes no longer", "[services][persons]")
{
    OfficeFixture fixture;
    PersonService& persons = fixture.office().persons();
    persons.choose(add(fixture, "李明"));
    REQUIRE_OK(fixture.office().workspace().undo());
    CHECK(last(fixture).author == text("李明")); // it was that person's undo
    CHECK(persons.persons().empty());
    CHECK(fixture.office().workspace().identity().isLogin);
    CHECK(lastAuthor(fixture) == text("李明"));
    REQUIRE_OK(fixture.office().workspace().redo());
    REQUIRE(persons.chosen());
    CHECK(persons.chosen()->name == text("李明"));
    work(fixture, StarState::Held);
    CHECK(last(fixture).person == persons.chosen()->id);
}

TEST_CASE("a name is written as that of the person it is clear for, and else as it is", "[services][persons]")
{
    OfficeFixture fixture;
    PersonService& persons = fixture.office().persons();
    const RowId first = add(fixture, "李明", "科长");
    persons.writeAs(text("李明"));
    CHECK(fixture.office().workspace().identity().person == first);
    const RowId second = add(fixture, "李明", "科员");
    persons.writeAs(text("李明"));
    CHECK(fixture.office().workspace().identity().person == 0);
    CHECK(persons.writer() == text("李明"));
    persons.writeAs(text("李明 (科员)"));
    CHECK(fixture.office().workspace().identity().person == second);
    CHECK(fixture.office().workspace().identity().author == text("李明"));
    persons.writeAs(text("外来人"));
    work(fixture, StarState::Held);
    CHECK(last(fixture).author == text("外来人"));
    CHECK(lastAuthor(fixture) == text("外来人 (not registered)"));
    // Known at last: what follows is linked, what was written stays.
    const RowId third = add(fixture, "外来人");
    CHECK(fixture.office().workspace().identity().person == third);
}

TEST_CASE("the environment names who writes, from the first operation of a new file on", "[services][persons]")
{
    const Environment author(" 李明 ");
    OfficeFixture fixture;
    CHECK(last(fixture).author == text("李明"));
    const RowId person = add(fixture, "李明");
    fixture.reopen();
    CHECK_FALSE(fixture.office().workspace().identity().isLogin);
    CHECK(fixture.office().persons().chosen()->id == person);
}

TEST_CASE("a job that writes does so in the name of who chose it", "[services][persons]")
{
    OfficeFixture fixture;
    const RowId person = add(fixture, "李明", "科长");
    fixture.office().persons().choose(person);
    QObject receiver;
    const RowId village = fixture.unit(text("宋庄村"));
    fixture.office().jobs().start<void>(
        Jobs::Kind::Writing, text("Writing"),
        [village](Office& office, const Progress&) -> Status {
            return office.ratings().set(2023, {village, 0, StarState::Held});
        },
        &receiver, [](const Status& done) { REQUIRE_OK(done); });
    waitForJobs(fixture.office());
    CHECK(last(fixture).person == person);
    CHECK(last(fixture).author == text("李明"));
}
