// SPDX-License-Identifier: GPL-3.0-or-later
// Rules, joint review, awards and reports.
#include "reporting/escalations.h"
#include "reporting/reportcatalogue.h"
#include "support/catch.h"
#include "support/hands.h"
#include "views/forms.h"
#include "views/mainwindow.h"
#include "views/page.h"
#include "views/report/templatedialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

QString titles(Office& office)
{
    QStringList all;
    for (const RuleSet& rules : office.rules().heads())
        all << QString::number(rules.version) + (rules.state == RuleState::Draft ? text("草") : text("行"));
    return all.join(QLatin1Char(' '));
}

void published(Desk& desk)
{
    const auto made = desk.office().rules().addSample(2023, StarSetKind::Rural);
    REQUIRE_OK(made);
    REQUIRE_OK(desk.office().rules().publish(*made));
    desk.page("rules");
}

// 宋庄村 holds one star that waits for its confirmation.
void onAward(Desk& desk)
{
    REQUIRE_OK(desk.office().ratings().set(2023, {desk.unit("宋庄村"), 0, StarState::Held}));
    desk.page("award");
    desk.scope("甲镇");
    desk.choose("Stars of the year", "宋庄村");
}

QString award(Office& office)
{
    for (const UnitNode& node : office.units().tree()->nodes()) {
        const auto awards = office.awards().awardsOf(node.unit.id, 2023);
        if (!awards.empty())
            return wordLabel(awards.front().state) + awards.front().document + awards.front().reason;
    }
    return {};
}

void reportPage(Desk& desk)
{
    desk.page("report");
    auto* kind = field<QComboBox>(desk.page(), text("Report"));
    kind->setCurrentIndex(kind->findData(text("monthly")));
    settle();
}

void frozen(Desk& desk)
{
    reportPage(desk);
    desk.answers().choose(0);
    trigger(desk.page(), text("Freeze"));
    REQUIRE(desk.answers().said().size() == 1);
    desk.answers().forget();
}

RowId reviewed(Desk& desk)
{
    desk.page("review");
    const auto branches = desk.office().units().tree()->branches(0, desk.office().today());
    return branches.front()->unit.id;
}

} // namespace

std::vector<FormCase> wuxing::starForms()
{
    return {
        {{"new draft", [](Desk& desk) { desk.page("rules"); }, pressing("New draft")}, {}, nullptr,
            {{"Begin with", "nothing"}}, titles, "1草"},
        {{"new version", published, pressing("New version")}, {{"Reason", " "}}, "Write the reason",
            {{"Reason", "条款3.2表述不清"}}, titles, "1行 2草"},
        {{"task forces", [](Desk& desk) { desk.page("rules"); }, pressing("Organisation")},
            {{"Task forces by stars", "1,0="}, {"Task forces by stars", "1,1=谷安（组长）、岳知"}},
            "A task force needs a name", {{"Task forces by stars", "1,0=产业专班"}},
            [](Office& office) {
                const Department& department = office.organisation().organisation().at(1);
                return department.members.empty() ? QString()
                                                  : department.name + department.members.front().person
                        + department.members.front().duty + QString::number(department.members.size());
            },
            "产业专班谷安组长2", "Save", true},
        {{"confirm stars", onAward, pressing("Confirm")}, {{"Document number", " "}}, "date and document number",
            {{"Document number", "示例〔2023〕1号"}}, award, "Confirmed示例〔2023〕1号"},
        {{"revoke a star", onAward, pressing("Revoke")}, {{"Document number", "示例〔2023〕2号"}},
            "document number and reason", {{"Reason", "发生安全事故"}}, award, "Revoked示例〔2023〕2号发生安全事故"},
        {{"reopen a report", frozen, pressing("Reopen")}, {{"Reason", " "}}, "needs a reason", {{"Reason", "数字有误"}},
            [](Office& office) {
                ReportRequest request;
                request.month = Month(2023, 9);
                return isFrozen(office, *reportKind(text("monthly")), request) ? text("frozen") : text("reopened");
            },
            "reopened"},
        {{"reopen a review", [](Desk& desk) { reviewed(desk); }, pressing("Reopen"), Desk::What::Demonstration},
            {{"Reason", " "}}, "Write the reason", {{"Reason", "漏填意见"}},
            [](Office& office) {
                const auto branches = office.units().tree()->branches(0, office.today());
                return office.reviews()
                    .review(branches.front()->unit.id, office.assessments().latestQuarter(2023))
                    .reopenReason;
            },
            "漏填意见"},
    };
}

std::vector<Way> wuxing::otherWays()
{
    return {
        {"veto", [](Desk& desk) { desk.page("review"); }, pressing("Veto")},
        {"check a code", [](Desk& desk) { desk.page("review"); }, pressing("Check a code")},
        {"items from the review", [](Desk& desk) { desk.page("review"); }, pressing("Ledger items")},
        {"recommend", [](Desk& desk) { desk.page("award"); }, pressing("Recommend from the review")},
        {"text of the monthly report", reportPage, pressing("Edit the text")},
        {"text of a paper", [](Desk&) {},
            [](Desk& desk) { TemplateDialog(desk.office(), EscalationStep::Supervise, &desk.window()).exec(); }},
        {"figure", reportPage,
            [](Desk& desk) {
                const auto report = reporting::monthly(desk.office(), {0, Month(2023, 12)});
                REQUIRE_OK(report);
                const auto figure = std::find_if(report->figures.begin(), report->figures.end(),
                    [](const Figure& candidate) { return !candidate.list.ids.empty(); });
                REQUIRE(figure != report->figures.end());
                emit desk.page().findChild<QTextBrowser*>()->anchorClicked(QUrl(text("figure:") + figure->key));
            },
            Desk::What::Demonstration},
    };
}

TEST_CASE("forms of rules, awards and reports refuse, take and are undone", "[dialogs][stars]")
{
    for (const FormCase& form : starForms())
        checkForm(form);
}

TEST_CASE("a second draft of a star set is refused and the choice is asked again", "[dialogs][stars]")
{
    Desk desk;
    REQUIRE_OK(desk.office().rules().addEmpty(2023, StarSetKind::Rural));
    desk.page("rules");
    inDialogs([&] { trigger(desk.page(), text("New draft")); },
        {[](QDialog& dialog) {
             type(field(dialog, text("Begin with")), text("nothing"));
             press(dialog, text("OK"));
         },
            [&](QDialog& dialog) {
                CHECK(desk.answers().last().contains(text("has a draft for this star set already")));
                CHECK(shown(dialog, {"Begin with", ""}) == text("nothing"));
                type(field(dialog, text("Star set")), text("Urban star set"));
                press(dialog, text("OK"));
            }});
    CHECK(desk.office().rules().draftOf(2023, StarSetKind::Urban) != 0);
}

TEST_CASE("stars are recommended from closed reviews alone", "[dialogs][stars]")
{
    Desk desk;
    desk.page("award");
    inDialogs([&] { trigger(desk.page(), text("Recommend from the review")); },
        {[](QDialog& dialog) {
             type(field(dialog, text("Quarter")), Quarter(2023, 3).label());
             press(dialog, text("OK"));
         },
            [&](QDialog& dialog) {
                CHECK(desk.answers().last().contains(
                    text("No branch has a closed review in ") + Quarter(2023, 3).label()));
                CHECK(shown(dialog, {"Quarter", ""}) == Quarter(2023, 3).label());
                key(Qt::Key_Escape);
            }});
    CHECK(desk.operations() == Desk().operations());
}

TEST_CASE("a veto is recorded with its fact, listed, removed and undone", "[dialogs][stars]")
{
    Desk desk;
    desk.page("review");
    desk.scope("甲镇");
    const RowId unit = desk.unit("宋庄村");
    const Quarter quarter = desk.office().assessments().latestQuarter(2023);
    const auto vetoes = [&] { return desk.office().reviews().review(unit, quarter).vetoes; };
    inDialog([&] { trigger(desk.page(), text("Veto")); },
        [&](QDialog& dialog) {
            const auto* list = field<QListWidget>(dialog, text("Vetoes on record"));
            type(field(dialog, text("Document")), text("示例〔2023〕3号"));
            press(dialog, text("Add"));
            CHECK(desk.answers().last().contains(text("A veto needs its fact")));
            CHECK(shown(dialog, {"Document", ""}) == text("示例〔2023〕3号"));
            type(field(dialog, text("Fact")), text("发生安全事故"));
            press(dialog, text("Add"));
            REQUIRE(list->count() == 1);
            CHECK(list->item(0)->text().contains(text("发生安全事故")));
            CHECK(shown(dialog, {"Fact", ""}) == QString());
            type(field(dialog, text("Fact")), text("第二件"));
            press(dialog, text("Add"));
            CHECK(vetoes().size() == 2);
            field<QListWidget>(dialog, text("Vetoes on record"))->setCurrentRow(1);
            press(dialog, text("Remove the chosen"));
            CHECK(list->count() == 1);
            // What was added is kept: nothing is left to lose.
            const auto asked = desk.answers().said().size();
            key(Qt::Key_Escape);
            CHECK(desk.answers().said().size() == asked);
            CHECK_FALSE(dialog.isVisible());
        });
    REQUIRE(vetoes().size() == 1);
    CHECK(vetoes().front().document == text("示例〔2023〕3号"));
    desk.undo();
    desk.undo();
    desk.undo();
    CHECK(vetoes().empty());
}

TEST_CASE("the code of a sheet is checked; a mistyped one is asked again", "[dialogs][stars]")
{
    Desk desk(Desk::What::Demonstration);
    const RowId unit = reviewed(desk);
    const auto sheet = desk.office().reviewSheets().sheet(unit, desk.office().assessments().latestQuarter(2023));
    REQUIRE_OK(sheet);
    const QString code = sheet->sheetCode();
    inDialogs([&] { trigger(desk.page(), text("Check a code")); },
        {[](QDialog& dialog) {
             type(field(dialog, text("Code on the sheet")), text("ABC"));
             press(dialog, text("OK"));
         },
            [&](QDialog& dialog) {
                CHECK(desk.answers().last().contains(text("A code has 15 letters and digits")));
                CHECK(shown(dialog, {"Code on the sheet", ""}) == text("ABC"));
                type(field(dialog, text("Code on the sheet")), code);
                press(dialog, text("OK"));
            }});
    CHECK(desk.answers().said().size() == 2);
    CHECK(desk.answers().last().contains(desk.office().units().tree()->shortName(unit)));
}

TEST_CASE("opinions that ask for rectification become ledger items, once", "[dialogs][stars]")
{
    Desk desk(Desk::What::Demonstration);
    Office& office = desk.office();
    const RowId unit = reviewed(desk);
    const Quarter quarter = office.assessments().latestQuarter(2023);
    REQUIRE_OK(office.reviewSheets().reopen(unit, quarter, text("补充意见")));
    const Star& star =
        office.ratings().ratings(2023)->set(office.units().tree()->find(unit)->unit.starSet).stars.front();
    OpinionEdit edit;
    edit.unit = unit;
    edit.quarter = quarter;
    edit.opinion.star = star.key;
    edit.opinion.opinion = OpinionKind::AfterRectification;
    edit.opinion.reason = text("路灯未修复");
    edit.opinion.handler = text("尚禾");
    edit.opinion.date = QDate(2023, 12, 20);
    for (const Department& department : office.organisation().organisation()) {
        if (department.givesOpinion(office.units().tree()->find(unit)->unit.starSet, star.key))
            edit.opinion.department = department.id;
    }
    REQUIRE_OK(office.reviews().putOpinions({edit}));
    desk.window().setScope({unit, 2023});
    settle();
    const int before = office.ledger().count();
    const auto make = [&] {
        inDialog([&] { trigger(desk.page(), text("Ledger items")); },
            [](QDialog& dialog) {
                type(field(dialog, text("Time limit")), text("2024-01-31"));
                press(dialog, text("OK"));
            });
    };
    make();
    INFO(desk.answers().last().toStdString());
    const int made = office.ledger().count() - before;
    REQUIRE(made >= 1);
    CHECK(std::any_of(office.ledger().items()->begin(), office.ledger().items()->end(), [](const LedgerItem& item) {
        return item.due == QDate(2024, 1, 31) && item.problem.contains(text("路灯未修复"));
    }));
    make();
    CHECK(office.ledger().count() == before + made);
}

TEST_CASE("the text of a report is tried out while it is typed, kept and brought back", "[dialogs][stars]")
{
    Desk desk;
    reportPage(desk);
    const QString shipped = desk.office().settings().reportTemplate(text("monthly"));
    const auto open = [&] { trigger(desk.page(), text("Edit the text")); };
    inDialog(open, [&](QDialog& dialog) {
        auto* edit = dialog.findChild<QPlainTextEdit*>();
        auto* save = button(dialog, text("Save"));
        CHECK(save->isEnabled());
        type(edit, text("# 本月情况\n{{no_such_figure}}"));
        CHECK_FALSE(save->isEnabled());
        const auto labels = dialog.findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text().contains(text("no_such_figure")); }));
        desk.answers().choose(1);
        key(Qt::Key_Escape);
        CHECK(dialog.isVisible());
        // A figure of the list comes to the cursor.
        type(edit, text("# 本月情况\n"));
        auto* figures = field<QListWidget>(dialog, text("Figures that can be inserted"));
        REQUIRE(figures->count() > 0);
        emit figures->itemActivated(figures->item(0));
        CHECK(edit->toPlainText() == text("# 本月情况\n{{%1}}").arg(figures->item(0)->data(Qt::UserRole).toString()));
        press(dialog, text("Save"));
    });
    CHECK(desk.office().settings().reportTemplate(text("monthly")).startsWith(text("# 本月情况")));
    inDialog(open, [](QDialog& dialog) {
        press(dialog, text("Back to the shipped text"));
        press(dialog, text("Save"));
    });
    CHECK(desk.office().settings().reportTemplate(text("monthly")) == shipped);
    desk.undo();
    CHECK(desk.office().settings().reportTemplate(text("monthly")).startsWith(text("# 本月情况")));
    desk.undo();
    CHECK(desk.office().settings().reportTemplate(text("monthly")) == shipped);
}

TEST_CASE("the text of a paper is chosen before it is edited", "[dialogs][stars]")
{
    Desk desk;
    reportPage(desk);
    auto* kind = field<QComboBox>(desk.page(), text("Report"));
    kind->setCurrentIndex(kind->findData(text("escalation")));
    settle();
    inDialogs([&] { trigger(desk.page(), text("Edit the text")); },
        {[](QDialog& dialog) {
             type(field(dialog, text("Paper")), wordLabel(escalationSteps.back()));
             press(dialog, text("OK"));
         },
            [](QDialog& dialog) {
                CHECK(dialog.windowTitle().contains(wordLabel(escalationSteps.back())));
                type(dialog.findChild<QPlainTextEdit*>(), text("请于限期前整改。"));
                press(dialog, text("Save"));
            }});
    CHECK(desk.office().settings().reportTemplate(escalationTemplateKey(escalationSteps.back()))
        == text("请于限期前整改。"));
    CHECK(desk.office().settings().reportTemplate(escalationTemplateKey(escalationSteps.front()))
        != text("请于限期前整改。"));
}

TEST_CASE("a figure of a report leads to its list and from there to the tree", "[dialogs][stars]")
{
    Desk desk(Desk::What::Demonstration);
    reportPage(desk);
    const auto report = reporting::monthly(desk.office(), {0, Month::of(desk.office().today())});
    REQUIRE_OK(report);
    int seen = 0;
    for (const Figure& figure : report->figures) {
        if (figure.list.ids.empty())
            continue;
        INFO(figure.key.toStdString());
        const bool branches = figure.list.kind == FigureList::Kind::Branches;
        inDialog(
            [&] { emit desk.page().findChild<QTextBrowser*>()->anchorClicked(QUrl(text("figure:") + figure.key)); },
            [&](QDialog& dialog) {
                const auto* table = dialog.findChild<QTableView*>();
                CHECK(table->model()->rowCount() == static_cast<int>(figure.list.ids.size()));
                press(dialog, text(branches ? "Show on the tree" : "Close"));
                CHECK_FALSE(dialog.isVisible());
            });
        ++seen;
    }
    CHECK(seen > 5);
}
