// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/gatherers.h"
#include "reports/formats/reportjson.h"
#include "reports/reporttemplate.h"
#include "reports/sheets/escalationsheet.h"
#include "reports/sheets/monthlyreport.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

namespace {

QString bodyOf(const Report& report)
{
    QString text;
    for (const Block& block : report.sections.front().blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            text += heading->text + QLatin1Char('\n');
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            text += paragraph->text() + QLatin1Char('\n');
    }
    return text;
}

} // namespace

TEST_CASE("the monthly report of the demonstration says the published figures", "[reporting]")
{
    const auto fixture = OfficeFixture::demonstration();
    const auto report = reporting::monthly(fixture->office(), {0, Month(2023, 9)});
    REQUIRE_OK(report);
    const QString text = bodyOf(*report);
    for (const char* phrase : {"村（社区）党组织98个", "村79个、社区19个", "五星2个、四星11个、三星25个、二星56个",
             "合计94个；未评定4个", "五星5个、四星13个、三星58个、二星18个", "新修主干道4,900米", "硬化背街小巷60条",
             "铺设道板8,500平方米", "安装路灯270盏"}) {
        CAPTURE(phrase);
        CHECK(text.contains(QString::fromUtf8(phrase)));
    }
    CHECK(text.size() < 4000);
    CHECK(report->mark.contains(QStringLiteral("演示")));
    CHECK(report->seal.contains(fixture->office().history().head()->left(16)));
}

TEST_CASE("every counted figure holds the list it was counted from", "[reporting]")
{
    const auto fixture = OfficeFixture::demonstration();
    const auto report = reporting::monthly(fixture->office(), {0, Month(2023, 9)});
    REQUIRE_OK(report);
    int counted = 0;
    for (const Figure& figure : report->figures) {
        bool isNumber = false;
        const int number = figure.text.toInt(&isNumber);
        if (!isNumber || figure.list.kind == FigureList::Kind::None)
            continue;
        CAPTURE(figure.key);
        CHECK(number == static_cast<int>(figure.list.ids.size()));
        ++counted;
    }
    CHECK(counted > 15);
}

TEST_CASE("a figure of branches says whose stars it counted, and the list shows them", "[reporting]")
{
    const auto fixture = OfficeFixture::demonstration();
    Office& office = fixture->office();
    const auto report = reporting::monthly(office, {0, Month(2023, 9)});
    REQUIRE_OK(report);
    const Figure* figure = report->figure(QStringLiteral("level_4"));
    REQUIRE(figure);
    CHECK(figure->list.year == 2022); // the stars of 2023 are not the ones that were counted
    const auto ratings = office.ratings().ratings(figure->list.year);
    for (const RowId branch : figure->list.ids)
        CHECK(ratings->levelOf(office.units().tree()->find(branch)->unit).stars == 4);
    CHECK(report->figure(QStringLiteral("overdue"))->list.day == QDate(2023, 9, 30));
    // A frozen report keeps it.
    const auto again = reportjson::read(reportjson::write(*report));
    REQUIRE_OK(again);
    for (size_t i = 0; i < report->figures.size(); ++i)
        CHECK(again->figures.at(i).list == report->figures.at(i).list);
    const Report movement = *reporting::movement(office, {.scope = 0, .year = 2023});
    for (const Figure& moved : movement.figures)
        CHECK(moved.list.year == 2023);
}

TEST_CASE("a month is compared with the one before, as it stood then", "[reporting]")
{
    OfficeFixture fixture;
    LedgerService& ledger = fixture.office().ledger();
    const auto add = [&](const char* problem, const QDate& start) {
        REQUIRE_OK(ledger.add(
            fixture.item(QStringLiteral("宋庄村"), QString::fromUtf8(problem), start, start.addDays(40)), {}));
        return ledger.items()->back().id;
    };
    add("甲", {2023, 8, 3});
    const RowId second = add("乙", {2023, 9, 2});
    add("丙", {2023, 9, 3});
    for (const LedgerAction action :
        {LedgerAction::Start, LedgerAction::ReportDone, LedgerAction::Verify, LedgerAction::Close})
        REQUIRE_OK(ledger.apply({}, {planStep(*ledger.find(second), {action, {2023, 9, 10}, {}, 0})}));
    const auto figure = [&](const Month& month, const char* key) {
        const auto report = reporting::monthly(fixture.office(), {0, month});
        REQUIRE_OK(report);
        const Figure* found = report->figure(QLatin1String(key));
        REQUIRE(found);
        return found->text;
    };
    CHECK(figure(Month(2023, 9), "items_total") == QStringLiteral("3"));
    CHECK(figure(Month(2023, 9), "items_open") == QStringLiteral("2"));
    CHECK(figure(Month(2023, 9), "items_new") == QStringLiteral("2"));
    CHECK(figure(Month(2023, 9), "items_closed") == QStringLiteral("1"));
    CHECK(figure(Month(2023, 9), "items_new_change") == QStringLiteral("比上月增加1项"));
    CHECK(figure(Month(2023, 9), "items_open_change") == QStringLiteral("比上月增加1项"));
    CHECK(figure(Month(2023, 8), "items_total") == QStringLiteral("1"));
    CHECK(figure(Month(2023, 8), "items_closed") == QStringLiteral("0"));
}

TEST_CASE("an edited text is kept in the file and can be taken back", "[reporting]")
{
    OfficeFixture fixture;
    const QString key = QStringLiteral("monthly");
    REQUIRE_OK(fixture.office().settings().saveReportTemplate(key, QStringLiteral("# 一、概况\n共{{branches}}个")));
    fixture.reopen();
    CHECK(bodyOf(*reporting::monthly(fixture.office(), {0, Month(2023, 9)}))
              .startsWith(QStringLiteral("一、概况\n共5个")));
    REQUIRE_OK(fixture.office().settings().saveReportTemplate(key, {}));
    CHECK(fixture.office().settings().reportTemplate(key) == ReportTemplate::shipped(key));
}

TEST_CASE("a township's report is signed by its own office, the district's by the district", "[reporting]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    FileSettings settings = office.settings().settings();
    settings.officeName = QStringLiteral("中共测试区委组织部");
    REQUIRE_OK(office.settings().save(settings));
    const auto signature = [&](RowId scope) {
        const auto report = reporting::monthly(office, {scope, Month(2023, 9)});
        REQUIRE_OK(report);
        const auto& blocks = report->sections.front().blocks;
        return std::get<Paragraph>(blocks.at(blocks.size() - 2)).text();
    };
    const RowId town = fixture.unit(QStringLiteral("甲镇"));
    CHECK(signature(0) == QStringLiteral("中共测试区委组织部"));
    CHECK(signature(town) == QStringLiteral("中共甲镇委员会"));
    Unit unit = office.units().tree()->find(town)->unit;
    unit.officeName = QStringLiteral("甲镇党建工作办公室");
    REQUIRE_OK(office.units().edit({office.units().tree()->find(unit.id)->unit, unit}));
    CHECK(signature(town) == QStringLiteral("甲镇党建工作办公室"));
    CHECK(signature(fixture.unit(QStringLiteral("宋庄村"))) == QStringLiteral("甲镇党建工作办公室"));
}

TEST_CASE("no sentence of the monthly report stands beside its opposite", "[reporting]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const auto text = [&] {
        const auto report = reporting::monthly(office, {0, Month(2023, 9)});
        REQUIRE_OK(report);
        return bodyOf(*report);
    };
    CHECK_FALSE(text().contains(QStringLiteral("推进在办事项"))); // there are none
    REQUIRE_OK(office.ledger().add(
        fixture.item(QStringLiteral("宋庄村"), QStringLiteral("坑塘有异味"), {2023, 7, 1}, {2023, 8, 1}), {}));
    CHECK(text().contains(QStringLiteral("逾期问题1项")));
    CHECK_FALSE(text().contains(QStringLiteral("均达到序时进度")));
}

TEST_CASE("a paper of the escalation has no empty quotation marks and no missing names", "[reporting]")
{
    OfficeFixture fixture;
    Office& office = fixture.office();
    const LedgerItem item =
        fixture.item(QStringLiteral("宋庄村"), QStringLiteral("坑塘有异味"), {2023, 7, 1}, {2023, 8, 1});
    const ReportContext context = office.contexts().of(0);
    for (const EscalationStep step : escalationSteps) {
        EscalationPaper paper;
        paper.step = step;
        paper.issuedOn = {2023, 9, 15};
        CAPTURE(wordKey(step));
        const auto bare = escalationText(ReportTemplate::shipped(QStringLiteral("escalation-") + wordKey(step)),
            escalationFigures(context, item, paper, 0));
        REQUIRE_OK(bare);
        for (const char* gap :
            {"“”", "、推进", "责任领导到场", "责任领导牵头", "责任领导进行", "一事。", "，，", "，。"})
            CHECK_FALSE(bare->contains(QString::fromUtf8(gap)));
        CHECK_FALSE(bare->startsWith(QStringLiteral("：")));
        LedgerItem whole = item;
        whole.measure = QStringLiteral("清淤");
        whole.leader = QStringLiteral("某乙");
        whole.department = QStringLiteral("镇政府");
        whole.person = QStringLiteral("甲四");
        paper.addressee = QStringLiteral("甲镇");
        const auto full = escalationText(ReportTemplate::shipped(QStringLiteral("escalation-") + wordKey(step)),
            escalationFigures(context, whole, paper, 3));
        REQUIRE_OK(full);
        CHECK(full->startsWith(QStringLiteral("甲镇：")));
        if (step == EscalationStep::Remind)
            CHECK(full->contains(QStringLiteral("责任单位镇政府、责任人甲四推进不力")));
    }
}
