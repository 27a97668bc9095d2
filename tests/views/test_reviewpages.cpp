// SPDX-License-Identifier: GPL-3.0-or-later
// From the rules of the year to the stars: rules, joint review, awards; and the contest beside them.
#include "support/catch.h"
#include "support/hands.h"
#include "support/pagefixture.h"
#include "support/rulebuilder.h"
#include "views/page.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

const Quarter quarter(2023, 3);

struct Rules : PageFixture {
    Rules() { show(text("rules")); }
    QTreeView* tree() { return field<QTreeView>(page(), text("Stars, items and clauses")); }
    QComboBox* sets() { return field<QComboBox>(page(), text("Rule set")); }
    RuleSet shown()
    {
        const auto rules = office().rules().read(sets()->currentData().toLongLong());
        REQUIRE_OK(rules);
        return *rules;
    }
    void choose(int star, int item = -1, int clause = -1)
    {
        QModelIndex index = tree()->model()->index(star, 0);
        if (item >= 0)
            index = tree()->model()->index(item, 0, index);
        if (clause >= 0)
            index = tree()->model()->index(clause, 0, index);
        REQUIRE(index.isValid());
        tree()->setCurrentIndex(index);
        settle();
    }
    QString current() { return tree()->currentIndex().data().toString(); }
    void draft(const QString& from, StarSetKind set = StarSetKind::Rural)
    {
        inDialog([&] { trigger(text("New draft")); },
            filling({{text("Star set"), wordLabel(set)}, {text("Begin with"), from}}));
    }
    // A line of the editor, left by Enter.
    void edit(const QString& label, const QString& words)
    {
        QWidget* line = field(page(), label);
        type(line, words);
        key(Qt::Key_Return);
    }
};

// One village that applies for two stars by published rules.
struct Review : PageFixture {
    Review()
    {
        RuleSet rules = rulesFrom(2023, StarSetKind::Rural,
            {text("party 1.1 yes"), text("industry 2.1 yes"), text("ecology 4.1 yes"), text("safety 3.1 yes"),
                text("civility 5.1 yes")});
        REQUIRE_OK(office().rules().save(rules));
        REQUIRE_OK(office().rules().publish(rules.id));
        village = district().unit(text("宋庄村"));
        REQUIRE_OK(office().plans().save({village, 2023, {text("party"), text("industry")}, {}}));
        for (const char* clause : {"1.1", "2.1"})
            REQUIRE_OK(office().assessments().put(
                quarter, {{village, clauseId(rules, text(clause)), Stage::Self, {}, true, {}}}));
        scopeTo(text("宋庄村"));
        show(text("review"));
        type(field(page(), text("Quarter")), text("2023, quarter 3"));
        settle();
    }
    ShownTable opinions() { return table(text("Opinions on the branch")); }
    int decisionRow() { return opinions().row(text("Decision")); }
    void handler(const QString& name)
    {
        type(field(page(), text("Handler")), name);
        key(Qt::Key_Return);
    }
    // All task forces that are asked agree.
    void agree()
    {
        opinions().chooseBlock(0, 1, decisionRow(), 5); // all of it: decisions are not filled with opinions
        trigger(text("Agree"));
    }
    void close()
    {
        handler(text("简远"));
        agree();
        trigger(text("Propose decisions"));
        trigger(text("Close"));
        REQUIRE(state() == ReviewState::Closed);
    }
    ReviewState state() { return office().reviews().review(village, quarter).state; }
    int holes() { return static_cast<int>(office().reviews().holes(village, quarter).size()); }

    RowId village = 0;
};

struct Contests : PageFixture {
    Contests() { show(text("contest")); }
    // Two judges, two entries, one indicator: made by the page, filled in by hand of the service.
    void make()
    {
        inDialog([&] { trigger(text("New contest")); }, filling({{text("Name"), text("三季度观摩")}}, text("Save")));
        Contest contest = office().contests().contests()->front();
        contest.parts.resize(1);
        contest.parts.front().weight = Quantity::fromWhole(100);
        contest.parts.front().indicators = {{makeRowId(), text("成效"), Quantity::fromWhole(100)}};
        const auto tree = office().units().tree();
        int number = 0;
        for (const char* name : {"宋庄村", "王岗村"}) {
            const UnitNode* node = tree->find(district().unit(text(name)));
            contest.entries.push_back({makeRowId(), node->unit.id, node->unit.parent, ++number});
            contest.judges.push_back({makeRowId(), number, text("评委"), 0});
        }
        REQUIRE_OK(office().contests().save(contest));
        settle();
    }
    Contest only() { return office().contests().contests()->at(0); }
    ShownTable scores() { return table(text("Score sheets")); }
};

} // namespace

TEST_CASE("a draft is made from the sample, edited, published and replaced by a new version with its reason",
    "[views][rules]")
{
    Rules desk;
    CHECK(desk.label(text("There are no rules of 2023 yet")) != QString());
    desk.draft(text("the sample (示例)"));
    CHECK(desk.shown().state == RuleState::Draft);
    CHECK(desk.label(text("sample (示例)")) != QString());
    CHECK(desk.tree()->model()->rowCount() == 5);
    // A second draft of the same set is refused.
    inDialogs([&] { desk.trigger(text("New draft")); },
        {filling({{text("Begin with"), text("nothing")}}), [](QDialog& dialog) { dialog.reject(); }});
    CHECK(desk.answers().last() == text("2023 has a draft for this star set already. Edit or remove it first."));
    CHECK(desk.sets()->count() == 1);

    desk.choose(0, 0, 0);
    desk.edit(text("Standard"), text("每月一次"));
    CHECK(desk.shown().stars.at(0).items.at(0).clauses.at(0).standard == text("每月一次"));
    desk.undo();
    CHECK(desk.shown().stars.at(0).items.at(0).clauses.at(0).standard != text("每月一次"));

    const RuleSet before = desk.shown();
    desk.trigger(text("Publish"));
    CHECK(desk.shown().state == RuleState::Published);
    for (const char* onDraft : {"Add item", "Add clause", "Remove", "↑", "↓", "Publish", "Remove draft"}) {
        INFO(onDraft);
        CHECK_FALSE(action(desk.page(), text(onDraft))->isEnabled());
    }
    desk.choose(0, 0, 0);
    CHECK_FALSE(field(desk.page(), text("Standard"))->isEnabled());
    // A new version asks why, and replaces the old one when it is published.
    inDialogs([&] { desk.trigger(text("New version")); }, {filling({}), [](QDialog& dialog) { dialog.reject(); }});
    CHECK(desk.answers().last() == text("Write the reason, or cancel."));
    inDialog([&] { desk.trigger(text("New version")); }, filling({{text("Reason"), text("区里调整")}}));
    CHECK(desk.shown().state == RuleState::Draft);
    CHECK(desk.shown().version == before.version + 1);
    CHECK(desk.label(text("reason: 区里调整")) != QString());
    desk.trigger(text("Publish"));
    CHECK(desk.office().rules().evaluator(2023, StarSetKind::Rural)->rules().version == before.version + 1);
    desk.undo();
    CHECK(desk.office().rules().evaluator(2023, StarSetKind::Rural)->rules().version == before.version);
}

TEST_CASE("items and clauses are added, moved and removed, and the one worked on stays chosen", "[views][rules]")
{
    Rules desk;
    desk.draft(text("nothing"));
    const auto items = [&] {
        QStringList names;
        const RuleSet rules = desk.shown();
        for (const RuleItem& item : rules.stars.at(1).items)
            names << item.name;
        return names.join(QLatin1Char('|'));
    };
    desk.choose(1);
    desk.trigger(text("Add item"));
    desk.edit(text("Item"), text("甲"));
    desk.choose(1);
    desk.trigger(text("Add item"));
    desk.edit(text("Item"), text("乙"));
    CHECK(items() == text("甲|乙"));
    desk.trigger(text("↑"));
    CHECK(items() == text("乙|甲"));
    CHECK(desk.current().contains(text("乙")));
    desk.trigger(text("↑")); // the first stays the first
    CHECK(items() == text("乙|甲"));
    desk.trigger(text("↓"));
    CHECK(items() == text("甲|乙"));
    desk.trigger(text("Add clause"));
    CHECK(desk.shown().stars.at(1).items.at(1).clauses.size() == 1);
    CHECK(desk.current().contains(text("New clause")));
    // What cannot be published is named first.
    desk.answers().forget();
    desk.trigger(text("Publish"));
    CHECK(desk.answers().last().startsWith(text("The rules cannot be published yet:")));
    CHECK(desk.shown().state == RuleState::Draft);
    desk.trigger(text("Remove"));
    CHECK(desk.shown().stars.at(1).items.at(1).clauses.empty());
    desk.trigger(text("Remove"));
    CHECK(items() == text("甲"));
    desk.undo();
    desk.undo();
    CHECK(desk.shown().stars.at(1).items.at(1).clauses.size() == 1);
    desk.trigger(text("Remove draft"));
    CHECK(desk.sets()->count() == 0);
    desk.undo();
    CHECK(items() == text("甲|乙"));
}

TEST_CASE("rules are exported as a table and copied to another year", "[views][rules]")
{
    Rules desk;
    desk.draft(text("the sample (示例)"), StarSetKind::Urban);
    desk.trigger(text("Publish"));
    desk.answers().name(desk.path(text("清单.csv")));
    desk.trigger(text("Export table"));
    QFile table(desk.path(text("清单.csv")));
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(table.readAll()).contains(desk.shown().stars.at(0).items.at(0).clauses.at(0).text));
    const QString title = desk.shown().title;
    desk.scopeTo(QString(), 2024);
    CHECK(desk.sets()->count() == 0);
    desk.draft(text("a copy of: ") + title, StarSetKind::Urban);
    CHECK(desk.shown().year == 2024);
    CHECK(desk.shown().clauseCount() > 0);
    CHECK(leavingDialogs([&] { desk.trigger(text("Organisation")); }) == 1);
}

TEST_CASE("a joint review goes from opinions to its closed sheet, and is reopened with a reason", "[views][review]")
{
    Review desk;
    const int all = desk.holes();
    REQUIRE(all > 4);
    // Nobody handles an opinion without a name.
    desk.agree();
    CHECK(desk.answers().last().contains(text("Say who handled the opinion.")));
    CHECK(desk.holes() == all);
    desk.handler(text("简远"));
    desk.answers().forget();
    desk.agree();
    CHECK(desk.answers().said() == QStringList());
    CHECK(desk.holes() == 2); // the decisions
    CHECK(desk.label(text("2 hole(s)")) != QString());
    desk.undo();
    CHECK(desk.holes() == all);
    desk.redo();
    desk.trigger(text("Close"));
    CHECK(desk.answers().last().contains(text("宋庄村")));
    CHECK(desk.state() == ReviewState::Open);
    desk.trigger(text("Propose decisions"));
    CHECK(desk.status() == text("2 decision(s) entered; undo takes them back"));
    CHECK(desk.opinions().cell(desk.decisionRow(), 1) == text("通过"));
    desk.trigger(text("Propose decisions"));
    CHECK(desk.answers().last() == text("Every star that was applied for has its decision."));
    desk.trigger(text("Close"));
    CHECK(desk.state() == ReviewState::Closed);
    const QString code = desk.office().reviewSheets().sheet(desk.village, quarter)->sheetCode();
    CHECK(desk.label(text("code of the sheet ") + code) != QString());
    desk.trigger(text("Close"));
    CHECK(desk.answers().last() == text("All reviews of the scope are closed."));

    // Nothing of it can be changed.
    const int operations = desk.operations();
    desk.opinions().choose(0, 1);
    key(Qt::Key_Delete);
    desk.opinions().chooseBlock(0, 1, desk.decisionRow(), 5);
    desk.trigger(text("Agree"));
    CHECK(desk.operations() == operations);
    CHECK(leavingDialogs([&] { desk.trigger(text("Print sheets")); }) == 1);
    const auto check = [&](const QString& typed) {
        inDialog([&] { desk.trigger(text("Check a code")); }, filling({{text("Code on the sheet"), typed}}));
        return desk.answers().last();
    };
    const QString agrees = check(code);
    CHECK(agrees.contains(text("宋庄村")));

    inDialog([&] { desk.trigger(text("Reopen")); }, filling({{text("Reason"), text("数据有误")}}));
    CHECK(desk.state() == ReviewState::Reopened);
    CHECK(desk.label(text("reopened: 数据有误")) != QString());
    desk.opinions().enter(desk.decisionRow(), 1, text("不通过：材料不全"));
    CHECK(desk.opinions().cell(desk.decisionRow(), 1) == text("不通过：材料不全"));
    CHECK(check(code) != agrees); // paper and record differ now
    desk.undo();
    desk.undo();
    CHECK(desk.state() == ReviewState::Closed);
    CHECK(check(code) == agrees);
}

TEST_CASE("opinions are words with a reason behind the colon; others are refused with what to write", "[views][review]")
{
    struct Case {
        bool decision;
        const char* words;
        const char* shown; //< empty: refused
        const char* said;
    };
    static const Case cases[]{{false, "同意", "同意", ""},
        {false, "整改后再审:路灯未修复", "整改后再审：路灯未修复", ""}, {false, "不同意", "", "needs a reason"},
        {false, "好", "", "is not an opinion"}, {false, "不涉及", "不涉及", ""}, {true, "通过", "通过", ""},
        {true, "缓议：待核", "缓议：待核", ""}, {true, "同意", "", "is not a decision"},
        {true, "不通过", "", "say why the star is not passed"}};
    Review desk;
    desk.handler(text("简远"));
    // The first cell that asks for an opinion on 支部过硬.
    int asked = 0;
    while (!desk.opinions().view()->model()->index(asked, 1).flags().testFlag(Qt::ItemIsEditable))
        ++asked;
    for (const Case& one : cases) {
        INFO(one.words);
        const int row = one.decision ? desk.decisionRow() : asked;
        const int operations = desk.operations();
        desk.answers().forget();
        desk.opinions().enter(row, 1, text(one.words));
        CHECK(desk.opinions().cell(row, 1) == text(one.shown));
        CHECK(desk.answers().last().contains(text(one.said)));
        CHECK(desk.answers().said().isEmpty() == (*one.said == 0));
        if (*one.said == 0)
            desk.undo();
        else
            CHECK(desk.operations() == operations);
        CHECK(desk.opinions().cell(row, 1).isEmpty());
    }
}

TEST_CASE("filling down a whole sheet copies opinions and runs into no decision", "[views][review]")
{
    Review desk;
    desk.handler(text("简远"));
    int asked = 0;
    while (!desk.opinions().view()->model()->index(asked, 1).flags().testFlag(Qt::ItemIsEditable))
        ++asked;
    REQUIRE(asked < desk.decisionRow());
    desk.opinions().enter(asked, 1, text("同意"));
    desk.answers().forget();
    desk.opinions().chooseBlock(asked, 1, desk.decisionRow(), 1);
    QTest::keyClick(desk.opinions().view(), Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.answers().said() == QStringList());
    int agreed = 0;
    for (int row = 0; row < desk.decisionRow(); ++row)
        agreed += desk.opinions().cell(row, 1) == text("同意") ? 1 : 0;
    CHECK(agreed > 1);
    CHECK(desk.opinions().cell(desk.decisionRow(), 1).isEmpty());
}

TEST_CASE("an opinion that asks for rectification becomes one ledger item", "[views][review]")
{
    Review desk;
    desk.handler(text("简远"));
    desk.openTab(text("By task force"));
    type(field(desk.page(), text("Task force")), text("组织部专班"));
    settle();
    const ShownTable force = desk.table(text("Opinions of the task force"));
    force.enter(0, 2, text("整改后再审：会议记录不全"));
    CHECK(force.cell(0, 2) == text("整改后再审：会议记录不全"));
    inDialog([&] { desk.trigger(text("Ledger items")); }, filling({{text("Time limit"), text("2023-10-20")}}));
    REQUIRE(desk.office().ledger().count() == 1);
    CHECK(desk.office().ledger().items()->front().due == QDate(2023, 10, 20));
    CHECK(desk.office().ledger().items()->front().sourceKind == LedgerSource::Review);
    inDialog([&] { desk.trigger(text("Ledger items")); }, filling({}));
    CHECK(desk.status() == text("0 ledger item(s) made"));
    desk.undo();
    CHECK(desk.office().ledger().count() == 0);
}

TEST_CASE("a veto bars the star until it is removed", "[views][review]")
{
    Review desk;
    const auto state = [&] { return desk.opinions().cell(desk.opinions().row(text("By the rules")), 1); };
    const QString free = state();
    inDialog([&] { desk.trigger(text("Veto")); },
        [](QDialog& dialog) {
            type(field(dialog, text("Fact")), text("发生重大事故"));
            press(dialog, text("Add"));
            press(dialog, text("Close"));
        });
    CHECK(state() == text("barred by a veto"));
    CHECK(desk.label(text("veto: 发生重大事故")) != QString());
    inDialog([&] { desk.trigger(text("Veto")); },
        [](QDialog& dialog) {
            dialog.findChild<QListWidget*>()->setCurrentRow(0);
            press(dialog, text("Remove the chosen"));
            press(dialog, text("Close"));
        });
    CHECK(state() == free);
    desk.undo();
    CHECK(state() == text("barred by a veto"));
}

TEST_CASE("stars of a closed review are recommended, confirmed and revoked, each with its document", "[views][award]")
{
    Review desk;
    desk.show(text("award"));
    const ShownTable awards = desk.table(text("Stars of the year"));
    const auto recommended = filling({{text("Quarter"), quarter.label()}});
    const auto leave = [](QDialog& dialog) { dialog.reject(); };
    inDialogs([&] { desk.trigger(text("Recommend from the review")); }, {recommended, leave});
    CHECK(desk.answers().last().startsWith(text("No branch has a closed review")));
    desk.show(text("review"));
    desk.close();
    desk.show(text("award"));
    inDialog([&] { desk.trigger(text("Recommend from the review")); }, recommended);
    CHECK(desk.status().startsWith(text("1 branch(es) recommended")));
    CHECK(awards.cell(0, 3) == text("★ Recommended"));
    CHECK(awards.cell(text("宋庄村"), text("Level")) == levelLabel(2));
    awards.choose(0, 1);
    desk.answers().forget();
    inDialogs([&] { desk.trigger(text("Confirm")); }, {filling({}), leave}); // without its document
    CHECK(desk.answers().said().size() == 1);
    CHECK(awards.cell(0, 3) == text("★ Recommended"));
    inDialog([&] { desk.trigger(text("Confirm")); }, filling({{text("Document number"), text("组〔2023〕2号")}}));
    CHECK(awards.cell(0, 3) == text("★ Confirmed"));
    CHECK(awards.cell(text("宋庄村"), text("Date and document")).contains(text("组〔2023〕2号")));
    inDialog([&] { desk.trigger(text("Revoke")); },
        filling({{text("Document number"), text("组〔2023〕3号")}, {text("Reason"), text("失信")}}));
    CHECK(awards.cell(0, 3) == text("✕ Revoked"));
    CHECK(awards.cell(text("宋庄村"), text("Level")) == levelLabel(1));
    desk.undo();
    CHECK(awards.cell(0, 3) == text("★ Confirmed"));
    desk.undo();
    CHECK(awards.cell(0, 3) == text("★ Recommended"));
    desk.scopeTo(text("李湾村"));
    awards.choose(0, 1);
    desk.trigger(text("Revoke"));
    CHECK(desk.answers().last() == text("李湾村 holds no star of 2023."));
}

TEST_CASE("movement between the years leads to the branches behind a figure; published totals stand beside ours",
    "[views][award]")
{
    PageFixture desk(OfficeFixture::demonstration());
    desk.scopeTo(QString(), 2023);
    desk.show(text("award"), text("Movement"));
    const ShownTable movement = desk.table(text("Movement from level to level"));
    int count = 0;
    for (int row = 0; row < movement.rows() && count == 0; ++row) {
        for (int column = 1; column < movement.view()->model()->columnCount() && count == 0; ++column) {
            count = movement.cell(row, column).toInt();
            if (count > 0)
                movement.doubleClick(row, column);
        }
    }
    REQUIRE(count > 0);
    CHECK(action(desk.window(), text("Show all units")) != nullptr);
    const auto* tree = field<QTreeView>(desk.window(), text("Units"));
    int branches = 0;
    for (int township = 0; township < tree->model()->rowCount(tree->model()->index(0, 0)); ++township)
        branches += tree->model()->rowCount(tree->model()->index(township, 0, tree->model()->index(0, 0)));
    CHECK(branches == count);
    trigger(desk.window(), text("Show all units"));
    desk.scopeTo(QString(), 2022);
    desk.openTab(text("Published totals"));
    const ShownTable published = desk.table(text("Published totals beside ours"));
    const int ours = published.column(text("Ours"));
    CHECK(published.cell(published.row(levelLabel(5)), ours) == text("2"));
    published.enter(published.row(levelLabel(5)), 1, text("3"));
    CHECK(published.cell(published.row(levelLabel(5)), published.column(text("Difference"))) == text("-1"));
    desk.undo();
    CHECK(published.cell(published.row(levelLabel(5)), published.column(text("Difference"))) == text("0"));
}

TEST_CASE("a contest is made, scored, opened and then cannot be changed", "[views][contest]")
{
    Contests desk;
    desk.make();
    CHECK(field<QComboBox>(desk.page(), text("Contest"))->currentText() == text("三季度观摩"));
    CHECK(desk.label(text("Sealed: 4 score(s) missing")) != QString());
    desk.trigger(text("Open the result"));
    CHECK(desk.answers().last().contains(text("4 score(s) are missing")));
    CHECK(desk.only().state == ContestState::Sealed);
    REQUIRE(desk.scores().rows() == 4);
    desk.scores().enter(0, 3, text("101")); // more than the full mark
    CHECK(desk.only().missingScores() == 4);
    desk.scores().paste(0, 3, text("90\n92\n80\n84.5\n"));
    CHECK(desk.only().missingScores() == 0);
    desk.undo();
    CHECK(desk.only().missingScores() == 4);
    desk.redo();
    desk.scores().choose(3, 3);
    key(Qt::Key_Delete);
    CHECK(desk.only().missingScores() == 1);
    desk.undo();

    inDialog([&] { desk.trigger(text("Adjust")); },
        filling({{text("Entry"), text("宋庄村")}, {text("Points (below 0: deducted)"), text("-20")},
            {text("Reason"), text("超时")}}));
    inDialog([&] { desk.trigger(text("Comment")); }, filling({{text("Comment"), text("现场好")}}));
    CHECK(desk.only().comments.size() == 1);
    desk.trigger(text("Open the result"));
    const ShownTable result = desk.table(text("Result"));
    CHECK(result.view()->isVisible()); // it is looked at at once
    CHECK(result.cells(text("Branch")) == QStringList{text("王岗村"), text("宋庄村")});
    CHECK(result.cell(text("宋庄村"), text("Adjustment")) == text("-20"));
    CHECK(leavingDialogs([&] { desk.trigger(text("Print result")); }) == 1);
    desk.openTab(text("Score sheets"));
    const int operations = desk.operations();
    desk.scores().paste(0, 3, text("1\n"));
    CHECK(desk.operations() == operations);
    desk.answers().forget();
    inDialog([&] { desk.trigger(text("Edit")); },
        [](QDialog& dialog) {
            press(dialog, text("Save"));
            dialog.reject();
        });
    CHECK(desk.answers().last().startsWith(text("The result is open")));
    desk.undo();
    CHECK(desk.only().state == ContestState::Sealed);
    desk.trigger(text("Remove"));
    CHECK(desk.office().contests().contests()->empty());
    CHECK(desk.scores().rows() == 0);
    desk.undo();
    CHECK(desk.only().missingScores() == 0);
}

TEST_CASE("an adjustment needs a number and its reason", "[views][contest]")
{
    Contests desk;
    desk.make();
    for (const auto& [points, reason] : {std::pair("viel", "超时"), std::pair("-5", "")}) {
        INFO(points);
        desk.answers().forget();
        inDialogs([&] { desk.trigger(text("Adjust")); },
            {filling({{text("Points (below 0: deducted)"), text(points)}, {text("Reason"), text(reason)}}),
                [&](QDialog& dialog) {
                    CHECK(desk.answers().said().size() == 1);
                    desk.answers().choose(0); // what was typed is left
                    dialog.reject();
                }});
        CHECK(desk.only().adjustments.empty());
    }
}

TEST_CASE("the year-end appraisal takes votes, grades and comments, and prints", "[views][contest]")
{
    Contests desk;
    desk.openTab(text("Year-end appraisal"));
    const ShownTable appraisal = desk.table(text("Year-end appraisal"));
    appraisal.paste(0, 2, text("20\t5\t1\t0\t好\t\"踏实\n肯干\"\n"));
    CHECK(appraisal.cell(0, 2) == text("20"));
    CHECK(appraisal.cell(0, 6) == text("好"));
    CHECK(appraisal.cell(0, 7) == text("踏实\n肯干"));
    CHECK(appraisal.cell(1, 2).isEmpty());
    const int operations = desk.operations();
    desk.answers().forget();
    appraisal.enter(1, 6, text("优秀"));
    CHECK(desk.answers().last().contains(text("is not a grade")));
    CHECK(desk.operations() == operations);
    CHECK(leavingDialogs([&] { desk.trigger(text("Print result")); }) == 1);
    desk.undo();
    CHECK(appraisal.cell(0, 6).isEmpty());
}
