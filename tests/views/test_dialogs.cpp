// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every dialog of the program, whatever it is for.
#include "support/catch.h"
#include "support/hands.h"
#include "views/dialogs/backupdialog.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/newdistrictdialog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/forms.h"
#include "views/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>

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

void onEveryDialog(const std::function<void(QDialog&)>& check)
{
    for (const Way& way : everyWay()) {
        INFO(way.name);
        Desk desk(way.in);
        way.prepare(desk);
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
