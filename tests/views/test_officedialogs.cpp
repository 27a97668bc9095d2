// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar, papers of the escalation, evidence and level targets.
#include "support/catch.h"
#include "support/hands.h"
#include "views/forms.h"
#include "views/mainwindow.h"
#include "views/page.h"
#include "views/rating/targetsdialog.h"

#include <QImage>
#include <QLabel>
#include <QTreeWidget>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

void overdue(Desk& desk)
{
    for (const char* problem : {"路灯不亮", "沟渠淤堵"})
        desk.addItem("宋庄村", problem, [](LedgerItem& item) { item.due = QDate(2023, 8, 31); });
    desk.page("todo");
}

QString photo(Desk& desk, const char* name)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = desk.path(text(name));
    REQUIRE(image.save(path));
    return path;
}

void evidencePage(Desk& desk)
{
    desk.page("evidence");
    desk.scope("宋庄村");
}

void onPiece(Desk& desk)
{
    EvidenceService::Target target;
    target.unit = desk.unit("宋庄村");
    const auto attached = desk.office().evidence().attach({photo(desk, "lamp.png")}, target);
    REQUIRE_OK(attached);
    REQUIRE(attached->evidence.size() == 1);
    evidencePage(desk);
    desk.window().showPage(text("todo")); // shown anew
    evidencePage(desk);
}

QString labels(Office& office)
{
    QStringList all;
    for (const UnitNode& node : office.units().tree()->nodes()) {
        for (const Evidence& piece : office.evidence().ofUnit(node.unit.id))
            all << wordLabel(piece.stage) + QLatin1Char(':') + piece.label;
    }
    return all.join(QLatin1Char(' '));
}

QString persons(Office& office)
{
    QStringList all;
    for (const Person& person : office.persons().persons())
        all << PersonService::nameOf(person) + QLatin1Char(' ') + wordKey(person.level);
    return all.join(QLatin1Char('|'));
}

} // namespace

std::vector<FormCase> wuxing::officeForms()
{
    return {
        {{"calendar day", [](Desk& desk) { desk.page("todo", "Calendar"); }, pressing("Add day")}, {}, nullptr,
            {{"Day", "2023-10-02"}, {"Name", "国庆节"}},
            [](Office& office) {
                const auto days = office.ledger().calendarDays();
                return days.empty() ? QString() : days.front().day.toString(Qt::ISODate) + days.front().name;
            },
            "2023-10-02国庆节"},
        {{"person", [](Desk&) {}, pressingInWindow("Other person")}, {{"Name", " "}}, "Write the name of the person.",
            {{"Name", "李明"}, {"Duty", "组织委员"}, {"Office", "甲镇 (Township)"}}, persons,
            "李明 (组织委员) township"},
        {{"issue papers", overdue, pressing("Issue papers")}, {}, nullptr, {{"Papers that are due", "2号"}},
            [](Office& office) { return QString::number(office.ledger().papers()->size()); }, "1"},
        {{"attach", evidencePage,
             [](Desk& desk) {
                 desk.answers().name(photo(desk, "lamp.png"));
                 trigger(desk.page(), text("Attach"));
             }},
            {}, nullptr, {{"Stage", "After"}, {"Shows", "路灯修复后"}}, labels, "After:路灯修复后"},
        {{"edit evidence", onPiece, pressing("Edit")}, {}, nullptr, {{"Stage", "Before"}, {"Shows", "路灯损坏"}},
            labels, "Before:路灯损坏"},
        {{"level targets", [](Desk& desk) { desk.page("rating"); }, pressing("Level targets")}, {}, nullptr,
            {{"Five-star", "2"}, {"Four-star", "3"}},
            [](Office& office) {
                const LevelTargets targets = office.ratings().targets(2023);
                return QStringLiteral("%1/%2/%3").arg(targets.at(5)).arg(targets.at(4)).arg(targets.at(0));
            },
            "2/3/-1"},
    };
}

TEST_CASE("forms of the office take and are undone", "[dialogs][office]")
{
    for (const FormCase& form : officeForms())
        checkForm(form);
}

TEST_CASE("a chosen day leaves the calendar, and undo brings it back", "[dialogs][office]")
{
    Desk desk;
    desk.page("todo", "Calendar");
    trigger(desk.page(), text("Remove day"));
    CHECK(desk.answers().last() == text("Choose a day in the calendar first."));
    inDialog([&] { trigger(desk.page(), text("Add day")); },
        [](QDialog& dialog) {
            type(field(dialog, text("Day")), text("2023-10-07"));
            type(field(dialog, text("Kind")), wordLabel(DayKind::Workday));
            press(dialog, text("OK"));
        });
    const WorkCalendar& calendar = desk.office().ledger().calendar();
    CHECK(calendar.addWorkdays(QDate(2023, 10, 6), 1) == QDate(2023, 10, 7)); // a Saturday
    desk.page("todo", "To do");
    desk.page("todo", "Calendar");
    desk.choose("Holidays and make-up days", "2023-10-07");
    trigger(desk.page(), text("Remove day"));
    CHECK(desk.office().ledger().calendarDays().empty());
    desk.undo();
    CHECK(desk.office().ledger().calendarDays().size() == 1);
}

TEST_CASE("papers are offered once, with number, addressee and words", "[dialogs][office]")
{
    Desk desk;
    desk.page("todo");
    trigger(desk.page(), text("Issue papers"));
    CHECK(desk.answers().last() == text("No paper is due."));
    overdue(desk);
    inDialog([&] { trigger(desk.page(), text("Issue papers")); },
        [](QDialog& dialog) {
            const auto* list = field<QTreeWidget>(dialog, text("Papers that are due"));
            REQUIRE(list->topLevelItemCount() == 2);
            const QTreeWidgetItem* first = list->topLevelItem(0);
            CHECK(first->text(0).contains(text("〔2023〕1号")));
            CHECK(first->text(2) == text("甲镇"));
            CHECK_FALSE(first->toolTip(3).isEmpty());
            press(dialog, text("OK"));
        });
    CHECK(desk.office().ledger().papers()->size() == 2);
    desk.answers().forget();
    trigger(desk.page(), text("Issue papers"));
    CHECK(desk.answers().said() == QStringList{text("No paper is due.")});
}

TEST_CASE("files that cannot be kept are named, the others are attached", "[dialogs][office]")
{
    Desk desk;
    evidencePage(desk);
    const QString bad = desk.write("tool.exe", "MZ");
    desk.answers().names({photo(desk, "lamp.png"), bad});
    inDialog([&] { trigger(desk.page(), text("Attach")); },
        [](QDialog& dialog) {
            CHECK(dialog.windowTitle().contains(text("2")));
            press(dialog, text("OK"));
        });
    CHECK(desk.answers().last().contains(text("tool.exe")));
    CHECK(desk.office().evidence().ofUnit(desk.unit("宋庄村")).size() == 1);
}

TEST_CASE("without a village nothing is attached, and a cancelled choice of files asks nothing", "[dialogs][office]")
{
    Desk desk;
    desk.page("evidence");
    desk.window().setScope({desk.unit("甲镇"), 2023});
    trigger(desk.page(), text("Attach"));
    CHECK(desk.answers().last() == text("Choose the village or community on the tree first."));
    evidencePage(desk);
    desk.answers().forget();
    desk.answers().name({});
    trigger(desk.page(), text("Attach"));
    CHECK(desk.answers().said() == QStringList());
    CHECK(desk.operations() == Desk().operations());
}

TEST_CASE("a piece of evidence is saved as a copy", "[dialogs][office]")
{
    Desk desk;
    onPiece(desk);
    const QString copy = desk.path(text("copy.png"));
    desk.answers().name(copy);
    trigger(desk.page(), text("Save a copy"));
    CHECK(QImage(copy).size() == QSize(40, 30));
}

TEST_CASE("the targets show their sum", "[dialogs][office]")
{
    LevelTargets targets = noTargets;
    targets.at(3) = 58;
    TargetsDialog dialog(2023, targets, nullptr);
    const auto sums = [&](const QString& sum) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == sum; });
    };
    CHECK(sums(text("58")));
    type(field(dialog, text("Two-star")), text("18"));
    CHECK(sums(text("76")));
    CHECK(dialog.targets().at(3) == 58);
    CHECK(dialog.targets().at(2) == 18);
    CHECK(dialog.targets().at(5) == -1);
}
