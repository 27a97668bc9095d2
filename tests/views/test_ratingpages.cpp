// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/hands.h"
#include "support/pagefixture.h"
#include "support/rulebuilder.h"
#include "views/page.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTextBrowser>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

struct Ratings : PageFixture {
    Ratings() { show(text("rating")); }
    ShownTable stars() { return table(text("Stars of the branches")); }
    QString block(int top, int left, int bottom, int right)
    {
        QStringList rows;
        for (int row = top; row <= bottom; ++row) {
            QString cells;
            for (int column = left; column <= right; ++column)
                cells += stars().cell(row, column).isEmpty() ? text("·") : stars().cell(row, column);
            rows << cells;
        }
        return rows.join(QLatin1Char(' '));
    }
};

// Rules of one clause a star in force.
struct Judged : PageFixture {
    Judged()
    {
        RuleSet rules = rulesFrom(2023, StarSetKind::Rural,
            {text("party 1.1 yes"), text("industry 2.1 >= 50000"), text("ecology 4.1 yes"), text("safety 3.1 yes"),
                text("civility 5.1 yes")});
        REQUIRE_OK(office().rules().save(rules));
        REQUIRE_OK(office().rules().publish(rules.id));
        scopeTo(text("宋庄村"));
    }
    QStringList self() { return table(text("Clauses of the branch")).cells(wordLabel(Stage::Self)); }
};

} // namespace

TEST_CASE("each key of the rating grid does its work on the chosen star, and one undo takes it back", "[views][rating]")
{
    struct Case {
        Qt::Key key;
        const char* before;
        const char* after;
    };
    static const Case cases[]{{Qt::Key_1, "", "★"}, {Qt::Key_0, "", "☆"}, {Qt::Key_0, "★", "☆"},
        {Qt::Key_Delete, "★", ""}, {Qt::Key_Delete, "☆", ""}, {Qt::Key_Space, "", "★"}, {Qt::Key_Space, "★", "☆"},
        {Qt::Key_Space, "☆", ""}};
    Ratings desk;
    for (const Case& one : cases) {
        INFO(one.before << " " << one.key << " " << one.after);
        if (*one.before) {
            const StarState state = text(one.before) == text("★") ? StarState::Held : StarState::NotHeld;
            REQUIRE_OK(desk.office().ratings().set(2023, {desk.district().unit(text("宋庄村")), 0, state}));
        }
        const int operations = desk.operations();
        desk.stars().choose(
            text("宋庄村"), desk.stars().view()->model()->headerData(2, Qt::Horizontal).toString().simplified());
        REQUIRE(desk.stars().cell(0, 2) == text(one.before));
        key(one.key);
        CHECK(desk.stars().cell(0, 2) == text(one.after));
        CHECK(desk.stars().currentRow() == 0); // it stays chosen
        CHECK(desk.operations() == operations + 1);
        desk.undo();
        CHECK(desk.stars().cell(0, 2) == text(one.before));
        if (*one.before)
            desk.undo();
    }
}

TEST_CASE("keys that change nothing write nothing, and Enter goes down", "[views][rating]")
{
    Ratings desk;
    desk.stars().choose(0, 2);
    key(Qt::Key_1);
    const int operations = desk.operations();
    key(Qt::Key_1);
    key(Qt::Key_Return);
    CHECK(desk.stars().currentRow() == 1);
    key(Qt::Key_Delete); // nothing stands there
    desk.stars().choose(0, 1); // a name is no star
    key(Qt::Key_1);
    key(Qt::Key_Delete);
    CHECK(desk.operations() == operations);
    CHECK(desk.stars().cell(1, 2).isEmpty());
    desk.stars().choose(4, 2);
    key(Qt::Key_Return); // the last row stays
    CHECK(desk.stars().currentRow() == 4);
}

TEST_CASE("a block of stars is entered, filled down and pasted in one step each", "[views][rating]")
{
    Ratings desk;
    desk.stars().chooseBlock(0, 2, 1, 4);
    key(Qt::Key_1);
    CHECK(desk.block(0, 2, 2, 4) == text("★★★ ★★★ ···"));
    desk.undo();
    CHECK(desk.block(0, 2, 2, 4) == text("··· ··· ···"));
    desk.redo();
    CHECK(desk.block(0, 2, 2, 4) == text("★★★ ★★★ ···"));
    desk.stars().chooseBlock(0, 3, 4, 4);
    key(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.block(0, 2, 4, 4) == text("★★★ ★★★ ·★★ ·★★ ·★★"));
    desk.undo();
    CHECK(desk.block(2, 2, 4, 4) == text("··· ··· ···"));
    desk.stars().paste(1, 3, text("1\t0\n是\t否\n\t★\n"));
    CHECK(desk.block(0, 2, 4, 4) == text("★★★ ★★☆ ·★☆ ··★ ···"));
    desk.undo();
    CHECK(desk.block(0, 2, 4, 4) == text("★★★ ★★★ ··· ··· ···"));
    CHECK(desk.answers().said() == QStringList());
}

TEST_CASE("a block that does not fit or cannot be read is refused whole, with its cell", "[views][rating]")
{
    struct Case {
        int row, column;
        const char* block;
        const char* said;
    };
    static const Case cases[]{{0, 2, "1\t0\n1\t优秀\n", "“优秀” (row 2, column 2 of the pasted block)"},
        {4, 2, "1\n1\n", "The block does not fit: row 2, column 1"},
        {0, 6, "1\t1\n", "The block does not fit: row 1, column 2"}, {0, 1, "1\n", "Choose the star cell"}};
    Ratings desk;
    const int operations = desk.operations();
    for (const Case& one : cases) {
        INFO(one.block);
        desk.answers().forget();
        desk.stars().paste(one.row, one.column, text(one.block));
        CHECK(desk.answers().last().startsWith(text(one.said)));
        CHECK(desk.operations() == operations);
    }
}

TEST_CASE("a block is not pasted into rows that are sorted otherwise than it was copied", "[views][rating]")
{
    Ratings desk;
    desk.stars().view()->sortByColumn(1, Qt::DescendingOrder);
    const QString first = desk.stars().cell(0, 1);
    desk.stars().paste(0, 2, text("1\n"));
    CHECK(desk.answers().last().startsWith(text("The table was brought back to the order of the tree")));
    CHECK(desk.stars().cell(0, 1) != first);
    CHECK(desk.block(0, 2, 4, 2) == text("· · · · ·"));
    desk.stars().paste(0, 2, text("1\n"));
    CHECK(desk.block(0, 2, 4, 2) == text("★ · · · ·"));
}

TEST_CASE("a double click on a star gives it, one beside it does not", "[views][rating]")
{
    Ratings desk;
    desk.stars().doubleClick(2, 2);
    CHECK(desk.block(2, 2, 2, 2) == text("★"));
    desk.stars().doubleClick(2, 1);
    CHECK(desk.block(2, 2, 2, 6) == text("★····"));
}

TEST_CASE("targets of the year stand beside the result, on the pages of ratings and of plans", "[views][rating]")
{
    for (const char* page : {"rating", "plan"}) {
        PageFixture desk;
        desk.show(text(page));
        inDialog([&] { desk.trigger(text("Level targets")); },
            filling({{levelLabel(5), text("2")}, {levelLabel(3), text("3")}}));
        CHECK(desk.office().ratings().targets(2023).at(5) == 2);
        CHECK(desk.office().ratings().targets(2023).at(4) == -1);
        desk.show(text("rating"));
        CHECK(desk.label(text("0 of 2 planned")) != QString());
        desk.scopeTo(text("甲镇")); // the plan is one for the district
        CHECK(desk.label(text("planned")).isEmpty());
        desk.scopeTo({});
        desk.undo();
        CHECK(desk.label(text("planned")).isEmpty());
    }
}

TEST_CASE("the years stand side by side when that is asked for", "[views][rating]")
{
    Ratings desk;
    const RowId village = desk.district().unit(text("宋庄村"));
    for (int star = 0; star < 5; ++star)
        REQUIRE_OK(desk.office().ratings().set(2022, {village, star, star < 3 ? StarState::Held : StarState::NotHeld}));
    desk.trigger(text("Years side by side"));
    const ShownTable years = desk.table(text("Levels of the years side by side"));
    CHECK(years.view()->isVisible());
    CHECK_FALSE(desk.stars().view()->isVisible());
    CHECK(years.cell(text("宋庄村"), text("2022")) == levelLabel(3));
    desk.trigger(text("Years side by side"));
    CHECK(desk.stars().view()->isVisible());
}

TEST_CASE("stars that are applied for are entered by action, word and block, and summed by township", "[views][plan]")
{
    PageFixture desk;
    desk.show(text("plan"));
    const ShownTable plans = desk.table(text("Plans of the branches"));
    const ShownTable sums = desk.table(text("Planned levels by township"));
    const auto stars = [&](int row) { return plans.cell(row, plans.column(text("Stars"))); };
    plans.chooseBlock(0, 2, 1, 3);
    desk.trigger(text("● Apply for"));
    CHECK(stars(0) == text("2"));
    CHECK(stars(1) == text("2"));
    CHECK(sums.cell(text("甲镇"), levelLabel(2)) == text("2"));
    plans.enter(2, 2, text("是"));
    CHECK(plans.currentRow() == 3); // Enter goes down
    CHECK(stars(2) == text("1"));
    plans.paste(3, 2, text("是\t否\t●\n"));
    CHECK(stars(3) == text("2"));
    plans.choose(3, 2);
    desk.trigger(text("Clear"));
    CHECK(stars(3) == text("1"));
    plans.chooseBlock(0, 2, 4, 2);
    desk.trigger(text("Fill down"));
    CHECK(stars(4) == text("1"));
    for (int step = 0; step < 5; ++step)
        desk.undo();
    CHECK(stars(0) == text("no plan"));
    CHECK(desk.answers().said() == QStringList());
    plans.enter(0, 2, text("也许"));
    CHECK(desk.answers().said().size() == 1);
    CHECK(stars(0) == text("no plan"));
}

TEST_CASE("answers with line breaks are pasted as spreadsheets copy them", "[views][plan]")
{
    PageFixture desk;
    desk.show(text("plan"));
    const ShownTable plans = desk.table(text("Plans of the branches"));
    const int first = plans.column(text("Stars")) + 1;
    plans.paste(0, first, text("\"班子团结\n群众基础好\"\t制度落实\n\"又称\"\"样板\"\"\"\t第二行\n"));
    CHECK(desk.answers().said() == QStringList());
    CHECK(plans.cell(0, first) == text("班子团结\n群众基础好"));
    CHECK(plans.cell(0, first + 1) == text("制度落实"));
    CHECK(plans.cell(1, first) == text("又称\"样板\""));
    CHECK(plans.cell(1, first + 1) == text("第二行"));
    CHECK(plans.cell(2, first).isEmpty());
    // What is copied from the page comes back as it was.
    plans.chooseBlock(0, first, 1, first + 1);
    key(Qt::Key_C, Qt::ControlModifier);
    plans.paste(2, first, QApplication::clipboard()->text());
    CHECK(plans.cell(2, first + 1) == text("制度落实"));
    CHECK(plans.cell(3, first) == text("又称\"样板\""));
}

TEST_CASE("without rules the page of assessments says where to publish them", "[views][assessment]")
{
    PageFixture desk;
    desk.show(text("assessment"));
    CHECK(desk.label(text("No rules are published for 2023")) != QString());
    CHECK(desk.table(text("Clauses of the branch")).rows() == 0);
}

TEST_CASE("clauses are judged by branch, by keys and words, and what counts follows", "[views][assessment]")
{
    Judged desk;
    desk.show(text("assessment"));
    const ShownTable clauses = desk.table(text("Clauses of the branch"));
    REQUIRE(clauses.rows() == 5);
    const int self = clauses.column(wordLabel(Stage::Self));
    const int counts = clauses.column(text("Counts as"));
    clauses.enter(0, self, text("是"));
    CHECK(clauses.cell(0, counts) == text("met"));
    CHECK(clauses.currentRow() == 1);
    clauses.enter(1, self, text("60000"));
    CHECK(clauses.cell(1, counts) == text("met"));
    clauses.enter(1, self + 1, text("40000")); // the township goes before
    CHECK(clauses.cell(1, counts) == text("not met"));
    desk.undo();
    CHECK(clauses.cell(1, counts) == text("met"));
    clauses.chooseBlock(2, self, 4, self);
    desk.trigger(text("✓ Met"));
    CHECK(desk.self() == QStringList{text("yes"), text("60,000"), text("yes"), text("yes"), text("yes")});
    clauses.choose(3, self);
    key(Qt::Key_Delete);
    CHECK(clauses.cell(3, counts) == text("open"));
    const int operations = desk.operations();
    clauses.enter(1, self, text("很多"));
    CHECK(desk.answers().said().size() == 1);
    CHECK(desk.operations() == operations);
    CHECK(clauses.currentRow() == 1); // what was refused is still looked at
}

TEST_CASE("one clause is judged down the branches, and the board says who is missing", "[views][assessment]")
{
    Judged desk;
    desk.scopeTo({});
    desk.show(text("assessment"), text("By clause"));
    const ShownTable clause = desk.table(text("One clause down all branches"));
    CHECK(clause.cells(text("Branch")) == QStringList{text("宋庄村"), text("李湾村"), text("王岗村"), text("赵坡村")});
    const int self = clause.column(wordLabel(Stage::Self));
    clause.enter(0, self, text("yes"));
    clause.chooseBlock(0, self, 3, self);
    key(Qt::Key_D, Qt::ControlModifier);
    CHECK(clause.cells(wordLabel(Stage::Self)).count(text("yes")) == 4);
    desk.openTab(text("Who is missing"));
    const ShownTable board = desk.table(text("Who has not finished what"));
    CHECK(board.cell(text("宋庄村"), wordLabel(Stage::Self)) == text("4 missing"));
    CHECK(board.cell(text("锦华社区"), wordLabel(Stage::Self)) == text("not begun"));
    board.doubleClick(board.row(text("王岗村")), 1);
    CHECK(desk.label(text("王岗村 –")) != QString());
    CHECK(desk.self().front() == text("yes"));
}

TEST_CASE("a quarter begins with what the one before said", "[views][assessment]")
{
    Judged desk;
    desk.show(text("assessment"));
    const ShownTable clauses = desk.table(text("Clauses of the branch"));
    type(field(desk.page(), text("Quarter")), text("2023, quarter 2"));
    settle();
    clauses.enter(0, clauses.column(wordLabel(Stage::Self)), text("是"));
    type(field(desk.page(), text("Quarter")), text("2023, quarter 3"));
    settle();
    CHECK(desk.self().front().isEmpty());
    desk.trigger(wordLabel(Stage::Self));
    CHECK(desk.self().front() == text("yes"));
    CHECK(desk.status() == text("1 assessment(s) copied"));
    desk.undo();
    CHECK(desk.self().front().isEmpty());
}

TEST_CASE("evidence is attached to a clause of a branch from both tables", "[views][assessment]")
{
    Judged desk;
    const RowId village = desk.district().unit(text("宋庄村"));
    const QString paper = desk.district().write(text("会议记录.txt"), "1");
    desk.show(text("assessment"));
    for (const char* tab : {"By branch", "By clause"}) {
        desk.openTab(text(tab));
        const ShownTable table =
            desk.table(text(*tab == 'B' && tab[3] == 'b' ? "Clauses of the branch" : "One clause down all branches"));
        table.choose(0, 3);
        desk.answers().name(paper);
        inDialog([&] { desk.trigger(text("Attach")); }, filling({{text("Shows"), text(tab)}}));
    }
    const auto pieces = desk.office().evidence().ofUnit(village);
    REQUIRE(pieces.size() == 2);
    for (const Evidence& piece : pieces) {
        CHECK(piece.owner == EvidenceOwner::Clause);
        CHECK(
            piece.ownerId == clauseId(desk.office().rules().evaluator(2023, StarSetKind::Rural)->rules(), text("1.1")));
    }
}

TEST_CASE("the page Why explains the branch, its gaps and what another rule would change", "[views][standing]")
{
    Judged desk;
    desk.scopeTo({});
    const RowId village = desk.district().unit(text("宋庄村"));
    const auto& rules = desk.office().rules().evaluator(2023, StarSetKind::Rural)->rules();
    std::vector<Assessment> said;
    for (const char* number : {"1.1", "3.1", "4.1", "5.1"})
        said.push_back({village, clauseId(rules, text(number)), Stage::Self, {}, true, {}});
    said.push_back({village, clauseId(rules, text("2.1")), Stage::Self, Quantity::fromWhole(45000), {}, {}});
    REQUIRE_OK(desk.office().assessments().put(Quarter(2023, 1), said));
    desk.show(text("standing"));
    type(field(desk.page(), text("Quarter")), text("2023, quarter 1"));
    const auto* why = field<QTextBrowser>(desk.page(), text("Why the stars stand as they stand"));
    REQUIRE(why);
    settle();
    CHECK(why->toPlainText().contains(text("宋庄村")));
    desk.openTab(text("Gaps"));
    const ShownTable gaps = desk.table(text("What is missing for the next star"));
    CHECK(gaps.cells(text("Branch")).contains(text("宋庄村")));
    field<QCheckBox>(desk.page(), text("Only branches one clause away from their next star"))->click();
    settle();
    CHECK(gaps.cells(text("Branch")).contains(text("宋庄村")));
    CHECK_FALSE(gaps.cells(text("Branch")).contains(text("锦华社区")));
    gaps.doubleClick(gaps.row(text("宋庄村")), 1);
    CHECK(why->isVisible());
    CHECK(why->toPlainText().contains(text("宋庄村")));

    desk.openTab(text("What if"));
    const ShownTable changes = desk.table(text("Branches whose level would change"));
    CHECK(changes.rows() == 0);
    auto* rule = field<QComboBox>(desk.page(), text("Rule to try out"));
    REQUIRE(rule);
    for (int place = 0; place < rule->count(); ++place) {
        if (rule->itemText(place).contains(text("2.1")))
            rule->setCurrentIndex(place);
    }
    const int operations = desk.operations();
    type(field(desk.page(), text("Limit or pass mark")), text("viel"));
    press(desk.page(), text("Try out"));
    CHECK(desk.answers().said().size() == 1);
    type(field(desk.page(), text("Limit or pass mark")), text("40000"));
    press(desk.page(), text("Try out"));
    CHECK(changes.cells(text("Branch")) == QStringList{text("宋庄村")});
    press(desk.page(), text("Forget all"));
    CHECK(changes.rows() == 0);
    desk.scopeTo(text("宋庄村"));
    press(desk.page(), text("As if met"));
    CHECK(changes.cells(text("Branch")) == QStringList{text("宋庄村")});
    CHECK(desk.operations() == operations); // nothing of it is kept
}
