// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/visitsources.h"
#include "support/catch.h"
#include "support/hands.h"
#include "support/pagefixture.h"
#include "views/page.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

QString plain(QString label) { return label.remove(text("…")).remove(QLatin1Char('&')); }

struct Visits : PageFixture {
    Visits()
    {
        scopeTo(text("宋庄村"));
        show(text("visits"));
    }
    void visit(const QString& head, const QString& opinion)
    {
        openTab(text("Enter visits"));
        for (const auto& [label, words] :
            QList<std::pair<QString, QString>>{{text("Visitor"), text("简远")}, {text("Group"), text("1组")},
                {text("Household"), head}, {text("Phone"), text("13800001111")}, {text("Opinion"), opinion}})
            type(field(page(), label), words);
        press(page(), text("Keep visit"));
    }
    ShownTable opinions()
    {
        openTab(text("Opinions"));
        return table(text("Opinions of households"));
    }
    QStringList states() { return opinions().cells(text("State")); }
    OpinionSums sums() { return office().opinions().sums(0, 2023); }
};

struct Cases : PageFixture {
    Cases()
    {
        scopeTo(text("宋庄村"));
        show(text("cases"));
    }
    ShownTable cases() { return table(text("Weak branches of the year")); }
    RectCase only() { return office().cases().casesIn(0, 2023).at(0); }
    void list()
    {
        inDialog([&] { trigger(text("List a branch")); },
            [](QDialog& dialog) {
                type(field(dialog, text("Listed on")), text("2023-06-10"));
                dialog.findChild<QListWidget*>()->item(1)->setCheckState(Qt::Checked);
                filling({{text("District leader"), text("尚禾")}})(dialog);
            });
    }
    void step(CaseAction action, const QString& day, const QString& note = {})
    {
        inDialog([&] { trigger(plain(wordLabel(action))); },
            [&](QDialog& dialog) {
                type(field(dialog, text("Date")), day);
                if (!note.isEmpty())
                    type(dialog.findChild<QLineEdit*>(), note);
                press(dialog, text("OK"));
            });
    }
    // The same, refused: what was said. The form stays and is left.
    QString refusedStep(CaseAction action, const QString& day)
    {
        answers().forget();
        inDialogs([&] { trigger(plain(wordLabel(action))); },
            {[&](QDialog& dialog) {
                 type(field(dialog, text("Date")), day);
                 press(dialog, text("OK"));
             },
                [&](QDialog& dialog) {
                    answers().choose(0);
                    dialog.reject();
                }});
        return answers().said().join(QLatin1Char('|'));
    }
    void finishItems()
    {
        for (LedgerItem item : *office().ledger().items()) {
            item.measure = text("更换");
            item.person = text("谷安");
            item.state = LedgerState::ReportedDone;
            item.progress = 100;
            REQUIRE_OK(office().ledger().edit({*office().ledger().find(item.id), item}, text("宋庄村")));
        }
    }
};

QByteArray picture(QRgb colour)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

} // namespace

TEST_CASE("visits are entered one after the other, masked in the tables until a purpose is given", "[views][visits]")
{
    Visits desk;
    desk.visit(text("谷安"), text("路灯不亮"));
    desk.visit(text("闻舟"), text("坑塘有异味"));
    CHECK(desk.label(text("visit(s) kept")) == text("2 visit(s) kept"));
    CHECK(desk.office().visits().visitsIn(0, 2023).size() == 2);
    const ShownTable last = desk.table(text("Visits of the year"));
    const auto households = [&] {
        QStringList names = last.cells(text("Household"));
        names.sort(); // visits of one day have no order
        return names;
    };
    CHECK(households() == QStringList{text("谷*"), text("闻*")});
    CHECK(last.cells(text("Phone")).front() == text("138****1111"));
    // Without a purpose nothing is shown.
    inDialogs([&] { desk.trigger(text("Show names")); }, {filling({}), [](QDialog& dialog) { dialog.reject(); }});
    CHECK(desk.answers().last() == text("Say what the personal data are needed for."));
    CHECK(households() == QStringList{text("谷*"), text("闻*")});
    inDialog([&] { desk.trigger(text("Show names")); }, filling({{text("Purpose"), text("回访")}}));
    CHECK(households() == QStringList{text("谷安"), text("闻舟")});
    desk.trigger(text("Show names")); // and hidden again
    CHECK(households() == QStringList{text("谷*"), text("闻*")});
    // A visit at home without its household is not kept, and nothing typed is lost.
    type(field(desk.page(), text("Opinion")), text("没有户主"));
    press(desk.page(), text("Keep visit"));
    CHECK(desk.label(text("needs the name of the household")) != QString());
    CHECK(desk.office().visits().visitsIn(0, 2023).size() == 2);
    CHECK(desk.page().hasDraft());
}

TEST_CASE("opinions that are alike become one ledger item, and each household is answered", "[views][visits]")
{
    Visits desk;
    desk.visit(text("谷安"), text("路灯不亮"));
    desk.visit(text("闻舟"), text("灯坏了"));
    desk.visit(text("池林"), text("想修庙"));
    ShownTable opinions = desk.opinions();
    REQUIRE(opinions.rows() == 3);
    opinions.chooseBlock(0, 0, 1, 3);
    desk.trigger(text("Group"));
    CHECK(opinions.cells(text("Alike")) == QStringList{text("2"), text("2"), {}});
    const QString first = opinions.cells(text("Opinion")).front(); // visits of one day have no order
    opinions.chooseRow(0);
    inDialog([&] { desk.trigger(text("Into the ledger")); },
        [&](QDialog& dialog) {
            CHECK(field<QPlainTextEdit>(dialog, text("Problem"))->toPlainText() == first);
            filling({{text("Measure"), text("更换")}, {text("Responsible person"), text("岳知")}})(dialog);
        });
    REQUIRE(desk.office().ledger().count() == 1);
    CHECK(desk.sums().inWork == 2);
    CHECK(desk.sums().waiting == 1);
    CHECK(opinions.currentRow() == 0);
    // Once is enough.
    desk.answers().forget();
    opinions.chooseRow(1);
    CHECK(leavingDialogs([&] { desk.trigger(text("Into the ledger")); }) == 0);
    CHECK(desk.answers().last().contains(text("stands in the ledger already")));
    CHECK(desk.office().ledger().count() == 1);
    // What stands in the ledger cannot be refused, and its visit cannot be removed.
    inDialogs([&] { desk.trigger(text("Refuse")); }, {filling({{text("Reason"), text("不办")}}), [&](QDialog& dialog) {
                                                          desk.answers().choose(0);
                                                          dialog.reject();
                                                      }});
    CHECK(desk.answers().said().join(QLatin1Char('|')).contains(text("cancel the item first")));
    desk.openTab(text("Visits"));
    const ShownTable visits = desk.table(text("Visits"));
    visits.chooseRow(0);
    desk.trigger(text("Remove visit"));
    CHECK(desk.answers().last() == text("An opinion of this visit stands in the ledger."));
    // Closed in the ledger, the households are to be told.
    LedgerItem item = desk.office().ledger().items()->front();
    item.state = LedgerState::Closed;
    item.progress = 100;
    item.closedOn = desk.office().today();
    item.closingOpinion = text("已办");
    item.verifier = text("简远");
    REQUIRE_OK(desk.office().ledger().edit({*desk.office().ledger().find(item.id), item}, text("宋庄村")));
    opinions = desk.opinions();
    type(field(desk.page(), text("Filter the opinions by state")), text("Households to be told"));
    settle();
    CHECK(opinions.rows() == 2);
    opinions.chooseBlock(0, 0, 1, 3);
    inDialog([&] { desk.trigger(text("Answer")); },
        filling({{text("Answer"), text("灯已更换")}, {text("Satisfaction"), wordLabel(Satisfaction::Satisfied)}}));
    CHECK(desk.sums().answered == 2);
    CHECK(desk.sums().satisfied == 2);
    CHECK(opinions.rows() == 0);
    type(field(desk.page(), text("Filter the opinions by state")), text("All states"));
    desk.undo();
    CHECK(desk.sums().inWork == 2);
    CHECK(desk.label(text("3 opinions =")) != QString());
}

TEST_CASE("an opinion is handed over, answered or refused only with what that needs", "[views][visits]")
{
    struct Case {
        const char* action;
        QList<std::pair<QString, QString>> fields;
        const char* refused; //< what is said when the fields are left empty
        OpinionState after;
    };
    const Case cases[]{
        {"Hand over", {{text("Dealt with by"), text("水利站")}}, "Say who deals with it.", OpinionState::InWork},
        {"Answer", {{text("Answer"), text("已告知")}}, "An answer needs its words and its date.",
            OpinionState::Answered},
        {"Refuse", {{text("Reason"), text("不属职责")}},
            "Refusing an opinion needs a reason and the date the household was told.", OpinionState::Refused}};
    Visits desk;
    desk.visit(text("谷安"), text("路灯不亮"));
    for (const Case& one : cases) {
        INFO(one.action);
        desk.opinions().chooseRow(0);
        desk.answers().forget();
        inDialogs([&] { desk.trigger(text(one.action)); }, {filling({}), [](QDialog& dialog) { dialog.reject(); }});
        CHECK(desk.answers().said() == QStringList{text(one.refused)});
        CHECK(desk.states() == QStringList{wordLabel(OpinionState::Waiting)});
        inDialog([&] { desk.trigger(text(one.action)); }, filling(one.fields));
        CHECK(desk.states() == QStringList{wordLabel(one.after)});
        CHECK(desk.opinions().currentRow() == 0);
        desk.undo();
        CHECK(desk.states() == QStringList{wordLabel(OpinionState::Waiting)});
    }
}

TEST_CASE("a visit gets its photos and is removed; coverage is counted by households", "[views][visits]")
{
    Visits desk;
    desk.visit(text("谷安"), text("路灯不亮"));
    desk.openTab(text("Visits"));
    desk.table(text("Visits")).chooseRow(0);
    desk.answers().name(desk.district().write(text("入户.png"), picture(Qt::red)));
    inDialog([&] { desk.trigger(text("Attach")); }, filling({}));
    CHECK(desk.office().evidence().all().front().owner == EvidenceOwner::Visit);
    desk.openTab(text("Coverage"));
    const ShownTable coverage = desk.table(text("Households visited by village"));
    coverage.enter(0, CoverageGrid::HouseholdsColumn, text("4"));
    CHECK(coverage.cell(text("宋庄村"), text("Coverage")) == text("25 %"));
    coverage.enter(0, CoverageGrid::HouseholdsColumn, text("几户"));
    CHECK(desk.answers().said().size() == 1);
    CHECK(coverage.cell(text("宋庄村"), text("Coverage")) == text("25 %"));
    desk.undo();
    CHECK(coverage.cell(text("宋庄村"), text("Coverage")).isEmpty());
    desk.openTab(text("Visits"));
    desk.table(text("Visits")).chooseRow(0);
    desk.trigger(text("Remove visit"));
    CHECK(desk.table(text("Visits")).rows() == 0);
    CHECK(desk.status() == text("Removed. Undo brings the visit back."));
    desk.undo();
    CHECK(desk.table(text("Visits")).rows() == 1);
}

TEST_CASE(
    "a weak branch goes from listing to the end of its follow-up, each stage with what it needs", "[views][cases]")
{
    Cases desk;
    // Without a cause it is not listed.
    inDialogs([&] { desk.trigger(text("List a branch")); }, {filling({}), [](QDialog& dialog) { dialog.reject(); }});
    CHECK(desk.answers().last() == text("A case needs at least one cause."));
    desk.list();
    REQUIRE(desk.cases().rows() == 1);
    CHECK(desk.cases().currentRow() == 0);
    CHECK(
        field<QTextBrowser>(desk.page(), text("Everything of the chosen case"))->toPlainText().contains(text("尚禾")));

    CHECK(desk.refusedStep(CaseAction::ApprovePlan, text("2023-06-20")).contains(text("The plan is empty")));
    inDialog([&] { desk.trigger(text("Add problem")); }, filling({{text("Problem"), text("路灯不亮")}}, text("Save")));
    CHECK(desk.cases().cell(text("宋庄村"), text("Open")) == text("1"));
    CHECK(desk.refusedStep(CaseAction::ApprovePlan, text("2023-06-20"))
              .contains(text("have no measure or nobody responsible")));
    LedgerItem item = desk.office().ledger().items()->front();
    item.measure = text("更换");
    item.person = text("谷安");
    REQUIRE_OK(desk.office().ledger().edit({*desk.office().ledger().find(item.id), item}, text("宋庄村")));
    desk.step(CaseAction::ApprovePlan, text("2023-06-20"), text("区委组织部"));
    CHECK(desk.only().approver == text("区委组织部"));
    CHECK(desk.refusedStep(CaseAction::Start, text("2023-06-01")).contains(text("before the stage before")));
    desk.step(CaseAction::Start, text("2023-06-21"));
    CHECK(desk.refusedStep(CaseAction::Apply, text("2023-09-01")).contains(text("not reported done yet")));
    desk.finishItems();
    desk.step(CaseAction::Apply, text("2023-09-01"));
    CHECK(desk.refusedStep(CaseAction::Accept, text("2023-09-05")).contains(text("The acceptance does not pass")));

    desk.openTab(text("Ballots"));
    const ShownTable ballots = desk.table(text("Ballots of the acceptance"));
    REQUIRE(ballots.rows() == 15);
    QString block;
    for (int delegate = 0; delegate < 15; ++delegate)
        block += text("19\t18\t20\t19\t20\t满意\n");
    ballots.paste(0, 1, block);
    CHECK(ballots.cell(14, 6) == text("满意"));
    const int operations = desk.operations();
    ballots.enter(0, 1, text("25")); // at most 20
    CHECK(desk.operations() == operations);
    CHECK(ballots.cell(0, 1) == text("19"));
    desk.openTab(text("Cases"));
    CHECK(desk.cases().cell(text("宋庄村"), text("Score")).startsWith(text("96")));
    desk.step(CaseAction::Accept, text("2023-09-05"));
    CHECK(desk.only().state == CaseState::Accepted);
    desk.step(CaseAction::FollowUp, text("2023-09-06"));
    CHECK(
        desk.refusedStep(CaseAction::Close, text("2023-09-10")).contains(text("The follow-up runs until 2024-09-05")));
    desk.step(CaseAction::Close, text("2024-09-06"));
    CHECK(desk.only().state == CaseState::Closed);
    for (const CaseState before : {CaseState::FollowUp, CaseState::Accepted, CaseState::AcceptanceApplied}) {
        desk.undo();
        CHECK(desk.only().state == before);
    }
}

TEST_CASE("a case sends its monthly reports in order, each frozen once it is sent", "[views][cases]")
{
    Cases desk;
    desk.list();
    CHECK(desk.cases().cell(text("宋庄村"), text("Reports owed")) == text("3"));
    inDialog([&] { desk.trigger(text("Monthly report")); },
        [](QDialog& dialog) {
            CHECK(dialog.windowTitle() == text("宋庄村: report of 2023-06"));
            filling({{text("Work of the month"), text("摸排问题")}})(dialog);
        });
    CHECK(desk.cases().cell(text("宋庄村"), text("Reports owed")) == text("2"));
    desk.openTab(text("Monthly reports"));
    const ShownTable board = desk.table(text("Who owes a monthly report"));
    CHECK(board.cell(text("宋庄村"), text("6")) == reportDutyLabel(ReportDuty::Sent));
    CHECK(board.cell(text("宋庄村"), text("7")) == reportDutyLabel(ReportDuty::Owed));
    // The sent one opens frozen, the next one is kept as a draft first.
    inDialog([&] { board.doubleClick(0, board.column(text("6"))); },
        [](QDialog& dialog) {
            CHECK(field<QPlainTextEdit>(dialog, text("Work of the month"))->isReadOnly());
            dialog.reject();
        });
    inDialog([&] { board.doubleClick(0, board.column(text("7"))); },
        [](QDialog& dialog) {
            auto* send = field<QCheckBox>(dialog, text("Send: the month is frozen from then on"));
            REQUIRE(send);
            send->setChecked(false);
            filling({{text("Work of the month"), text("推进")}})(dialog);
        });
    CHECK(board.cell(text("宋庄村"), text("7")) == reportDutyLabel(ReportDuty::Draft));
    desk.undo();
    CHECK(board.cell(text("宋庄村"), text("7")) == reportDutyLabel(ReportDuty::Owed));
    desk.undo();
    CHECK(board.cell(text("宋庄村"), text("6")) == reportDutyLabel(ReportDuty::Owed));
}

TEST_CASE("a case is edited, attached to, written and printed; a branch is listed once a year", "[views][cases]")
{
    Cases desk;
    desk.list();
    inDialog([&] { desk.trigger(text("Edit")); }, filling({{text("Goal"), text("年内摘帽")}}));
    CHECK(desk.only().goal == text("年内摘帽"));
    desk.undo();
    CHECK(desk.only().goal.isEmpty());
    desk.answers().name(desk.district().write(text("方案.txt"), "1"));
    inDialog([&] { desk.trigger(text("Attach")); }, filling({}));
    CHECK(desk.office().evidence().ofOwner(desk.only().id).size() == 1);
    desk.answers().name(desk.path(text("一案.docx")));
    desk.trigger(text("Write file"));
    CHECK(QFile::exists(desk.path(text("一案.docx"))));
    CHECK(desk.status().startsWith(text("Written:")));
    CHECK(leavingDialogs([&] { desk.trigger(text("Print")); }) == 1);
    desk.answers().forget();
    inDialogs([&] { desk.trigger(text("List a branch")); },
        {[](QDialog& dialog) {
             dialog.findChild<QListWidget*>()->item(0)->setCheckState(Qt::Checked);
             press(dialog, text("OK"));
         },
            [](QDialog& dialog) { dialog.reject(); }});
    CHECK(desk.answers().last() == text("宋庄村 is listed in 2023 already."));
    CHECK(desk.cases().rows() == 1);
    // The case that was just listed is chosen, whatever was before: problems go to it.
    desk.scopeTo(QString());
    desk.cases().chooseRow(0);
    inDialog([&] { desk.trigger(text("List a branch")); },
        [](QDialog& dialog) {
            dialog.findChild<QListWidget*>()->item(1)->setCheckState(Qt::Checked);
            filling({{text("Branch"), text("李湾村")}})(dialog);
        });
    REQUIRE(desk.cases().rows() == 2);
    CHECK(desk.cases().currentRow() == desk.cases().row(text("李湾村")));
}

TEST_CASE("income is typed and pasted in the amounts offices write, and sums, bands and the summary follow",
    "[views][income]")
{
    PageFixture desk;
    desk.show(text("income"));
    const ShownTable income = desk.table(text("Income of the year by village and category"));
    const auto total = [&](const char* village) { return income.cell(text(village), text("Total (yuan)")); };
    income.enter(0, 2, text("5.2万元"));
    CHECK(income.currentRow() == 1);
    CHECK(total("宋庄村") == Money::parse(text("52000"))->toString());
    income.paste(1, 2, text("30000\t20000\n12,000\t\n"));
    CHECK(desk.answers().said() == QStringList());
    CHECK(total("李湾村") == Money::parse(text("50000"))->toString());
    CHECK(total("锦华社区") == Money::parse(text("12000"))->toString());
    CHECK(desk.label(text("3 of 5 villages and communities entered")) != QString());
    const int operations = desk.operations();
    income.paste(3, 2, text("100\n不详\n"));
    CHECK(desk.answers().said().size() == 1);
    CHECK(desk.operations() == operations);
    CHECK(total("王岗村").isEmpty());
    desk.openTab(text("Bands"));
    CHECK(desk.table(text("Bands of income by township")).cell(text("Sum"), text("Total (yuan)"))
        == Money::parse(text("114000"))->toString());
    desk.openTab(text("Income"));
    income.chooseBlock(0, 2, 1, 3);
    desk.trigger(text("Clear"));
    CHECK(total("宋庄村").isEmpty());
    CHECK(total("李湾村").isEmpty());
    desk.undo();
    CHECK(total("李湾村") == Money::parse(text("50000"))->toString());
    // Below the threshold alone, which is raised.
    inDialog([&] { desk.trigger(text("Threshold and bands")); }, filling({{text("Threshold"), text("5.1万元")}}));
    field<QCheckBox>(desk.page(), text("Only below the threshold"))->click();
    settle();
    CHECK(income.cells(text("Branch")).contains(text("李湾村")));
    CHECK_FALSE(income.cells(text("Branch")).contains(text("宋庄村")));
    desk.scopeTo(QString(), 2024);
    CHECK(desk.label(text("The last year with entries is 2023")) != QString());
}

TEST_CASE("an amount that is refused stands in its cell again, to be corrected", "[views][income]")
{
    PageFixture desk;
    desk.show(text("income"));
    const ShownTable income = desk.table(text("Income of the year by village and category"));
    income.enter(0, 2, text("约5万元"));
    CHECK(desk.answers().said().size() == 1);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(line->text() == text("约5万元"));
    type(line, text("5万元"));
    key(Qt::Key_Return);
    settle();
    CHECK(income.cell(text("宋庄村"), text("Total (yuan)")) == Money::parse(text("50000"))->toString());
    CHECK(income.currentRow() == 1);
    // Given up by Esc, the cell is as it was.
    income.enter(1, 2, text("若干"));
    key(Qt::Key_Escape);
    settle();
    CHECK(income.cell(1, 2).isEmpty());
    CHECK(desk.answers().said().size() == 2);
}

TEST_CASE("a project is added, chosen, changed, removed and brought back", "[views][income]")
{
    PageFixture desk;
    desk.scopeTo(text("李湾村"));
    desk.show(text("income"), text("Projects"));
    const ShownTable projects = desk.table(text("Projects"));
    const auto add = [&](const char* name) {
        inDialog([&] { desk.trigger(text("New project")); },
            filling({{text("Name"), text(name)}, {text("Jobs"), text("12")}}));
    };
    add("食用菌大棚");
    add("光伏电站");
    CHECK(projects.cell(projects.currentRow(), projects.column(text("Project"))) == text("光伏电站"));
    CHECK(projects.cell(text("食用菌大棚"), text("Jobs")) == text("12"));
    projects.chooseRow(projects.row(text("食用菌大棚")));
    inDialog([&] { desk.trigger(text("Open project")); }, filling({{text("Jobs"), text("20")}}));
    CHECK(projects.cell(text("食用菌大棚"), text("Jobs")) == text("20"));
    CHECK(projects.cell(projects.currentRow(), projects.column(text("Project"))) == text("食用菌大棚"));
    inDialog([&] { projects.doubleClick(projects.row(text("光伏电站")), 2); },
        [](QDialog& dialog) {
            CHECK(dialog.windowTitle() == text("光伏电站"));
            dialog.reject();
        });
    projects.chooseRow(projects.row(text("食用菌大棚")));
    desk.trigger(text("Remove project"));
    CHECK(projects.cells(text("Project")) == QStringList{text("光伏电站")});
    desk.undo();
    CHECK(projects.rows() == 2);
    CHECK(projects.cell(text("食用菌大棚"), text("Jobs")) == text("20"));
}

TEST_CASE("a street and a township are paired and stand in the table of the year", "[views][income]")
{
    PageFixture desk(OfficeFixture::demonstration());
    desk.scopeTo(QString(), 2023);
    desk.show(text("income"), text("Pairings"));
    const ShownTable pairings = desk.table(text("Pairings of streets and townships"));
    const int before = pairings.rows();
    inDialog([&] { desk.trigger(text("New pairing")); },
        filling({{text("What is built together"), text("党建联建新项目")}}));
    CHECK(pairings.rows() == before + 1);
    CHECK(pairings.cell(pairings.currentRow(), 4) == text("党建联建新项目"));
    desk.undo();
    CHECK(pairings.rows() == before);
}

TEST_CASE("evidence of a branch is attached, described, saved, removed and brought back", "[views][evidence]")
{
    PageFixture desk;
    desk.scopeTo(text("宋庄村"));
    desk.show(text("evidence"));
    const ShownTable evidence = desk.table(text("Evidence"));
    const QByteArray before = picture(Qt::red);
    desk.answers().names(
        {desk.district().write(text("前.png"), before), desk.district().write(text("坏.png"), "nothing")});
    inDialog([&] { desk.trigger(text("Attach")); },
        filling({{text("Stage"), wordLabel(EvidenceStage::Before)}, {text("Shows"), text("坑塘")}}));
    REQUIRE(evidence.rows() == 1);
    CHECK(desk.answers().last().contains(text("坏.png")));
    CHECK(evidence.currentRow() == 0);
    CHECK(desk.label(text("· 坑塘")) != QString());
    inDialog([&] { desk.trigger(text("Edit")); },
        filling({{text("Shows"), text("东头坑塘")}, {text("Taken on"), text("2023-05-01")}}));
    CHECK(evidence.cell(0, evidence.column(text("Shows"))) == text("东头坑塘"));
    CHECK(evidence.cell(0, evidence.column(text("Taken"))) == text("2023-05-01"));
    desk.undo();
    CHECK(evidence.cell(0, evidence.column(text("Shows"))) == text("坑塘"));
    desk.answers().name(desk.path(text("副本.png")));
    desk.trigger(text("Save a copy"));
    QFile copy(desk.path(text("副本.png")));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(QImage::fromData(copy.readAll()) == QImage::fromData(before));
    desk.answers().name(desk.path({}));
    desk.trigger(text("Evidence folder"));
    const QDir folder(desk.path(text("宋庄村佐证材料")));
    CHECK(folder.entryList({text("*.png")}, QDir::Files).size() == 1);
    evidence.choose(0, 0);
    key(Qt::Key_Delete);
    CHECK(evidence.rows() == 0);
    desk.undo();
    CHECK(evidence.rows() == 1);
    CHECK(desk.office().evidence().content(desk.office().evidence().all().front()).has_value());
}

TEST_CASE("the booklet of a branch is shown, written in every form and printed", "[views][branch]")
{
    PageFixture desk(OfficeFixture::demonstration());
    desk.show(text("branch"));
    const auto* booklet = field<QTextBrowser>(desk.page(), text("Everything of the branch"));
    CHECK(booklet->toPlainText() == text("Choose a village or community on the tree."));
    const UnitNode* branch = desk.office().units().tree()->find(desk.office().cases().casesIn(0, 2023).front().unit);
    desk.scopeTo(branch->unit.id, 2023);
    CHECK(booklet->toPlainText().contains(branch->unit.shortName));
    for (const char* format : {"docx", "xlsx", "pdf", "html"}) {
        INFO(format);
        const QString path = desk.path(text("一村一档.") + text(format));
        desk.answers().name(path);
        desk.trigger(text("Write file"));
        CHECK(QFileInfo(path).size() > 500);
    }
    CHECK(leavingDialogs([&] { desk.trigger(text("Print")); }) == 1);
    desk.answers().name(desk.path({}));
    desk.trigger(text("Evidence folder"));
    CHECK(QDir(desk.path(branch->unit.shortName + text("佐证材料"))).exists());
    CHECK(desk.answers().said() == QStringList());
}

TEST_CASE("what is to be done leads to its item, and overdue items get their papers", "[views][todo]")
{
    PageFixture desk;
    REQUIRE_OK(desk.office().ledger().add(
        desk.district().item(text("宋庄村"), text("路灯不亮"), {2023, 6, 1}, {2023, 8, 1}), text("宋庄村")));
    desk.show(text("todo"));
    const ShownTable todo = desk.table(text("To be done"));
    REQUIRE(todo.rows() > 0);
    inDialog([&] { todo.doubleClick(todo.row(text("路灯不亮")), 2); },
        filling({{text("Responsible unit"), text("甲镇")}}, text("Save")));
    CHECK(desk.office().ledger().items()->front().department == text("甲镇"));
    inDialog([&] { desk.trigger(text("Issue papers")); }, filling({}));
    const ShownTable papers = desk.table(text("Papers of the escalation"));
    CHECK(papers.view()->isVisible()); // what was made is looked at
    CHECK(papers.cells(text("Branch")) == QStringList{text("宋庄村")});
    CHECK(leavingDialogs([&] { desk.trigger(text("Print papers")); }) == 1);
    desk.trigger(text("Issue papers"));
    CHECK(desk.answers().last() == text("No paper is due."));
    desk.undo();
    CHECK(papers.rows() == 0);
}

TEST_CASE("holidays and make-up days are added to the calendar and removed", "[views][todo]")
{
    PageFixture desk;
    desk.show(text("todo"), text("Calendar"));
    const ShownTable calendar = desk.table(text("Holidays and make-up days"));
    const int before = calendar.rows();
    inDialog([&] { desk.trigger(text("Add day")); },
        filling({{text("Day"), text("2023-11-18")}, {text("Kind"), wordLabel(DayKind::Workday)},
            {text("Name"), text("补班")}}));
    CHECK(calendar.rows() == before + 1);
    CHECK(desk.office().ledger().calendar().isWorkday({2023, 11, 18}));
    calendar.chooseRow(calendar.row(text("补班")));
    desk.trigger(text("Remove day"));
    CHECK(calendar.rows() == before);
    CHECK_FALSE(desk.office().ledger().calendar().isWorkday({2023, 11, 18}));
    desk.undo();
    CHECK(calendar.rows() == before + 1);
}
