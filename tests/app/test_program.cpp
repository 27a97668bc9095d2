// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/tablecatalogue.h"
#include "support/catch.h"
#include "support/foreignfile.h"
#include "support/hands.h"
#include "support/oldfile.h"
#include "support/programfixture.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

void damage(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() / 2));
}

RowId village(ProgramFixture& program, const QString& name)
{
    for (const UnitNode& node : program.office().units().tree()->nodes()) {
        if (node.unit.shortName == name)
            return node.unit.id;
    }
    FAIL("no village " << name.toStdString());
    return 0;
}

void giveStar(ProgramFixture& program)
{
    REQUIRE_OK(program.office().ratings().set(2023, {village(program, text("宋庄村")), 0, StarState::Held}));
}

bool hasStar(ProgramFixture& program)
{
    return program.office().ratings().ratings(2023)->entered.contains(village(program, text("宋庄村")));
}

} // namespace

TEST_CASE("a new file is made from the start page, and it stands among the recent ones", "[program]")
{
    ProgramFixture program;
    CHECK(program.open().isEmpty());
    const QPointer<MainWindow> window = &program.window();
    inDialogs([&] { press(program.window(), text("New file")); },
        {[&](QDialog& dialog) {
             type(field(dialog, text("Save as")), program.path(text("源汇区.wuxing")));
             press(dialog, text("Create"));
         },
            [&](QDialog& dialog) {
                type(field(dialog, text("Name")), text("李明"));
                press(dialog, text("OK"));
            }});
    REQUIRE(program.office().persons().chosen());
    CHECK(program.office().persons().chosen()->name == text("李明"));
    CHECK(program.open() == program.path(text("源汇区.wuxing")));
    CHECK(window == &program.window()); // the window stays
    CHECK(program.window().pageKeys().size() == 18);
    CHECK(program.office().units().tree()->branches(0, program.office().today()).size() == 98);
    CHECK(action(program.window(), QDir::toNativeSeparators(program.open()))->isEnabled());
    CHECK(program.answers().said() == QStringList());
}

TEST_CASE("a list of one's own is not given the name of another district", "[program]")
{
    ProgramFixture program;
    QFile list(program.path(text("units.csv")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write(text("code,name,township_code,township\n411102001200,王岗村村民委员会,411102001000,甲镇\n").toUtf8());
    list.close();
    const auto fill = [&](QDialog& dialog, const QString& name) {
        qobject_cast<QAbstractButton*>(
            button(dialog, text("A list of your own (CSV with code, name, township code, township)")))
            ->click();
        type(field(dialog, text("Units")), list.fileName());
        type(field(dialog, text("Name of the district")), name);
        type(field(dialog, text("Save as")), program.path(text("own.wuxing")));
        press(dialog, text("Create"));
    };
    inDialogs([&] { press(program.window(), text("New file")); },
        {[&](QDialog& dialog) {
             fill(dialog, {});
             CHECK(dialog.isVisible());
             REQUIRE(program.answers().said().size() == 1);
             CHECK(program.answers().said().front().contains(text("name of the district")));
             fill(dialog, text("试验区"));
         },
            [](QDialog& dialog) { dialog.reject(); }});
    REQUIRE_FALSE(program.open().isEmpty());
    CHECK(program.office().units().tree()->root()->unit.shortName == text("试验区"));
}

TEST_CASE("a new file is made while another is open, and a name that is taken is refused", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("a.wuxing"));
    giveStar(program);
    program.makeFile(text("b.wuxing"));
    inDialogs([&] { trigger(program.window(), text("New")); },
        {[&](QDialog& dialog) {
             type(field(dialog, text("Save as")), program.path(text("a.wuxing")));
             press(dialog, text("Create"));
         },
            [&](QDialog& dialog) {
                program.answers().choose(0); // the name that was typed may go
                dialog.reject();
            }});
    CHECK(program.open() == program.path(text("b.wuxing")));
    CHECK(program.answers().said().size() >= 1);
    trigger(program.window(), QDir::toNativeSeparators(program.path(text("a.wuxing"))));
    REQUIRE(program.open() == program.path(text("a.wuxing")));
    CHECK(hasStar(program));
}

TEST_CASE("the demonstration opens from the start page and is closed again", "[program]")
{
    ProgramFixture program;
    press(program.window(), text("Demonstration"));
    REQUIRE(program.open().endsWith(text("示例区.wuxing")));
    trigger(program.window(), text("Close file"));
    CHECK(program.open().isEmpty());
    CHECK(program.window().pageKeys().isEmpty());
    // Now it is among the recent files of the start page.
    press(program.window(), text("示例区"));
    CHECK(program.open().endsWith(text("示例区.wuxing")));
}

TEST_CASE("a file that is held elsewhere opens read-only when the person says so", "[program]")
{
    ProgramFixture first;
    first.makeFile(text("held.wuxing"));
    ProgramFixture second;
    second.answers().name(first.open()).choose(1); // Cancel
    trigger(second.window(), text("Open"));
    CHECK(second.open().isEmpty());
    CHECK(second.answers().said().size() == 1);
    second.answers().name(first.open()).choose(0);
    trigger(second.window(), text("Open"));
    REQUIRE(second.open() == first.open());
    CHECK(second.office().workspace().isReadOnly());
    CHECK(second.window().windowTitle().contains(text("read-only")));
    CHECK_FALSE(action(second.window(), text("Import a table"))->isEnabled());
    CHECK_FALSE(action(second.window(), text("Restore a backup"))->isEnabled());
}

TEST_CASE("every table is written from the window, and names of households only for a purpose", "[program]")
{
    ProgramFixture program;
    press(program.window(), text("Demonstration"));
    const int before = static_cast<int>(program.office().history().operations(0, 100000)->size());
    for (const TableKind& kind : tableKinds()) {
        CAPTURE(kind.key);
        const QString path = program.path(QLatin1String(kind.key) + text(".csv"));
        program.answers().name(path);
        inDialog([&] { trigger(program.window(), text("Export a table")); },
            [&](QDialog& dialog) {
                type(field(dialog, text("What")), tableTitle(kind));
                press(dialog, text("Export"));
            });
        CHECK(QFileInfo(path).size() > 20);
        CHECK(program.answers().last().contains(QDir::toNativeSeparators(path)));
    }
    CHECK(static_cast<int>(program.office().history().operations(0, 100000)->size()) == before);
    const QString named = program.path(text("named.csv"));
    inDialog([&] { trigger(program.window(), text("Export a table")); },
        [&](QDialog& dialog) {
            type(field(dialog, text("What")), text("Visits and opinions"));
            auto* box = qobject_cast<QCheckBox*>(field(dialog, text("Write names and phones of households out")));
            REQUIRE(box);
            box->click();
            press(dialog, text("Export"));
            CHECK(program.answers().last().contains(text("what the names")));
            CHECK(dialog.isVisible());
            type(field(dialog, text("Purpose")), text("年底回访"));
            program.answers().name(named);
            press(dialog, text("Export"));
        });
    program.answers().name(program.path(text("template.csv")));
    inDialog([&] { trigger(program.window(), text("Export a table")); },
        [&](QDialog& dialog) {
            qobject_cast<QCheckBox*>(field(dialog, text("Only the headings, as a template to fill in")))->click();
            press(dialog, text("Export"));
        });
    QFile headings(program.path(text("template.csv")));
    REQUIRE(headings.open(QIODevice::ReadOnly));
    CHECK(headings.readAll().count('\n') == 1);
    QFile masked(program.path(text("visits.csv")));
    QFile unmasked(named);
    REQUIRE(masked.open(QIODevice::ReadOnly));
    REQUIRE(unmasked.open(QIODevice::ReadOnly));
    CHECK(masked.readAll() != unmasked.readAll());
    CHECK(static_cast<int>(program.office().history().operations(0, 100000)->size()) == before + 1);
}

TEST_CASE("a file that another program changed is read, and a cleaned copy of it is made and opened", "[program]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(text("changed.wuxing"));
    {
        ProgramFixture before;
        before.makeFile(text("work.wuxing"));
        giveStar(before);
        REQUIRE_OK(before.office().backups().backupTo(path));
    }
    tamper(path, {text("CREATE TABLE notes (body TEXT)")});
    ProgramFixture program;
    program.answers().name(path).choose(1); // Cancel
    trigger(program.window(), text("Open"));
    CHECK(program.open().isEmpty());
    program.answers().forget();
    const QString copy = program.path(text("cleaned.wuxing"));
    program.answers().name(path).choose(0).choose(0).name(copy); // read-only, then a cleaned copy
    trigger(program.window(), text("Open"));
    REQUIRE(program.open() == copy);
    CHECK_FALSE(program.office().workspace().isReadOnly());
    CHECK(hasStar(program));
    CHECK(program.answers().said().filter(text("table notes")).size() >= 2);
    CHECK(program.answers().unanswered() == QStringList());
}

TEST_CASE("a file of an older version is opened as one of this, and what was done is told once", "[program]")
{
    ProgramFixture program;
    const QString path = program.path(text("old.wuxing"));
    oldfile::fill(path, 7);
    const auto open = [&] {
        program.answers().forget();
        program.answers().name(path);
        trigger(program.window(), text("Open"));
        REQUIRE(program.open() == path);
        CHECK_FALSE(program.office().workspace().isReadOnly());
        return program.answers().said().filter(text("The file was brought to the version of this program")).size();
    };
    CHECK(open() == 1);
    CHECK(QDir(program.path({})).entryList({text("old.wuxing.version-7-*.bak")}).size() == 1);
    trigger(program.window(), text("Close file"));
    CHECK(open() == 0);
    CHECK(QDir(program.path({})).entryList({text("old.wuxing.version-7-*.bak")}).size() == 1);
}

TEST_CASE("a file under a new name is offered what lies under its former one", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("old.wuxing"));
    giveStar(program);
    REQUIRE(*program.office().backups().backupDaily());
    trigger(program.window(), text("Close file"));
    const QString path = program.path(text("new.wuxing"));
    REQUIRE(QFile::rename(program.path(text("old.wuxing")), path));
    program.answers().name(path).choose(0);
    trigger(program.window(), text("Open"));
    REQUIRE(program.open() == path);
    CHECK(program.answers().said().filter(text("old-backups")).size() == 1);
    CHECK(program.office().backups().list().size() == 1);
    CHECK_FALSE(QFileInfo::exists(program.path(text("old-backups"))));
}

TEST_CASE("the open file chosen again raises its window", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("mine.wuxing"));
    const Office* before = &program.office();
    program.answers().name(program.open());
    trigger(program.window(), text("Open"));
    CHECK(&program.office() == before);
    CHECK(program.answers().said() == QStringList());
}

TEST_CASE("a backup is written and restored from the window", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    giveStar(program);
    const QString copy = program.path(text("copy.wuxing"));
    program.answers().name(copy);
    trigger(program.window(), text("Back up"));
    REQUIRE(QFileInfo::exists(copy));
    CHECK(program.answers().last().contains(QDir::toNativeSeparators(copy)));
    REQUIRE_OK(program.office().workspace().undo());
    REQUIRE_FALSE(hasStar(program));
    const QPointer<MainWindow> window = &program.window();
    program.answers().name(copy);
    inDialog([&] { trigger(program.window(), text("Restore a backup")); },
        [](QDialog& dialog) {
            press(dialog, text("Other file"));
            press(dialog, text("Restore"));
        });
    CHECK(window == &program.window());
    REQUIRE(program.open() == program.path(text("work.wuxing")));
    CHECK(hasStar(program));
    CHECK(program.answers().last().startsWith(text("Restored.")));
}

TEST_CASE("a restore that is given up changes nothing", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    giveStar(program);
    inDialog([&] { trigger(program.window(), text("Restore a backup")); }, [](QDialog& dialog) { dialog.reject(); });
    CHECK(hasStar(program));
    CHECK(program.answers().said() == QStringList());
}

TEST_CASE("a copy that is no backup is refused and the file stays open as it was", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    giveStar(program);
    QFile other(program.path(text("letter.wuxing")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("Dear Sir");
    other.close();
    program.answers().name(other.fileName());
    inDialog([&] { trigger(program.window(), text("Restore a backup")); },
        [](QDialog& dialog) {
            press(dialog, text("Other file"));
            press(dialog, text("Restore"));
        });
    REQUIRE(program.open() == program.path(text("work.wuxing")));
    CHECK(hasStar(program));
    CHECK(program.answers().said().size() == 1);
}

TEST_CASE("a damaged file is restored from the message that refuses it", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    giveStar(program);
    const QString path = program.open();
    trigger(program.window(), text("Close file")); // makes the daily copy
    damage(path);
    program.answers().name(path).choose(0); // Restore a backup
    inDialog([&] { trigger(program.window(), text("Open")); },
        [](QDialog& dialog) {
            REQUIRE(dialog.findChild<QTreeWidget*>()->topLevelItemCount() == 1);
            press(dialog, text("Restore"));
        });
    REQUIRE(program.open() == path);
    CHECK(hasStar(program));
}

TEST_CASE("a lost file is restored from the start page by one of its backups", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    giveStar(program);
    const QString path = program.open();
    trigger(program.window(), text("Close file"));
    const auto backups = BackupService::listOf(path);
    REQUIRE(backups.size() == 1);
    REQUIRE(QFile::remove(path));
    program.answers().name(backups.front().path);
    inDialog([&] { press(program.window(), text("Restore a backup")); },
        [](QDialog& dialog) { press(dialog, text("Restore")); });
    REQUIRE(program.open() == path);
    CHECK(hasStar(program));
}

TEST_CASE("settings change the language at once and the page stays", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    REQUIRE(program.window().showPage(text("income")));
    const QPointer<MainWindow> window = &program.window();
    inDialog([&] { trigger(program.window(), text("Settings")); },
        [](QDialog& dialog) {
            type(field(dialog, text("Language")), text("简体中文"));
            type(field(dialog, text("Office that signs reports")), text("中共源汇区委组织部"));
            press(dialog, text("OK"));
        });
    QTest::qWait(10);
    CHECK(window == &program.window());
    CHECK(program.window().currentPage() == text("income"));
    CHECK(action(program.window(), text("新建"))->isEnabled());
    CHECK(program.office().settings().settings().officeName == text("中共源汇区委组织部"));
    inDialog([&] { trigger(program.window(), text("设置")); },
        [](QDialog& dialog) {
            type(field(dialog, text("语言")), text("English"));
            press(dialog, text("确定"));
        });
    QTest::qWait(10);
    CHECK(action(program.window(), text("New"))->isEnabled());
}

TEST_CASE("text that was typed is not lost by Esc, by closing the window or by closing the file", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    REQUIRE(program.window().showPage(text("ledger")));
    settle();
    inDialog([&] { trigger(program.window(), text("Add item")); },
        [&](QDialog& dialog) {
            type(field(dialog, text("Problem")), text("路灯不亮"));
            program.answers().choose(1); // Go on typing
            key(Qt::Key_Escape);
            CHECK(dialog.isVisible());
            program.answers().choose(0);
            key(Qt::Key_Escape);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(program.answers().said().size() == 2);
    program.answers().forget();
    REQUIRE(program.window().showPage(text("visits")));
    settle();
    type(field(program.window(), text("Opinion")), text("坑塘有异味"));
    program.answers().choose(1);
    program.window().close();
    CHECK(program.window().isVisible());
    program.answers().choose(1);
    trigger(program.window(), text("Close file"));
    CHECK_FALSE(program.open().isEmpty());
    program.answers().choose(0);
    trigger(program.window(), text("Close file"));
    CHECK(program.open().isEmpty());
    CHECK(program.answers().unanswered() == QStringList());
}

TEST_CASE("a new language, theme or size of letters waits for what is being typed", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    REQUIRE(program.window().showPage(text("visits")));
    settle();
    using Change = std::function<void(QDialog&)>;
    const std::vector<Change> looks{
        [](QDialog& dialog) { field<QComboBox>(dialog, text("Language"))->setCurrentText(text("简体中文")); },
        [](QDialog& dialog) { field<QComboBox>(dialog, text("Theme"))->setCurrentText(text("Dark")); },
        [](QDialog& dialog) { field<QSpinBox>(dialog, text("Font size"))->setValue(14); }};
    for (const Change& change : looks) {
        type(field(program.window(), text("Opinion")), text("坑塘有异味"));
        program.answers().choose(1); // go on typing
        inDialog([&] { trigger(program.window(), text("Settings")); },
            [&](QDialog& dialog) {
                change(dialog);
                press(dialog, text("OK"));
            });
        settle();
        CHECK(program.answers().said().contains(
            text("Something was typed on this page and is not kept yet. Leave it all the same?")));
        CHECK(program.answers().last().contains(text("at the next start")));
        CHECK(field<QLineEdit>(program.window(), text("Opinion"))->text() == text("坑塘有异味"));
    }
    CHECK(program.answers().unanswered() == QStringList());
}

TEST_CASE("closing the window keeps everything and makes the daily copy", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    giveStar(program);
    const QString path = program.open();
    program.quit();
    CHECK(BackupService::listOf(path).size() == 1);
    ProgramFixture again(path, QDateTime(QDate(2023, 9, 16), QTime(9, 0)));
    REQUIRE(again.open() == path);
    CHECK(hasStar(again));
}

TEST_CASE("the program says who made it and with what", "[program]")
{
    ProgramFixture program;
    trigger(program.window(), text("About"));
    trigger(program.window(), text("About Qt"));
    CHECK(program.answers().said().size() == 2);
}

TEST_CASE(
    "nobody waits for the copy of a large file when leaving: it is made after the next start", "[program][system]")
{
    ProgramFixture program;
    program.makeFile(text("large.wuxing"));
    // As large as years make it: more than what is copied in a blink.
    REQUIRE_OK(program.office().settings().saveReportTemplate(
        QStringLiteral("monthly"), QString(20'000'000, QLatin1Char('x'))));
    const QString path = program.open();
    // Brought into the file: as large as it will be when it is left.
    REQUIRE_OK(program.office().workspace().bringIn());
    program.quit();
    CHECK(BackupService::listOf(path).empty());
    ProgramFixture again(path);
    CHECK(waitFor([&] { return BackupService::listOf(path).size() == 1; }));
    // Asked for twice in a row: the second comes when there is no file any more.
    emit again.window().closeFileRequested();
    emit again.window().closeFileRequested();
    settle();
    CHECK(again.open().isEmpty());
    CHECK(again.answers().said() == QStringList());
}

TEST_CASE("the daily copy waits until the form that is open is filled in", "[program]")
{
    ProgramFixture program;
    program.makeFile(text("work.wuxing"));
    giveStar(program);
    const QString path = program.open();
    inDialog([&] { trigger(program.window(), text("Export a table")); },
        [&](QDialog& dialog) {
            QTest::qWait(1700);
            CHECK(BackupService::listOf(path).empty());
            press(dialog, text("Cancel"));
        });
    CHECK(waitFor([&] { return BackupService::listOf(path).size() == 1; }));
}
