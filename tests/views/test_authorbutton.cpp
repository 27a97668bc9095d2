// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here: the button in the status line, its menu, and what the computer remembers.
#include "support/catch.h"
#include "support/hands.h"
#include "views/desk.h"
#include "views/mainwindow.h"
#include "views/persons/authorbutton.h"

#include <QAction>
#include <QMenu>
#include <QStatusBar>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

AuthorButton* button(Desk& desk) { return desk.window().findChild<AuthorButton*>(); }

void add(Desk& desk, const char* name, const char* duty = "")
{
    inDialog([&] { trigger(desk.window(), text("Other person")); },
        [&](QDialog& dialog) {
            type(field(dialog, text("Name")), text(name));
            type(field(dialog, text("Duty")), text(duty));
            press(dialog, text("OK"));
        });
}

QString login(Desk& desk) { return desk.office().workspace().identity().author + text(" (login name)"); }

QStringList offered(Desk& desk)
{
    QStringList names;
    for (const QAction* action : button(desk)->menu()->actions()) {
        if (action->isCheckable())
            names << (action->isChecked() ? text("*") : QString()) + action->text();
    }
    return names;
}

} // namespace

TEST_CASE("a file nobody was chosen in asks once, and waits for no answer", "[views][persons]")
{
    Desk desk;
    REQUIRE(button(desk));
    CHECK(button(desk)->isVisible());
    CHECK(button(desk)->text() == text("Recorded as %1 – choose who works here…").arg(login(desk)));
    CHECK(button(desk)->focusPolicy() == Qt::StrongFocus);
    CHECK(desk.answers().said().empty());
    desk.window().showOffice(&desk.office()); // opened again
    CHECK(button(desk)->text() == login(desk));
}

TEST_CASE("who is entered writes from then on, also when the file is opened next", "[views][persons]")
{
    Desk desk;
    const QString nobody = login(desk);
    add(desk, "李明", "组织科长");
    CHECK(button(desk)->text() == text("李明 (组织科长)"));
    add(desk, "A & B");
    CHECK(button(desk)->text() == text("A && B"));
    CHECK(offered(desk) == QStringList{text("*A && B"), text("李明 (组织科长)"), nobody});
    trigger(desk.window(), text("李明 (组织科长)"));
    CHECK(desk.office().persons().chosen()->name == text("李明"));
    const RowId chosen = desk.office().persons().chosen()->id;
    CHECK(desk.preferences().personIn(desk.office().persons().site()) == chosen);
    desk.window().showOffice(nullptr);
    CHECK_FALSE(button(desk));
    desk.office().persons().choose(0);
    desk.window().showOffice(&desk.office());
    CHECK(desk.office().persons().chosen()->id == chosen);
    trigger(desk.window(), nobody);
    CHECK(desk.office().workspace().identity().isLogin);
    CHECK(desk.preferences().personIn(desk.office().persons().site()) == 0);
}

TEST_CASE("name and duty are changed and a person is retired from the menu", "[views][persons]")
{
    Desk desk;
    const QString nobody = login(desk);
    CHECK_FALSE(action(desk.window(), text("Change name or duty"))->isEnabled());
    CHECK_FALSE(action(desk.window(), text("Retire this person"))->isEnabled());
    add(desk, "李明");
    inDialog([&] { trigger(desk.window(), text("Change name or duty")); },
        [&](QDialog& dialog) {
            type(field(dialog, text("Duty")), text("副部长"));
            press(dialog, text("OK"));
        });
    CHECK(button(desk)->text() == text("李明 (副部长)"));
    trigger(desk.window(), text("Retire this person"));
    CHECK(button(desk)->text() == nobody);
    CHECK(offered(desk) == QStringList{text("*") + nobody});
    CHECK(desk.answers().said().empty());
    desk.undo();
    CHECK(offered(desk) == QStringList{text("李明 (副部长)"), text("*") + nobody});
}

TEST_CASE("the menu is reached by keys, and a long name takes no room from the window", "[views][persons]")
{
    Desk desk;
    const QMenu* menu = button(desk)->menu();
    bool isInMenuBar = false;
    for (const auto* other : desk.window().findChildren<QMenu*>())
        isInMenuBar = isInMenuBar || (other != menu && other->actions().contains(menu->menuAction()));
    CHECK(isInMenuBar);
    const int before = desk.window().minimumSizeHint().width();
    add(desk, "很长的姓名很长的姓名很长的姓名很长的姓名很长的姓名很长的姓名很长的姓名很长的姓名很长的姓名");
    CHECK(button(desk)->text().endsWith(text("…")));
    CHECK(desk.window().minimumSizeHint().width() <= before);
}
