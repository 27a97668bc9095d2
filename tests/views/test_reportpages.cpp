// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ratinggridmodel.h"
#include "reporting/reportcatalogue.h"
#include "support/catch.h"
#include "support/hands.h"
#include "support/pagefixture.h"
#include "views/dashboard/barchart.h"
#include "views/page.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeView>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

struct Reports : PageFixture {
    explicit Reports(std::unique_ptr<OfficeFixture> district = std::make_unique<OfficeFixture>())
        : PageFixture(std::move(district))
    {
        show(text("report"));
    }
    void choose(const char* kind)
    {
        type(field(page(), text("Report")), reportKind(text(kind))->label());
        settle();
    }
    QTextBrowser* preview() { return field<QTextBrowser>(page(), text("Preview")); }
    QString shown()
    {
        settle();
        return preview()->toPlainText();
    }
    // Without the code at the foot, which tells one state of the file from every other.
    QString words() { return shown().section(text("台账校验码"), 0, 0); }
    void addItem(const char* problem)
    {
        REQUIRE_OK(office().ledger().add(
            district().item(text("宋庄村"), text(problem), {2023, 9, 1}, {2023, 10, 1}), text("宋庄村")));
    }
};

int shownBranches(PageFixture& desk)
{
    const auto* tree = field<QTreeView>(desk.window(), text("Units"));
    const QModelIndex district = tree->model()->index(0, 0);
    int branches = 0;
    for (int township = 0; township < tree->model()->rowCount(district); ++township)
        branches += tree->model()->rowCount(tree->model()->index(township, 0, district));
    return branches;
}

} // namespace

TEST_CASE("every report of the list is previewed, or says why there is none", "[views][report]")
{
    SECTION("on the demonstration, and written as a document")
    {
        Reports desk(OfficeFixture::demonstration());
        desk.scopeTo(desk.office().cases().casesIn(0, 2023).front().unit, 2023);
        for (const ReportKind& kind : reportKinds()) {
            INFO(kind.key);
            desk.choose(kind.key);
            CHECK(desk.shown().size() > 10);
            const QString path = desk.path(text(kind.key) + text(".docx"));
            desk.answers().forget();
            desk.answers().name(path);
            desk.trigger(text("Write file"));
            CHECK(QFileInfo(path).size() > 500);
            CHECK(desk.answers().said() == QStringList());
        }
    }
    SECTION("in a file where nothing was entered")
    {
        Reports desk;
        for (const ReportKind& kind : reportKinds()) {
            INFO(kind.key);
            desk.choose(kind.key);
            CHECK_FALSE(desk.shown().isEmpty());
        }
        CHECK(desk.answers().said() == QStringList());
    }
}

TEST_CASE(
    "a report is made beside the page, which says so, and only the last one asked for is shown", "[views][report]")
{
    Reports desk(OfficeFixture::demonstration());
    desk.choose("distribution");
    const QString distribution = desk.words();
    QStringList seen;
    QObject::connect(
        desk.preview(), &QTextBrowser::textChanged, desk.preview(), [&] { seen << desk.preview()->toPlainText(); });
    type(field(desk.page(), text("Report")), reportKind(text("ledger"))->label());
    CHECK_FALSE(seen.filter(text("The report is being made")).isEmpty());
    CHECK(field(desk.page(), text("Report"))->isEnabled());
    type(field(desk.page(), text("Report")), reportKind(text("distribution"))->label());
    CHECK(desk.words() == distribution);
    SECTION("cancelled, it is made when it is asked for again")
    {
        type(field(desk.page(), text("Report")), reportKind(text("roster"))->label());
        emit desk.preview()->anchorClicked(QUrl(text("job:cancel")));
        waitForJobs(desk.office());
        // It may have been done before it was told.
        if (desk.preview()->toPlainText().startsWith(text("Cancelled")))
            emit desk.preview()->anchorClicked(QUrl(text("job:again")));
        CHECK(desk.words().contains(text("花名册")));
    }
    SECTION("an edit meanwhile makes it again, with what was edited")
    {
        type(field(desk.page(), text("Report")), reportKind(text("ledger"))->label());
        const RowId weak = desk.office().cases().casesIn(0, 2023).front().unit;
        LedgerItem item;
        item.unit = weak;
        item.problem = text("坑塘有异味");
        item.start = {2023, 9, 1};
        item.due = {2023, 10, 1};
        REQUIRE_OK(desk.office().ledger().add(item, text("村")));
        const QString first = desk.shown();
        QString all = first;
        for (int part = 1; part < 10; ++part) {
            emit desk.preview()->anchorClicked(QUrl(text("leaf:%1").arg(part)));
            all += desk.shown();
        }
        CHECK(all.contains(text("坑塘有异味")));
    }
}

TEST_CASE("a report is written in the form its name or the filter says", "[views][report]")
{
    struct Case {
        const char* typed;
        const char* written;
        const char* begins;
    };
    static const Case cases[]{{"月报.docx", "月报.docx", "PK"}, {"月报.xlsx", "月报.xlsx", "PK"},
        {"月报.pdf", "月报.pdf", "%PDF"}, {"月报.html", "月报.html", "<"}, {"九月", "九月.docx", "PK"},
        {"九月.2023", "九月.2023.docx", "PK"}};
    Reports desk;
    for (const Case& one : cases) {
        INFO(one.typed);
        desk.answers().name(desk.path(text(one.typed)));
        desk.trigger(text("Write file"));
        QFile file(desk.path(text(one.written)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(16).startsWith(one.begins));
        CHECK(desk.status() == text("Written: ") + QDir::toNativeSeparators(file.fileName()));
    }
    // Cancelled, nothing is written.
    const int files = static_cast<int>(QDir(desk.path({})).entryList(QDir::Files).size());
    desk.answers().name({});
    desk.trigger(text("Write file"));
    CHECK(QDir(desk.path({})).entryList(QDir::Files).size() == files);
}

TEST_CASE(
    "a frozen report stays through changes and follows them again when it is reopened with a reason", "[views][report]")
{
    Reports desk;
    desk.choose("monthly");
    desk.addItem("路灯不亮");
    const QString before = desk.words();
    desk.answers().choose(1);
    desk.trigger(text("Freeze"));
    CHECK(desk.label(text("Frozen")).isEmpty());
    desk.answers().choose(0);
    desk.trigger(text("Freeze"));
    CHECK(desk.label(text("Frozen")) == text("Frozen"));
    desk.addItem("坑塘有异味");
    CHECK(desk.words() == before);
    // Another month is not frozen.
    type(field(desk.page(), text("Month")), text("2023-08-01"));
    settle();
    CHECK(desk.label(text("Frozen")).isEmpty());
    type(field(desk.page(), text("Month")), text("2023-09-01"));
    settle();
    desk.answers().forget();
    inDialogs([&] { desk.trigger(text("Reopen")); }, {filling({}), [](QDialog& dialog) { dialog.reject(); }});
    CHECK(desk.answers().last() == text("Reopening a frozen report needs a reason."));
    CHECK(desk.words() == before);
    inDialog([&] { desk.trigger(text("Reopen")); }, filling({{text("Reason"), text("漏报")}}));
    CHECK(desk.words() != before);
    CHECK(desk.label(text("Frozen")).isEmpty());
    desk.undo();
    CHECK(desk.words() == before);
    desk.undo();
    desk.undo();
    CHECK(desk.words() == before); // as it was before it was frozen
    CHECK(desk.label(text("Frozen")).isEmpty());
}

TEST_CASE("each report offers its period and what can be done with it", "[views][report]")
{
    struct Case {
        const char* kind;
        bool month, quarter, each, freeze, edit;
    };
    static const Case cases[]{{"monthly", true, false, false, true, true},
        {"review-sheets", false, true, true, true, false}, {"distribution", false, false, false, true, false},
        {"ledger", false, false, false, false, false}, {"escalation", false, false, false, true, true}};
    Reports desk;
    for (const Case& one : cases) {
        INFO(one.kind);
        desk.choose(one.kind);
        CHECK(field(desk.page(), text("Month"))->isVisible() == one.month);
        CHECK(field(desk.page(), text("Quarter"))->isVisible() == one.quarter);
        CHECK(action(desk.page(), text("One file each"))->isEnabled() == one.each);
        CHECK(action(desk.page(), text("Freeze"))->isEnabled() == one.freeze);
        CHECK(action(desk.page(), text("Edit the text"))->isEnabled() == one.edit);
    }
}

namespace {

// The stars beside the branches are those the figure counted; how many of them another year has otherwise.
[[nodiscard]] int checkStars(Office& office, const QAbstractItemModel& list, int year, int otherYear)
{
    const auto counted = office.ratings().ratings(year);
    const auto other = office.ratings().ratings(otherYear);
    int different = 0;
    for (int row = 0; row < list.rowCount(); ++row) {
        const auto unit = list.index(row, 0).data(RatingGridModel::UnitIdRole).toLongLong();
        const BranchRating& rating = counted->entered.value(unit);
        for (int star = 0; star < static_cast<int>(starCount); ++star) {
            const QModelIndex cell = list.index(row, RatingGridModel::FirstStarColumn + star);
            CHECK(cell.data(RatingGridModel::StarStateRole).toInt() == static_cast<int>(rating.star(star)));
            different += other->entered.value(unit).star(star) != rating.star(star) ? 1 : 0;
        }
    }
    return different;
}

} // namespace

TEST_CASE("an underlined figure leads to the list behind it, and its branches to the tree", "[views][report]")
{
    Reports desk(OfficeFixture::demonstration());
    desk.scopeTo(QString(), 2023);
    desk.choose("monthly");
    const auto report = reporting::monthly(desk.office(), {desk.window().scope().unit, Month(2023, 12)});
    REQUIRE_OK(report);
    bool branches = false;
    bool items = false;
    for (const Figure& figure : report->figures) {
        const bool ofBranches = figure.list.kind == FigureList::Kind::Branches;
        bool& done = ofBranches ? branches : items;
        if (done || figure.list.ids.empty() || !desk.preview()->toHtml().contains(text("figure:") + figure.key))
            continue;
        INFO(figure.key.toStdString());
        done = true;
        inDialog([&] { emit desk.preview()->anchorClicked(QUrl(text("figure:") + figure.key)); },
            [&](QDialog& dialog) {
                const auto* list = dialog.findChild<QTableView*>();
                REQUIRE(list);
                CHECK(list->model()->rowCount() == static_cast<int>(figure.list.ids.size()));
                if (ofBranches)
                    press(dialog, text("Show on the tree"));
                else
                    dialog.reject();
            });
        if (ofBranches)
            CHECK(shownBranches(desk) == static_cast<int>(figure.list.ids.size()));
    }
    CHECK(branches);
    CHECK(items);
}

TEST_CASE("the list behind a figure of last year shows the stars of last year", "[views][report]")
{
    Reports desk(OfficeFixture::demonstration());
    desk.scopeTo(QString(), 2022);
    desk.choose("monthly");
    const auto report = reporting::monthly(desk.office(), {desk.window().scope().unit, Month(2022, 12)});
    REQUIRE_OK(report);
    int looked = 0;
    int different = 0;
    for (const Figure& figure : report->figures) {
        if (figure.list.kind != FigureList::Kind::Branches || figure.list.ids.size() < 5
            || !desk.preview()->toHtml().contains(text("figure:") + figure.key))
            continue;
        INFO(figure.key.toStdString());
        REQUIRE(figure.list.year == 2022);
        inDialog([&] { emit desk.preview()->anchorClicked(QUrl(text("figure:") + figure.key)); },
            [&](QDialog& dialog) {
                different += checkStars(desk.office(), *dialog.findChild<QTableView*>()->model(), 2022, 2023);
                dialog.reject();
            });
        ++looked;
    }
    CHECK(looked > 0);
    CHECK(different > 0); // else the test says nothing
}

TEST_CASE("sheets are written one file each into the chosen folder", "[views][report]")
{
    Reports desk;
    desk.scopeTo(text("甲镇"));
    desk.choose("review-sheets");
    REQUIRE(QDir(desk.path({})).mkdir(text("联审")));
    desk.answers().name(desk.path(text("联审")));
    desk.trigger(text("One file each"));
    CHECK(QDir(desk.path(text("联审"))).entryList({text("*.pdf")}).size() == 3);
    CHECK(desk.status() == text("3 file(s) written"));
    CHECK(leavingDialogs([&] { desk.trigger(text("Print")); }) == 1);
}

TEST_CASE("the words of the monthly report are the office's own", "[views][report]")
{
    Reports desk;
    desk.choose("monthly");
    const QString before = desk.words();
    inDialog([&] { desk.trigger(text("Edit the text")); },
        [](QDialog& dialog) {
            type(dialog.findChild<QPlainTextEdit*>(), text("# 本月情况"));
            press(dialog, text("Save"));
        });
    CHECK(desk.words().contains(text("本月情况")));
    desk.undo();
    CHECK(desk.words() == before);
    desk.choose("escalation");
    inDialogs([&] { desk.trigger(text("Edit the text")); },
        {filling({{text("Paper"), wordLabel(EscalationStep::Talk)}}), [](QDialog& dialog) {
             CHECK(dialog.windowTitle().contains(wordLabel(EscalationStep::Talk)));
             dialog.reject();
         }});
}

TEST_CASE("the history names what was done and its fields before and after, within the scope", "[views][history]")
{
    PageFixture desk;
    const RowId village = desk.district().unit(text("宋庄村"));
    REQUIRE_OK(desk.office().ratings().set(2023, {village, 0, StarState::Held}));
    REQUIRE_OK(desk.office().ratings().set(2023, {village, 0, StarState::NotHeld}));
    desk.show(text("history"));
    const ShownTable operations = desk.table(text("Operations"));
    const ShownTable fields = desk.table(text("Fields before and after"));
    CHECK(operations.rows() == desk.operations());
    CHECK(operations.currentRow() == 0);
    CHECK(operations.cell(0, 3).contains(text("宋庄村")));
    REQUIRE(fields.rows() > 0);
    CHECK(fields.cell(0, 0) == text("宋庄村"));
    CHECK(fields.cell(0, 3) != fields.cell(0, 4));
    const QString newest = fields.cell(0, 4);
    operations.choose(1, 3);
    CHECK(fields.cell(0, 4) != newest);
    const int before = operations.rows();
    desk.undo();
    CHECK(operations.rows() == before + 1); // undoing is an operation itself
    desk.scopeTo(text("赵坡村"));
    CHECK(operations.rows() < before);
    desk.trigger(text("Check the file"));
    CHECK(desk.answers().last().startsWith(text("Everything is in order")));
}

TEST_CASE("the overview counts the scope, follows edits and leads from a bar to its branches", "[views][dashboard]")
{
    PageFixture desk(OfficeFixture::demonstration());
    desk.scopeTo(QString(), 2022);
    desk.show(text("dashboard"));
    CHECK(waitFor([&] { return !desk.label(text("98 branches")).isEmpty(); }));
    const auto charts = desk.page().findChildren<BarChart*>();
    REQUIRE(charts.size() >= 4);
    // The first bar of the levels of 2022: the two branches of five stars.
    BarChart* levels = nullptr;
    for (BarChart* chart : charts)
        levels = chart->isVisible() && !levels ? chart : levels;
    REQUIRE(levels);
    emit levels->clicked(1, 0);
    settle();
    CHECK(shownBranches(desk) == 2);
    CHECK(desk.status() == text("The tree shows the 2 branches of the bar"));
    trigger(desk.window(), text("Show all units"));
    CHECK(shownBranches(desk) == 98);
    const QString before = desk.label(text("2022: "));
    const RowId weak = desk.office().cases().casesIn(0, 2023).front().unit;
    for (int star = 0; star < 5; ++star)
        REQUIRE_OK(desk.office().ratings().set(2022, {weak, star, StarState::Held}));
    settle();
    CHECK(desk.label(text("2022: ")) != before);
    desk.scopeTo(weak, 2022);
    CHECK_FALSE(desk.label(text("1 branches = 1 villages + 0 communities")).isEmpty());
    desk.openTab(text("Work of the year"));
    int visible = 0;
    for (const BarChart* chart : charts)
        visible += chart->isVisible() ? 1 : 0;
    CHECK(visible == 4);
}
