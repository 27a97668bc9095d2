// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/hands.h"
#include "views/forms.h"
#include "views/page.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

void casesPage(Desk& desk)
{
    desk.page("cases");
    desk.scope("宋庄村");
}

void onCase(Desk& desk)
{
    desk.addCase("宋庄村");
    casesPage(desk);
    desk.chooseFirst("Weak branches of the year");
}

RectCase only(Office& office)
{
    const auto cases = office.cases().cases();
    return cases->empty() ? RectCase() : cases->back();
}

template <class Field> std::function<QString(Office&)> ofCase(Field field)
{
    return [field](Office& office) { return field(only(office)); };
}

QString state(const RectCase& rectCase) { return wordLabel(rectCase.state); }

// A case whose plan has one problem.
void withPlan(Desk& desk)
{
    onCase(desk);
    desk.addItem("宋庄村", "路灯不亮", [&](LedgerItem& item) {
        item.sourceKind = LedgerSource::Case;
        item.sourceId = only(desk.office()).id;
    });
}

void approved(Desk& desk)
{
    withPlan(desk);
    REQUIRE_OK(desk.office().cases().step(
        only(desk.office()).id, CaseAction::ApprovePlan, QDate(2023, 8, 10), text("某书记")));
    desk.chooseFirst("Weak branches of the year");
}

QString causes(Office& office)
{
    QStringList names;
    for (const CaseCause& cause : office.cases().causes())
        names << (cause.active ? cause.name : cause.name + text("（停用）"));
    return names.mid(10).join(QLatin1Char(' '));
}

QString august(Office& office)
{
    const auto report = office.caseReports().report(only(office).id, Month(2023, 8));
    return report ? report->work + report->sentOn.toString(text(" yyyy-MM-dd")) + report->items.front().note
                  : QString();
}

} // namespace

std::vector<FormCase> wuxing::caseForms()
{
    return {
        {{"list a branch", casesPage, pressing("List a branch")}, {{"Situation", "组织生活不经常"}},
            "at least one cause", {{"Causes", "02"}, {"Goal", "年内通过验收"}}, ofCase([](const RectCase& rectCase) {
                return rectCase.causes.join(QLatin1Char(' ')) + rectCase.situation + rectCase.goal;
            }),
            "02组织生活不经常年内通过验收"},
        {{"edit a case", onCase, pressing("Edit")}, {{"Listed on", "2021-08-01"}},
            "does not belong to the list of 2023", {{"Listed on", "2023-08-02"}, {"First secretary", "某丙"}},
            ofCase([](const RectCase& rectCase) { return rectCase.firstSecretary; }), "某丙"},
        {{"causes", casesPage, pressing("Causes")}, {{"Causes of weak branches", "10,1=村务不公开"}},
            "needs a code without spaces and a name", {{"Causes of weak branches", "10,0=11"}}, causes, "村务不公开"},
        {{"approve a plan", withPlan, pressing("Approve the plan")}, {{"Date", "2023-07-01"}},
            "lies before the stage before (2023-08-01)", {{"Date", "2023-08-10"}, {"Approved by", "某书记"}},
            ofCase([](const RectCase& rectCase) { return state(rectCase) + rectCase.approver; }),
            "Plan approved某书记"},
        {{"send a case back",
             [](Desk& desk) {
                 approved(desk);
                 for (const CaseAction action : {CaseAction::Start, CaseAction::Apply}) {
                     LedgerItem item = desk.office().ledger().items()->front();
                     item.state = LedgerState::ReportedDone;
                     item.progress = 100;
                     REQUIRE_OK(
                         desk.office().ledger().edit({*desk.office().ledger().find(item.id), item}, text("宋庄村")));
                     REQUIRE_OK(desk.office().cases().step(only(desk.office()).id, action, QDate(2023, 8, 20), {}));
                 }
                 desk.chooseFirst("Weak branches of the year");
             },
             pressing("Send back")},
            {{"Date", "2023-09-01"}}, "needs a reason", {{"Reason", "照明未恢复"}}, ofCase(state), "Rectifying"},
        {{"monthly report", withPlan, pressing("Monthly report")},
            {{"Next month", "安装路灯"}, {"Work of the month", ""}}, "does not say what was done",
            {{"Work of the month", "入户走访"}, {"Items", "0,2=等待到货"}, {"Sent on", "2023-09-01"}}, august,
            "入户走访 2023-09-01等待到货"},
    };
}

TEST_CASE("forms of weak branches refuse, take and are undone", "[dialogs][cases]")
{
    for (const FormCase& form : caseForms())
        checkForm(form);
}

TEST_CASE("a branch is listed once a year", "[dialogs][cases]")
{
    Desk desk;
    onCase(desk);
    inDialogs([&] { trigger(desk.page(), text("List a branch")); },
        {[](QDialog& dialog) {
             enter(dialog, {"Causes", "03"});
             press(dialog, text("OK"));
         },
            [&](QDialog&) {
                CHECK(desk.answers().last() == text("宋庄村 is listed in 2023 already."));
                key(Qt::Key_Escape);
            }});
    CHECK(only(desk.office()).causes == QStringList{text("02")});
}

TEST_CASE("a problem of the plan is an item of the case", "[dialogs][cases]")
{
    Desk desk;
    onCase(desk);
    inDialog([&] { trigger(desk.page(), text("Add problem")); },
        [](QDialog& dialog) {
            CHECK(shown(dialog, {"Source", ""}) == wordOnPaper(LedgerSource::Case));
            type(field(dialog, text("Problem")), text("路灯不亮"));
            press(dialog, text("Save"));
        });
    const auto items = desk.office().cases().itemsOf(only(desk.office()));
    REQUIRE(items.size() == 1);
    CHECK(items.front().problem == text("路灯不亮"));
    // Without a measure the plan is not approved; what is missing is said.
    inDialogs([&] { trigger(desk.page(), text("Approve the plan")); },
        {[](QDialog& dialog) { press(dialog, text("OK")); },
            [&](QDialog&) {
                CHECK(desk.answers().last().contains(text("no measure or nobody responsible")));
                key(Qt::Key_Escape);
            }});
    CHECK(state(only(desk.office())) == text("Listed"));
}

TEST_CASE("only the stages that may follow can be chosen, and they wait for a case", "[dialogs][cases]")
{
    Desk desk;
    casesPage(desk);
    CHECK_FALSE(action(desk.page(), text("Approve the plan"))->isEnabled());
    trigger(desk.page(), text("Edit"));
    CHECK(desk.answers().last() == text("Choose a case in the table first."));
    onCase(desk);
    CHECK(action(desk.page(), text("Approve the plan"))->isEnabled());
    CHECK_FALSE(action(desk.page(), text("Accept"))->isEnabled());
    CHECK_FALSE(action(desk.page(), text("Close the case"))->isEnabled());
}

TEST_CASE("an acceptance without ballots that pass is refused; with them the case is accepted", "[dialogs][cases]")
{
    Desk desk;
    approved(desk);
    Office& office = desk.office();
    LedgerItem item = office.ledger().items()->front();
    item.state = LedgerState::ReportedDone;
    item.progress = 100;
    REQUIRE_OK(office.ledger().edit({*office.ledger().find(item.id), item}, text("宋庄村")));
    for (const CaseAction action : {CaseAction::Start, CaseAction::Apply})
        REQUIRE_OK(office.cases().step(only(office).id, action, QDate(2023, 9, 1), {}));
    desk.chooseFirst("Weak branches of the year");
    const auto accept = [](QDialog& dialog) { press(dialog, text("OK")); };
    inDialogs([&] { trigger(desk.page(), text("Accept")); },
        {accept, [&](QDialog&) {
             CHECK(desk.answers().last().contains(text("The acceptance does not pass")));
             key(Qt::Key_Escape);
         }});
    CHECK(state(only(office)) == text("Acceptance applied for"));
    // The ballots are entered on their tab.
    desk.page("cases", "Ballots");
    auto* ballots = field<QTableView>(desk.page(), text("Ballots of the acceptance"));
    REQUIRE(ballots);
    QAbstractItemModel& model = *ballots->model();
    REQUIRE(model.rowCount() >= 15);
    for (int row = 0; row < 15; ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const bool last = column == model.columnCount() - 1;
            if (cell.flags() & Qt::ItemIsEditable)
                REQUIRE(model.setData(cell, last ? text("满意") : text("18")));
        }
    }
    CHECK(office.cases().currentAcceptance(only(office)).ballots.size() == 15);
    desk.page("cases", "Cases");
    desk.chooseFirst("Weak branches of the year");
    inDialog([&] { trigger(desk.page(), text("Accept")); }, accept);
    CHECK(state(only(office)) == text("Accepted"));
    CHECK(only(office).acceptedOn == QDate(2023, 9, 15));
    desk.undo();
    CHECK(state(only(office)) == text("Acceptance applied for"));
}

TEST_CASE("a report that was sent is shown and cannot be changed", "[dialogs][cases]")
{
    Desk desk;
    withPlan(desk);
    inDialog([&] { trigger(desk.page(), text("Monthly report")); },
        [](QDialog& dialog) {
            type(field(dialog, text("Work of the month")), text("入户走访"));
            press(dialog, text("OK"));
        });
    CHECK(august(desk.office()).startsWith(text("入户走访 2023-08-31")));
    desk.page("cases", "Monthly reports");
    auto* board = field<QTableView>(desk.page(), text("Who owes a monthly report"));
    const int operations = desk.operations();
    // A double click on the month: here the column that says it was sent.
    QModelIndex sent;
    for (int column = 0; column < board->model()->columnCount(); ++column) {
        if (board->model()->headerData(column, Qt::Horizontal).toString().contains(text("8")))
            sent = board->model()->index(0, column);
    }
    REQUIRE(sent.isValid());
    inDialog([&] { emit board->doubleClicked(sent); },
        [](QDialog& dialog) {
            CHECK(field<QPlainTextEdit>(dialog, text("Work of the month"))->isReadOnly());
            const auto* items = field<QTableWidget>(dialog, text("Items"));
            REQUIRE(items->rowCount() == 1);
            CHECK_FALSE(items->item(0, 2)->flags().testFlag(Qt::ItemIsEditable));
            press(dialog, text("OK"));
        });
    CHECK(desk.operations() == operations);
}

TEST_CASE("a report is kept as a draft as long as it is not sent", "[dialogs][cases]")
{
    Desk desk;
    withPlan(desk);
    inDialog([&] { trigger(desk.page(), text("Monthly report")); },
        [](QDialog& dialog) {
            type(field(dialog, text("Work of the month")), text("草稿"));
            field<QCheckBox>(dialog, text("Send: the month is frozen from then on"))->setChecked(false);
            press(dialog, text("OK"));
        });
    CHECK(desk.office().caseReports().duty(only(desk.office()), Month(2023, 8)) == ReportDuty::Draft);
    inDialog([&] { trigger(desk.page(), text("Monthly report")); },
        [](QDialog& dialog) {
            CHECK(shown(dialog, {"Work of the month", ""}) == text("草稿"));
            key(Qt::Key_Escape);
        });
}
