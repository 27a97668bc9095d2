// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/hands.h"
#include "views/forms.h"
#include "views/mainwindow.h"
#include "views/page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

void ledgerPage(Desk& desk)
{
    desk.page("ledger");
    desk.scope("宋庄村");
}

// The page with one item chosen.
std::function<void(Desk&)> onItem(const std::function<void(LedgerItem&)>& set = {})
{
    return [set](Desk& desk) {
        desk.addItem("宋庄村", "路灯不亮", set);
        ledgerPage(desk);
        desk.choose("Ledger items", "路灯不亮");
    };
}

template <class Field> std::function<QString(Office&)> ofItem(Field field)
{
    return [field](Office& office) {
        const auto items = office.ledger().items();
        return items->empty() ? QString() : field(items->back());
    };
}

QString state(const LedgerItem& item)
{
    return QStringLiteral("%1 %2 %").arg(wordLabel(item.state)).arg(item.progress);
}

LedgerItem only(Desk& desk)
{
    const auto items = desk.office().ledger().items();
    REQUIRE(items->size() == 1);
    return items->front();
}

// Takes the chosen item a step; `act` fills in the bulk dialog.
void step(Desk& desk, const char* action, const std::vector<std::function<void(QDialog&)>>& acts)
{
    desk.choose("Ledger items", "路灯不亮");
    inDialogs([&] { trigger(desk.page(), text(action)); }, acts);
}

} // namespace

std::vector<FormCase> wuxing::ledgerForms()
{
    const auto problem = ofItem([](const LedgerItem& item) { return item.problem; });
    return {
        {{"add item", ledgerPage, pressing("Add item")}, {{"Measure", "更换灯具"}, {"Source", "信访"}},
            "Describe the problem",
            {{"Problem", "路灯不亮"}, {"Outcomes", "0,0=路灯"}, {"Outcomes", "0,2=12"}, {"Outcomes", "0,3=盏"}},
            ofItem([](const LedgerItem& item) {
                return item.problem + item.source + item.outcomes.front().quantity.toString()
                    + item.outcomes.front().unit;
            }),
            "路灯不亮信访12盏", "Save", true},
        {{"item with a wrong outcome", onItem(), pressing("Open item")},
            {{"Outcomes", "0,0=路灯"}, {"Outcomes", "0,2=好几盏"}, {"Outcomes", "0,3=盏"}}, "Outcome in row 1",
            {{"Outcomes", "0,2=3"}}, ofItem([](const LedgerItem& item) {
                return item.outcomes.empty() ? QString() : item.outcomes.front().quantity.toString();
            }),
            "3", "Save", true},
        {{"item verified by its own person", onItem(), pressing("Open item")}, {{"Verifier", "岳知"}},
            "岳知 is responsible for the item and cannot verify it", {{"Verifier", "尚禾"}},
            ofItem([](const LedgerItem& item) { return item.verifier; }), "尚禾", "Save", true},
        {{"item due before its start", ledgerPage, pressing("Add item")},
            {{"Problem", "沟渠淤堵"}, {"Start", "2023-09-10"}, {"Due", "2023-09-01"}}, "lies before the start",
            {{"Due", "2023-09-20"}}, problem, "沟渠淤堵", "Save", true},
        {{"responsible unit for all chosen", onItem(), pressing("Responsible unit")}, {}, nullptr,
            {{"Responsible unit", "乡镇党建办"}}, ofItem([](const LedgerItem& item) { return item.department; }),
            "乡镇党建办", "Apply"},
        {{"start work", onItem(), pressing("Start work")}, {}, nullptr, {{"Note", "已进场"}}, ofItem(state),
            "In progress 0 %", "Apply"},
        {{"cancel item", onItem(), pressing("Cancel item")}, {}, nullptr, {{"Reason", "重复登记"}},
            ofItem([](const LedgerItem& item) { return item.cancelReason; }), "重复登记", "Apply"},
    };
}

TEST_CASE("forms of the ledger refuse, take and are undone", "[dialogs][ledger]")
{
    for (const FormCase& form : ledgerForms())
        checkForm(form);
}

TEST_CASE("an item goes its whole way through the dialogs", "[dialogs][ledger]")
{
    Desk desk;
    onItem()(desk);
    const auto note = [](const char* label, const char* words) {
        return [label, words](QDialog& dialog) {
            type(field(dialog, text(label)), text(words));
            press(dialog, text("Apply"));
        };
    };
    step(desk, "Start work", {note("Note", "已进场")});
    step(desk, "Note progress",
        {[](QDialog& dialog) {
             type(field(dialog, text("Progress in percent")), text("40"));
             press(dialog, text("OK"));
         },
            note("Note", "灯具到货")});
    CHECK(state(only(desk)) == text("In progress 40 %"));
    step(desk, "Report done", {note("Note", "完工")});
    step(desk, "Verify",
        {[](QDialog& dialog) {
             type(field(dialog, text("Verified by")), text("尚禾"));
             press(dialog, text("OK"));
         },
            note("Note", "现场核实")});
    CHECK(only(desk).state == LedgerState::Verified);
    // Closing needs its opinion.
    step(desk, "Close out", {[](QDialog& dialog) {
        CHECK_FALSE(button(dialog, text("Apply"))->isEnabled());
        type(field(dialog, text("Closing opinion")), text("  "));
        CHECK_FALSE(button(dialog, text("Apply"))->isEnabled());
        type(field(dialog, text("Closing opinion")), text("同意销号"));
        key(Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
    }});
    CHECK(only(desk).closingOpinion == text("同意销号"));
    CHECK(only(desk).closedOn == QDate(2023, 9, 15));
    QStringList notes;
    for (const ProgressNote& said : desk.office().ledger().notes(only(desk).id))
        notes << said.text;
    CHECK(notes == QStringList{text("已进场"), text("灯具到货"), text("完工"), text("现场核实"), text("同意销号")});
    for (int steps = 0; steps < 5; ++steps)
        desk.undo();
    CHECK(state(only(desk)) == text("Open 0 %"));
    CHECK(desk.answers().said() == QStringList());
}

TEST_CASE("nobody verifies what he is responsible for, and nothing can be applied then", "[dialogs][ledger]")
{
    Desk desk;
    onItem([](LedgerItem& item) {
        item.state = LedgerState::ReportedDone;
        item.progress = 100;
    })(desk);
    const int operations = desk.operations();
    inDialogs([&] { trigger(desk.page(), text("Verify")); },
        {[](QDialog& dialog) {
             type(field(dialog, text("Verified by")), {});
             press(dialog, text("OK"));
         },
            [&](QDialog& dialog) {
                CHECK(desk.answers().last().contains(text("Write who verified")));
                type(field(dialog, text("Verified by")), text("岳知"));
                press(dialog, text("OK"));
            },
            [](QDialog& dialog) {
                const auto* list = field<QTreeWidget>(dialog, text("What is touched"));
                REQUIRE(list);
                CHECK(list->topLevelItem(0)->text(2).contains(text("岳知 is responsible for it")));
                CHECK_FALSE(button(dialog, text("Apply"))->isEnabled());
                key(Qt::Key_Escape);
            }});
    CHECK(desk.operations() == operations);
}

TEST_CASE("a time limit is moved with reason and approver, or not at all", "[dialogs][ledger]")
{
    Desk desk;
    onItem()(desk);
    const auto form = [](const char* approver) {
        return [approver](QDialog& dialog) {
            type(field(dialog, text("Reason")), text("雨季停工"));
            type(field(dialog, text("Approved by")), text(approver));
            press(dialog, text("OK"));
        };
    };
    // What is missing is said by the form itself, and what was typed stays.
    inDialogs([&] { trigger(desk.page(), text("Extend")); },
        {form(""), [&](QDialog& dialog) {
             CHECK(field<QLineEdit>(dialog, text("Reason"))->text() == text("雨季停工"));
             desk.answers().choose(0); // what was typed may go
             key(Qt::Key_Escape);
         }});
    CHECK(desk.answers().said().join(QLatin1Char(' ')).contains(text("who approved it")));
    CHECK(desk.office().ledger().extensions(only(desk).id).empty());
    inDialogs([&] { trigger(desk.page(), text("Extend")); },
        {form("某书记"), [](QDialog& dialog) {
             type(field(dialog, text("New time limit")), text("2023-10-01")); // before the present one
             CHECK_FALSE(button(dialog, text("Apply"))->isEnabled());
             type(field(dialog, text("New time limit")), text("2023-12-20"));
             press(dialog, text("Apply"));
         }});
    CHECK(only(desk).due == QDate(2023, 12, 20));
    CHECK(only(desk).firstDue == QDate(2023, 10, 31));
    desk.undo();
    CHECK(only(desk).due == QDate(2023, 10, 31));
    CHECK(desk.office().ledger().extensions(only(desk).id).empty());
}

TEST_CASE("a change for several items says which it touches and takes them in one step", "[dialogs][ledger]")
{
    Desk desk;
    desk.addItem("宋庄村", "路灯不亮");
    desk.addItem("宋庄村", "沟渠淤堵", [](LedgerItem& item) {
        item.state = LedgerState::Closed;
        item.progress = 100;
        item.closedOn = QDate(2023, 9, 1);
        item.closingOpinion = text("同意");
    });
    ledgerPage(desk);
    type(field(desk.page(), text("Filter the ledger by state")), text("Open and closed"));
    auto* table = field<QTableView>(desk.page(), text("Ledger items"));
    REQUIRE(table->model()->rowCount() == 2);
    table->selectAll();
    inDialog([&] { trigger(desk.page(), text("Start work")); },
        [](QDialog& dialog) {
            const auto* list = field<QTreeWidget>(dialog, text("What is touched"));
            QStringList refused;
            for (int row = 0; row < list->topLevelItemCount(); ++row) {
                if (list->topLevelItem(row)->text(2).startsWith(text("✗")))
                    refused << list->topLevelItem(row)->text(1);
            }
            CHECK(refused == QStringList{text("沟渠淤堵")});
            press(dialog, text("Apply"));
        });
    const auto stateOf = [&](const char* problem) {
        for (const LedgerItem& item : *desk.office().ledger().items()) {
            if (item.problem == text(problem))
                return item.state;
        }
        return LedgerState::Cancelled;
    };
    CHECK(stateOf("路灯不亮") == LedgerState::InProgress);
    CHECK(stateOf("沟渠淤堵") == LedgerState::Closed);
    desk.undo();
    CHECK(stateOf("路灯不亮") == LedgerState::Open);
}

TEST_CASE("a filter is kept under a name, used again and removed", "[dialogs][ledger]")
{
    Desk desk;
    desk.addItem("宋庄村", "路灯不亮");
    desk.addItem("宋庄村", "沟渠淤堵");
    ledgerPage(desk);
    auto* saved = field<QComboBox>(desk.page(), text("Saved filters"));
    type(field(desk.page(), text("Filter the ledger by text")), text("路灯"));
    inDialog([&] { type(saved, text("Keep this filter…")); },
        [](QDialog& dialog) {
            type(field(dialog, text("Name")), text("照明"));
            press(dialog, text("OK"));
        });
    type(field(desk.page(), text("Filter the ledger by text")), {});
    auto* table = field<QTableView>(desk.page(), text("Ledger items"));
    CHECK(waitFor([&] { return table->model()->rowCount() == 2; }));
    type(saved, text("照明"));
    CHECK(waitFor([&] { return table->model()->rowCount() == 1; }));
    inDialog([&] { type(saved, text("Remove a filter…")); },
        [](QDialog& dialog) {
            type(field(dialog, text("Filter")), text("照明"));
            press(dialog, text("OK"));
        });
    CHECK(saved->findText(text("照明")) == -1);
}

TEST_CASE("a form shows what somebody else wrote meanwhile, and nothing is overwritten unseen", "[views]")
{
    Desk desk;
    onItem([](LedgerItem& item) { item.measure = text("更换灯具"); })(desk);
    const auto theirs = [&] {
        const LedgerItem before = only(desk);
        LedgerItem after = before;
        after.measure = text("请供电所");
        after.leader = text("王主任");
        REQUIRE_OK(desk.office().ledger().edit({before, after}, text("宋庄村")));
    };
    const auto editMeasure = [&](const std::function<void(QDialog & form)>& save) {
        inDialog([&] { trigger(desk.page(), text("Open item")); },
            [&](QDialog& form) {
                theirs();
                enter(form, {"Measure", "改线路"});
                enter(form, {"Remark", "已到现场"});
                save(form);
            });
    };
    const auto values = [](QDialog& moved) {
        auto* table = moved.findChild<QTableWidget*>();
        REQUIRE(table);
        REQUIRE(table->rowCount() == 1);
        return table;
    };
    const auto row = [&](QDialog& moved) {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells << values(moved)->item(0, column)->text();
        return cells;
    };

    SECTION("what stands stays when nothing is ticked")
    {
        editMeasure([&](QDialog& form) {
            inDialog([&] { press(form, text("Save")); },
                [&](QDialog& moved) {
                    const QStringList cells = row(moved);
                    CHECK(cells[0] == text("Measure"));
                    CHECK(cells[1] == text("请供电所"));
                    CHECK(cells[2].startsWith(desk.office().history().operations(0, 1)->front().author));
                    CHECK(cells[3] == text("改线路"));
                    press(moved, text("Save"));
                });
        });
        CHECK(only(desk).measure == text("请供电所"));
        CHECK(only(desk).leader == text("王主任"));
        CHECK(only(desk).remark == text("已到现场"));
    }
    SECTION("the own value is written when it is ticked, by the keyboard alone")
    {
        editMeasure([&](QDialog& form) {
            inDialog([&] { press(form, text("Save")); },
                [&](QDialog& moved) {
                    values(moved)->setFocus();
                    key(Qt::Key_Space);
                    press(moved, text("Save"));
                });
        });
        CHECK(only(desk).measure == text("改线路"));
        CHECK(only(desk).leader == text("王主任"));
    }
    SECTION("back to the form leaves file and form as they are")
    {
        editMeasure([&](QDialog& form) {
            inDialog(
                [&] { press(form, text("Save")); }, [&](QDialog& moved) { press(moved, text("Back to the form")); });
            CHECK(shown(form, {"Measure", ""}) == text("改线路"));
            CHECK(only(desk).remark.isEmpty());
            CHECK(only(desk).measure == text("请供电所"));
            inDialog([&] { press(form, text("Save")); }, [&](QDialog& moved) { press(moved, text("Save")); });
        });
        CHECK(only(desk).measure == text("请供电所"));
    }
}
