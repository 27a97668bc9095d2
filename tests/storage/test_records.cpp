// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/casefields.h"
#include "domain/contest/contestfields.h"
#include "domain/exchange/exchangefields.h"
#include "domain/income/incomefields.h"
#include "domain/ledger/ledgerfields.h"
#include "domain/papers/evidencefields.h"
#include "domain/papers/paperfields.h"
#include "domain/rating/assessmentfields.h"
#include "domain/rating/ratingfields.h"
#include "domain/rating/rulefields.h"
#include "domain/records/tables.h"
#include "domain/review/reviewfields.h"
#include "domain/units/departmentfields.h"
#include "domain/units/unitfields.h"
#include "domain/visits/visitfields.h"
#include "storage/database.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"
#include "support/catch.h"
#include "support/samplerecord.h"

#include <QRegularExpression>
#include <QSet>

using namespace wuxing;

namespace {

std::unique_ptr<Database> memory()
{
    auto database = Database::create(QStringLiteral(":memory:"));
    REQUIRE_OK(database);
    // Records are looked at one by one here: what they hang on and what ties their columns is asked elsewhere.
    REQUIRE_OK((*database)->connection().execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    REQUIRE_OK((*database)->connection().execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    return std::move(*database);
}

OperationHead head()
{
    return {{Action::Code::ChangeSetting, {QStringLiteral("k")}}, QStringLiteral("tester"), QStringLiteral("pc"),
        QDateTime(QDate(2023, 9, 15), QTime(8, 0), Qt::UTC), OperationKind::Edit, 0};
}

struct Column {
    QString name;
    QString type;
    bool mayBeNull;
};

std::vector<Column> columnsOf(const Database& database, const QString& table)
{
    const auto columns = readRows<Column>(
        database.connection(), QStringLiteral("PRAGMA table_info(%1)").arg(table), {}, [](const Statement& row) {
            return Column{row.text(1), row.text(2), row.integer(3) == 0};
        });
    REQUIRE_OK(columns);
    return *columns;
}

QStringList tablesOf(const Database& database)
{
    const auto names = readRows<QString>(database.connection(),
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"),
        {}, [](const Statement& row) { return row.text(0); });
    REQUIRE_OK(names);
    return {names->begin(), names->end()};
}

// What INSERT and UPDATE of a table look like when the marks alone say so.
QString inserting(const QString& table)
{
    return SqlText::filled(QStringLiteral("INSERT INTO %1 ({%1.names}) VALUES ({%1.marks})").arg(table));
}

template <class Record> QVariantList besideValues()
{
    QVariantList values;
    for (const FieldWords& field : recordTable<Record>().beside)
        values << sampleValue(*field.kind, 7);
    return values;
}

template <class Record> Record onlyRow(const Database& database)
{
    const RecordSql<Record> sql;
    const QString table = QString::fromUtf8(recordTable<Record>().name);
    const auto rows =
        readRows<Record>(database.connection(), SqlText::filled(QStringLiteral("SELECT {%1} FROM %1").arg(table)), {},
            [&](const Statement& row) { return sql.read(row); });
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    return rows->front();
}

// Counts the members of a struct by how many values it can be made of.
struct Anything {
    template <class T> operator T() const; // NOLINT(google-explicit-constructor)
};
template <class Record, class... Values> constexpr size_t memberCount(Values... values)
{
    if constexpr (requires { Record{values..., Anything{}}; })
        return memberCount<Record>(values..., Anything{});
    else
        return sizeof...(Values);
}

// Kept, read again and equal; then each field alone is changed: the journal names its column and nothing else.
template <class Record> void checkRecord(int membersElsewhere = 0)
{
    const RecordTable<Record>& table = recordTable<Record>();
    const QString name = QString::fromUtf8(table.name);
    CAPTURE(name);
    CHECK(static_cast<int>(memberCount<Record>()) == static_cast<int>(table.fields.size()) + membersElsewhere);
    const auto database = memory();
    const RecordSql<Record> sql;
    const Record first = sampleRecord<Record>();
    const QVariantList values = sql.values(first, besideValues<Record>());
    REQUIRE_OK(
        database->journal().write(head(), [&] { return runOnce(database->connection(), inserting(name), values); }));
    CHECK(onlyRow<Record>(*database) == first);
    for (const Field<Record>& field : table.fields) {
        if (recordfield::isSame(field.column, "id"))
            continue;
        CAPTURE(field.column);
        Record changed = first;
        REQUIRE(field.load(changed, sampleValue(*field.kind, 100)));
        if (field.stored(changed) == field.stored(first))
            REQUIRE(field.load(changed, sampleValue(*field.kind, 101)));
        REQUIRE(changedFields(first, changed).size() == 1);
        CHECK(changedFields(first, changed).front() == &field);
        const auto update = [&](const Record& record) {
            QVariantList bound = sql.changes(record);
            if (!TableWords::of(table).hasOwnId())
                bound << values.front();
            const auto done = database->journal().write(head(), [&] {
                return runOnce(database->connection(),
                    SqlText::filled(QStringLiteral("UPDATE %1 SET {%1.sets} WHERE id = ?").arg(name)), bound);
            });
            REQUIRE_OK(done);
            REQUIRE(done->has_value());
            const auto fields = database->journal().fieldChanges(*database->journal().operation((*done)->seq));
            REQUIRE_OK(fields);
            REQUIRE(fields->size() == 1);
            CHECK(fields->front().field == field.name());
        };
        update(changed);
        CHECK(onlyRow<Record>(*database) == changed);
        update(first);
    }
}

} // namespace

TEST_CASE("every table of the file is described", "[storage]")
{
    const auto database = memory();
    // No records: how the file keeps itself, and settings, which are one value a key.
    const QStringList never{QStringLiteral("change"), QStringLiteral("content"), QStringLiteral("journal_state"),
        QStringLiteral("local_setting"), QStringLiteral("operation"), QStringLiteral("origin"),
        QStringLiteral("setting"), QStringLiteral("thumbnail")};
    QStringList undescribed;
    for (const QString& table : tablesOf(*database)) {
        if (!findTable(table))
            undescribed << table;
    }
    CHECK(undescribed == never);
    for (const TableWords& table : recordTables())
        CHECK(tablesOf(*database).contains(table.name()));
}

TEST_CASE("columns of the file and fields of the descriptions are the same, both ways", "[storage]")
{
    const auto database = memory();
    for (const TableWords& table : recordTables()) {
        CAPTURE(table.name());
        QStringList described{QStringLiteral("id")};
        for (const FieldWords* field : table.fields())
            described << field->name();
        for (const FieldWords& field : table.beside())
            described << field.name();
        if (table.parent().table)
            described << QStringLiteral("unit");
        described.removeDuplicates();
        QStringList there;
        for (const Column& column : columnsOf(*database, table.name()))
            there << column.name;
        described.sort();
        there.sort();
        CHECK(described == there);
    }
}

TEST_CASE("no member of a record stands in two columns", "[storage]")
{
    for (const TableWords& table : recordTables()) {
        QSet<const void*> members;
        for (const FieldWords* field : table.fields()) {
            CAPTURE(table.name(), field->column);
            CHECK_FALSE(members.contains(field->tag));
            members.insert(field->tag);
        }
    }
}

TEST_CASE("no table lists the words of a coded column: what a newer program writes is read, or named by the check",
    "[storage]")
{
    const auto database = memory();
    static const QRegularExpression list(QStringLiteral("CHECK \\((\\w+) IN \\('"));
    int coded = 0;
    for (const TableWords& table : recordTables()) {
        CAPTURE(table.name());
        const auto sql = database->connection().single(
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(table.name()));
        REQUIRE_OK(sql);
        CHECK_FALSE(list.match(*sql).hasMatch());
        for (const FieldWords* field : table.fields())
            coded += field->kind->shape == ValueKind::Shape::Word ? 1 : 0;
    }
    CHECK(coded >= 30);
}

TEST_CASE("a field that is searched is a text that is always there, and no empty record breaks its table", "[storage]")
{
    const auto database = memory();
    for (const TableWords& table : recordTables()) {
        for (const FieldWords* field : table.fields()) {
            CAPTURE(table.name(), field->column);
            for (const Column& column : columnsOf(*database, table.name())) {
                if (column.name != field->name())
                    continue;
                if (field->isSearched)
                    CHECK((column.type == QLatin1String("TEXT") && !column.mayBeNull));
                bool isNumber = false;
                (void)sampleValue(*field->kind, 1).toString().toLongLong(&isNumber);
                CHECK(column.type == (isNumber ? QLatin1String("INTEGER") : QLatin1String("TEXT")));
                if (field->kind->isOptional)
                    CHECK(column.mayBeNull);
            }
        }
    }
}

TEST_CASE("a record is kept whole, and one changed field is one changed column", "[storage]")
{
    checkRecord<LedgerItem>(2); // outcomes are records of their own, past reds are read from the history
    checkRecord<Outcome>();
    checkRecord<ProgressNote>();
    checkRecord<Extension>();
    checkRecord<Verification>();
    checkRecord<EscalationPaper>();
    checkRecord<CalendarDay>();
    checkRecord<Income>();
    checkRecord<Project>(3);
    checkRecord<Project::Fund>();
    checkRecord<Project::Partner>();
    checkRecord<Project::YearIncome>();
    checkRecord<Pairing>();
    checkRecord<Household>();
    checkRecord<Visit>(1);
    checkRecord<Opinion>();
    checkRecord<Unit>(2); // who is secretary stands in the posts
    checkRecord<Post>();
    checkRecord<Star>();
    checkRecord<Award>();
    checkRecord<LevelTarget>();
    checkRecord<PublishedTotal>();
    checkRecord<Assessment>();
    checkRecord<MetricValue>();
    checkRecord<BranchPlan>(-4); // five answers in one array
    checkRecord<BranchReview>(4);
    checkRecord<ReviewOpinion>();
    checkRecord<VetoFact>();
    checkRecord<ReviewDecision>();
    checkRecord<CaseCause>();
    checkRecord<RectCase>(2);
    checkRecord<CaseStep>();
    checkRecord<Acceptance>(1);
    checkRecord<Ballot>(-4); // five marks in one array
    checkRecord<CaseReport>(2); // its month is two columns
    checkRecord<CaseReportItem>();
    checkRecord<Evidence>();
    checkRecord<Contest>(6);
    checkRecord<ContestPart>(1);
    checkRecord<ContestIndicator>();
    checkRecord<ContestJudge>();
    checkRecord<ContestEntry>(1); // the township is that of its unit
    checkRecord<ContestScore>();
    checkRecord<ContestAdjustment>();
    checkRecord<ContestComment>();
    checkRecord<Appraisal>(-3); // four columns are the votes, one member
    checkRecord<RuleSet>(1);
    checkRecord<RuleStar>(1);
    checkRecord<RuleItem>(1);
    checkRecord<RuleClause>();
    checkRecord<Department>(2);
    checkRecord<Department::Member>();
    checkRecord<Department::Charge>();
    checkRecord<LookBack>();
    checkRecord<ReviewMeeting>();
    checkRecord<PersonalAccess>();
    checkRecord<FrozenPaper>();
    checkRecord<PaperTemplate>();
    checkRecord<ReportAddition>();
    checkRecord<SheetMapping>();
    checkRecord<Site>();
    checkRecord<SiteKey>();
    checkRecord<Person>();
    checkRecord<Package>();
    checkRecord<Conflict>();
    checkRecord<RowAlias>();
    checkRecord<PeerKnowledge>();
}

TEST_CASE("a value nobody knows fails the reading and names its column", "[storage]")
{
    const auto database = memory();
    QVariantList values = RecordSql<LedgerItem>().values(sampleRecord<LedgerItem>());
    REQUIRE_OK(runOnce(database->connection(), inserting(QStringLiteral("ledger_item")), values));
    REQUIRE_OK(database->connection().execute(QStringLiteral("UPDATE ledger_item SET state = 'gone'")));
    const auto read = database->ledger().all();
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(QStringLiteral("ledger_item.state")));
}

TEST_CASE("rows without an id of their own get the one files before had", "[storage]")
{
    // Two offices that enter the same thing meet by it, so it never changes.
    const Income income{11, 2023, QStringLiteral("经营收入"), true, Money::fromYuan(5), {}};
    CHECK(RecordSql<Income>().rowOf(income) == derivedRowId(QStringLiteral("income|11|2023|经营收入|1")));
    CHECK(RecordSql<CalendarDay>().rowOf({QDate(2023, 10, 1), {}, {}})
        == derivedRowId(QStringLiteral("calendar_day|2023-10-01")));
    CHECK(RecordSql<Project::Fund>().rowOf({QStringLiteral("财政"), {}}, {42})
        == derivedRowId(QStringLiteral("project_fund|42|财政")));
    CHECK(RecordSql<ContestScore>().rowOf({1, 2, 3, {}}) == derivedRowId(QStringLiteral("contest_score|1|2|3")));
    CHECK(RecordSql<Appraisal>().rowOf({11, 2023, {}, {}, {}}) == derivedRowId(QStringLiteral("appraisal|11|2023")));
    RuleStar star;
    star.key = QStringLiteral("party");
    CHECK(RecordSql<RuleStar>().rowOf(star, {42}) == derivedRowId(QStringLiteral("rule_star|42|party")));
    CHECK(RecordSql<RuleItem>().rowOf({7, {}, {}, {}}, {42}) == derivedRowId(QStringLiteral("rule_item|42|7")));
    RuleClause clause;
    clause.id = 8;
    CHECK(RecordSql<RuleClause>().rowOf(clause, {42}) == derivedRowId(QStringLiteral("rule_clause|42|8")));
    CHECK(RecordSql<Department::Member>().rowOf({QStringLiteral("张三"), {}}, {42, 1})
        == derivedRowId(QStringLiteral("department_member|42|1")));
    CHECK(RecordSql<Department::Charge>().rowOf({StarSetKind::Urban, QStringLiteral("party"), StarDuty::Lead}, {42})
        == derivedRowId(QStringLiteral("department_charge|42|urban|party")));
}
