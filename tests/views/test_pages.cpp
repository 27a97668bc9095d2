// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page: nothing chosen, nothing in the file, nothing to be written, another scope.
#include "support/catch.h"
#include "support/hands.h"
#include "support/pagefixture.h"
#include "views/page.h"
#include "views/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

// The tabs of a page, or one empty name where it has none.
QStringList tabsOf(const Page& page)
{
    const auto* tabs = page.findChild<QTabWidget*>();
    if (!tabs)
        return {QString()};
    QStringList titles;
    for (int place = 0; place < tabs->count(); ++place)
        titles << tabs->tabText(place);
    return titles;
}

void chooseNothing(const Page& page)
{
    const auto views = page.findChildren<QTableView*>();
    for (QTableView* view : views) {
        view->setCurrentIndex({});
        view->clearSelection();
    }
    settle();
}

// What a page offers, with what its menus hold.
QList<QAction*> offered(const Page& page)
{
    QList<QAction*> all;
    for (QAction* action : page.pageActions()) {
        if (action->menu())
            all << action->menu()->actions();
        else
            all << action;
    }
    return all;
}

QString wordsOf(const QAction& action) { return action.text().remove(QLatin1Char('&')).remove(text("…")); }

// These do their work at once, for the whole scope or the contest that stands above the table.
const QStringList wholeScope{text("review/Propose decisions"), text("review/Close"), text("assessment/Self-assessment"),
    text("assessment/Township review"), text("assessment/District check"), text("report/Freeze"),
    text("contest/Open the result"), text("contest/Remove")};

void pressEverything(PageFixture& desk)
{
    const QStringList keys = desk.window().pageKeys();
    for (const QString& key : keys) {
        Page& page = desk.show(key);
        const QStringList tabs = tabsOf(page);
        for (const QString& tab : tabs) {
            desk.show(key, tab);
            const auto actions = offered(page);
            for (QAction* action : actions) {
                const QString words = wordsOf(*action);
                INFO(key.toStdString() << " / " << tab.toStdString() << " / " << words.toStdString());
                chooseNothing(page);
                if (!action->isEnabled() || wholeScope.contains(key + QLatin1Char('/') + words))
                    continue;
                const int before = desk.operations();
                const bool wasChecked = action->isChecked();
                leavingDialogs([&] { action->trigger(); });
                CHECK(desk.operations() == before);
                CHECK_FALSE(QApplication::activeModalWidget());
                CHECK(desk.window().currentPage() == key);
                if (action->isChecked() != wasChecked)
                    action->trigger();
            }
        }
    }
}

} // namespace

TEST_CASE("a table without rows says what belongs into it and how it comes", "[views][pages]")
{
    PageFixture desk;
    for (const QString& key : desk.window().pageKeys()) {
        for (const QString& tab : tabsOf(desk.show(key))) {
            const auto tables = desk.show(key, tab).findChildren<TableView*>();
            for (const TableView* table : tables) {
                CAPTURE(key, tab, table->accessibleName());
                if (table->isVisible() && table->model() && table->model()->rowCount() == 0)
                    CHECK_FALSE(table->emptyText().isEmpty());
            }
        }
    }
}

TEST_CASE("with nothing chosen no action of any page changes the file", "[views][pages]")
{
    SECTION("in a file where nothing was entered")
    {
        PageFixture desk;
        pressEverything(desk);
    }
    SECTION("on one branch of a file where nothing was entered")
    {
        PageFixture desk;
        desk.scopeTo(text("宋庄村"));
        pressEverything(desk);
    }
    SECTION("on one branch of the demonstration")
    {
        PageFixture desk(OfficeFixture::demonstration());
        desk.scopeTo(desk.office().cases().casesIn(0, 2023).front().unit, 2023);
        pressEverything(desk);
    }
}

TEST_CASE("an action that needs a choice says what to choose", "[views][pages]")
{
    struct Case {
        const char* page;
        const char* tab;
        const char* action;
        const char* said;
    };
    static const Case cases[]{
        {"rating", "", "Paste block", "Choose the star cell where the block shall begin."},
        {"plan", "", "Paste block", "Choose the cell where the block shall begin."},
        {"rules", "", "New version", "Choose the published rules that shall be replaced."},
        {"rules", "", "Export table", "There are no rules of 2023 yet. Make a draft: empty, from the sample, or as a"},
        {"assessment", "By branch", "Attach", "Choose a clause of a branch in the table first."},
        {"assessment", "By branch", "Paste block", "Choose the cell where the block shall begin."},
        {"assessment", "Who is missing", "Attach", "Choose a clause of a branch in the table first."},
        {"award", "Stars", "Revoke", "Choose the branch in the table first."},
        {"cases", "Cases", "Edit", "Choose a case in the table first."},
        {"cases", "Cases", "Add problem", "Choose a case in the table first."},
        {"cases", "Cases", "Attach", "Choose a case in the table first."},
        {"cases", "Cases", "Monthly report", "Choose a case in the table first."},
        {"cases", "Cases", "Print", "Choose a case in the table first."},
        {"cases", "Cases", "Write file", "Choose a case in the table first."},
        {"visits", "Opinions", "Into the ledger", "Choose opinions in the table first."},
        {"visits", "Opinions", "Group", "Choose at least two opinions that say the same."},
        {"visits", "Opinions", "Hand over", "Choose opinions in the table first."},
        {"visits", "Opinions", "Answer", "Choose opinions in the table first."},
        {"visits", "Opinions", "Refuse", "Choose opinions in the table first."},
        {"visits", "Visits", "Answer", "Choose opinions in the table first."},
        {"visits", "Visits", "Attach", "Choose a visit or one opinion in the table first."},
        {"visits", "Visits", "Remove visit", "Choose a visit in the table of visits first."},
        {"income", "Income", "Paste block", "Choose the cell where the block shall begin."},
        {"income", "Income", "Open project", "Choose a project in the table of projects first."},
        {"income", "Projects", "Open project", "Choose a project in the table of projects first."},
        {"income", "Projects", "Remove project", "Choose a project in the table of projects first."},
        {"branch", "", "Print", "Choose a village or community on the tree."},
        {"branch", "", "Write file", "Choose a village or community on the tree."},
        {"branch", "", "Evidence folder", "Choose a village or community on the tree."},
        {"evidence", "", "Attach", "Choose the village or community on the tree first."},
        {"evidence", "", "Edit", "Choose a piece of evidence in the table first."},
        {"evidence", "", "Remove", "Choose a piece of evidence in the table first."},
        {"evidence", "", "Save a copy", "Choose a piece of evidence in the table first."},
        {"evidence", "", "Evidence folder", "Choose the village or community on the tree first."},
        {"todo", "To do", "Issue papers", "No paper is due."},
        {"todo", "Calendar", "Remove day", "Choose a day in the calendar first."},
        {"contest", "Score sheets", "Edit", "There is no contest of 2023 yet. Make one first."},
        {"contest", "Score sheets", "Adjust", "There is no contest of 2023 yet. Make one first."},
        {"contest", "Score sheets", "Comment", "There is no contest of 2023 yet. Make one first."},
        {"contest", "Score sheets", "Open the result", "There is no contest of 2023 yet. Make one first."},
        {"contest", "Score sheets", "Remove", "There is no contest of 2023 yet. Make one first."},
        {"contest", "Score sheets", "Print result", "There is no contest of 2023 yet. Make one first."},
    };
    PageFixture desk;
    for (const Case& one : cases) {
        INFO(one.page << " / " << one.tab << " / " << one.action);
        chooseNothing(desk.show(text(one.page), text(one.tab)));
        desk.answers().forget();
        CHECK(leavingDialogs([&] { desk.trigger(text(one.action)); }) == 0);
        CHECK(desk.answers().said().size() == 1);
        CHECK(desk.answers().last().startsWith(text(one.said)));
    }
}

TEST_CASE("a file that is only read offers what looks and prints, and nothing that writes", "[views][pages]")
{
    static const std::pair<const char*, const char*> reading[]{{"dashboard", ""}, {"rating", "Years side by side"},
        {"rules", "Export table"}, {"plan", ""}, {"assessment", ""}, {"review", "Print sheets|Check a code"},
        {"standing", ""}, {"award", ""}, {"ledger", "Open item|Copy to Excel or WPS"}, {"cases", "Print|Write file"},
        {"visits", ""}, {"income", ""}, {"branch", "Print|Write file|Evidence folder"},
        {"evidence", "Save a copy|Evidence folder"}, {"todo", "Print papers"}, {"contest", "Print result"},
        {"report", "Write file|Print|Edit the text"}, {"history", "Check the file"}};
    PageFixture desk(OfficeFixture::demonstration());
    desk.reopen(OpenMode::ReadOnly);
    CHECK(std::size(reading) == static_cast<size_t>(desk.window().pageKeys().size()));
    for (const auto& [key, words] : reading) {
        INFO(key);
        const Page& page = desk.show(text(key));
        const auto views = page.findChildren<QTableView*>();
        for (QTableView* view : views) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                view->selectRow(0);
        }
        settle();
        QStringList enabled;
        for (const QAction* action : page.pageActions()) {
            if (action->isEnabled())
                enabled << wordsOf(*action);
        }
        CHECK(enabled.join(QLatin1Char('|')) == text(words));
    }
}

TEST_CASE("keys that write are refused in a file that is only read", "[views][pages]")
{
    struct Case {
        const char* page;
        const char* tab;
        const char* table;
        int column;
    };
    static const Case cases[]{{"rating", "", "Stars of the branches", 2}, {"plan", "", "Plans of the branches", 2},
        {"plan", "", "Plans of the branches", 8}, {"assessment", "By branch", "Clauses of the branch", 3},
        {"review", "By branch", "Opinions on the branch", 1},
        {"income", "Income", "Income of the year by village and category", 2},
        {"visits", "Coverage", "Households visited by village", 2},
        {"contest", "Year-end appraisal", "Year-end appraisal", 2}, {"evidence", "", "Evidence", 1},
        {"ledger", "", "Ledger items", 1}};
    PageFixture desk(OfficeFixture::demonstration());
    desk.reopen(OpenMode::ReadOnly);
    const int before = desk.operations();
    for (const Case& one : cases) {
        INFO(one.page << " / " << one.table);
        desk.show(text(one.page), text(one.tab));
        const ShownTable table = desk.table(text(one.table));
        REQUIRE(table.rows() > 0);
        table.choose(0, one.column);
        const QString was = table.cell(0, one.column);
        for (const Qt::Key pressed : {Qt::Key_1, Qt::Key_0, Qt::Key_Space, Qt::Key_Delete})
            leavingDialogs([&] { key(pressed); });
        leavingDialogs([&] { table.paste(0, one.column, text("1")); });
        CHECK(table.cell(0, one.column) == was);
        CHECK(desk.operations() == before);
        CHECK_FALSE(desk.mayUndo());
    }
}

TEST_CASE("tables of branches show those of the scope", "[views][pages]")
{
    struct Case {
        const char* page;
        const char* tab;
        const char* table;
    };
    static const Case cases[]{{"rating", "", "Stars of the branches"}, {"plan", "", "Plans of the branches"},
        {"assessment", "Who is missing", "Who has not finished what"},
        {"review", "By task force", "Opinions of the task force"}, {"award", "Stars", "Stars of the year"},
        {"income", "Income", "Income of the year by village and category"},
        {"contest", "Year-end appraisal", "Year-end appraisal"}};
    PageFixture desk(OfficeFixture::demonstration());
    const auto tree = desk.office().units().tree();
    const UnitNode* township = tree->root()->children.front();
    const auto branchesOf = [&](RowId unit) {
        QStringList names;
        for (const UnitNode* node : tree->branches(unit, desk.office().today()))
            names << node->unit.shortName;
        return names;
    };
    for (const Case& one : cases) {
        INFO(one.page << " / " << one.table);
        desk.scopeTo(QString(), 2023);
        desk.show(text(one.page), text(one.tab));
        CHECK(desk.table(text(one.table)).cells(text("Branch")) == branchesOf(0));
        desk.scopeTo(township->unit.id, 2023);
        CHECK(desk.table(text(one.table)).cells(text("Branch")) == branchesOf(township->unit.id));
        desk.scopeTo(township->children.front()->unit.id, 2023);
        CHECK(desk.table(text(one.table)).cells(text("Branch"))
            == QStringList{township->children.front()->unit.shortName});
    }
}

TEST_CASE("a page that was not seen shows the scope, the year and the edits of the meantime", "[views][pages]")
{
    PageFixture desk;
    desk.show(text("rating"));
    desk.show(text("plan"));
    desk.scopeTo(text("甲镇"), 2022);
    const RowId village = desk.district().unit(text("李湾村"));
    REQUIRE_OK(desk.office().ratings().set(2022, {village, 1, StarState::Held}));
    desk.show(text("rating"));
    const ShownTable stars = desk.table(text("Stars of the branches"));
    CHECK(stars.cells(text("Branch")) == QStringList{text("宋庄村"), text("李湾村"), text("锦华社区")});
    CHECK(stars.cell(stars.row(text("李湾村")), 3) == text("★"));
    CHECK(stars.column(text("Level 2022")) > 0);
}
