// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/journal/journalpast.h"
#include "support/catch.h"

using namespace wuxing;

namespace {

const QDateTime now(QDate(2023, 9, 15), QTime(8, 0), Qt::UTC);

OperationHead head(OperationKind kind = OperationKind::Edit, qint64 target = 0)
{
    return {{Action::Code::ChangeSetting, {QStringLiteral("k")}}, QStringLiteral("tester"), QStringLiteral("pc"), now,
        kind, target};
}

std::unique_ptr<Database> memory()
{
    auto database = Database::create(QStringLiteral(":memory:"));
    REQUIRE_OK(database);
    return std::move(*database);
}

Unit district()
{
    Unit unit;
    unit.id = 1;
    unit.kind = UnitKind::District;
    unit.code = QStringLiteral("990100");
    unit.name = unit.shortName = QStringLiteral("示例区");
    return unit;
}

LedgerItem itemOf(const Unit& unit)
{
    LedgerItem item;
    item.id = 5;
    item.unit = unit.id;
    item.problem = QStringLiteral("路灯不亮");
    item.start = item.due = item.firstDue = QDate(2023, 9, 1);
    return item;
}

qint64 put(Database& database, const QString& key, const QString& value)
{
    const auto written = database.journal().write(head(), [&] { return database.settings().put(key, value); });
    REQUIRE_OK(written);
    return written->has_value() ? (*written)->seq : 0;
}

QString value(Database& database, const QString& key)
{
    const auto all = database.settings().all();
    REQUIRE_OK(all);
    return all->value(key, QStringLiteral("(none)"));
}

void undo(Database& database)
{
    const auto target = database.undo().undoTarget();
    REQUIRE_OK(target);
    REQUIRE(*target != 0);
    const auto operation = database.journal().operation(*target);
    REQUIRE_OK(operation);
    REQUIRE_OK(database.journal().write(
        head(OperationKind::Undo, *target), [&] { return database.undo().applyInverse(*operation); }));
}

void redo(Database& database)
{
    const auto target = database.undo().redoTarget();
    REQUIRE_OK(target);
    REQUIRE(*target != 0);
    const auto operation = database.journal().operation(*target);
    REQUIRE_OK(operation);
    REQUIRE_OK(database.journal().write(
        head(OperationKind::Redo, *target), [&] { return database.undo().applyAgain(*operation); }));
}

} // namespace

TEST_CASE("an operation records the fields it changed, before and after", "[storage]")
{
    const auto database = memory();
    put(*database, QStringLiteral("a"), QStringLiteral("1"));
    const qint64 second = put(*database, QStringLiteral("a"), QStringLiteral("2"));
    const auto operation = database->journal().operation(second);
    REQUIRE_OK(operation);
    const auto fields = database->journal().fieldChanges(*operation);
    REQUIRE_OK(fields);
    REQUIRE(fields->size() == 1);
    CHECK(fields->front().table == QStringLiteral("setting"));
    CHECK(fields->front().field == QStringLiteral("value"));
    CHECK(fields->front().before == QStringLiteral("1"));
    CHECK(fields->front().after == QStringLiteral("2"));
}

TEST_CASE("work that changes nothing writes no operation", "[storage]")
{
    const auto database = memory();
    REQUIRE(put(*database, QStringLiteral("a"), QStringLiteral("1")) == 1);
    CHECK(put(*database, QStringLiteral("a"), QStringLiteral("1")) == 0);
    CHECK(database->journal().operations(10)->size() == 1);
}

TEST_CASE("work that fails leaves nothing behind", "[storage]")
{
    const auto database = memory();
    const auto written = database->journal().write(head(), [&]() -> Status {
        REQUIRE_OK(database->settings().put(QStringLiteral("a"), QStringLiteral("1")));
        return Error{ErrorCode::Cancelled, QStringLiteral("no"), {}};
    });
    CHECK_FALSE(written);
    CHECK(value(*database, QStringLiteral("a")) == QStringLiteral("(none)"));
    CHECK(database->journal().operations(10)->empty());
}

TEST_CASE("undo and redo walk the whole way back and forth", "[storage]")
{
    const auto database = memory();
    const QString key = QStringLiteral("a");
    for (int i = 1; i <= 5; ++i)
        put(*database, key, QString::number(i));
    for (int i = 4; i >= 1; --i) {
        undo(*database);
        CHECK(value(*database, key) == QString::number(i));
    }
    undo(*database);
    CHECK(value(*database, key) == QStringLiteral("(none)"));
    CHECK(*database->undo().undoTarget() == 0);
    for (int i = 1; i <= 5; ++i) {
        redo(*database);
        CHECK(value(*database, key) == QString::number(i));
    }
    CHECK(*database->undo().redoTarget() == 0);
}

TEST_CASE("undo after redo and redo after undo keep their places", "[storage]")
{
    const auto database = memory();
    const QString key = QStringLiteral("a");
    for (const char* v : {"1", "2", "3"})
        put(*database, key, QLatin1String(v));
    undo(*database);
    undo(*database);
    redo(*database);
    CHECK(value(*database, key) == QStringLiteral("2"));
    undo(*database);
    CHECK(value(*database, key) == QStringLiteral("1"));
    redo(*database);
    redo(*database);
    CHECK(value(*database, key) == QStringLiteral("3"));
}

TEST_CASE("a new edit ends what could be redone", "[storage]")
{
    const auto database = memory();
    put(*database, QStringLiteral("a"), QStringLiteral("1"));
    undo(*database);
    put(*database, QStringLiteral("b"), QStringLiteral("1"));
    CHECK(*database->undo().redoTarget() == 0);
    CHECK(*database->undo().undoTarget() == 3);
}

TEST_CASE("an undo that meets a row changed since is refused as a whole", "[storage]")
{
    const auto database = memory();
    const qint64 first = put(*database, QStringLiteral("a"), QStringLiteral("1"));
    const qint64 second = put(*database, QStringLiteral("a"), QStringLiteral("2"));
    put(*database, QStringLiteral("a"), QStringLiteral("3"));
    REQUIRE(first < second);
    const auto operation = database->journal().operation(second);
    const auto refused = database->journal().write(
        head(OperationKind::Undo, second), [&] { return database->undo().applyInverse(*operation); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(value(*database, QStringLiteral("a")) == QStringLiteral("3"));
}

TEST_CASE("a change behind the program's back becomes an operation without an author", "[storage]")
{
    const auto database = memory();
    put(*database, QStringLiteral("a"), QStringLiteral("1"));
    REQUIRE_OK(database->connection().execute(QStringLiteral("UPDATE setting SET value = 'x'")));
    put(*database, QStringLiteral("b"), QStringLiteral("1"));
    const auto operations = database->journal().operations(10);
    REQUIRE_OK(operations);
    REQUIRE(operations->size() == 3);
    CHECK((*operations)[1].kind == OperationKind::Outside);
    CHECK((*operations)[1].author.isEmpty());
}

TEST_CASE("the field view of the journal can be read with plain SQL", "[storage]")
{
    const auto database = memory();
    put(*database, QStringLiteral("a"), QStringLiteral("1"));
    put(*database, QStringLiteral("a"), QStringLiteral("2"));
    const auto old = database->connection().single(
        QStringLiteral("SELECT old || '>' || new FROM change_field WHERE field = 'value' AND operation = 2"));
    REQUIRE_OK(old);
    CHECK(*old == QStringLiteral("1>2"));
}

TEST_CASE("a row that was changed since then is not removed by undoing what added it", "[storage]")
{
    const auto made = Database::create(QStringLiteral(":memory:"));
    REQUIRE_OK(made);
    Database& database = **made;
    put(database, QStringLiteral("k"), QStringLiteral("1"));
    const auto added = database.journal().operation(1);
    REQUIRE_OK(added);
    put(database, QStringLiteral("k"), QStringLiteral("2"));
    const auto undone =
        database.journal().write(head(OperationKind::Undo, 1), [&] { return database.undo().applyInverse(*added); });
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(database.settings().all()->value(QStringLiteral("k")) == QStringLiteral("2"));
}

TEST_CASE("every operation is one of its kind in all files: site, copy and number", "[storage]")
{
    const auto first = Database::create(QStringLiteral(":memory:"));
    const auto second = Database::create(QStringLiteral(":memory:"));
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    put(**first, QStringLiteral("k"), QStringLiteral("1"));
    put(**second, QStringLiteral("k"), QStringLiteral("1"));
    const auto here = (*first)->journal().operation(1);
    const auto there = (*second)->journal().operation(1);
    REQUIRE_OK(here);
    REQUIRE_OK(there);
    CHECK(here->site != there->site);
    CHECK(here->schema == 8);
    REQUIRE_OK((*first)->journal().beginIncarnation());
    put(**first, QStringLiteral("k"), QStringLiteral("2"));
    const auto copied = (*first)->journal().operation(2);
    REQUIRE_OK(copied);
    CHECK(copied->site == here->site);
    CHECK(copied->incarnation != here->incarnation);
    CHECK(copied->clock > here->clock); // though both happened at the same time
}

TEST_CASE("what is erased from a change leaves the chain whole, what is edited does not", "[storage]")
{
    const auto made = Database::create(QStringLiteral(":memory:"));
    REQUIRE_OK(made);
    const Connection& connection = (*made)->connection();
    put(**made, QStringLiteral("k"), QStringLiteral("1"));
    put(**made, QStringLiteral("k"), QStringLiteral("2"));
    const auto hashes = JournalSeal(connection).changeHashes(1, 2);
    REQUIRE_OK(hashes);
    REQUIRE(hashes->size() == 2);
    CHECK(hashes->front().hash == hashes->front().made);
    CHECK(hashes->front().hash.size() == 32);
    REQUIRE_OK(connection.execute(QStringLiteral("UPDATE change SET fields = '{}', salt = x'' WHERE seq = 1")));
    const auto erased = JournalSeal(connection).changeHashes(1, 2);
    REQUIRE_OK(erased);
    CHECK(erased->front().made == hashes->front().hash);
    REQUIRE_OK(connection.execute(QStringLiteral("UPDATE change SET unit = 5 WHERE seq = 2")));
    CHECK(JournalSeal(connection).changeHashes(1, 2)->back().made != hashes->back().hash);
}

TEST_CASE("an event names the rows of an operation, what they hang on and what changed in them", "[storage]")
{
    const auto database = memory();
    const Unit unit = district();
    LedgerItem item = itemOf(unit);
    const auto written = [&](const std::function<Status()>& work) {
        const auto done = database->journal().write(head(), work);
        REQUIRE_OK(done);
        REQUIRE(done->has_value());
        return (*done)->event;
    };
    const auto put = [&] {
        if (auto added = database->units().insert(unit); !added)
            return added;
        return database->ledger().insert(item);
    };
    const ChangeEvent added = written(put);
    CHECK(added.rows.size() == 2);
    CHECK(added.tables == QSet<QString>{QStringLiteral("unit"), QStringLiteral("ledger_item")});

    item.measure = QStringLiteral("更换灯具");
    const ChangeEvent changed = written([&] {
        if (auto updated = database->ledger().update(item); !updated)
            return updated;
        return database->ledger().addNote(item.id, {0, {2023, 9, 2}, 10, LedgerState::InProgress, {}, now});
    });
    REQUIRE(changed.rows.size() == 2);
    CHECK(changed.rows[0].row == item.id);
    CHECK(changed.rows[0].kind == QLatin1Char('U'));
    CHECK(changed.rows[0].columns == QSet<QString>{QStringLiteral("measure")});
    CHECK(changed.rows[1].table == QStringLiteral("ledger_progress"));
    CHECK(changed.rows[1].parent == item.id);
    CHECK(changed.units == QSet<RowId>{unit.id});
}

TEST_CASE("an event of very many rows names none of them", "[storage]")
{
    const auto database = memory();
    const auto done = database->journal().write(head(), [&]() -> Status {
        for (int i = 0; i <= ChangeEvent::namedRows; ++i) {
            if (auto put = database->settings().put(QString::number(i), QStringLiteral("v")); !put)
                return put;
        }
        return {};
    });
    REQUIRE_OK(done);
    CHECK((*done)->event.rows.empty());
    CHECK((*done)->event.tables == QSet<QString>{QStringLiteral("setting")});
}

TEST_CASE("who last wrote a column of a row, or what hangs on it, is the operation that did", "[storage]")
{
    const auto database = memory();
    const Unit unit = district();
    LedgerItem item = itemOf(unit);
    const auto written = [&](const std::function<Status()>& work) {
        const auto done = database->journal().write(head(), work);
        REQUIRE_OK(done);
        return (*done)->seq;
    };
    const qint64 first = written([&] {
        if (auto added = database->units().insert(unit); !added)
            return added;
        return database->ledger().insert(item);
    });
    item.measure = QStringLiteral("更换灯具");
    const qint64 second = written([&] { return database->ledger().update(item); });
    item.outcomes = {{0, QStringLiteral("路灯"), Measure::Pieces, QStringLiteral("盏"), Quantity::fromWhole(3)}};
    const qint64 third = written([&] { return database->ledger().update(item); });
    const auto lastWritten = [&](const QString& table, RowId row, const QString& column) {
        const auto number = JournalPast(database->connection()).lastWritten(table, row, column);
        REQUIRE_OK(number);
        return *number;
    };
    const QString table = QStringLiteral("ledger_item");
    const QString children = QStringLiteral("outcome");
    CHECK(lastWritten(table, item.id, QStringLiteral("problem")) == first);
    CHECK(lastWritten(table, item.id, QStringLiteral("measure")) == second);
    CHECK(lastWritten(children, item.id, {}) == third);
    CHECK(lastWritten(children, item.id + 1, {}) == 0);
    item.outcomes.clear();
    const qint64 fourth = written([&] { return database->ledger().update(item); });
    CHECK(lastWritten(children, item.id, {}) == fourth);
}
