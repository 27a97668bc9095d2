// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the computer and of the file; new files; backups.
#include "support/catch.h"
#include "support/hands.h"
#include "support/programfixture.h"
#include "views/dialogs/backupdialog.h"
#include "views/dialogs/newdistrictdialog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/forms.h"
#include "views/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGroupBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

void settings(Desk& desk) { SettingsDialog(desk.preferences(), &desk.office(), 2023, &desk.window()).exec(); }

// The names of the stars of one set; both sets have the same labels.
QLineEdit* starName(QDialog& dialog, StarSetKind kind, int star)
{
    for (auto* box : dialog.findChildren<QGroupBox*>()) {
        if (box->title() == wordLabel(kind))
            return field<QLineEdit>(*box, text("Star %1").arg(star));
    }
    FAIL("no names of that set");
    return nullptr;
}

QString firstStar(Desk& desk, StarSetKind kind)
{
    return desk.office().ratings().ratings(2023)->set(kind).stars.front().name;
}

} // namespace

TEST_CASE("every setting of the file is kept and undone", "[dialogs][settings]")
{
    struct Number {
        const char* label;
        int value;
        std::function<int(const FileSettings&)> of;
    };
    const std::vector<Number> numbers{
        {"Blue light", 9, [](const FileSettings& s) { return s.lights.dueSoonDays; }},
        {"Yellow light", 17, [](const FileSettings& s) { return s.lights.behindPercent; }},
        {"Talk at the", 4, [](const FileSettings& s) { return s.lights.talkAfterReds; }},
        {"Closing needs", 2, [](const FileSettings& s) { return s.work.closingParties; }},
        {"Papers are answered within", 6, [](const FileSettings& s) { return s.work.replyWorkdays; }},
        {"Opinions are answered within", 21, [](const FileSettings& s) { return s.work.answerWorkdays; }},
        {"Follow-up of a case", 18, [](const FileSettings& s) { return s.work.followUpMonths; }},
        {"Delegates of an acceptance", 11, [](const FileSettings& s) { return s.work.acceptance.delegates; }},
        {"Full mark of an aspect", 25, [](const FileSettings& s) { return s.work.acceptance.aspectMark; }},
        {"Passes from", 81, [](const FileSettings& s) { return s.work.acceptance.passMark; }},
        {"Basically passes from (0: no such grade)", 61,
            [](const FileSettings& s) { return s.work.acceptance.basicMark; }},
        {"Fails with more than", 31, [](const FileSettings& s) { return s.work.acceptance.dissatisfiedPercent; }},
        {"Largest file of evidence", 33, [](const FileSettings& s) { return s.work.evidenceMegabytes; }},
        {"Shrunk photos have", 1500, [](const FileSettings& s) { return s.work.photoPixels; }},
    };
    Desk desk;
    const FileSettings before = desk.office().settings().settings();
    const int operations = desk.operations();
    inDialog([&] { settings(desk); },
        [&](QDialog& dialog) {
            for (const Number& number : numbers) {
                CAPTURE(number.label);
                CHECK(number.of(before) == field<QSpinBox>(dialog, text(number.label))->value());
                CHECK(number.of(before) != number.value); // else the test says nothing
                field<QSpinBox>(dialog, text(number.label))->setValue(number.value);
            }
            enter(dialog, {"Office that signs reports", " 中共测试区委组织部 "});
            enter(dialog, {"Order of the stars", "支部过硬 last"});
            enter(dialog,
                {"支部过硬 counts only together with all the other stars",
                    before.capstone == CapstoneRule::On ? "no" : "yes"});
            press(dialog, text("OK"));
            CHECK_FALSE(dialog.isVisible());
        });
    const FileSettings& kept = desk.office().settings().settings();
    for (const Number& number : numbers) {
        CAPTURE(number.label);
        CHECK(number.of(kept) == number.value);
    }
    CHECK(kept.officeName == text("中共测试区委组织部"));
    CHECK(kept.starOrder == StarOrder::PartyLast);
    CHECK(kept.capstone != before.capstone);
    CHECK(desk.operations() == operations + 1);
    desk.undo();
    for (const Number& number : numbers)
        CHECK(number.of(desk.office().settings().settings()) == number.of(before));
    CHECK(desk.office().settings().settings().officeName == before.officeName);
}

TEST_CASE("a star without a name is refused, and nothing of the dialog is kept by halves", "[dialogs][settings]")
{
    Desk desk;
    const QString rural = firstStar(desk, StarSetKind::Rural);
    const int operations = desk.operations();
    inDialog([&] { settings(desk); },
        [&](QDialog& dialog) {
            type(starName(dialog, StarSetKind::Rural, 1), text("党建过硬"));
            type(starName(dialog, StarSetKind::Urban, 1), {});
            enter(dialog, {"Office that signs reports", "某部"});
            press(dialog, text("OK"));
            REQUIRE(dialog.isVisible());
            CHECK(desk.answers().last() == text("A star needs a name."));
            CHECK(starName(dialog, StarSetKind::Rural, 1)->text() == text("党建过硬"));
            CHECK(desk.operations() == operations);
            CHECK(firstStar(desk, StarSetKind::Rural) == rural);
            type(starName(dialog, StarSetKind::Urban, 1), text("社区过硬"));
            press(dialog, text("OK"));
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(firstStar(desk, StarSetKind::Rural) == text("党建过硬"));
    CHECK(firstStar(desk, StarSetKind::Urban) == text("社区过硬"));
    CHECK(desk.office().settings().settings().officeName == text("某部"));
    CHECK(desk.operations() == operations + 1); // one OK, one undo
    desk.undo();
    CHECK(firstStar(desk, StarSetKind::Rural) == rural);
    CHECK(desk.office().settings().settings().officeName == QString());
}

TEST_CASE("settings without a change leave no trace, and Esc after typing asks", "[dialogs][settings]")
{
    Desk desk;
    const int operations = desk.operations();
    inDialog([&] { settings(desk); }, [](QDialog& dialog) { press(dialog, text("OK")); });
    CHECK(desk.operations() == operations);
    inDialog([&] { settings(desk); },
        [&](QDialog& dialog) {
            type(field(dialog, text("Office that signs reports")), text("某部"));
            desk.answers().choose(1).choose(0);
            key(Qt::Key_Escape);
            CHECK(dialog.isVisible());
            key(Qt::Key_Escape);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(desk.operations() == operations);
    CHECK(desk.office().settings().settings().officeName == QString());
}

TEST_CASE("looking through the tabs is no change, and Esc asks nothing then", "[dialogs][settings]")
{
    Desk desk;
    inDialog([&] { settings(desk); },
        [&](QDialog& dialog) {
            auto* tabs = dialog.findChild<QTabWidget*>();
            for (int tab : {2, 0, 1}) {
                tabs->setCurrentIndex(tab);
                settle();
            }
            key(Qt::Key_Escape);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(desk.answers().said() == QStringList());
}

TEST_CASE("language, theme and font are of the computer and tell the window", "[dialogs][settings]")
{
    Desk desk;
    const int operations = desk.operations();
    SettingsDialog dialog(desk.preferences(), nullptr, 0, &desk.window());
    CHECK(dialog.findChild<QTabWidget*>()->count() == 1);
    QSignalSpy look(&dialog, &SettingsDialog::lookChanged);
    inDialog([&] { dialog.exec(); },
        [](QDialog& shown) {
            enter(shown, {"Language", "简体中文"});
            enter(shown, {"Theme", "Dark"});
            enter(shown, {"Font size", "14"});
            press(shown, text("OK"));
        });
    CHECK(desk.preferences().language() == text("zh_CN"));
    CHECK(desk.preferences().theme() == Theme::Dark);
    CHECK(desk.preferences().fontPoints() == 14);
    CHECK(look.count() == 1);
    inDialog([&] { dialog.exec(); }, [](QDialog& shown) { press(shown, text("OK")); });
    CHECK(look.count() == 1); // nothing changed
    CHECK(desk.operations() == operations);
}

TEST_CASE("a new file of one's own list says what is missing and refuses a list with wrong rows", "[dialogs][new]")
{
    ProgramFixture program;
    const auto write = [&](const char* name, const char* content) {
        QFile file(program.path(text(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    const QString wrong = write("wrong.csv",
        "code,name,township_code,township\n990100100200,宋庄村村民委员会,990100100,甲镇\n12,某村,990100100,甲镇\n");
    const QString right =
        write("right.csv", "code,name,township_code,township\n990100100200,宋庄村村民委员会,990100100,甲镇\n");
    const QString target = program.path(text("own.wuxing"));
    inDialogs([&] { trigger(program.window(), text("New")); },
        {[&](QDialog& dialog) {
             CHECK_FALSE(field(dialog, text("Units"))->isEnabled());
             press(dialog, text("A list of your own (CSV with code, name, township code, township)"));
             CHECK(field(dialog, text("Units"))->isEnabled());
             const QString proposed = shown(dialog, {"Save as", ""});
             CHECK(proposed.endsWith(text(".wuxing")));
             type(field(dialog, text("Save as")), {});
             press(dialog, text("Create"));
             CHECK(program.answers().last() == text("Choose where the file shall be saved."));
             type(field(dialog, text("Save as")), target);
             press(dialog, text("Create"));
             CHECK(program.answers().last() == text("Choose the list of units."));
             program.answers().name(wrong);
             press(dialog, text("Choose")); // the first: of the list
             CHECK(shown(dialog, {"Units", ""}) == wrong);
             type(field(dialog, text("Name of the district")), text("某区"));
             press(dialog, text("Create"));
         },
            [&](QDialog& dialog) {
                CHECK(program.answers().last().contains(text("No file was made, because 1 rows")));
                CHECK_FALSE(QFile::exists(target));
                CHECK(shown(dialog, {"Name of the district", ""}) == text("某区"));
                type(field(dialog, text("Units")), right);
                press(dialog, text("Create"));
            },
            [](QDialog& dialog) { dialog.reject(); }}); // who works here
    REQUIRE(program.open() == target);
    CHECK(program.office().units().tree()->root()->unit.name == text("某区"));
    CHECK(program.office().units().tree()->branches(0, program.office().today()).size() == 1);
    CHECK(program.answers().said().size() == 3);
}

TEST_CASE("the demonstration can be made under a name of one's own", "[dialogs][new]")
{
    ProgramFixture program;
    const QString target = program.path(text("demo"));
    program.answers().name(target);
    inDialog([&] { trigger(program.window(), text("New")); },
        [&](QDialog& dialog) {
            press(dialog, text("Demonstration district: invented names, to try everything"));
            for (auto* button : dialog.findChildren<QAbstractButton*>()) {
                if (button->text() == text("Choos&e…"))
                    button->click();
            }
            CHECK(shown(dialog, {"Save as", ""}) == target + text(".wuxing"));
            press(dialog, text("Create"));
        });
    REQUIRE(program.open() == target + text(".wuxing"));
    CHECK(program.office().settings().settings().demonstration);
}

TEST_CASE("backups are listed the newest first, and the chosen one is named", "[dialogs][backup]")
{
    Desk desk;
    const QString path = desk.path(text("desk.wuxing"));
    {
        BackupDialog none(path, desk.path({}), &desk.window());
        none.show();
        CHECK_FALSE(button(none, text("Restore"))->isEnabled());
        none.reject();
    }
    REQUIRE_OK(desk.office().backups().backupDaily());
    auto backups = BackupService::listOf(path);
    REQUIRE(backups.size() == 1);
    // A second one, a day older by its name.
    const QFileInfo newest(backups.front().path);
    QString older = newest.fileName();
    REQUIRE(older.contains(text("20230915")));
    older.replace(text("20230915"), text("20230914"));
    REQUIRE(QFile::copy(newest.filePath(), newest.dir().filePath(older)));
    BackupDialog dialog(path, desk.path({}), &desk.window());
    inDialog([&] { dialog.exec(); },
        [&](QDialog& shown) {
            auto* list = field<QTreeWidget>(shown, text("Backups"));
            REQUIRE(list->topLevelItemCount() == 2);
            CHECK(list->currentItem() == list->topLevelItem(0));
            CHECK(list->topLevelItem(0)->text(2) == QDir::toNativeSeparators(newest.filePath()));
            list->setCurrentItem(list->topLevelItem(1));
            key(Qt::Key_Return);
            CHECK_FALSE(shown.isVisible());
        });
    CHECK(QFileInfo(dialog.chosen()).fileName() == older);
    desk.answers().name({});
    BackupDialog cancelled(path, desk.path({}), &desk.window());
    inDialog([&] { cancelled.exec(); },
        [](QDialog& shown) {
            press(shown, text("Other file"));
            CHECK(shown.isVisible()); // nothing was chosen
            key(Qt::Key_Escape);
        });
    CHECK(cancelled.chosen().isEmpty());
}
