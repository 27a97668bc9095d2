// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/journal/journalcheck.h"
#include "storage/journal/journalpast.h"
#include "storage/journal/pastpicture.h"
#include "storage/schema/migrator.h"
#include "support/catch.h"
#include "support/oldfile.h"

#include <QTemporaryDir>

using namespace wuxing;

namespace {

void write(const Connection& connection, const QDateTime& at, const QStringList& statements)
{
    Journal journal(connection);
    const OperationHead head{{Action::Code::EditUnit, {}}, QStringLiteral("a"), QStringLiteral("h"), at};
    REQUIRE_OK(journal.write(head, [&]() -> Status {
        for (const QString& statement : statements) {
            if (auto done = connection.execute(statement); !done)
                return done;
        }
        return {};
    }));
}

QDateTime noon(int month, int day) { return {QDate(2023, month, day), QTime(12, 0)}; }

const QStringList filling{
    QStringLiteral(
        "INSERT INTO unit VALUES (1, NULL, 'district', '990100000000', '测试区', '测试区', 'rural', 0, 'csq', "
        "NULL, NULL)"),
    QStringLiteral(
        "INSERT INTO unit VALUES (2, 1, 'town', '990100100000', '甲镇', '甲镇', 'rural', 1, 'jz', NULL, NULL)"),
    QStringLiteral(
        "INSERT INTO unit VALUES (3, 2, 'village', '990100100200', '宋庄村村民委员会', '宋庄村', 'rural', 1, "
        "'szc', NULL, NULL)"),
    QStringLiteral(
        "INSERT INTO ledger_item (id, unit, source, problem, measure, leader, department, person, start, due, "
        "first_due, "
        "state, progress, result, evidence, closing_opinion, remark, cancel_reason, closed_on) VALUES (10, 3, '信访', "
        "'路灯不亮', '', '', '', '甲', '2023-03-01', '2023-06-30', '2023-04-30', 'in_progress', 60, '', '', '', '', "
        "'', "
        "NULL)"),
    // Two notes of one day: the second is the later one by its position, though its id is smaller.
    QStringLiteral("INSERT INTO ledger_progress VALUES (21, 10, '2023-05-05', 30, 'in_progress', '先', 1)"),
    QStringLiteral("INSERT INTO ledger_progress VALUES (20, 10, '2023-05-05', 60, 'in_progress', '后', 2)"),
    QStringLiteral(
        "INSERT INTO ledger_extension VALUES (30, 10, '2023-04-30', '2023-06-30', '雨季', '乙', '2023-05-10')"),
    QStringLiteral("INSERT INTO visit VALUES (40, 3, NULL, '2023-05-01', '丙', 'meeting', '', '')"),
    QStringLiteral("INSERT INTO visit_opinion VALUES (50, 40, 50, '修路', '', 'normal', '', '', NULL, NULL, '', "
                   "'2023-05-20', NULL, '不符合政策', 0)")};

// A file of version 6 with rows in it, as the program before wrote it.
QString filledSix(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("six.wuxing"));
    const auto connection = Connection::open(path, Connection::Mode::Create);
    REQUIRE_OK(connection);
    REQUIRE_OK(Migrator(**connection).upgrade(6));
    oldfile::write(**connection, noon(6, 1), filling);
    oldfile::write(**connection, noon(8, 10), {QStringLiteral("UPDATE unit SET short_name = '宋新村' WHERE id = 3")});
    return path;
}

} // namespace

TEST_CASE("a filled file of version 6 keeps its facts through the upgrade to dated ones", "[storage][past]")
{
    const QTemporaryDir folder;
    const auto database = Database::open(filledSix(folder), false, noon(9, 1));
    REQUIRE_OK(database);
    const auto findings = JournalCheck((*database)->connection()).run();
    REQUIRE_OK(findings);
    CHECK(findings->empty());
    const auto notes = (*database)->ledger().notes(10);
    REQUIRE_OK(notes);
    REQUIRE(notes->size() == 2);
    CHECK(notes->back().text == QStringLiteral("后"));
    const auto items = (*database)->ledger().some({10});
    REQUIRE_OK(items);
    CHECK(items->front().pastReds == 1);
    const auto visit = (*database)->visits().visit(40);
    REQUIRE_OK(visit);
    const Opinion& opinion = (*visit)->opinions.front();
    CHECK(opinion.state() == OpinionState::Refused);
    CHECK(opinion.refusedOn == QDate(2023, 5, 20));
    CHECK_FALSE(opinion.answeredOn.isValid());
    const auto units = (*database)->units().all();
    REQUIRE_OK(units);
    CHECK(units->size() == 3);
    CHECK(units->front().officeName.isEmpty());
}

TEST_CASE("a field without a date of its own stands as the journal says it stood", "[storage][past]")
{
    const QTemporaryDir folder;
    const auto database = Database::open(filledSix(folder), false, noon(9, 1));
    REQUIRE_OK(database);
    const JournalPast past((*database)->connection());
    const auto name = [&](const QDate& day) {
        const auto value = past.valueAsOf(QStringLiteral("unit"), 3, QStringLiteral("short_name"), day);
        REQUIRE_OK(value);
        return value->toString();
    };
    CHECK(name({2023, 8, 9}) == QStringLiteral("宋庄村"));
    CHECK(name({2023, 8, 10}) == QStringLiteral("宋新村"));
    CHECK(name({2023, 1, 1}) == QStringLiteral("宋庄村")); // before it was entered: as it was entered
    const auto nobody = past.valueAsOf(QStringLiteral("unit"), 99, QStringLiteral("short_name"), {2023, 8, 1});
    REQUIRE_OK(nobody);
    CHECK(nobody->isNull());
}

TEST_CASE("a picture of the past has later names and notes gone and earlier facts in, whenever they were typed in",
    "[storage][past]")
{
    const QTemporaryDir folder;
    const QString path = filledSix(folder);
    {
        const auto database = Database::open(path, false, noon(9, 1));
        REQUIRE_OK(database);
        const Connection& connection = (*database)->connection();
        write(connection, noon(9, 2),
            {QStringLiteral(
                 "INSERT INTO ledger_progress (id, item, unit, noted_on, percent, state, note, position, noted_at) "
                 "VALUES (22, 10, 3, '2023-09-02', 100, 'reported_done', '', 3, '2023-09-02T04:00:00.000Z')"),
                QStringLiteral("UPDATE ledger_item SET state = 'reported_done', progress = 100 WHERE id = 10"),
                QStringLiteral("INSERT INTO level_target VALUES (70, 2023, 5, 3)")});
        // Typed in on the third, of July.
        write(connection, noon(9, 3),
            {QStringLiteral(
                "INSERT INTO ledger_progress (id, item, unit, noted_on, percent, state, note, position, noted_at) "
                "VALUES (23, 10, 3, '2023-07-02', 80, 'in_progress', '补记', 4, '2023-09-03T04:00:00.000Z')")});
        const auto late = PastPicture::lateFacts(connection, {2023, 7, 31}, 0);
        REQUIRE_OK(late);
        CHECK_FALSE(late->empty());
        const auto asOf = [&](const QDate& day) {
            auto picture = (*database)->asOf(day);
            REQUIRE_OK(picture);
            return std::move(*picture);
        };
        const auto july = asOf({2023, 7, 31});
        const auto item = july->ledger().some({10});
        REQUIRE_OK(item);
        REQUIRE(item->size() == 1);
        CHECK(item->front().progress == 80);
        CHECK(item->front().state == LedgerState::InProgress);
        CHECK(july->ledger().notes(10)->size() == 3);
        const auto targets = july->ratings().targets(2023);
        REQUIRE_OK(targets);
        CHECK(targets->at(5) == -1);
        const auto units = july->units().all();
        REQUIRE_OK(units);
        for (const Unit& unit : *units)
            CHECK((unit.id != 3 || unit.shortName == QStringLiteral("宋庄村")));
        const auto september = asOf({2023, 9, 2});
        CHECK(september->ledger().some({10})->front().state == LedgerState::ReportedDone);
        CHECK(september->ledger().some({10})->front().pastReds == 2);
        CHECK(september->ratings().targets(2023)->at(5) == 3);
        // The open file is not touched by looking back.
        const auto findings = JournalCheck(connection).run();
        REQUIRE_OK(findings);
        CHECK(findings->empty());
    }
}
