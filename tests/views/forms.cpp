// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms.h"

#include "support/catch.h"
#include "support/hands.h"
#include "views/mainwindow.h"
#include "views/page.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

namespace wuxing {

using namespace hands;

namespace {

struct TableCell {
    int row = 0;
    int column = 0;
    QString text;
};

TableCell cellOf(const QString& text)
{
    const QStringList place = text.section(QLatin1Char('='), 0, 0).split(QLatin1Char(','));
    REQUIRE(place.size() == 2);
    return {place.at(0).toInt(), place.at(1).toInt(), text.section(QLatin1Char('='), 1)};
}

void editCell(QTableWidget& table, const TableCell& cell)
{
    REQUIRE(cell.row < table.rowCount());
    if (auto* box = qobject_cast<QComboBox*>(table.cellWidget(cell.row, cell.column)))
        return type(box, cell.text);
    if (!table.item(cell.row, cell.column))
        table.setItem(cell.row, cell.column, new QTableWidgetItem);
    table.setFocus();
    table.setCurrentCell(cell.row, cell.column);
    table.editItem(table.item(cell.row, cell.column));
    auto* editor = qobject_cast<QLineEdit*>(table.indexWidget(table.currentIndex()));
    if (!editor)
        editor = table.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    type(editor, cell.text);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
}

// Text, in contrast to a choice.
bool isTyped(QWidget* widget)
{
    const auto* choice = qobject_cast<QComboBox*>(widget);
    return (choice && choice->isEditable()) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QTableWidget*>(widget);
}

bool typesAnything(const QDialog& dialog, const std::vector<Entry>& entries)
{
    return std::any_of(entries.begin(), entries.end(),
        [&](const Entry& entry) { return isTyped(field(dialog, QString::fromUtf8(entry.label))); });
}

void enterAll(QDialog& dialog, const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries)
        enter(dialog, entry);
}

void checkLeaving(const FormCase& form, Desk& desk)
{
    Answers& answers = desk.answers();
    inDialog([&] { form.way.open(desk); },
        [&](QDialog& dialog) {
            key(Qt::Key_Escape);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(answers.said() == QStringList());
    bool typed = false;
    inDialog([&] { form.way.open(desk); },
        [&](QDialog& dialog) {
            enterAll(dialog, form.right);
            typed = typesAnything(dialog, form.right);
            if (typed) {
                answers.choose(1); // go on typing
                key(Qt::Key_Escape);
                CHECK(dialog.isVisible());
                for (const Entry& entry : form.right)
                    CHECK(shown(dialog, entry) == QString::fromUtf8(entry.text));
                answers.choose(0);
            }
            key(Qt::Key_Escape);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(answers.said().size() == (typed ? 2 : 0));
    answers.forget();
}

void checkWork(const FormCase& form, Desk& desk)
{
    const QString button = QString::fromUtf8(form.button);
    const auto beRefused = [&](QDialog& dialog) {
        enterAll(dialog, form.wrong);
        press(dialog, button);
    };
    const auto beTaken = [&](QDialog& dialog) {
        if (!form.wrong.empty()) {
            CHECK(desk.answers().said().size() == 1);
            CHECK_THAT(desk.answers().last().toStdString(), Catch::Contains(form.refusal));
        }
        for (const Entry& entry : form.wrong)
            CHECK(shown(dialog, entry) == QString::fromUtf8(entry.text));
        enterAll(dialog, form.right);
        press(dialog, button);
    };
    std::vector<std::function<void(QDialog&)>> acts;
    if (form.stays) {
        acts.emplace_back([&](QDialog& dialog) {
            beRefused(dialog);
            REQUIRE(dialog.isVisible());
            beTaken(dialog);
        });
    } else {
        if (!form.wrong.empty())
            acts.emplace_back(beRefused);
        acts.emplace_back(beTaken);
    }
    inDialogs([&] { form.way.open(desk); }, acts);
}

} // namespace

void enter(QDialog& dialog, const Entry& entry)
{
    const QString text = QString::fromUtf8(entry.text);
    QWidget* into = field(dialog, QString::fromUtf8(entry.label));
    INFO(entry.label << " := " << entry.text);
    if (auto* table = qobject_cast<QTableWidget*>(into))
        return editCell(*table, cellOf(text));
    if (auto* list = qobject_cast<QListWidget*>(into)) {
        const auto found = list->findItems(text, Qt::MatchContains);
        REQUIRE(found.size() == 1);
        return found.front()->setCheckState(Qt::Checked);
    }
    if (auto* tree = qobject_cast<QTreeWidget*>(into)) {
        const auto found = tree->findItems(text, Qt::MatchContains, 0);
        REQUIRE(found.size() == 1);
        return found.front()->setCheckState(0, Qt::Unchecked);
    }
    if (auto* box = qobject_cast<QAbstractButton*>(into))
        return box->setChecked(text == QLatin1String("yes"));
    type(into, text);
}

QString shown(const QDialog& dialog, const Entry& entry)
{
    QWidget* in = field(dialog, QString::fromUtf8(entry.label));
    const QString text = QString::fromUtf8(entry.text);
    if (auto* table = qobject_cast<QTableWidget*>(in)) {
        const TableCell cell = cellOf(text);
        const auto* box = qobject_cast<QComboBox*>(table->cellWidget(cell.row, cell.column));
        const auto* item = table->item(cell.row, cell.column);
        return text.section(QLatin1Char('='), 0, 0) + QLatin1Char('=')
            + (box         ? box->currentText()
                    : item ? item->text()
                           : QString());
    }
    if (auto* list = qobject_cast<QListWidget*>(in))
        return list->findItems(text, Qt::MatchContains).front()->checkState() == Qt::Checked ? text : QString();
    if (auto* tree = qobject_cast<QTreeWidget*>(in))
        return tree->findItems(text, Qt::MatchContains, 0).front()->checkState(0) == Qt::Checked ? QString() : text;
    if (auto* box = qobject_cast<QAbstractButton*>(in))
        return box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
    if (auto* date = qobject_cast<QDateEdit*>(in))
        return date->date().toString(Qt::ISODate);
    if (auto* number = qobject_cast<QAbstractSpinBox*>(in))
        return number->property("value").toString();
    if (auto* choice = qobject_cast<QComboBox*>(in))
        return choice->currentText();
    if (auto* edit = qobject_cast<QPlainTextEdit*>(in))
        return edit->toPlainText();
    auto* line = qobject_cast<QLineEdit*>(in);
    REQUIRE(line);
    return line->text();
}

void checkForm(const FormCase& form)
{
    INFO(form.way.name);
    Desk desk(form.way.in);
    form.way.prepare(desk);
    const QString before = form.kept(desk.office());
    const int operations = desk.operations();
    checkLeaving(form, desk);
    CHECK(form.kept(desk.office()) == before);
    CHECK(desk.operations() == operations);
    checkWork(form, desk);
    CHECK(desk.answers().said().size() == (form.wrong.empty() ? 0 : 1));
    CHECK(desk.answers().unanswered() == QStringList());
    CHECK(form.kept(desk.office()) == QString::fromUtf8(form.after));
    CHECK(desk.operations() == operations + 1);
    desk.undo();
    CHECK(form.kept(desk.office()) == before);
}

std::function<void(Desk&)> pressing(const char* action)
{
    return [action](Desk& desk) { trigger(desk.page(), QString::fromUtf8(action)); };
}

std::function<void(Desk&)> pressingInWindow(const char* action)
{
    return [action](Desk& desk) { trigger(desk.window(), QString::fromUtf8(action)); };
}

} // namespace wuxing
