// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/unittreemodel.h"
#include "services/office.h"
#include "support/answers.h"
#include "support/catch.h"
#include "support/hands.h"
#include "support/officefixture.h"
#include "views/dashboard/barchart.h"
#include "views/mainwindow.h"
#include "views/preferences.h"
#include "views/visits/visitentryform.h"
#include "views/widgets/branchbox.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QChartView>
#include <QCompleter>
#include <QFile>
#include <QGraphicsSimpleTextItem>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace wuxing;

namespace {

struct Opened {
    std::unique_ptr<OfficeFixture> fixture;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("wuxing.ini"))};
    std::unique_ptr<MainWindow> window;

    explicit Opened(std::unique_ptr<OfficeFixture> made)
        : fixture(std::move(made))
    {
        window = std::make_unique<MainWindow>(&fixture->office(), preferences);
        window->show();
        QCoreApplication::processEvents();
    }

    QAction& action(QKeySequence::StandardKey key) const
    {
        for (QAction* action : window->findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(key))
                return *action;
        }
        FAIL("no action has the shortcut");
        throw;
    }

    void importItems(int count) const
    {
        const QDate start(2023, 3, 1);
        std::vector<LedgerItem> items;
        for (int i = 0; i < count; ++i) {
            items.push_back(
                fixture->item(QStringLiteral("宋庄村"), QStringLiteral("问题%1").arg(i), start, start.addDays(60)));
            items.back().firstDue = items.back().due;
        }
        const Action action{Action::Code::ImportLedger, {QStringLiteral("问题.csv"), QString::number(count)}};
        REQUIRE_OK(fixture->office().ledger().import(action, items, {}));
    }
};

} // namespace

TEST_CASE("every page can be shown on the demonstration and follows the scope", "[views]")
{
    Opened opened(OfficeFixture::demonstration());
    const RowId township = opened.fixture->unit(QStringLiteral("望澜镇"));
    for (const QString& page : opened.window->pageKeys()) {
        CAPTURE(page);
        REQUIRE(opened.window->showPage(page));
        QCoreApplication::processEvents();
        opened.window->setScope({township, 2022});
        CHECK(opened.window->scope() == Scope{township, 2022});
        opened.window->setScope({opened.fixture->office().units().tree()->root()->unit.id, 2023});
    }
    CHECK(opened.window->pageKeys().size() == 18);
    CHECK_FALSE(opened.window->showPage(QStringLiteral("nothing")));
}

TEST_CASE("typing in the filter narrows the tree and clearing it brings the selection back", "[views]")
{
    Opened opened(OfficeFixture::demonstration());
    auto* tree = opened.window->findChild<QTreeView*>();
    QLineEdit* filter = nullptr;
    for (auto* edit : opened.window->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Filter the tree"))
            filter = edit;
    }
    REQUIRE(tree);
    REQUIRE(filter);
    opened.window->setScope({opened.fixture->unit(QStringLiteral("青砚镇")), 2023});
    const RowId before = opened.window->scope().unit;
    QTest::keyClicks(filter, QStringLiteral("wy"));
    const auto* model = static_cast<UnitTreeModel*>(tree->model());
    CHECK(model->visibleBranches() > 0);
    CHECK(model->visibleBranches() < 98);
    filter->clear();
    CHECK(model->visibleBranches() == 98);
    opened.window->setScope({before, 2023});
    CHECK(opened.window->scope().unit == before);
    // Enter takes the first branch that was found, Down leads into the tree.
    const auto branches = opened.fixture->office().units().tree()->branches(0, opened.fixture->office().today());
    const UnitNode* known = branches.back();
    QTest::keyClicks(filter, known->unit.initials);
    QTest::keyClick(filter, Qt::Key_Return);
    const UnitNode* hit = opened.fixture->office().units().tree()->find(opened.window->scope().unit);
    REQUIRE(hit);
    CHECK(hit->unit.isBranch());
    CHECK(hit->unit.initials.contains(known->unit.initials));
    CHECK(tree->hasFocus());
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(tree->hasFocus());
}

TEST_CASE("a paper visit with two opinions takes fewer than 25 keys besides its text", "[views]")
{
    OfficeFixture fixture;
    VisitEntryForm form(fixture.office());
    form.setScope(fixture.unit(QStringLiteral("宋庄村")));
    form.show();
    const auto line = [&](const QString& label) {
        for (const auto* text : form.findChildren<QLabel*>()) {
            if (QString(text->text()).remove(QLatin1Char('&')) == label)
                return qobject_cast<QLineEdit*>(text->buddy());
        }
        return static_cast<QLineEdit*>(nullptr);
    };
    REQUIRE(line(QStringLiteral("Visitor")));
    line(QStringLiteral("Visitor"))->setText(QStringLiteral("包村干部")); // it stays from the sheet before
    line(QStringLiteral("Group"))->setFocus();
    int keys = 0;
    const auto type = [&](const QString& text) { qobject_cast<QLineEdit*>(form.focusWidget())->insert(text); };
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(form.focusWidget(), key);
        ++keys;
    };
    for (const QString& text :
        {QStringLiteral("1组"), QStringLiteral("谷安"), QStringLiteral("3"), QStringLiteral("13800001111")}) {
        type(text);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Return); // at home
    press(Qt::Key_Return); // somebody was met
    for (const QString& wish : {QStringLiteral("路灯不亮"), QStringLiteral("坑塘有异味")}) {
        type(wish);
        press(Qt::Key_Return);
        press(Qt::Key_2); // the category
        press(Qt::Key_Return);
        press(Qt::Key_Return); // not urgent
    }
    press(Qt::Key_Return); // no further opinion
    CHECK(keys < 25);
    const auto all = fixture.office().opinions().raised(0, fixture.office().today().year());
    REQUIRE(all.size() == 2);
    CHECK(all.front().opinion.category == opinionCategories().at(1));
    CHECK(line(QStringLiteral("Household"))->text().isEmpty());
    CHECK(line(QStringLiteral("Visitor"))->text() == QStringLiteral("包村干部"));
}

TEST_CASE("a village is found by its initials and then stands by its name", "[views]")
{
    OfficeFixture fixture;
    BranchBox branch(fixture.office(), 0);
    branch.show();
    branch.completer()->setCompletionPrefix(QStringLiteral("szc"));
    REQUIRE(branch.completer()->completionCount() == 1);
    CHECK(branch.completer()->currentCompletion().startsWith(QStringLiteral("宋庄村")));
    branch.lineEdit()->setText(QStringLiteral("SZC"));
    CHECK(branch.unit() == fixture.unit(QStringLiteral("宋庄村")));
    QTest::keyClick(branch.lineEdit(), Qt::Key_Return);
    CHECK(branch.currentText().startsWith(QStringLiteral("宋庄村")));
    branch.lineEdit()->setText(QStringLiteral("zc")); // initials from the first on
    CHECK(branch.unit() == 0);
    branch.lineEdit()->setText(QStringLiteral("lw"));
    QTest::keyClick(branch.lineEdit(), Qt::Key_Return);
    CHECK(branch.unit() == fixture.unit(QStringLiteral("李湾村")));
    CHECK(branch.currentText().startsWith(QStringLiteral("李湾村")));
}

TEST_CASE("Enter goes on from the village that is typed, also while its list is open", "[views]")
{
    OfficeFixture fixture;
    VisitEntryForm form(fixture.office());
    form.show();
    auto* branch = form.findChild<BranchBox*>();
    REQUIRE(branch);
    form.activateWindow();
    branch->lineEdit()->setFocus();
    branch->lineEdit()->setText(QStringLiteral("宋庄"));
    branch->completer()->setCompletionPrefix(QStringLiteral("宋庄"));
    branch->completer()->complete();
    QAbstractItemView* list = branch->completer()->popup();
    REQUIRE(list->isVisible());
    REQUIRE_FALSE(list->currentIndex().isValid());
    QTest::keyClick(list, Qt::Key_Return);
    CHECK_FALSE(list->isVisible());
    CHECK(branch->unit() == fixture.unit(QStringLiteral("宋庄村")));
    CHECK(form.focusWidget() != branch);
    CHECK(form.focusWidget() != branch->lineEdit());
}

TEST_CASE("a shortcut of the page works while the focus stands in the tree or its filter", "[views]")
{
    Opened opened(OfficeFixture::demonstration());
    opened.window->activateWindow();
    opened.window->showPage(QStringLiteral("ledger"));
    QCoreApplication::processEvents();
    auto* tree = opened.window->findChild<QTreeView*>();
    auto* filter = opened.window->findChild<QLineEdit*>();
    for (QWidget* where : {static_cast<QWidget*>(tree), static_cast<QWidget*>(filter)}) {
        where->setFocus();
        hands::inDialog(
            [&] { QTest::keyClick(where, Qt::Key_I, Qt::ControlModifier); }, [](QDialog& dialog) { dialog.reject(); });
    }
}

TEST_CASE("no page takes room from the tree or goes beyond the screen, however large the letters are", "[views]")
{
    const QFont before = QApplication::font();
    for (const int points : {10, 14, 24}) {
        QFont font = before;
        font.setPointSize(points);
        QApplication::setFont(font);
        Opened opened(OfficeFixture::demonstration());
        const auto* tree = opened.window->findChild<QTreeView*>();
        REQUIRE(tree);
        for (const QSize& size : {QSize(1366, 768), QSize(1024, 600)}) {
            opened.window->resize(size);
            for (const QString& page : opened.window->pageKeys()) {
                CAPTURE(points, page, size.width());
                opened.window->showPage(page);
                QCoreApplication::processEvents();
                CHECK(opened.window->minimumSizeHint().width() <= 1024);
                CHECK(opened.window->width() == size.width());
                // A name of five characters below its township.
                CHECK(tree->columnWidth(UnitTreeModel::NameColumn) >= tree->fontMetrics().height() * 7);
            }
        }
    }
    QApplication::setFont(before);
}

TEST_CASE("undo from the menu takes back an edit", "[views]")
{
    Opened opened(std::make_unique<OfficeFixture>());
    const RowId village = opened.fixture->unit(QStringLiteral("宋庄村"));
    REQUIRE_OK(opened.fixture->office().ratings().set(2023, {village, 0, StarState::Held}));
    QAction& undo = opened.action(QKeySequence::Undo);
    REQUIRE(undo.isEnabled());
    undo.trigger();
    CHECK_FALSE(opened.fixture->office().ratings().ratings(2023)->entered.contains(village));
    QAction& redo = opened.action(QKeySequence::Redo);
    redo.trigger();
    CHECK(opened.fixture->office().ratings().ratings(2023)->entered.contains(village));
    // Both keys that programs beside this one have for it, on every system.
    CHECK(redo.shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Y)));
    CHECK(redo.shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
}

TEST_CASE("an import of thousands of rows is undone and done again beside the window", "[views]")
{
    Opened opened(std::make_unique<OfficeFixture>());
    Office& office = opened.fixture->office();
    Workspace& workspace = office.workspace();
    const QString before = workspace.undoText();
    opened.importItems(3000);
    REQUIRE(office.ledger().openItems().size() == 3000);
    QAction& undo = opened.action(QKeySequence::Undo);
    QAction& redo = opened.action(QKeySequence::Redo);
    const QString told = workspace.undoText();
    const QString offered = undo.text();
    CHECK(offered.contains(told));
    CHECK_FALSE(redo.isEnabled());
    // The events of the window run meanwhile, and nothing else is written there.
    bool wasLent = false;
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, [&] { wasLent = wasLent || workspace.isReadOnly(); });
    turns.start(0);
    int changes = 0;
    QObject::connect(&workspace, &Workspace::changed, [&] { ++changes; });

    undo.trigger();
    CHECK(wasLent);
    CHECK(changes == 1);
    CHECK(office.ledger().openItems().empty());
    CHECK(opened.window->statusBar()->currentMessage().contains(told));
    CHECK(workspace.undoText() == before);
    CHECK(redo.isEnabled());
    CHECK(redo.text().contains(told));

    wasLent = false;
    redo.trigger();
    CHECK(wasLent);
    CHECK(changes == 2);
    CHECK(office.ledger().openItems().size() == 3000);
    CHECK(opened.window->statusBar()->currentMessage().contains(told));
    CHECK(undo.text() == offered);
    CHECK_FALSE(redo.isEnabled());
    CHECK_FALSE(workspace.isReadOnly());
}

TEST_CASE("a file that is only read offers no undo, and one that went says why nothing is undone", "[views]")
{
    Opened opened(std::make_unique<OfficeFixture>());
    opened.importItems(10);
    Answers answers;
    answers.answerFor(*opened.window);
    const QString path = opened.fixture->path();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    opened.action(QKeySequence::Undo).trigger();
    CHECK(answers.said().size() == 1);
    CHECK(opened.fixture->office().ledger().openItems().size() == 10);
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));

    opened.window.reset();
    opened.fixture->reopen(OpenMode::ReadOnly);
    opened.window = std::make_unique<MainWindow>(&opened.fixture->office(), opened.preferences);
    CHECK(opened.fixture->office().workspace().canUndo());
    CHECK_FALSE(opened.action(QKeySequence::Undo).isEnabled());
}

TEST_CASE("the names beside lying bars are whole, however close the bars lie", "[views]")
{
    BarChartData data;
    data.kind = BarChartData::Kind::Horizontal;
    data.legend = false;
    for (int i = 0; i < 20; ++i)
        data.categories << QStringLiteral("幸福和谐（社区）%1").arg(i);
    data.series = {{QStringLiteral("支部"), Qt::red, std::vector<int>(20, 7)}};
    BarChart chart;
    chart.resize(400, 200);
    chart.show(data);
    static_cast<QWidget&>(chart).show();
    QTest::qWait(50);
    QStringList shown;
    const auto* view = chart.findChild<QChartView*>();
    for (const QGraphicsItem* item : view->scene()->items()) {
        const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(item);
        if (!text)
            continue;
        shown << text->text();
        CHECK(view->sceneRect().contains(text->sceneBoundingRect().center()));
        CHECK(text->sceneBoundingRect().left() >= 0);
    }
    shown.sort();
    data.categories.sort();
    CHECK(shown == data.categories);
}

TEST_CASE("a portable program keeps settings and demonstration beside it", "[views]")
{
    const QTemporaryDir folder;
    CHECK(Preferences::forProgramIn(folder.path())->dataFolder() != folder.path());
    QFile ini(folder.filePath(QStringLiteral("wuxing.ini")));
    REQUIRE(ini.open(QIODevice::WriteOnly));
    ini.close();
    {
        const auto preferences = Preferences::forProgramIn(folder.path());
        CHECK(preferences->dataFolder() == folder.path());
        preferences->setLanguage(QStringLiteral("zh_CN"));
        // A new file is not proposed where the program keeps its own.
        const QTemporaryDir papers;
        preferences->addRecentFile(papers.filePath(QStringLiteral("a.wuxing")));
        preferences->addRecentFile(preferences->demonstrationFile());
        CHECK(preferences->lastFolder() == papers.path());
        // A file of the user beside a portable program is a file like any other.
        preferences->addRecentFile(folder.filePath(QStringLiteral("b.wuxing")));
        CHECK(preferences->lastFolder() == folder.path());
    }
    REQUIRE(ini.open(QIODevice::ReadOnly));
    CHECK(ini.readAll().contains("zh_CN"));
}

TEST_CASE("a window without a file offers new, open and the demonstration", "[views]")
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("wuxing.ini")));
    preferences.addRecentFile(folder.filePath(QStringLiteral("a.wuxing")));
    MainWindow window(nullptr, preferences);
    window.show();
    QSignalSpy spy(&window, &MainWindow::usable);
    CHECK(spy.wait(2000));
    CHECK(window.pageKeys().isEmpty());
}
