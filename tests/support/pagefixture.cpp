// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagefixture.h"

#include "support/catch.h"
#include "support/hands.h"
#include "views/dialogs/waiting.h"
#include "views/page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

namespace wuxing {

PageFixture::PageFixture(std::unique_ptr<OfficeFixture> district)
    : m_district(std::move(district))
{
    m_preferences.setLastFolder(m_folder.path());
    open();
}

void PageFixture::open()
{
    m_window = std::make_unique<MainWindow>(&office(), m_preferences);
    m_answers.answerFor(*m_window);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    hands::settle();
}

void PageFixture::reopen(OpenMode mode)
{
    m_window.reset();
    m_district->reopen(mode);
    open();
}

Page& PageFixture::show(const QString& key, const QString& tab)
{
    INFO(key.toStdString());
    REQUIRE(m_window->showPage(key));
    settle();
    if (!tab.isEmpty())
        openTab(tab);
    return page();
}

Page& PageFixture::page()
{
    const auto pages = m_window->findChildren<Page*>();
    for (Page* candidate : pages) {
        if (candidate->isVisible())
            return *candidate;
    }
    FAIL("no page is seen");
    return *pages.front();
}

void PageFixture::openTab(const QString& title)
{
    auto* tabs = page().findChild<QTabWidget*>();
    REQUIRE(tabs);
    for (int place = 0; place < tabs->count(); ++place) {
        if (tabs->tabText(place) == title) {
            tabs->setCurrentIndex(place);
            settle();
            return;
        }
    }
    FAIL("no tab " << title.toStdString());
}

void PageFixture::scopeTo(const QString& unit, int year)
{
    const RowId id = unit.isEmpty() ? office().units().tree()->root()->unit.id : m_district->unit(unit);
    REQUIRE(id != 0);
    scopeTo(id, year);
}

void PageFixture::scopeTo(RowId unit, int year)
{
    m_window->setScope({unit, year == 0 ? m_window->scope().year : year});
    settle();
}

void PageFixture::settle()
{
    hands::settle();
    waitForJobs(office());
}

hands::ShownTable PageFixture::table(const QString& name) { return {page(), name}; }

QString PageFixture::label(const QString& part)
{
    const auto labels = page().findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->text().contains(part))
            return label->text();
    }
    return {};
}

QString PageFixture::status() const { return m_window->statusBar()->currentMessage(); }

void PageFixture::trigger(const QString& actionText)
{
    hands::trigger(page(), actionText);
    settle();
}

QAction* PageFixture::undoAction(bool back)
{
    const QKeySequence wanted(back ? QKeySequence::Undo : QKeySequence::Redo);
    const auto actions = m_window->findChildren<QAction*>();
    for (QAction* action : actions) {
        if (action->shortcut() == wanted)
            return action;
    }
    FAIL("no undo in the menu");
    return nullptr;
}

void PageFixture::undo()
{
    REQUIRE(undoAction(true)->isEnabled());
    undoAction(true)->trigger();
    settle();
}

void PageFixture::redo()
{
    REQUIRE(undoAction(false)->isEnabled());
    undoAction(false)->trigger();
    settle();
}

int hands::leavingDialogs(const std::function<void()>& work)
{
    int left = 0;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&left] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        // The one that waits for a job goes by itself.
        if (!dialog || !dialog->isVisible() || qobject_cast<WaitingBox*>(dialog))
            return;
        ++left;
        dialog->reject();
    });
    watch.start(2);
    work();
    settle();
    return left;
}

std::function<void(QDialog&)> hands::filling(const QList<std::pair<QString, QString>>& fields, const QString& button)
{
    return [fields, button](QDialog& dialog) {
        for (const auto& [label, words] : fields)
            type(field(dialog, label), words);
        press(dialog, button);
    };
}

} // namespace wuxing
