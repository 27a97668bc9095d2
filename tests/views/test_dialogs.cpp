// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every dialog of the program, whatever it is for.
#include "commands/translator.h"
#include "support/catch.h"
#include "support/hands.h"
#include "views/dialogs/backupdialog.h"
#include "views/dialogs/desktopquestions.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/newdistrictdialog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/forms.h"
#include "views/mainwindow.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

#include <set>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

std::vector<Way> everyWay()
{
    std::vector<Way> ways = otherWays();
    for (const auto& forms : {unitForms(), ledgerForms(), caseForms(), visitForms(), incomeForms(), officeForms(),
             contestForms(), starForms()}) {
        for (const FormCase& form : forms)
            ways.push_back(form.way);
    }
    const auto nothing = [](Desk&) {};
    ways.push_back({"settings", nothing,
        [](Desk& desk) { SettingsDialog(desk.preferences(), &desk.office(), 2023, &desk.window()).exec(); }});
    ways.push_back({"import", nothing,
        [](Desk& desk) { ImportDialog(desk.office(), desk.preferences(), 2023, &desk.window()).exec(); }});
    ways.push_back(
        {"new file", nothing, [](Desk& desk) { NewDistrictDialog(desk.preferences(), &desk.window()).exec(); }});
    ways.push_back({"backups", [](Desk& desk) { REQUIRE_OK(desk.office().backups().backupDaily()); },
        [](Desk& desk) { BackupDialog(desk.office().workspace().path(), desk.path({}), &desk.window()).exec(); }});
    return ways;
}

// What a person enters something into or chooses from, as far as it can be used and seen.
bool isField(const QDialog& dialog, const QWidget* widget)
{
    if (!widget->isEnabled() || !widget->isVisibleTo(&dialog) || !(widget->focusPolicy() & Qt::TabFocus))
        return false;
    const QWidget* parent = widget->parentWidget();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly() && !qobject_cast<const QComboBox*>(parent)
            && !qobject_cast<const QAbstractSpinBox*>(parent) && !widget->focusProxy();
    if (const auto* radio = qobject_cast<const QRadioButton*>(widget))
        return radio->isChecked(); // the others are reached from it
    if (qobject_cast<const QAbstractItemView*>(widget))
        return widget->window() == &dialog; // not the list of a box
    // Boxes in the cells of a table are reached through the table.
    for (const QWidget* up = parent; up && up != &dialog; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(up))
            return false;
    }
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QCheckBox*>(widget);
}

std::vector<QWidget*> fields(const QDialog& dialog)
{
    std::vector<QWidget*> all;
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (isField(dialog, widget))
            all.push_back(widget);
    }
    const auto place = [&](const QWidget* widget) {
        const QPoint at = widget->mapTo(&dialog, QPoint());
        return std::pair(at.y(), at.x());
    };
    std::sort(all.begin(), all.end(), [&](QWidget* a, QWidget* b) { return place(a) < place(b); });
    return all;
}

std::string describe(const QWidget* widget)
{
    if (!widget)
        return "nothing";
    QString name = text(widget->metaObject()->className());
    if (const auto* box = qobject_cast<const QAbstractButton*>(widget))
        name += QLatin1Char(' ') + box->text();
    for (const QLabel* label : widget->window()->findChildren<QLabel*>()) {
        if (label->buddy() == widget || (label->buddy() && label->buddy()->focusProxy() == widget))
            name += QLatin1Char(' ') + label->text();
    }
    return (name + QLatin1Char(' ') + widget->accessibleName()).toStdString();
}

// On the tab that is shown.
void checkMnemonics(const QDialog& dialog)
{
    std::map<QString, QStringList> users;
    const auto take = [&](const QString& label) {
        if (const QString key = QKeySequence::mnemonic(label).toString(); !key.isEmpty())
            users[key] << label;
    };
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&dialog))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            take(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            take(button->text());
        if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            take(box->title());
        if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < bar->count(); ++tab)
                take(bar->tabText(tab));
        }
    }
    for (const auto& [key, labels] : users) {
        if (labels.size() > 1)
            FAIL_CHECK("Alt+" << key.toStdString() << " is asked for by " << labels.join(text(", ")).toStdString());
    }
    // A label whose key shows but leads nowhere.
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->buddy() && !QKeySequence::mnemonic(label->text()).isEmpty())
            FAIL_CHECK(label->text().toStdString() << " leads to no field");
    }
}

void checkTab(QDialog& dialog)
{
    const std::vector<QWidget*> wanted = fields(dialog);
    if (wanted.empty())
        return;
    wanted.front()->setFocus();
    std::set<QWidget*> reached{QApplication::focusWidget()};
    for (size_t presses = 0; presses < wanted.size() * 2 + 20; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget* field : wanted) {
        if (!reached.count(field) && !reached.count(field->focusProxy()))
            FAIL_CHECK("Tab never comes to " << describe(field));
    }
}

void checkEachTab(QDialog& dialog)
{
    auto* tabs = dialog.findChild<QTabWidget*>();
    for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
        if (tabs)
            tabs->setCurrentIndex(tab);
        settle();
        CAPTURE(tab);
        checkMnemonics(dialog);
        checkTab(dialog);
    }
    if (tabs)
        tabs->setCurrentIndex(0);
}

void checkFocusAndDefault(const QDialog& dialog)
{
    std::vector<QWidget*> all = fields(dialog);
    // Lists to look at may stand beside what is filled in.
    const auto isList = [](const QWidget* widget) { return qobject_cast<const QAbstractItemView*>(widget) != nullptr; };
    if (!std::all_of(all.begin(), all.end(), isList))
        std::erase_if(all, isList);
    const QWidget* focused = QApplication::focusWidget();
    if (!all.empty() && focused != all.front() && focused != all.front()->focusProxy())
        FAIL_CHECK("the focus is on " << describe(focused) << ", not on " << describe(all.front()));
    const auto* box = dialog.findChild<QDialogButtonBox*>();
    REQUIRE(box);
    for (QAbstractButton* button : box->buttons()) {
        const auto* push = qobject_cast<QPushButton*>(button);
        REQUIRE(push);
        INFO(push->text().toStdString());
        if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
            CHECK(push->isDefault());
        else
            CHECK((!push->isDefault() || all.empty() || push == box->button(QDialogButtonBox::Close)));
    }
}

void checkBounds(const QDialog& dialog)
{
    const QSize available = dialog.screen()->availableSize();
    CHECK(dialog.frameSize().width() <= available.width());
    CHECK(dialog.frameSize().height() <= available.height());
    const auto* box = dialog.findChild<QDialogButtonBox*>();
    REQUIRE(box);
    for (const QAbstractButton* button : box->buttons()) {
        INFO(button->text().toStdString());
        CHECK(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
        CHECK(button->width() >= button->minimumSizeHint().width());
    }
    // What does not fit is scrolled, not cut off.
    CHECK(dialog.layout()->minimumSize().width() <= dialog.width());
    CHECK(dialog.layout()->minimumSize().height() <= dialog.height());
#ifndef Q_OS_WIN // whose letters of the offscreen platform are broader than any that a user has
    // With the large font nothing has to be scrolled sideways; with the huge one a long line may.
    for (const QScrollArea* area : dialog.findChildren<QScrollArea*>()) {
        if (area->widget() && area->isVisibleTo(&dialog) && QApplication::font().pointSize() <= 14)
            CHECK(area->widget()->minimumSizeHint().width() <= area->width());
    }
#endif
}

struct Font {
    QFont before = QApplication::font();
    explicit Font(int points)
    {
        QFont font = before;
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    ~Font() { QApplication::setFont(before); }
};

void onEveryDialog(const std::function<void(QDialog&)>& check, const QString& language = text("en"))
{
    for (const Way& way : everyWay()) {
        INFO(way.name);
        Desk desk(way.in);
        way.prepare(desk);
        // The window was made in English, in which its actions are found; the dialog speaks the other language.
        Translator translator;
        translator.install(language);
        bool seen = false;
        inDialog([&] { way.open(desk); },
            [&](QDialog& dialog) {
                seen = true;
                check(dialog);
                dialog.hide();
            });
        CHECK(seen);
    }
}

} // namespace

TEST_CASE("every dialog lies within the screen, with a large and with a huge font", "[dialogs][every]")
{
    for (const int points : {14, 24}) {
        CAPTURE(points);
        const Font font(points);
        onEveryDialog(checkBounds);
    }
}

TEST_CASE("every dialog begins at its first field, Enter presses its first button, Tab and letters lead everywhere",
    "[dialogs][keys]")
{
    onEveryDialog([](QDialog& dialog) {
        checkFocusAndDefault(dialog);
        checkEachTab(dialog);
    });
}

TEST_CASE("Tab and letters lead everywhere in every dialog in Chinese, too", "[dialogs][keys]")
{
    onEveryDialog(checkEachTab, text("zh_CN"));
}

TEST_CASE("a dialog larger than the screen is scrolled and its buttons stay in sight", "[dialogs]")
{
    FormDialog form(text("long"), nullptr);
    for (int line = 0; line < 80; ++line)
        form.addText(QString::number(line));
    inDialog([&] { form.ask(); },
        [](QDialog& dialog) {
            checkBounds(dialog);
            CHECK(dialog.findChild<QScrollArea*>());
            // Tab brings the last field into view.
            auto* last = qobject_cast<QPlainTextEdit*>(field(dialog, text("79")));
            field(dialog, text("78"))->setFocus();
            key(Qt::Key_Tab);
            REQUIRE(QApplication::focusWidget() == last);
            CHECK(dialog.rect().contains(last->mapTo(&dialog, last->rect().center())));
            key(Qt::Key_Escape);
        });
}

TEST_CASE("Enter by habit throws nothing away, and takes a way out that costs nothing", "[dialogs]")
{
    DesktopQuestions desktop;
    QWidget window;
    desktop.answerFor(window);
    window.show();
    bool isDone = false;
    inDialog([&] { isDone = messages::confirm(&window, text("Leave?"), text("&Leave")); },
        [](QDialog&) { key(Qt::Key_Return); });
    CHECK_FALSE(isDone);
    inDialog([&] { isDone = messages::offer(&window, text("Held elsewhere."), text("Open &read-only")); },
        [](QDialog&) { key(Qt::Key_Return); });
    CHECK(isDone);
}

TEST_CASE("a cell that was typed into is not thrown away by Esc", "[dialogs]")
{
    Desk desk;
    FormDialog form(text("table"), &desk.window());
    auto* table = new QTableWidget(2, 2);
    form.addField(text("Cells"), table);
    inDialog([&] { (void)form.ask(); },
        [&](QDialog& dialog) {
            enter(dialog, {"Cells", "0,1=谷安"});
            desk.answers().choose(1).choose(0);
            key(Qt::Key_Escape);
            CHECK(dialog.isVisible());
            CHECK(shown(dialog, {"Cells", "0,1=谷安"}) == text("0,1=谷安"));
            key(Qt::Key_Escape);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(desk.answers().said().size() == 2);
}

TEST_CASE("a form that was refused and asked again still knows that something was typed", "[dialogs]")
{
    Desk desk;
    FormDialog form(text("again"), &desk.window());
    form.addLine(text("Name"));
    inDialogs(
        [&] {
            CHECK_FALSE(form.askUntil([] {
                return Status(Error{ErrorCode::InvalidInput, text("Write it otherwise."), {}});
            }));
        },
        {[](QDialog& dialog) {
             type(field(dialog, text("Name")), text("谷安"));
             key(Qt::Key_Return); // Enter is OK
         },
            [&](QDialog& dialog) {
                CHECK(desk.answers().said() == QStringList{text("Write it otherwise.")});
                desk.answers().choose(0);
                key(Qt::Key_Escape);
                CHECK_FALSE(dialog.isVisible());
            }});
    CHECK(desk.answers().said().size() == 2);
}
