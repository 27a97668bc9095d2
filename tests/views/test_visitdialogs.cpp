// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/hands.h"
#include "views/forms.h"
#include "views/page.h"

#include <QAction>
#include <QTableView>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

void onOpinion(Desk& desk)
{
    desk.addVisit("宋庄村", "路灯太少");
    desk.page("visits");
    desk.scope("宋庄村");
    desk.choose("Opinions of households", "路灯太少");
}

template <class Field> std::function<QString(Office&)> ofOpinion(Field field)
{
    return [field](Office& office) {
        const auto visits = office.visits().visits(2023);
        return visits->empty() ? QString() : field(visits->front().opinions.front());
    };
}

} // namespace

std::vector<FormCase> wuxing::visitForms()
{
    return {
        {{"opinion into the ledger", onOpinion, pressing("Into the ledger")},
            {{"Problem", ""}, {"Measure", "加装路灯"}}, "Describe the problem",
            {{"Problem", "夜间照明不足"}, {"Responsible person", "岳知"}},
            [](Office& office) {
                const auto items = office.ledger().items();
                return items->empty() ? QString() : items->front().problem + items->front().measure;
            },
            "夜间照明不足加装路灯"},
        {{"hand over", onOpinion, pressing("Hand over")}, {}, nullptr,
            {{"Dealt with by", "镇政府"}, {"Due", "2023-10-20"}},
            ofOpinion([](const Opinion& opinion) { return opinion.department + opinion.due.toString(Qt::ISODate); }),
            "镇政府2023-10-20"},
        {{"answer", onOpinion, pressing("Answer")}, {{"Answer", "已加装"}, {"Told on", "2023-08-01"}},
            "lies before the visit", {{"Told on", "2023-09-10"}, {"Satisfaction", "Satisfied"}},
            ofOpinion([](const Opinion& opinion) { return opinion.answer + wordLabel(opinion.state()); }),
            "已加装Answered"},
        {{"refuse", onOpinion, pressing("Refuse")}, {{"Reason", "不符合政策"}, {"Told on", "2023-08-01"}},
            "lies before the visit", {{"Told on", "2023-09-10"}},
            ofOpinion([](const Opinion& opinion) { return opinion.refusal; }), "不符合政策"},
    };
}

TEST_CASE("forms of opinions refuse, take and are undone", "[dialogs][visits]")
{
    for (const FormCase& form : visitForms())
        checkForm(form);
}

TEST_CASE("an answer or a refusal without words is not taken", "[dialogs][visits]")
{
    for (const auto& [action, button] :
        {std::pair("Hand over", "Dealt with by"), {"Answer", "Answer"}, {"Refuse", "Reason"}}) {
        CAPTURE(action);
        Desk desk;
        onOpinion(desk);
        const int operations = desk.operations();
        inDialogs([&] { trigger(desk.page(), text(action)); },
            {[](QDialog& dialog) { press(dialog, text("OK")); },
                [&, button = button](QDialog& dialog) {
                    CHECK(desk.answers().said().size() == 1);
                    type(field(dialog, text(button)), text("  "));
                    desk.answers().choose(0);
                    key(Qt::Key_Escape);
                }});
        CHECK(desk.operations() == operations);
    }
}

TEST_CASE("opinions are chosen before anything is done with them", "[dialogs][visits]")
{
    Desk desk;
    desk.page("visits");
    for (const char* action : {"Into the ledger", "Hand over", "Answer", "Refuse"}) {
        desk.answers().forget();
        trigger(desk.page(), text(action));
        CHECK(desk.answers().said() == QStringList{text("Choose opinions in the table first.")});
    }
}

TEST_CASE("names of households are shown for a purpose that the journal keeps", "[dialogs][visits]")
{
    Desk desk;
    onOpinion(desk);
    const auto shows = [&](const QString& name) {
        const auto* table = field<QTableView>(desk.page(), text("Opinions of households"));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->index(0, column).data().toString() == name)
                return true;
        }
        return false;
    };
    CHECK_FALSE(shows(text("谷安")));
    const int operations = desk.operations();
    QAction* names = action(desk.page(), text("Show names"));
    inDialog([&] { names->trigger(); }, [](QDialog&) { key(Qt::Key_Escape); });
    CHECK_FALSE(names->isChecked());
    inDialogs([&] { names->trigger(); },
        {[](QDialog& dialog) { press(dialog, text("OK")); },
            [&](QDialog& dialog) {
                CHECK(desk.answers().last() == text("Say what the personal data are needed for."));
                type(field(dialog, text("Purpose")), text("电话回访"));
                press(dialog, text("OK"));
            }});
    CHECK(names->isChecked());
    CHECK(shows(text("谷安")));
    CHECK(desk.operations() == operations + 1);
    names->trigger(); // hidden again without a question
    CHECK_FALSE(shows(text("谷安")));
}
