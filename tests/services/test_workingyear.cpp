// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportcatalogue.h"
#include "reports/formats/reportjson.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace wuxing;

namespace {

VisitEntry visitOf(OfficeFixture& fixture, const QString& head, const QString& wish)
{
    VisitEntry entry;
    entry.visit.unit = fixture.unit(QStringLiteral("宋庄村"));
    entry.visit.date = {2023, 9, 1};
    entry.visit.visitor = QStringLiteral("包村干部");
    entry.household = Household{0, 0, QStringLiteral("1组"), head, 3, QStringLiteral("13800001111")};
    Opinion opinion;
    opinion.body = wish;
    entry.visit.opinions.push_back(opinion);
    return entry;
}

LedgerItem caseItem(OfficeFixture& fixture, RowId rectCase)
{
    LedgerItem item = fixture.item(QStringLiteral("宋庄村"), QStringLiteral("班子不团结"), {2023, 4, 1}, {2023, 10, 1});
    item.measure = QStringLiteral("逐人谈话");
    item.person = QStringLiteral("包村干部");
    item.sourceKind = LedgerSource::Case;
    item.sourceId = rectCase;
    return item;
}

} // namespace

TEST_CASE("a case goes its way only with what each stage needs", "[services]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    CaseService& cases = office.cases();
    RectCase rectCase;
    rectCase.unit = fixture.unit(QStringLiteral("宋庄村"));
    rectCase.year = 2023;
    rectCase.listedOn = {2023, 3, 10};
    CHECK_FALSE(cases.list(rectCase)); // no cause
    rectCase.causes = {QStringLiteral("03")};
    REQUIRE_OK(cases.list(rectCase));
    CHECK_FALSE(cases.list(rectCase)); // listed already
    const RowId id = CaseService::caseRow(rectCase.unit, 2023);
    CHECK_FALSE(cases.step(id, CaseAction::ApprovePlan, {2023, 3, 25}, QStringLiteral("组织部"))); // nothing planned
    REQUIRE_OK(office.ledger().add(caseItem(fixture, id), {}));
    REQUIRE_OK(cases.step(id, CaseAction::ApprovePlan, {2023, 3, 25}, QStringLiteral("组织部")));
    REQUIRE_OK(cases.step(id, CaseAction::Start, {2023, 4, 1}, {}));
    CHECK_FALSE(cases.step(id, CaseAction::Apply, {2023, 9, 1}, {})); // the problem is open
    const RowId item = cases.itemsOf(*cases.find(id)).front().id;
    for (const LedgerAction action : {LedgerAction::Start, LedgerAction::ReportDone})
        REQUIRE_OK(office.ledger().apply({}, {planStep(*office.ledger().find(item), {action, {2023, 8, 1}, {}, 0})}));
    REQUIRE_OK(cases.step(id, CaseAction::Apply, {2023, 9, 1}, {}));
    CHECK_FALSE(cases.step(id, CaseAction::Accept, {2023, 9, 10}, {})); // no ballots
    Acceptance acceptance = cases.currentAcceptance(*cases.find(id));
    for (int delegate = 1; delegate <= 15; ++delegate) {
        Ballot ballot;
        ballot.delegate = delegate;
        ballot.marks.fill(Quantity::fromWhole(18));
        ballot.verdict = Satisfaction::Satisfied;
        acceptance.ballots.push_back(ballot);
    }
    REQUIRE_OK(cases.saveAcceptance(id, acceptance));
    REQUIRE_OK(cases.step(id, CaseAction::Accept, {2023, 9, 10}, {}));
    CHECK(cases.find(id)->followUntil == QDate(2024, 9, 10));
    REQUIRE_OK(cases.step(id, CaseAction::FollowUp, {2023, 9, 11}, {}));
    CHECK_FALSE(cases.step(id, CaseAction::Close, {2024, 1, 1}, {})); // the year has not run out
    REQUIRE_OK(cases.step(id, CaseAction::Close, {2024, 9, 10}, {}));
}

TEST_CASE("a sent monthly report is frozen, and the next one says what moved", "[services]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    RectCase rectCase;
    rectCase.unit = fixture.unit(QStringLiteral("宋庄村"));
    rectCase.year = 2023;
    rectCase.listedOn = {2023, 7, 10};
    rectCase.causes = {QStringLiteral("03")};
    REQUIRE_OK(office.cases().list(rectCase));
    const RowId id = CaseService::caseRow(rectCase.unit, 2023);
    rectCase = *office.cases().find(id);
    REQUIRE_OK(office.ledger().add(caseItem(fixture, id), {}));
    CHECK(office.caseReports().duty(rectCase, Month(2023, 7)) == ReportDuty::Owed);
    CHECK(office.caseReports().duty(rectCase, Month(2023, 6)) == ReportDuty::None);
    CaseReport july = office.caseReports().draft(rectCase, Month(2023, 7));
    july.work = QStringLiteral("走访");
    REQUIRE_OK(office.caseReports().send(july, {2023, 7, 31}));
    CHECK_FALSE(office.caseReports().send(july, {2023, 8, 1}));
    CHECK_FALSE(office.caseReports().saveReport(july));
    const auto frozen = office.freezes().find(QStringLiteral("case-report"), QStringLiteral("2023-07"), rectCase.unit);
    REQUIRE_OK(frozen);
    REQUIRE(frozen->has_value());
    const QString before = reportjson::write((*frozen)->report);
    const RowId item = office.cases().itemsOf(rectCase).front().id;
    REQUIRE_OK(office.ledger().apply(
        {}, {planProgress(*office.ledger().find(item), 40, {2023, 8, 20}, QStringLiteral("谈话完成"))}));
    const CaseReport august = office.caseReports().draft(rectCase, Month(2023, 8));
    const auto moved = movements(*office.caseReports().reportBefore(id, Month(2023, 8)), august);
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().to == 40);
    CHECK(moved.front().reason == QStringLiteral("谈话完成"));
    const auto again = office.freezes().find(QStringLiteral("case-report"), QStringLiteral("2023-07"), rectCase.unit);
    REQUIRE_OK(again);
    CHECK(reportjson::write((*again)->report) == before);
}

TEST_CASE("case reports that come together each name the one before, and are printed once", "[services]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    RectCase earlier;
    earlier.unit = fixture.unit(QStringLiteral("宋庄村"));
    earlier.year = 2022;
    earlier.listedOn = {2022, 3, 10};
    earlier.causes = {QStringLiteral("03")};
    RectCase present = earlier;
    present.year = 2023;
    present.listedOn = {2023, 6, 10};
    REQUIRE_OK(office.cases().list(earlier));
    REQUIRE_OK(office.cases().list(present));
    const RectCase rectCase = *office.cases().find(CaseService::caseRow(present.unit, 2023));
    std::vector<CaseReport> reports;
    for (const int month : {8, 7}) { // in any order
        CaseReport report = office.caseReports().draft(rectCase, Month(2023, month));
        report.work = QStringLiteral("走访");
        report.sentOn = {2023, month, 28};
        reports.push_back(report);
    }
    REQUIRE_OK(office.caseReports().importReports(reports, {Action::Code::SendCaseReport, {}}));
    const auto paper = [&](int month) {
        const auto sent = office.caseReports().sentPaper(rectCase, Month(2023, month));
        REQUIRE_OK(sent);
        REQUIRE(sent->has_value());
        return reportjson::write((*sent)->report);
    };
    CHECK(paper(7).contains(QStringLiteral("首次报告")));
    CHECK_FALSE(paper(8).contains(QStringLiteral("首次报告")));
    // The earlier case sent none of its own: the paper stands once, its own is a draft.
    const auto printed = reporting::caseReports(office, {0, Month(2023, 8)});
    REQUIRE_OK(printed);
    CHECK(printed->sections.size() == 2);
    // And when it sends its own, both are kept.
    CaseReport second =
        office.caseReports().draft(*office.cases().find(CaseService::caseRow(earlier.unit, 2022)), Month(2023, 8));
    second.work = QStringLiteral("回访");
    REQUIRE_OK(office.caseReports().send(second, {2023, 8, 29}));
    CHECK(reportjson::write(*reporting::caseReports(office, {0, Month(2023, 8)})).contains(QStringLiteral("回访")));
    CHECK_FALSE(paper(8).contains(QStringLiteral("回访")));
}

TEST_CASE("equal opinions become one ledger item, linked both ways, and the sums agree", "[services]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    for (const QString& head : {QStringLiteral("谷安"), QStringLiteral("岳禾")})
        REQUIRE_OK(office.visits().save(visitOf(fixture, head, QStringLiteral("路灯不亮"))));
    std::vector<RowId> ids;
    for (const auto& raised : office.opinions().raised(0, 2023))
        ids.push_back(raised.opinion.id);
    REQUIRE(ids.size() == 2);
    REQUIRE_OK(office.opinions().group(ids, 2023));
    LedgerItem item = fixture.item(QStringLiteral("宋庄村"), QStringLiteral("路灯不亮"), {2023, 9, 2}, {2023, 9, 30});
    const auto made = office.opinions().makeLedgerItem({ids.front()}, 2023, item);
    REQUIRE_OK(made);
    for (const auto& raised : office.opinions().raised(0, 2023))
        CHECK(raised.opinion.item == *made);
    CHECK_FALSE(office.opinions().makeLedgerItem(ids, 2023, item)); // it stands there already
    CHECK_FALSE(office.ledger().remove({*made}, {}));
    REQUIRE_OK(office.opinions().answer(ids, 2023, QStringLiteral("已修好"), {2023, 9, 20}, Satisfaction::Satisfied));
    const OpinionSums sums = office.opinions().sums(0, 2023);
    CHECK(sums.answered == 2);
    CHECK(sums.total() == 2);
}

TEST_CASE("the history and the reports show no name of a household", "[services]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    REQUIRE_OK(office.visits().save(visitOf(fixture, QStringLiteral("谷安然"), QStringLiteral("路灯不亮"))));
    const auto operations = office.history().operations(0, 5);
    REQUIRE_OK(operations);
    const auto changes = office.history().fieldChanges(operations->front());
    REQUIRE_OK(changes);
    for (const FieldChange& change : *changes)
        CHECK_FALSE(change.after.contains(QStringLiteral("谷安然")));
    CHECK_FALSE(
        reportjson::write(*reporting::visits(office, {.scope = 0, .year = 2023})).contains(QStringLiteral("谷安然")));
    CHECK(reportjson::write(*reporting::visitsUnmasked(office, {.scope = 0, .year = 2023}))
              .contains(QStringLiteral("谷安然")));
    CHECK_FALSE(office.visits().reveal(false, QStringLiteral(" "), 1));
}

TEST_CASE("income that was entered stands for the figure of the rules", "[services]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const RowId unit = fixture.unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(office.incomes().put({{unit, 2023, QStringLiteral("经营收入"), true, Money::fromFen(5'000'050), {}},
                                        {unit, 2023, QStringLiteral("补助收入"), false, Money::fromFen(1), {}}},
        {Action::Code::EnterIncome, {}}));
    CHECK(office.incomes().yearOf(unit, 2023).total.fen() == 5'000'051);
    CHECK(office.incomes().yearOf(unit, 2023).operating.fen() == 5'000'050);
    const auto figures = office.assessments().metrics(Quarter(2023, 4)).value(unit);
    CHECK(figures.value(IncomeService::incomeMetric()) == Quantity::fromThousandths(50'000'510));
}

TEST_CASE("a frozen report is the same after 500 edits, in every format, until it is reopened", "[services]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    const ReportKind& kind = *reportKind(QStringLiteral("monthly"));
    const auto request = reportRequest(kind, office, 0, QStringLiteral("2023-09"));
    REQUIRE_OK(request);
    REQUIRE_OK(freezeReport(office, kind, *request));
    const auto written = [&] {
        const auto report = buildReport(office, kind, *request);
        REQUIRE_OK(report);
        return reportjson::write(*report);
    };
    const QString before = written();
    const auto items = office.ledger().items();
    int edits = 0;
    for (int round = 0; edits < 500; ++round) {
        for (size_t i = 0; i < items->size() && edits < 500; ++i, ++edits)
            REQUIRE_OK(office.ledger().apply({Action::Code::EditLedgerItems, {QStringLiteral("1")}},
                {planField(*office.ledger().find((*items)[i].id), LedgerField::Person, QString::number(round))}));
    }
    CHECK(written() == before);
    fixture->reopen();
    const auto again = buildReport(fixture->office(), kind, *request);
    REQUIRE_OK(again);
    CHECK(reportjson::write(*again) == before);
    CHECK_FALSE(liftFrozen(fixture->office(), kind, *request, QStringLiteral(" ")));
    REQUIRE_OK(liftFrozen(fixture->office(), kind, *request, QStringLiteral("漏报一项")));
    CHECK_FALSE(isFrozen(fixture->office(), kind, *request));
}

TEST_CASE("a report of a past month knows no answer that was given later", "[services]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    for (const QString& head : {QStringLiteral("谷安"), QStringLiteral("岳禾")})
        REQUIRE_OK(office.visits().save(visitOf(fixture, head, QStringLiteral("路灯不亮") + head)));
    std::vector<RowId> ids;
    for (const auto& raised : office.opinions().raised(0, 2023))
        ids.push_back(raised.opinion.id);
    REQUIRE_OK(office.opinions().answer({ids.at(0)}, 2023, QStringLiteral("已修好"), {2023, 10, 20}, {}));
    CHECK_FALSE(office.opinions().refuse({ids.at(1)}, 2023, QStringLiteral("不符合政策"), {}));
    REQUIRE_OK(office.opinions().refuse({ids.at(1)}, 2023, QStringLiteral("不符合政策"), {2023, 10, 21}));
    const auto figure = [&](int month, const char* key) {
        const auto report = reporting::monthly(office, {0, Month(2023, month)});
        REQUIRE_OK(report);
        return report->figure(QLatin1String(key))->text;
    };
    fixture.clock().set(QDateTime(QDate(2023, 11, 1), QTime(9, 0)));
    CHECK(figure(9, "opinions_waiting") == QStringLiteral("2"));
    CHECK(figure(9, "opinions_refused") == QStringLiteral("0"));
    CHECK(figure(10, "opinions_waiting") == QStringLiteral("0"));
    CHECK(figure(10, "opinions_answered") == QStringLiteral("1"));
    CHECK(figure(10, "opinions_refused") == QStringLiteral("1"));
}

TEST_CASE("the demonstration prints the published figures of cases and income", "[services]")
{
    const auto fixture = OfficeFixture::demonstration();
    const auto report = reporting::monthly(fixture->office(), {0, Month(2023, 9)});
    REQUIRE_OK(report);
    CHECK(report->figure(QStringLiteral("cases_accepted"))->text == QStringLiteral("4"));
    CHECK(report->figure(QStringLiteral("cases_all_accepted"))->text == QStringLiteral("是"));
    CHECK(report->figure(QStringLiteral("income_reached"))->text == QStringLiteral("79"));
    CHECK(report->figure(QStringLiteral("income_all_reached"))->text == QStringLiteral("是"));
    // A report is the same after it was kept as text.
    const auto kept = reportjson::read(reportjson::write(*report));
    REQUIRE_OK(kept);
    CHECK(reportjson::write(*kept) == reportjson::write(*report));
}

TEST_CASE("the paper says where the cent of a rounded share went, and only then", "[services][income]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    Project project;
    project.unit = fixture.unit(QStringLiteral("宋庄村"));
    project.name = QStringLiteral("温室大棚");
    project.partners = {{fixture.unit(QStringLiteral("李湾村")), Quantity::fromWhole(50)}};
    const auto saysRounded = [&](qint64 fen) {
        project.incomes = {{2023, Money::fromFen(fen)}};
        const auto kept = office.incomes().projects();
        project.id = kept->empty() ? 0 : kept->front().id;
        REQUIRE_OK(office.incomes().add(project));
        const auto sections = reporting::income(office, {.scope = 0, .year = 2023})->sections;
        return std::any_of(sections.begin(), sections.end(),
            [](const Section& section) { return section.note.contains(QStringLiteral("四舍五入到分，余数归落地村")); });
    };
    CHECK_FALSE(saysRounded(10000));
    CHECK(saysRounded(10001));
}
