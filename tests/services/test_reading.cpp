// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportcatalogue.h"
#include "reports/formats/reportjson.h"
#include "services/office.h"
#include "storage/database.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <functional>
#include <map>

using namespace wuxing;

namespace {

Status run(Office& office, const QString& sql) { return office.workspace().database().connection().execute(sql); }

// Takes a table away behind the open file; puts it back at the end.
class MissingTable {
public:
    MissingTable(Office& office, const char* table)
        : m_office(office)
        , m_table(QLatin1String(table))
    {
        REQUIRE_OK(run(m_office, QStringLiteral("ALTER TABLE %1 RENAME TO %1_gone").arg(m_table)));
    }
    ~MissingTable() { (void)run(m_office, QStringLiteral("ALTER TABLE %1_gone RENAME TO %1").arg(m_table)); }
    MissingTable(const MissingTable&) = delete;
    MissingTable& operator=(const MissingTable&) = delete;

private:
    Office& m_office;
    QString m_table;
};

template <class T> Status statusOf(const Result<T>& result) { return result ? Status() : Status(result.error()); }

// A township: every kind of report, in little time.
ReportRequest requestFor(Office& office)
{
    return {office.units().tree()->root()->children.front()->unit.id, Month(2023, 9), Quarter(2023, 4), 2023};
}

} // namespace

TEST_CASE("a word no part of the program knows is an error that names its place, never another word", "[services]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    Database& database = office.workspace().database();
    const Quarter quarter(2023, 4);
    const RowId rules = office.rules().evaluator(2023, StarSetKind::Rural)->rules().id;
    struct Coded {
        const char* column;
        const char* where;
        std::function<Status()> read;
    };
    const auto ledger = [&] { return statusOf(database.ledger().all()); };
    const auto cases = [&] { return statusOf(database.cases().cases()); };
    const auto visits = [&] { return statusOf(database.visits().visits({2000, 1, 1}, {2100, 1, 1})); };
    const auto projects = [&] { return statusOf(database.incomes().projects()); };
    const auto contests = [&] { return statusOf(database.contests().contests()); };
    const auto evidence = [&] { return statusOf(database.evidence().all()); };
    const auto units = [&] { return statusOf(database.units().all()); };
    const auto rule = [&] { return statusOf(database.rules().read(rules)); };
    const auto reviews = [&] { return statusOf(database.reviews().reviews(quarter)); };
    const std::vector<Coded> coded{{"ledger_item.state", "1", ledger}, {"ledger_item.source_kind", "1", ledger},
        {"ledger_item.due", "1", ledger}, {"outcome.measure", "1", ledger},
        {"ledger_progress.state", "1", [&] { return statusOf(database.ledger().allNotes()); }},
        {"calendar_day.kind", "1", [&] { return statusOf(database.ledger().calendar()); }},
        {"rect_case.state", "1", cases}, {"case_step.state", "1", cases}, {"acceptance_ballot.verdict", "1", cases},
        {"case_report_item.state", "1", [&] { return statusOf(database.cases().reports()); }},
        {"visit.way", "1", visits}, {"visit_opinion.urgency", "1", visits}, {"project.kind", "1", projects},
        {"project.state", "1", projects}, {"contest.state", "1", contests}, {"contest.ties", "1", contests},
        {"appraisal.grade", "grade IS NOT NULL", [&] { return statusOf(database.contests().appraisals(2023)); }},
        {"award.state", "year = 2022", [&] { return statusOf(database.awards().awards(2022)); }},
        {"evidence.owner", "1", evidence}, {"evidence.stage", "1", evidence}, {"unit.star_set", "1", units},
        {"unit.active_from", "active_from IS NOT NULL", units},
        {"star.star_set", "year = 2023", [&] { return statusOf(database.ratings().stars(2023)); }},
        {"rule_set.state", "1", [&] { return statusOf(database.rules().heads()); }}, {"rule_star.pass_rule", "1", rule},
        {"rule_clause.kind", "1", rule}, {"rule_clause.comparator", "1", rule}, {"rule_clause.veto", "1", rule},
        {"department_charge.duty", "1", [&] { return statusOf(database.organisation().read()); }},
        {"review.state", "1", reviews}, {"review_opinion.opinion", "1", reviews},
        {"review_decision.outcome", "1", reviews},
        {"assessment.stage", "year = 2023 AND quarter = 4",
            [&] { return database.assessments().eachBranch(quarter, [](RowId, auto&) { return true; }); }}};
    REQUIRE_OK(run(office, QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    int tried = 0;
    for (const Coded& word : coded) {
        CAPTURE(word.column);
        const QStringList name = QString::fromLatin1(word.column).split(QLatin1Char('.'));
        const bool isNumber = name.at(1) == QLatin1String("stage") && name.at(0) == QLatin1String("assessment");
        const QString value = isNumber ? QStringLiteral("17") : QStringLiteral("'no_such_word'");
        REQUIRE_OK(word.read());
        const auto rows = database.connection().single(
            QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(name.at(0), QLatin1String(word.where)));
        REQUIRE_OK(rows);
        if (rows->toInt() == 0)
            continue;
        ++tried;
        REQUIRE_OK(run(office, QStringLiteral("SAVEPOINT before")));
        // Of rules and reviews some rows are not read: all rows change, where the schema lets them.
        const QString where = name.at(0) == QLatin1String("star") || name.at(0) == QLatin1String("unit")
            ? QStringLiteral("id = (SELECT max(id) FROM %1 WHERE %2)").arg(name.at(0), QLatin1String(word.where))
            : QString::fromLatin1(word.where);
        REQUIRE_OK(
            run(office, QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4").arg(name.at(0), name.at(1), value, where)));
        const Status read = word.read();
        REQUIRE_OK(run(office, QStringLiteral("ROLLBACK TO before")));
        REQUIRE_OK(run(office, QStringLiteral("RELEASE before")));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Damaged);
        CHECK(read.error().message.contains(QLatin1String(word.column)));
        CHECK(read.error().message.contains(isNumber ? QStringLiteral("17") : QStringLiteral("no_such_word")));
        REQUIRE_OK(word.read());
    }
    CHECK(tried >= 28);
}

TEST_CASE("no report is made of what could not be read", "[services]")
{
    const auto fixture = OfficeFixture::demonstration();
    const ReportRequest request = requestFor(fixture->office());
    REQUIRE(request.scope != 0);
    std::map<QString, QString> sound;
    for (const ReportKind& kind : reportKinds()) {
        const auto report = buildReport(fixture->office(), kind, request);
        CAPTURE(kind.key);
        REQUIRE_OK(report);
        sound[QLatin1String(kind.key)] = reportjson::write(*report);
    }
    // A table that was away and came back is written with other quotation marks: a file of its own for each.
    const QString whole = fixture->path(QStringLiteral("whole.wuxing"));
    REQUIRE_OK(fixture->office().backups().backupTo(whole));
    int refused = 0;
    for (const char* table : {"ledger_item", "ledger_progress", "outcome", "rect_case", "case_report", "visit",
             "visit_opinion", "household", "income", "project", "pairing", "award", "star", "plan", "assessment",
             "metric_value", "review_opinion", "review_veto", "appraisal", "contest", "evidence", "level_target",
             "escalation_paper", "rule_clause", "post"}) {
        const QString path = fixture->path(QLatin1String(table) + QStringLiteral(".wuxing"));
        REQUIRE(QFile::copy(whole, path));
        const auto opened = Office::open(path, OpenMode::ReadWrite, fixture->clock());
        REQUIRE_OK(opened);
        Office& office = **opened;
        const MissingTable missing(office, table);
        for (const ReportKind& kind : reportKinds()) {
            CAPTURE(table, kind.key);
            const auto report = buildReport(office, kind, request);
            if (!report) {
                ++refused;
                CHECK_FALSE(report.error().message.isEmpty());
                continue;
            }
            // Not touched by what is missing: the same paper as before.
            CHECK(reportjson::write(*report) == sound[QLatin1String(kind.key)]);
        }
    }
    CHECK(refused > 50);
}

TEST_CASE("a reading error is told once, is not kept, and nothing decided on it is written", "[services]")
{
    const auto fixture = OfficeFixture::demonstration();
    fixture->reopen();
    Office& fresh = fixture->office();
    int told = 0;
    QObject::connect(&fresh.workspace(), &Workspace::failed, [&](const Error&) { ++told; });
    const int before = fixture->operationCount();
    {
        const MissingTable missing(fresh, "income");
        CHECK(fresh.incomes().incomes()->empty());
        CHECK(told == 1);
        CHECK(fresh.incomes().year(2022).isEmpty());
        CHECK(told == 2);
        {
            const ReadWatch outer(fresh.workspace());
            const ReadWatch inner(fresh.workspace());
            CHECK(fresh.incomes().incomes()->empty());
            CHECK_FALSE(outer.status());
            CHECK_FALSE(inner.status());
        }
        CHECK(told == 2); // whoever watches tells it
        const auto written = fresh.workspace().write({Action::Code::ChangeSetting, {}}, [&](Database& database) {
            (void)fresh.incomes().incomes();
            return database.settings().put(QStringLiteral("office.name"), QStringLiteral("别名"));
        });
        CHECK_FALSE(written);
    }
    CHECK(fixture->operationCount() == before);
    CHECK_FALSE(fresh.incomes().incomes()->empty());
    CHECK_FALSE(fresh.incomes().year(2022).isEmpty());
}
